import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { laggHandling } from '#database';
import { processer } from '#machines';
import { HandlingarRepository } from '../../apps/api/src/handlingar/handlingar.repository.js';
import { PaWebbenRepository, type Webbrad } from '../../apps/api/src/offentligt/pa-webben.repository.js';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { arendevagar } from '../support/beslut-i-arende.js';
import { skapaProvsammantrade } from '../support/prov-sammantrade.js';
import { sabotera, type Sabotage } from '../support/sabotage.js';
import { budgetfolk, vantandeInitiativ } from '../support/vantande-initiativ.js';

const TID = 120_000;

const SABOTAGE: readonly Sabotage[] = [
  {
    vad: 'why a document was annulled',
    tabell: 'handling_handelse',
    sql: `update handling_handelse set skal = 'Annat.' where typ = 'makulerad'`,
    sager: /händelse \d+ för handlingen .* är inte den som skrevs/,
  },
  {
    vad: 'who changed a document’s status',
    tabell: 'handling_handelse',
    sql: `update handling_handelse set person_id = 'lev' where typ = 'status'`,
    sager: /händelse \d+ för handlingen .* är inte den som skrevs/,
  },
  {
    vad: 'that a document was annulled, taken away',
    tabell: 'handling_handelse',
    sql: `delete from handling_handelse where typ = 'makulerad'`,
    sager: /handlingen .* har 3 händelser men 2 är sparade/,
  },
  {
    vad: 'events of a document that is gone',
    tabell: 'handling',
    sql: `delete from handling where handelser > 0`,
    sager: /handlingen .* har 0 händelser men 3 är sparade/,
  },
  {
    vad: 'an annulled document that is no longer so',
    tabell: 'handling',
    sql: `update handling set status = 'upprattad' where status = 'makulerad'`,
    sager: /är upprattad men dess senaste händelse säger makulerad/,
  },
  ...(
    [
      ['the title', `titel = 'Annat'`],
      ['the kind', `slag = 'underlag'`],
      ['the number of the version', `beteckning = '2.0'`],
      ['to whom it was sent', `mottagare = 'Någon annan'`],
      ['when it was made', `skapad = skapad - interval '1 day'`],
      ['the content, with its hash', `innehall = 'annat', hash = encode(sha256('annat'), 'hex')`],
    ] as const
  ).map(([vad, satt]) => ({
    ...{ vad: `${vad} of a document`, tabell: 'handling', sql: `update handling set ${satt} where slag = 'skrivelse'` },
    sager: /handlingen .* har uppgifter om sig som inte är de som lades in/,
  })),
  {
    vad: 'a document that an effect made, taken away',
    tabell: 'handling',
    sql: `delete from handling where effekt_id is not null`,
    sager: /handlingen som effekten .* framställde saknas/,
  },
  {
    vad: 'a document that says that an effect made it',
    tabell: 'handling',
    sql: `insert into handling (id, arende_id, dokument_id, effekt_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad, sigill)
      select gen_random_uuid(), arende_id, gen_random_uuid(), 'påhittad', beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad, sigill from handling where effekt_id is not null`,
    sager: /handlingen .* är av en effekt som inte finns/,
  },
  {
    vad: 'a number that nobody gave a document',
    tabell: 'handling_dnr',
    sql: `update handling_dnr set dnr = '0099/26' where organ_id = 'ks'`,
    sager: /har numret 0099\/26 som ingen har gett den/,
  },
  {
    vad: 'a document’s number that is gone',
    tabell: 'handling_dnr',
    sql: `delete from handling_dnr where organ_id = 'ks'`,
    sager: /saknar numret 0012\/26 som den har fått/,
  },
  {
    vad: 'what a case is to get',
    tabell: 'beslutskoppling',
    sql: `update beslutskoppling set belopp_tkr = 9999 where utfall = 'delvis'`,
    sager: /kopplingen till beslutsärendet .* är inte den som produkten skrev/,
  },
  {
    vad: 'what a case is to get, by one who knows the seal',
    tabell: 'beslutskoppling',
    sql: `update beslutskoppling set belopp_tkr = 9999, sigill = kopplingens_sigill(beslut_id, arende_id, utfall, 9999, fordelning, skal, lage, skapad) where utfall = 'delvis'`,
    sager: /kopplingen till beslutsärendet .* säger annat än dess logg/,
  },
  {
    vad: 'how the money is split, by one who knows the seal',
    tabell: 'beslutskoppling',
    sql: `update beslutskoppling set fordelning = '[]', sigill = kopplingens_sigill(beslut_id, arende_id, utfall, belopp_tkr, '[]', skal, lage, skapad) where fordelning <> '[]'`,
    sager: /kopplingen till beslutsärendet .* säger annat än dess logg/,
  },
  {
    vad: 'where a link stands',
    tabell: 'beslutskoppling',
    sql: `update beslutskoppling set lage = 'vantar'`,
    sager: /kopplingen till beslutsärendet .* är inte den som produkten skrev/,
  },
  {
    vad: 'a link that is gone',
    tabell: 'beslutskoppling',
    sql: `delete from beslutskoppling where utfall = 'delvis'`,
    sager: /kopplingen till beslutsärendet .* saknas/,
  },
  {
    vad: 'a link of a child case that is gone',
    tabell: 'beslutskoppling',
    sql: `delete from beslutskoppling where lage = 'vantar'`,
    sager: /kopplingen till beslutsärendet .* saknas/,
  },
  {
    vad: 'a link that nobody made',
    tabell: 'beslutskoppling',
    sql: `insert into beslutskoppling (beslut_id, arende_id, utfall, lage, skapad, sigill)
      select (select beslut_id from beslutskoppling limit 1), i.id, 'bifall', 'vantar', now(), 'x' from arende i
      where i.process = 'initiativ' and not exists (select from beslutskoppling k where k.arende_id = i.id)`,
    sager: /kopplingen till beslutsärendet .* finns inte i loggen/,
  },
  ...(
    [
      ['the heading of what the public reads', `rubrik = 'Annat'`, 'rubrik'],
      ['the words that the public reads', `sammanfattning = 'Annat.', avstatt_skal = null`, 'sammanfattning'],
      ['who wrote for the public', `skriven_av = 'lev'`, 'skriven_av'],
      ['when it was shown', `publicerat_at = publicerat_at - interval '1 day'`, 'publicerat_at'],
      ['whose decision it says it was', `organ_id = 'ks'`, 'organ_id'],
      ['where the decision is found', `paragraf = 99`, 'paragraf'],
      ['what was decided', `utfall = 'avslag'`, 'utfall'],
      ['that the extract may be read', `utdrag = not utdrag`, 'utdrag'],
    ] as const
  ).map(([vad, satt, kolumn]) => ({
    ...{ vad, tabell: 'offentligt_beslut', sql: `update offentligt_beslut set ${satt}` },
    sager: new RegExp(`det offentliga beslutet .* har .*${kolumn}.* som inte är det som gjordes`),
  })),
  {
    vad: 'why a decision left the web',
    tabell: 'offentligt_beslut',
    sql: `update offentligt_beslut set borttaget_skal = 'Annat.' where borttaget_skal is not null`,
    sager: /det offentliga beslutet .* har borttaget_skal/,
  },
  {
    vad: 'what was shown of a case taken away',
    tabell: 'offentligt_beslut',
    sql: 'delete from offentligt_beslut where arende_id is not null',
    sager: /det som har skrivits för allmänheten saknas/,
  },
  {
    vad: 'what was shown of an item taken away',
    tabell: 'offentligt_beslut',
    sql: 'delete from offentligt_beslut where punkt_id is not null',
    sager: /beslutet .* har 0 händelser men 3 är sparade/,
  },
  {
    vad: 'what an item said to the public',
    tabell: 'offentligt_beslut_handelse',
    sql: `update offentligt_beslut_handelse set innehall = innehall || '{"rubrik": "Annat"}' where typ = 'publicerat'`,
    sager: /händelse \d+ för beslutet .* är inte den som skrevs/,
  },
  {
    vad: 'that an item left the web, taken away',
    tabell: 'offentligt_beslut_handelse',
    sql: `delete from offentligt_beslut_handelse where typ = 'borttaget'`,
    sager: /beslutet .* har 3 händelser men 2 är sparade/,
  },
];

describe('verify of documents, of links to decisions and of what the public reads', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  let vagar: ReturnType<typeof arendevagar>;
  beforeAll(async () => {
    prov = await skapaProvsammantrade();
    vagar = arendevagar(prov.pool, prov.engine);
    await budgetfolk(prov.pool);
    await prov.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('ber', 'intraservice', 'handlaggare', '2021-01-01')`,
    );
    await besluten();
    const arendeId = await omEttArende();
    await handlingar(arendeId);
    await utkastet(arendeId);
    await omEnPunkt();
  }, TID);
  afterAll(() => prov.stang());

  /** One matter for two initiatives that has been decided, and one for a third by itself that has not. */
  async function besluten(): Promise<void> {
    const budgetar = new Date().getFullYear() + 1;
    const ids = [];
    for (let nr = 0; nr < 4; nr += 1) ids.push(await vantandeInitiativ(prov.pool, prov.engine, budgetar));
    const [a = '', b = '', ensamt = ''] = ids;
    const arendeId = randomUUID();
    const start = { nyckel: arendeId, aktor: { personId: 'ber' }, nu: new Date(), arendeId, titel: 'Budget', arenden: [a, b] };
    await prov.engine.startaBeslutsarende(start);
    await vagar.gor(ensamt, 'ber', 'begar-beslut');
    await vagar.tillListan(arendeId);
    await vagar.avgor(arendeId, 'kommunstyrelsen');
    const ange = (data: Record<string, unknown>) =>
      vagar.gor(arendeId, 'arendet-kommunfullmaktige-sekreterare', 'ange-utfall-per-arende', data);
    await ange({ rader: [{ arendeId: b, utfall: 'delvis', beloppTkr: 300, skal: 'Ramen räcker inte.' }] });
    await ange({ fordelning: [{ arendeId: a, organ: 'kommunstyrelsen', beloppTkr: 500 }] });
    await vagar.avgor(arendeId, 'kommunfullmaktige', { beslutspunkter: [{ nr: 1, text: 'Medlen fördelas så: KS 500 tkr.' }] });
  }

  /** A matter that has been decided and is shown, taken away, and shown again. */
  async function omEttArende(): Promise<string> {
    const data = { titel: 'Ordning', organ: 'intraservice', arendetyp: 'verksamhet', beslutsgang: 'namnd', namnd: 'namnden' };
    const arendeId = randomUUID();
    const resten = { beskrivning: 'Ny ordning.', registrerat: datumI(new Date()) };
    await prov.engine.start({
      ...{ nyckel: arendeId, aktor: { personId: 'ber' }, nu: new Date(), arendeId, process: 'formelltarende', titel: 'Ordning' },
      ...{ organ: 'intraservice', datum: resten.registrerat, data: { ...data, ...resten } },
    });
    await vagar.besluta(arendeId, {});
    const som = (typ: string, uppgifter: Record<string, unknown>) => vagar.gor(arendeId, 'arendet-namnden-sekreterare', typ, uppgifter);
    await som('protokollet-justerat', { datum: resten.registrerat });
    await som('sammanfattning-for-allmanheten', { avstaSkal: 'Gäller bara ordningen.' });
    await som('publicera-beslutet', { rubrik: 'Ny ordning', utanPersonuppgifter: true });
    await som('ta-bort-fran-webben', { skal: 'Fel rubrik.' });
    await som('sammanfattning-for-allmanheten', { sammanfattning: 'Ordningen är ny.', utanPersonuppgifter: true });
    await som('publicera-beslutet', { rubrik: 'En ny ordning', utanPersonuppgifter: true, visaProtokollsutdrag: true });
    return arendeId;
  }

  /** A document of the case that has got one more number, been sent, and been annulled. */
  async function handlingar(arendeId: string): Promise<void> {
    const register = new HandlingarRepository(prov.pool);
    const id = randomUUID();
    await prov.pool.query(
      `insert into handling (id, arende_id, dokument_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
        values ($1, $2, $1, '1.0', 'skrivelse', 'Skrivelse', 1, 'upprattad', 'application/pdf', 'prov', encode(sha256('prov'), 'hex'), now())`,
      [id, arendeId],
    );
    const nu = () => ({ id, personId: 'sekr', nu: new Date() });
    expect(await register.laggTillDnr({ ...nu(), organ: 'ks', dnr: '0012/26', skal: 'Också deras.' })).toBe(true);
    // A number that it has already is no event.
    expect(await register.laggTillDnr({ ...nu(), organ: 'ks', dnr: '0012/26', skal: 'En gång till.' })).toBe(true);
    expect(await register.andraStatus({ ...nu(), fran: 'upprattad', till: 'expedierad', skal: 'Skickad.' })).toBe(true);
    expect(await register.andraStatus({ ...nu(), fran: 'upprattad', till: 'makulerad', skal: 'För sent.' })).toBe(false);
    expect(await register.andraStatus({ ...nu(), fran: 'expedierad', till: 'makulerad', skal: 'Fel bilaga.' })).toBe(true);
  }

  /** The draft of the tjänsteutlåtande, as its effect makes it. */
  async function utkastet(arendeId: string): Promise<void> {
    const [effekt] = await prov.rader<{ id: string }>(`select id from effect where arende_id = $1 and typ = 'framstall-utkast'`, arendeId);
    const effektId = effekt?.id ?? '';
    const id = randomUUID();
    const vad = {
      id,
      arendeId,
      dokumentId: id,
      effektId,
      slag: 'tjansteutlatande',
      titel: 'Tjänsteutlåtande',
      mediatyp: 'application/pdf',
    };
    const utan = { mall: null, mottagare: null, beskrivning: null, skapadAv: null };
    const version = { version: 1, beteckning: '0.1' };
    const klient = await prov.pool.connect();
    const ny = { ...vad, ...utan, version, status: 'utkast', innehall: Buffer.from('utkast'), skapad: new Date() } as const;
    const hash = await laggHandling(klient, ny).finally(() => klient.release());
    expect(await prov.engine.effektUtfall({ effektId, resultat: { hash }, nu: new Date() })).toBe('registrerad');
  }

  it('lets nobody change what a document is, and seals what it was when it came', async () => {
    const { rows } = await prov.pool.query(`select handlingens_sigill(h) = sigill as forseglad from handling h`);
    expect(rows).toEqual([{ forseglad: true }, { forseglad: true }]);
    await expect(prov.pool.query(`update handling set titel = 'Annat'`)).rejects.toThrow('En handling ändras inte.');
  });

  /** An item without a case that has been shown, changed and taken away. */
  async function omEnPunkt(): Promise<void> {
    const mote = await prov.pagaende([null]);
    await prov.besluta(mote, 1);
    const { id } = await prov.punkt(mote, 1);
    const webben = new PaWebbenRepository(prov.pool);
    const rad = async (): Promise<Webbrad> => {
      const hit = await webben.punkt(mote, id);
      if (!hit) throw new Error('Punkten finns inte.');
      return hit;
    };
    const text = { sammanfattning: 'Ada är vald.', avstaSkal: null, visaProtokollsutdrag: false, personId: 'sekr' };
    await webben.publicera(await rad(), { ...text, rubrik: 'Val', nu: new Date() });
    await webben.publicera(await rad(), {
      ...text,
      rubrik: 'Ett val',
      sammanfattning: null,
      avstaSkal: 'Namnen står i protokollet.',
      nu: new Date(),
    });
    await webben.taBort(id, { skal: 'Fel punkt.', personId: 'sekr', nu: new Date() });
  }

  const fynd = async () => (await verifiera(prov.pool, processer)).fynd.map(({ text }) => text);

  it('finds nothing when nobody has changed anything', async () => {
    expect(await fynd()).toEqual([]);
  });

  it.each(SABOTAGE)('finds $vad ($tabell)', (ett) =>
    sabotera(prov.pool, ett, async () => expect(await fynd()).toContainEqual(expect.stringMatching(ett.sager))),
  );

  it('is as it was when all has been put back', async () => {
    expect(await fynd()).toEqual([]);
  });
});
