import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes demo/fortroendevalda.json: plainly made-up members and substitutes for every nämnd, kommunstyrelsen and kommunfullmäktige of the demo, so
 * that quorum, votes and justering are real in size (11, 13 and 81). The same input gives the same file. Names and parties stand for nobody.
 */
const FROM = '2023-01-01';
const SINCE = '2021-01-04';
const parties = [
  ['ljungpartiet', 'Ljungpartiet', 'LP'],
  ['fyrlyktan', 'Fyrlyktan', 'FL'],
  ['tallkronan', 'Tallkronan', 'TK'],
  ['storskarven', 'Storskarven', 'SS'],
  ['nya-bryggan', 'Nya bryggan', 'NB'],
  ['appellistan', 'Äppellistan', 'ÄL'],
];
/** Seats by party, in the order of `parties`. In fullmäktige the substitutes are at most half of each party's seats (KL 5 kap.). */
const sizes = {
  kommunfullmaktige: { members: [24, 19, 14, 11, 8, 5], substitutes: [12, 10, 7, 6, 4, 3] },
  kommunstyrelsen: { members: [4, 3, 2, 2, 1, 1], substitutes: [2, 2, 1, 1, 1, 1] },
  namnd: { members: [3, 3, 2, 1, 1, 1], substitutes: [1, 1, 1, 1, 1, 1] },
};
const bodies = [
  'kommunfullmaktige',
  'kommunstyrelsen',
  'namnden-for-intraservice',
  'utbildningsnamnden',
  'grundskolenamnden',
  'forskolenamnden',
  'arkivnamnden',
  'inkops-och-upphandlingsnamnden',
  'namnden-for-konsument-och-medborgarservice',
];
/** The people whom the organisation file already seats, and the party given to each. */
const partyOf = { 'person-01': 0, 'person-03': 0, 'person-08': 1, 'person-13': 1, 'person-14': 3, 'person-15': 2 };
const chairs = { 'inkops-och-upphandlingsnamnden': 2, 'namnden-for-konsument-och-medborgarservice': 0 };

const first =
  'Alva Birk Cajsa Dag Ebba Folke Gry Hjalmar Ines Jarl Kaisa Love Majken Nils Orvar Petra Rut Sixten Tyra Ulf Vera Wilmer Ylva Åke Ärla Östen Saga Malte Disa Egil'.split(
    ' ',
  );
const before =
  'Nattljus Hjortron Kastanj Silverräv Vinterbär Skogsstig Månsken Kantarell Havsbris Rosmarin Stjärnfall Domherre Blåsipp'.split(' ');
const after = 'hylla trappa vante brunn paraply tratt kanna mössa pipa glugg lykta'.split(' ');

/** A name that no two have: the family names are words that nobody is called. */
function nameOf(number) {
  return [first[(number * 7) % first.length], `${before[number % before.length]}${after[Math.floor(number / before.length)]}`];
}

function ascii(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

const organisation = JSON.parse(readFileSync('demo/organisation.json', 'utf8'));
const people = [];
const queue = parties.map(() => []);
const next = parties.map(() => 0);

function newPerson(party) {
  const number = people.length;
  const [given, family] = nameOf(number);
  const id = `fortroendevald-${String(number + 1).padStart(3, '0')}`;
  people.push({ id, namn: `${given} ${family}`, epost: `${ascii(given)}.${ascii(family)}@demo.example` });
  if (party !== null) queue[party].push(id);
  return id;
}

/** The party's next person without a second assignment; fullmäktige's own come first, then others. */
function personOf(party, body) {
  if (body === 'kommunfullmaktige') return newPerson(party);
  const id = queue[party][next[party]] ?? newPerson(party);
  next[party] += 1;
  return id;
}

function seated(body, role) {
  return organisation.personer.flatMap(({ id, medlemskap }) =>
    medlemskap.filter((m) => m.organ === body && m.roll === role).map((m) => ({ person: id, fran: m.fran, till: m.till })),
  );
}

function composition(body) {
  const size = sizes[body] ?? sizes.namnd;
  const left = { members: [...size.members], substitutes: [...size.substitutes] };
  const seats = [];
  const add = (roll, person, party, fran = FROM, till = null) => {
    const ordning = seats.filter((en) => en.roll === roll).length + 1;
    seats.push({ person, roll, ordning, parti: parties[party][0], fran, till });
    left[roll === 'ersattare' ? 'substitutes' : 'members'][party] -= 1;
  };
  const existing = (roll) => {
    for (const { person, fran, till } of seated(body, roll)) add(roll, person, partyOf[person], fran, till);
  };
  existing('ordforande');
  if (!seats.some(({ roll }) => roll === 'ordforande')) add('ordforande', personOf(chairs[body], body), chairs[body]);
  existing('vice-ordforande');
  while (seats.filter(({ roll }) => roll === 'vice-ordforande').length < 2) {
    const party = seats.length === 1 ? 2 : 1;
    add('vice-ordforande', personOf(party, body), party);
  }
  existing('ledamot');
  for (const party of parties.keys()) while (left.members[party] > 0) add('ledamot', personOf(party, body), party);
  existing('ersattare');
  // One of each party at a time, so that the order in which they serve does not favour the largest.
  while (left.substitutes.some((antal) => antal > 0))
    for (const party of parties.keys()) if (left.substitutes[party] > 0) add('ersattare', personOf(party, body), party);
  if (seated(body, 'sekreterare').length === 0)
    seats.push({ person: newPerson(null), roll: 'sekreterare', ordning: null, parti: null, fran: SINCE, till: null });
  return { organ: body, saten: seats };
}

const organ = bodies.map(composition);
const file = {
  format: 'beslutsgang/fortroendevalda',
  version: 1,
  namn: organisation.namn,
  anmarkningar: ['Personer och partier är påhittade och står inte för någon verklig.', 'Filen skrivs av scripts/elected-officials.mjs.'],
  partier: parties.map(([id, namn, beteckning]) => ({ id, namn, beteckning })),
  personer: people,
  organ,
};
writeFileSync('demo/fortroendevalda.json', `${JSON.stringify(file, null, 1)}\n`);
