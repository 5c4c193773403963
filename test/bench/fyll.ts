import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { kanonisk, plats, sha256, type KedjeRad } from '#engine';
import { uppgiftSteg } from '#machines';
import pg, { type Client, type Pool } from 'pg';
import { copyRad, copyTill } from './copy-till.js';
import { fangaStart, type FangadStart, type Rad } from './fangad-start.js';

export interface Fyllning {
  readonly arenden: number;
  readonly grupper: number;
  readonly personer: number;
  readonly grupperPerPerson: number;
  /** Tasks that each person has taken. */
  readonly tagnaPerPerson: number;
  /** Marks effects as waiting and asks for every case to be taken up by a workflow. */
  readonly vacks?: boolean;
  /** When the cases of a group came in; the last few days when it is left out. */
  readonly inkom?: (grupp: number) => Date;
}

export interface Fyllt {
  readonly personer: readonly string[];
  readonly organ: readonly string[];
}

const ROLL = 'leverantorsforetradare';
const MALL = '00000000-0000-4000-8000-000000000000';
const BUNT = 5_000;
const nyligen = (grupp: number): Date => new Date(Date.now() - (grupp % 4) * 86_400_000);
const nollat = (nr: number) => String(nr).padStart(4, '0');

/** Fills a migrated database with people, groups and new cases through COPY: the engine's own rows, with ids and chain of their own, so that `beslutsgang verify` holds. */
export async function fyll(pool: Pool, fyllning: Fyllning): Promise<Fyllt> {
  const organ = Array.from({ length: fyllning.grupper }, (_, nr) => `matorgan-${nollat(nr)}`);
  const personer = Array.from({ length: fyllning.personer }, (_, nr) => `matperson-${nollat(nr)}`);
  // COPY needs a connection of its own: the product's send statements without waiting, which COPY cannot.
  const klient = new pg.Client({ connectionString: pool.options.connectionString });
  await klient.connect();
  try {
    await klient.query('set session_replication_role = replica');
    await klient.query('alter table arende enable always trigger arende_sokord');
    await fyllRegister(klient, organ, personer, fyllning.grupperPerPerson);
    const index = await utanIndex(klient);
    await fyllArenden(klient, organ, personer, fyllning);
    for (const skapa of index) await klient.query(skapa);
    await klient.query('set session_replication_role = default');
    await klient.query('alter table arende enable trigger arende_sokord');
    await klient.query('vacuum analyze');
  } finally {
    await klient.end();
  }
  return { personer, organ };
}

/** Takes away the indexes of the big tables, since one built in the end is many times faster than one that follows each row; returns how to make them again. */
async function utanIndex(klient: Client): Promise<string[]> {
  const svar = await klient.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename = any($1)
       and not exists (select from pg_constraint c where c.conname = indexname)`,
    [[...Object.keys(KOLUMNER), 'arende_sok']],
  );
  for (const { indexname } of svar.rows) await klient.query(`drop index "${indexname}"`);
  return svar.rows.map(({ indexdef }) => indexdef);
}

async function fyllRegister(klient: Client, organ: readonly string[], personer: readonly string[], perPerson: number): Promise<void> {
  await klient.query(`insert into mal (id, namn) values ('mal-enklare-vardag', 'Enklare vardag') on conflict do nothing`);
  await copyTill(
    klient,
    'organ (id, namn, typ)',
    organ.map((id) => copyRad([id, `Förvaltning ${id.slice(-4)}`, 'forvaltning'])),
  );
  await copyTill(
    klient,
    'person (id, namn, epost, sub)',
    personer.map((id) => copyRad([id, `Person ${id.slice(-4)}`, `${id}@demo.example`, id])),
  );
  const grupper = personer.flatMap((id, nr) =>
    Array.from({ length: perPerson }, (_, n) => copyRad([id, organ[(nr + n * 7) % organ.length] ?? '', ROLL, '2021-01-01'])),
  );
  await copyTill(klient, 'medlemskap (person_id, organ_id, roll, fran)', grupper);
}

async function fyllArenden(
  klient: Client,
  organ: readonly string[],
  personer: readonly string[],
  { arenden, tagnaPerPerson, grupperPerPerson, vacks = false, inkom = nyligen }: Fyllning,
): Promise<void> {
  const mallar = await Promise.all(organ.map((id, nr) => skapaMall(id, personer[nr % personer.length] ?? '', inkom(nr))));
  const tagna = tagnaFor(organ.length, personer, tagnaPerPerson, grupperPerPerson);
  const raknare = new Map<string, number>();
  for (let fran = 0; fran < arenden; fran += BUNT) {
    const bunt = new Bunt(vacks);
    for (let nr = fran; nr < Math.min(fran + BUNT, arenden); nr += 1) {
      const mall = mallar[nr % mallar.length];
      if (!mall) throw new Error('Det finns ingen mall.');
      const innehavare = tagna[nr % mallar.length]?.pop() ?? null;
      const id = bunt.lagg(mall, innehavare, Math.floor(nr / mallar.length) + 1);
      const nyckel = `${mall.organ}\t${plats(id)}`;
      if (!innehavare) raknare.set(nyckel, (raknare.get(nyckel) ?? 0) + 1);
    }
    await bunt.skicka(klient);
  }
  await klient.query('insert into dnr_raknare (organ_id, ar, senaste) select organ_id, ar, max(nummer) from dnr group by organ_id, ar');
  const rader = [...raknare].map(([nyckel, antal]) => {
    const [organId = '', nr = ''] = nyckel.split('\t');
    return copyRad([organId, ROLL, nr, antal]);
  });
  await copyTill(klient, 'uppgift_raknare (organ_id, roll, plats, antal)', rader);
}

/** For each group, who takes its first tasks. */
function tagnaFor(grupper: number, personer: readonly string[], antal: number, perPerson: number): string[][] {
  const tagna = Array.from({ length: grupper }, (): string[] => []);
  personer.forEach((id, nr) => {
    for (let n = 0; n < antal; n += 1) tagna[(nr + (n % perPerson) * 7) % grupper]?.push(id);
  });
  return tagna;
}

/** The engine's rows for one organ, and the chain's text, with the case's ids as places to fill. */
interface Mall extends FangadStart {
  readonly organ: string;
  readonly kanon: readonly string[];
}

const INLAMNING = '00000000-0000-4000-8000-00000000000a';

async function skapaMall(organ: string, personId: string, nu: Date): Promise<Mall> {
  const start = await fangaStart({ arendeId: MALL, organ, personId, nu });
  const { handelse: h } = start;
  const rad = {
    ...{
      arendeId: MALL,
      steg: h.steg,
      typ: h.typ,
      personId: h.person_id,
      roll: h.roll,
      organId: h.organ_id,
      forPersonId: h.for_person_id,
      vid: h.vid,
    },
    ...{
      data: h.data,
      franTillstand: h.fran_tillstand,
      tillTillstand: h.till_tillstand,
      inlamningId: INLAMNING,
      maskinversion: h.maskinversion,
    },
  } as KedjeRad;
  return { ...start, organ, kanon: [kanonisk(rad)] };
}

const KOLUMNER = {
  arende: [
    'id',
    'process',
    'maskinversion',
    'regim',
    'titel',
    'dnr',
    'organ_id',
    'tillstand',
    'fas',
    'steg',
    'snapshot',
    'sekretess',
    'avslutad',
    'skapad',
    'andrad',
    'kedja',
  ],
  inlamning: ['id', 'arende_id', 'uppgift_id', 'formular', 'schema_version', 'innehall', 'hash', 'person_id', 'vid'],
  handelse: [
    'arende_id',
    'steg',
    'typ',
    'person_id',
    'roll',
    'organ_id',
    'for_person_id',
    'vid',
    'data',
    'fran_tillstand',
    'till_tillstand',
    'inlamning_id',
    'maskinversion',
    'fore',
    'kedja',
  ],
  uppgift: [
    ...[
      'id',
      'arende_id',
      'process',
      'typ',
      'titel',
      'arende_titel',
      'dnr',
      'organ_id',
      'roll',
      'innehavare_id',
      'tagen_at',
      'status',
      'lage',
      'frist_datum',
      'frist_at',
    ],
    ...['frist_regel', 'frist_rakning', 'lagfrist', 'eskalerad', 'sekretess', 'oppnad_steg', 'rad_version', 'skapad'],
  ],
  uppgift_handelse: ['uppgift_id', 'typ', 'person_id', 'till_person_id', 'vid'],
  frist: [
    'id',
    'arende_id',
    'uppgift_id',
    'namn',
    'slag',
    'handelse',
    'at',
    'datum',
    'etikett',
    'regel',
    'kalla',
    'rakning',
    'lag',
    'status',
  ],
  effect: ['id', 'arende_id', 'typ', 'data', 'steg', 'status', 'resultat', 'skapad', 'klar_at'],
  dnr: ['organ_id', 'ar', 'nummer', 'arende_id'],
  wake: ['arende_id', 'steg', 'fas', 'skapad'],
} as const;
type Tabell = keyof typeof KOLUMNER;

/** Rows of some thousand cases on their way to the database. */
class Bunt {
  private readonly rader = new Map<Tabell, string[]>();

  constructor(private readonly vacks: boolean) {}

  /** Adds a case made from the form with its number in the organ's diary, and returns its id. */
  lagg(mall: Mall, innehavare: string | null, nummer: number): string {
    const [id, inlamningId] = [randomUUID(), randomUUID()];
    const kedja = sha256(`${id}\n${(mall.kanon[0] ?? '').replace(MALL, id).replace(INLAMNING, inlamningId)}`);
    const ar = Number(datumI(new Date(String(mall.arende.skapad))).slice(0, 4));
    const dnr = `${nollat(nummer)}/${String(ar).slice(2)}`;
    this.rad('arende', { ...mall.arende, id, kedja, dnr });
    this.rad('dnr', { organ_id: mall.organ, ar, nummer, arende_id: id });
    this.rad('inlamning', { ...mall.inlamning, id: inlamningId, arende_id: id });
    this.rad('handelse', { ...mall.handelse, arende_id: id, inlamning_id: inlamningId, fore: id, kedja });
    for (const uppgift of mall.uppgifter) this.laggUppgift(mall, { ...uppgift, dnr }, id, innehavare);
    for (const frist of mall.frister) if (frist.uppgift_id === null) this.rad('frist', { ...frist, id: randomUUID(), arende_id: id });
    for (const effekt of mall.effekter)
      this.rad('effect', {
        ...effekt,
        ...(this.vacks ? {} : { status: 'klar', resultat: {}, klar_at: effekt.skapad }),
        id: String(effekt.id).replace(MALL, id),
        arende_id: id,
      });
    if (this.vacks) this.rad('wake', { arende_id: id, steg: mall.arende.steg, fas: mall.arende.fas, skapad: mall.arende.skapad });
    return id;
  }

  async skicka(klient: Client): Promise<void> {
    for (const [tabell, rader] of this.rader) await copyTill(klient, `${tabell} (${KOLUMNER[tabell].join(', ')})`, rader);
  }

  private laggUppgift(mall: Mall, uppgift: Rad, arendeId: string, innehavare: string | null): void {
    const id = randomUUID();
    const tagen = innehavare
      ? { innehavare_id: innehavare, tagen_at: uppgift.skapad, rad_version: 2, lage: uppgiftSteg(String(uppgift.lage), 0, 'TA')?.lage }
      : {};
    this.rad('uppgift', { ...uppgift, ...tagen, id, arende_id: arendeId });
    if (innehavare)
      this.rad('uppgift_handelse', {
        uppgift_id: id,
        typ: 'tagen',
        person_id: innehavare,
        till_person_id: innehavare,
        vid: uppgift.skapad,
      });
    for (const frist of mall.frister)
      if (frist.uppgift_id === uppgift.id) this.rad('frist', { ...frist, id: randomUUID(), arende_id: arendeId, uppgift_id: id });
  }

  private rad(tabell: Tabell, rad: Rad): void {
    const rader = this.rader.get(tabell) ?? [];
    rader.push(copyRad(KOLUMNER[tabell].map((kolumn) => text(rad[kolumn]))));
    this.rader.set(tabell, rader);
  }
}

function text(varde: unknown): string | number | boolean | null {
  if (varde === null || varde === undefined) return null;
  if (typeof varde === 'string' || typeof varde === 'number' || typeof varde === 'boolean') return varde;
  return JSON.stringify(varde);
}
