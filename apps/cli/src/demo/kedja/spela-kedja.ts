import { datumI, slutPaDagen } from '#calendar';
import { type Engine, harleddUuid, type Kvitto, Nekad } from '#engine';
import { processer, varningarFor } from '#machines';
import type pg from 'pg';
import { Indatafel } from '../../fel.js';
import { lasFil } from '../../las-fil.js';
import { mening } from '../steg.js';
import { Dagsverke } from './dagsverke.js';
import { skrivIngangsvarden } from './ingangsvarden.js';
import { type Kedja, kedjeSchema, type Kedjesammantrade, type Kedjesteg } from './kedja.schema.js';

export interface Kedjekorning {
  readonly pool: pg.Pool;
  readonly engine: Engine;
  readonly fil: string;
  readonly skriv: (rad: string) => void;
}

/** The clock that the command gives to a step: noon on its day, and a little later for each step of the same day. */
class Dagsklocka {
  private readonly antal = new Map<string, number>();

  for(datum: string): Date {
    const nr = this.antal.get(datum) ?? 0;
    this.antal.set(datum, nr + 1);
    return new Date(slutPaDagen(datum).getTime() - 12 * 3_600_000 + nr * 60_000);
  }
}

/**
 * Enters a chain of matters with its historical dates: every step is an event of its own process, taken by the person who took it, with the rules and the
 * regime of its day. The clock is the command's and reaches no other door; the API knows only today. Says where the sources contradict themselves, and
 * throws Indatafel when a contradiction that the file names is not found, or a step goes otherwise than the file says.
 */
export async function spelaKedja({ pool, engine, fil, skriv }: Kedjekorning): Promise<void> {
  const kedja = await lasFil(fil, kedjeSchema);
  const ids = new Map(
    kedja.steg.flatMap((steg) => (steg.slag === 'start' ? [[steg.arende, harleddUuid('kedja', kedja.namn, steg.arende)]] : [])),
  );
  if (await finns(pool, [...ids.values()])) throw new Indatafel(['Kedjan är redan inlagd. Lägg in den i en tom demodatabas.']);
  await skrivIngangsvarden(pool, kedja.ingangsvarden);
  const spel = new Kedjespel({ pool, engine, skriv }, { ids, namn: await allaNamn(pool) });
  skriv(kedja.namn);
  for (const steg of kedja.steg) await spel.ta(steg);
  rapportera(kedja, spel, skriv);
}

/** What people and organs are called, by their ids. */
async function allaNamn(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ id: string; namn: string }>('select id, namn from person union all select id, namn from organ');
  return new Map(rows.map(({ id, namn }) => [id, namn]));
}

async function finns(pool: pg.Pool, ids: readonly string[]): Promise<boolean> {
  return ((await pool.query('select 1 from arende where id = any($1::uuid[]) limit 1', [ids])).rowCount ?? 0) > 0;
}

/** The sources' contradictions in the words of the product, each with what the source says. */
function rapportera({ motsagelser, anmarkningar }: Kedja, spel: Kedjespel, skriv: Kedjekorning['skriv']): void {
  skriv(`\nKällorna motsäger sig själva på ${motsagelser.length} ställen:`);
  for (const { id, arende, kalla, ord } of motsagelser) {
    const sagt = spel.sagt(arende, id);
    if (sagt.length === 0) throw new Indatafel([`${id} i ärendet ${arende} sades inte: ${ord}`]);
    skriv(`  ${id} (${kalla}) ${ord}`);
    for (const en of sagt) skriv(`    Produkten: ${en}`);
  }
  skriv('\nOm det som källorna inte säger:');
  for (const rad of [...anmarkningar, ...spel.antaganden]) skriv(`  ${rad}`);
}

const FORVARING = 'Organets kansli';
interface Motesgang {
  readonly steg: Kedjesammantrade;
  readonly moteId: string;
  /** The chair, and who was elected to approve. */
  readonly justerande: readonly string[];
}
interface Motessteg {
  readonly datum: string;
  readonly typ: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly av?: string;
}

class Kedjespel {
  private readonly klocka = new Dagsklocka();
  private readonly ord = new Map<string, string[]>();
  private readonly dagsverke: Dagsverke;
  readonly antaganden: string[] = [];

  constructor(
    private readonly med: Pick<Kedjekorning, 'pool' | 'engine' | 'skriv'>,
    private readonly kanda: { readonly ids: ReadonlyMap<string, string>; readonly namn: ReadonlyMap<string, string> },
  ) {
    this.dagsverke = new Dagsverke(med);
  }

  /** What the product has said of a contradiction in one of the matters. */
  sagt(arende: string, id: string): readonly string[] {
    return this.ord.get(`${arende} ${id}`) ?? [];
  }

  async ta(steg: Kedjesteg): Promise<void> {
    await this.latTidenGa(steg.datum);
    if (steg.antaget !== undefined) this.antaganden.push(`${steg.datum} ${steg.arende}: ${steg.antaget}`);
    if (steg.slag === 'start') await this.starta(steg);
    else if (steg.slag === 'sammantrade') await this.sammantrada(steg);
    else await this.handelse(steg);
    const [namn = ''] = steg.arende.split('/');
    await this.dagsverke.gor(() => this.klocka.for(steg.datum));
    await this.seVarningar(namn, steg.datum);
  }

  /** What passed before the day: the time for appeal and the notice's, without anybody doing anything. */
  private async latTidenGa(datum: string): Promise<void> {
    for (const { etikett, titel, nu } of await this.dagsverke.lat(new Date(slutPaDagen(datum).getTime() - 12 * 3_600_000)))
      this.med.skriv(`${datumI(nu)}      ${titel}: ${etikett}`);
  }

  private async starta(steg: Extract<Kedjesteg, { slag: 'start' }>): Promise<void> {
    const arendeId = this.id(steg.arende);
    this.dagsverke.galler(arendeId);
    const registrerat = typeof steg.data.registrerat === 'string' ? steg.data.registrerat : steg.datum;
    await this.utan(steg, () =>
      this.med.engine.start({
        nyckel: `kedja/${arendeId}`,
        aktor: { personId: steg.vem },
        nu: this.klocka.for(steg.datum),
        process: steg.process,
        arendeId,
        titel: steg.titel,
        organ: steg.organ,
        datum: registrerat,
        data: steg.data,
        kalla: steg.kalla ?? 'ärendekedja',
        ...(steg.iArende === undefined ? {} : { iArende: this.id(steg.iArende) }),
      }),
    );
    const { rows } = await this.med.pool.query<{ dnr: string }>('select dnr from arende where id = $1', [arendeId]);
    this.rad(steg, `${steg.titel}: ${rows[0]?.dnr ?? ''}`);
  }

  private async handelse(steg: Extract<Kedjesteg, { slag: 'handelse' }>): Promise<void> {
    const { arendeId, process } = await this.las(steg.arende);
    if (steg.nekas !== undefined) return this.nekas(steg, arendeId, steg.nekas);
    const { tillstand } = await this.utan(steg, () => this.gor(arendeId, steg.vem, { typ: steg.handelse, data: steg.data }, steg.datum));
    const spec = processer[process];
    this.rad(
      steg,
      `${spec?.handelser[steg.handelse]?.logg ?? steg.handelse}${beslutet(steg.data)} → ${spec?.tillstand[tillstand]?.etikett ?? tillstand}`,
    );
  }

  /** A step that the sources say was taken and that a rule stops: the refusal is the product's word about it. */
  private async nekas(steg: Extract<Kedjesteg, { slag: 'handelse' }>, arendeId: string, regel: string): Promise<void> {
    try {
      await this.gor(arendeId, steg.vem, { typ: steg.handelse, data: steg.data }, steg.datum);
    } catch (fel) {
      if (!(fel instanceof Nekad) || fel.problem.regel !== regel) throw nekat(steg, fel);
      this.rad(steg, `NEJ ${steg.handelse}: ${mening(fel.problem)}`);
      if (steg.motsagelse !== undefined) this.minns(steg.arende, steg.motsagelse, mening(fel.problem));
      return;
    }
    throw new Indatafel([`${steg.datum} ${steg.handelse} i ${steg.arende} skulle ha nekats av ${regel}.`]);
  }

  /** The organ's meeting from its planning to its end, by its own secretary and on its own days. */
  private async sammantrada(steg: Kedjesammantrade): Promise<void> {
    const moteId = harleddUuid('kedja', steg.organ, steg.datum);
    const arendeId = this.id(steg.arende);
    this.dagsverke.galler(moteId);
    const saten = await this.saten(steg);
    const ordforande = saten.find(({ roll }) => roll === 'ordforande')?.person;
    const justerare = saten.find(({ roll, person }) => roll === 'ledamot' && person !== ordforande)?.person;
    if (ordforande === undefined || justerare === undefined)
      throw new Indatafel([`${steg.titel} saknar ledamöter. Läs in de förtroendevalda först.`]);
    const mote: Motesgang = { steg, moteId, justerande: [ordforande, justerare] };
    const gor = (datum: string, typ: string, data: Readonly<Record<string, unknown>> = {}) => this.iMotet(mote, { datum, typ, data });
    await this.utan(steg, () =>
      this.med.engine.start({
        nyckel: `kedja/${moteId}`,
        aktor: { personId: steg.vem },
        nu: this.klocka.for(steg.planerat),
        process: 'sammantrade',
        arendeId: moteId,
        titel: steg.titel,
        organ: steg.organ,
        datum: steg.planerat,
        data: {
          organtyp: organtyp(steg.organ),
          datum: steg.datum,
          tid: '09:00',
          plats: 'Rådhuset',
          platser: steg.platser,
          kallelsedagar: 0,
        },
      }),
    );
    const beslutspunkter = steg.beslutspunkter.map((text, plats) => ({ nr: plats + 1, text }));
    await gor(steg.listat, 'lagg-till-punkt', { slag: 'arende', rubrik: steg.rubrik, arendeId, forslag: beslutspunkter });
    await gor(steg.kallat, 'kalla', { ersattare: [] });
    await gor(steg.datum, 'oppna-sammantradet', { ordforande, narvarande: saten.map(({ person }) => person) });
    await gor(steg.datum, 'faststall-dagordning', { justerare: [justerare] });
    await gor(steg.datum, 'inga-yrkanden', await this.punkt(moteId));
    await gor(steg.datum, 'stall-proposition', {
      ...(await this.punkt(moteId)),
      ordning: 'Ordföranden finner att det finns ett förslag.',
      finner: steg.utfall,
    });
    await gor(steg.datum, 'faststall-beslut', {
      ...(await this.punkt(moteId)),
      utfall: steg.utfall,
      beslutspunkter,
      omedelbartJusterad: steg.omedelbart !== null,
      skalOmedelbar: steg.omedelbart,
    });
    await this.sagParagraf(steg, moteId);
    if (steg.omedelbart !== null) await this.justeraIRummet(mote);
    await gor(steg.datum, 'avsluta-sammantradet');
    await this.justeraProtokollet(mote);
  }

  /** A step of the meeting by its secretary, or by somebody who has just logged in to sign, with what the product then does. */
  private async iMotet({ steg, moteId }: Motesgang, { datum, typ, data, av = steg.vem }: Motessteg): Promise<void> {
    await this.utan(steg, () => this.gor(moteId, av, { typ, data }, datum));
    await this.dagsverke.gor(() => this.klocka.for(datum));
  }

  /** H-16: the decided item as a document of its own, signed by its SHA-256 while the meeting goes on. */
  private async justeraIRummet(mote: Motesgang): Promise<void> {
    const { steg, moteId, justerande } = mote;
    const { punktId } = await this.punkt(moteId);
    const gor = (typ: string, data: Motessteg['data'], av = steg.vem) => this.iMotet(mote, { datum: steg.datum, typ, data, av });
    await gor('skriv-omedelbar-justering', { punkter: [punktId], forvaring: FORVARING });
    const hash = await this.hash(moteId, '{omedelbara,0,blad,hash}');
    for (const av of justerande) await gor('justera-omedelbart', { nr: 1, hash }, av);
    this.rad(steg, `omedelbart justerad i rummet av ${this.namnen(justerande)}, bundet till SHA-256 ${hash.slice(0, 12)}…`);
  }

  /** The whole minutes on their day; the notice goes up by itself. */
  private async justeraProtokollet(mote: Motesgang): Promise<void> {
    const { steg, moteId, justerande } = mote;
    await this.latTidenGa(steg.justerat);
    const gor = (typ: string, data: Motessteg['data'], av = steg.vem) => this.iMotet(mote, { datum: steg.justerat, typ, data, av });
    const hash = await this.hash(moteId, '{protokoll,hash}');
    await gor('skicka-for-justering', { hash, forvaring: FORVARING });
    for (const av of justerande) await gor('justera', { hash }, av);
    const { rows } = await this.med.pool.query<{ till: string }>(
      'select overklagande_till::text as till from anslag where sammantrade_id = $1 and overklagande_till is not null order by uppsatt desc limit 1',
      [moteId],
    );
    const anslaget = rows[0] ? `, anslaget till och med ${rows[0].till}` : '';
    this.rad(
      { ...steg, datum: steg.justerat },
      `protokollet justerat av ${this.namnen(justerande)}, SHA-256 ${hash.slice(0, 12)}…${anslaget}`,
    );
  }

  private async hash(moteId: string, vag: string): Promise<string> {
    const { rows } = await this.med.pool.query<{ hash: string | null }>(
      `select snapshot -> 'context' #>> $2::text[] as hash from arende where id = $1`,
      [moteId, vag],
    );
    if (!rows[0]?.hash) throw new Indatafel(['Det som ska justeras är inte skrivet.']);
    return rows[0].hash;
  }

  private namnen(personer: readonly string[]): string {
    return personer.map((id) => this.kanda.namn.get(id) ?? id).join(' och ');
  }

  private async sagParagraf(steg: Kedjesammantrade, moteId: string): Promise<void> {
    const { rows } = await this.med.pool.query<{ paragraf: number; tillstand: string }>(
      `select p.paragraf, a.tillstand from sammantrade_punkt p join arende a on a.id = p.arende_id where p.mote_id = $1 and p.status = 'beslutad'`,
      [moteId],
    );
    const [rad] = rows;
    if (!rad || (steg.paragraf !== null && rad.paragraf !== steg.paragraf))
      throw new Indatafel([`${steg.titel}: paragrafen blev ${String(rad?.paragraf)}, inte ${String(steg.paragraf)}.`]);
    const etikett = processer.formelltarende?.tillstand[rad.tillstand]?.etikett ?? rad.tillstand;
    this.rad(steg, `${steg.titel}: § ${rad.paragraf}, ${antal(steg.beslutspunkter.length)}, ${steg.utfall} → ${etikett}`);
  }

  private async punkt(moteId: string): Promise<{ punktId: string; radVersion: number }> {
    const { rows } = await this.med.pool.query<{ punktId: string; radVersion: number }>(
      `select id as "punktId", rad_version as "radVersion" from sammantrade_punkt where mote_id = $1 order by nr limit 1`,
      [moteId],
    );
    if (!rows[0]) throw new Indatafel(['Sammanträdet har ingen punkt.']);
    return rows[0];
  }

  private async saten({ organ, datum }: Kedjesammantrade): Promise<{ person: string; roll: string }[]> {
    const { rows } = await this.med.pool.query<{ person: string; roll: string }>(
      `select distinct on (person_id) person_id as person, roll from medlemskap
        where organ_id = $1 and roll in ('ordforande', 'vice-ordforande', 'ledamot') and fran <= $2 and (till is null or till >= $2) order by person_id, roll desc`,
      [organ, datum],
    );
    return rows;
  }

  /** Warnings that have come since the last step are told once each. */
  private async seVarningar(namn: string, datum: string): Promise<void> {
    const { rows } = await this.med.pool.query<{ kontext: never; process: string }>(
      `select snapshot -> 'context' as kontext, process from arende where id = $1`,
      [this.id(namn)],
    );
    const [rad] = rows;
    if (rad?.process !== 'formelltarende') return;
    for (const { id, mening: ord } of varningarFor(rad.kontext)) {
      const vad = ord.replace(/\(([a-z0-9-]+) §/, (_hel, organ: string) => `(${this.kanda.namn.get(organ) ?? organ} §`);
      if (!this.sagt(namn, id).some((redan) => redan.startsWith(vad))) {
        this.minns(namn, id, vad);
        this.med.skriv(`${datum}      VARNING ${id} ${vad}`);
      }
    }
  }

  private minns(arende: string, id: string, vad: string): void {
    this.ord.set(`${arende} ${id}`, [...this.sagt(arende, id), vad]);
  }

  private gor(
    arendeId: string,
    personId: string,
    handelse: { typ: string; data: Readonly<Record<string, unknown>> },
    datum: string,
  ): Promise<Kvitto> {
    const nu = this.klocka.for(datum);
    return this.med.engine.execute({
      nyckel: `kedja/${arendeId}/${nu.toISOString()}`,
      aktor: { personId },
      nu,
      // Who took the step in the source is the one who takes it here.
      autentiserad: nu,
      arendeId,
      forvantatSteg: null,
      handelse,
    });
  }

  private async utan<T>(steg: Kedjesteg, gor: () => Promise<T>): Promise<T> {
    try {
      return await gor();
    } catch (fel) {
      throw nekat(steg, fel);
    }
  }

  private id(namn: string): string {
    const id = this.kanda.ids.get(namn);
    if (id === undefined) throw new Indatafel([`Filen har inget ärende ${namn}.`]);
    return id;
  }

  /** A matter of the file, or its newest child of a process. */
  private async las(vag: string): Promise<{ arendeId: string; process: string }> {
    const [namn = '', barn] = vag.split('/');
    const { rows } = await this.med.pool.query<{ arendeId: string; process: string }>(
      barn === undefined
        ? 'select id as "arendeId", process from arende where id = $1'
        : 'select id as "arendeId", process from arende where overordnat_id = $1 and process = $2 order by skapad desc, id limit 1',
      barn === undefined ? [this.id(namn)] : [this.id(namn), barn],
    );
    if (!rows[0]) throw new Indatafel([`Ärendet ${vag} finns inte ännu.`]);
    return rows[0];
  }

  private rad({ datum, g1 = '–', vem }: Kedjesteg, text: string): void {
    this.med.skriv(`${datum} ${g1.padEnd(3)} ${text} (${this.kanda.namn.get(vem) ?? vem})`);
  }
}

/** What a decision that is written in says: its paragraph, its points, and whether it was approved at once. */
function beslutet({ paragraf, beslutspunkter, omedelbartJusterad }: Readonly<Record<string, unknown>>): string {
  if (typeof paragraf !== 'number' || !Array.isArray(beslutspunkter)) return '';
  return `: § ${paragraf}, ${antal(beslutspunkter.length)}${omedelbartJusterad === true ? ', omedelbart justerad' : ''}`;
}

const antal = (punkter: number): string => (punkter === 1 ? '1 beslutspunkt' : `${punkter} beslutspunkter`);

const organtyp = (organ: string): string => (organ === 'kommunstyrelsen' ? 'ks' : organ === 'kommunfullmaktige' ? 'kf' : 'namnd');

function nekat(steg: Kedjesteg, fel: unknown): unknown {
  if (!(fel instanceof Nekad)) return fel;
  return new Indatafel([
    `${steg.datum} ${steg.slag === 'handelse' ? steg.handelse : steg.slag} i ${steg.arende} nekades: ${mening(fel.problem)}`,
  ]);
}
