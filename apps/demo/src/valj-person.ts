import type { Demoperson } from './personer.js';
import { html, sida } from './sida.js';

const grupper: readonly { rubrik: string; roller: readonly string[] }[] = [
  {
    rubrik: 'Bereder och beslutar om initiativ',
    roller: ['leverantorsforetradare', 'handlaggare', 'beredningsansvarig', 'ssg-ordforande', 'sekreterare'],
  },
  {
    rubrik: 'Kunder, forum och samordning',
    roller: ['kund', 'ssg-ledamot', 'forumordforande', 'forumdeltagare', 'anvandarforumsdeltagare'],
  },
  { rubrik: 'Nämnder och styrelser', roller: ['ordforande', 'vice-ordforande', 'ledamot', 'ersattare', 'justerare'] },
];
const OVRIGA = 'Stöd och förvaltning';
/** Whoever has nothing but such a seat is found under the body, or by searching: there are a hundred and more of them. */
const SATEN = ['vice-ordforande', 'ledamot', 'ersattare'];
const VISADE_ROLLER = 3;
const FLEST_TRAFFAR = 50;

/** The page in place of a password: a search, then one button per person, under the heading of what the person does. */
export function valjPersonSida(personer: readonly Demoperson[], sok = ''): string {
  const ord = sok.trim();
  const tomt = personer.length === 0 ? '<p>Registret är tomt. Läs in en organisation först.</p>' : '';
  const innehall = ord === '' ? alla(personer) : traffar(personer, ord);
  return sida(
    'Välj vem du är',
    `<p>Detta är demokommunens inloggning. Här finns inga lösenord.</p>${tomt}${sokruta(ord)}<form method="post">${innehall}</form>`,
  );
}

function sokruta(ord: string): string {
  return `<form class="sok" method="get" role="search"><div><label for="sok">Sök på namn, roll, organ eller parti</label>
    <input id="sok" name="sok" type="search" maxlength="80" value="${html(ord)}"></div><button type="submit">Sök</button></form>`;
}

function alla(personer: readonly Demoperson[]): string {
  const kanda = personer.filter((person) => !harBaraSate(person));
  const delar = [...grupper.map(({ rubrik }) => rubrik), OVRIGA].map((rubrik) =>
    grupp(
      rubrik,
      kanda.filter((person) => rubrikFor(person) === rubrik),
    ),
  );
  return [...delar, fortroendevalda(personer.filter(harBaraSate))].join('');
}

function traffar(personer: readonly Demoperson[], ord: string): string {
  const sokt = ord.toLocaleLowerCase('sv').split(/\s+/);
  const funna = personer.filter((person) => {
    const text = beskrivning(person).toLocaleLowerCase('sv');
    return sokt.every((ett) => text.includes(ett));
  });
  const antal = `<p role="status">${funna.length === 1 ? '1 person' : `${funna.length} personer`}${funna.length > FLEST_TRAFFAR ? `, de första ${FLEST_TRAFFAR} visas` : ''}. <a href="?">Visa alla</a></p>`;
  return `${antal}${lista(funna.slice(0, FLEST_TRAFFAR))}`;
}

/** Members and substitutes, folded up under each body where they have a seat. */
function fortroendevalda(personer: readonly Demoperson[]): string {
  const organ = [...new Set(personer.flatMap(({ roller }) => roller.map(({ organNamn }) => organNamn)))].sort((a, b) =>
    a.localeCompare(b, 'sv'),
  );
  if (organ.length === 0) return '';
  const delar = organ.map((namn) => {
    const dar = personer.filter(({ roller }) => roller.some(({ organNamn }) => organNamn === namn));
    return `<details><summary>${html(namn)} (${dar.length})</summary>${lista(dar)}</details>`;
  });
  return `<section><h2>Ledamöter och ersättare</h2>${delar.join('')}</section>`;
}

function grupp(rubrik: string, personer: readonly Demoperson[]): string {
  return personer.length === 0 ? '' : `<section><h2>${html(rubrik)}</h2>${lista(personer)}</section>`;
}

function lista(personer: readonly Demoperson[]): string {
  return `<ul>${personer.map((person) => `<li>${knapp(person)}</li>`).join('')}</ul>`;
}

function knapp(person: Demoperson): string {
  const { sub, namn, roller } = person;
  const rader = roller.slice(0, VISADE_ROLLER).map((rad) => `<small>${html(rolltext(rad))}</small>`);
  const fler = roller.length > VISADE_ROLLER ? `<small>och ${roller.length - VISADE_ROLLER} till</small>` : '';
  return `<button type="submit" name="person" value="${html(sub)}">${html(namn)}${rader.join('')}${fler}</button>`;
}

type Roll = Demoperson['roller'][number];

function rolltext({ roll, rollNamn, organNamn, beteckning, ordning }: Roll): string {
  const plats = ordning !== null && ['vice-ordforande', 'ersattare'].includes(roll) ? ` ${ordning}` : '';
  return `${rollNamn}${plats}, ${organNamn}${beteckning === null ? '' : ` (${beteckning})`}`;
}

function beskrivning({ namn, roller }: Demoperson): string {
  return [namn, ...roller.map(rolltext)].join(' ');
}

function harBaraSate({ roller }: Demoperson): boolean {
  return roller.length > 0 && roller.every(({ roll }) => SATEN.includes(roll));
}

function rubrikFor({ roller }: Demoperson): string {
  return grupper.find((en) => roller.some(({ roll }) => en.roller.includes(roll)))?.rubrik ?? OVRIGA;
}
