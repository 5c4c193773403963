import { randomUUID } from 'node:crypto';
import { setTimeout as paus } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { bevisAv, type Iakttagelse, processer } from '#machines';
import type { Pool } from 'pg';
import type { Anrop } from '../bench/klient.js';
import { arendevagar } from '../support/beslut-i-arende.js';
import { type Inloggning, oppnaSession } from '../support/session.js';
import { tillsSant, tillsSvar } from './envist.js';

const ORGAN = 'kaosnamnden';
const KONTOR = 'kaoskontoret';
const SEKRETERARE = `arendet-${ORGAN}-sekreterare`;
const LEDAMOTER = Array.from({ length: 5 }, (_, nr) => `kaos-l${nr + 1}`);
const [ORDFORANDE = '', JUSTERARE = ''] = LEDAMOTER;
/** Matters and other items of each meeting. */
const ARENDEN = 2;
const OVRIGA = 2;

interface Punkt {
  readonly id: string;
  readonly arendeId: string | null;
}
interface Mote {
  readonly id: string;
  readonly punkter: readonly Punkt[];
}
interface Besvarat {
  readonly anrop: Anrop;
  readonly svar: unknown;
}

/** What came of the meetings that decided while everything was killed. */
export interface Beslutsutfall {
  readonly paragrafer: number;
  readonly justerade: number;
  readonly anslagna: number;
  readonly expedierade: number;
  /** Letters that the mail server got once more, with the same id, because the worker died before it could note the answer. */
  readonly omsanda: number;
}

/** Nämnd meetings at work while everything is killed, one after the other: decided item by item, approved by re-authenticated signatures, announced, sent out. */
export class Beslutslast {
  readonly fel: string[] = [];
  /** How many times each letter has come, by its Message-ID, and to whom. */
  private readonly brev = new Map<string, number>();
  private readonly godtagna: Besvarat[] = [];
  private readonly hallna: Mote[] = [];
  private inloggade: ReadonlyMap<string, Inloggning> = new Map();
  private arbete: Promise<void> = Promise.resolve();
  private stannad = false;

  private constructor(
    private readonly pool: Pool,
    private readonly moten: readonly Mote[],
  ) {}

  /** Meetings that are called for today, with matters that cannot be appealed, so that they can be sent out as soon as they have been announced. */
  static async forbered(pool: Pool, antal: number): Promise<Beslutslast> {
    const engine = createEngine({ pool, processer });
    try {
      await befolka(pool);
      const moten: Mote[] = [];
      for (let nr = 0; nr < antal; nr += 1) moten.push(await kalla(pool, engine));
      return new Beslutslast(pool, moten);
    } finally {
      await engine.stang();
    }
  }

  /** A letter that the mail server has got. */
  tog(brev: string): void {
    const id = /^Message-ID: <expediering-([^@]+)@/im.exec(brev)?.[1];
    if (id) this.brev.set(id, (this.brev.get(id) ?? 0) + 1);
  }

  async borja(url: string, miljo: Readonly<Record<string, string>>, taktMs: number): Promise<void> {
    const inloggade = new Map<string, Inloggning>();
    for (const id of [SEKRETERARE, ORDFORANDE, JUSTERARE]) inloggade.set(id, await oppnaSession(this.pool, miljo, id));
    this.inloggade = inloggade;
    this.arbete = this.arbeta(url, taktMs);
  }

  /** Lets the meeting under way be held to its end. */
  async stanna(): Promise<void> {
    this.stannad = true;
    await this.arbete;
  }

  private async arbeta(url: string, taktMs: number): Promise<void> {
    for (const mote of this.moten) {
      if (this.stannad) return;
      try {
        await this.hall(url, mote, taktMs);
        this.hallna.push(mote);
      } catch (fel) {
        this.fel.push(fel instanceof Error ? fel.message : 'okänt fel');
        return;
      }
    }
  }

  private async hall(url: string, { id, punkter }: Mote, taktMs: number): Promise<void> {
    const mote = (handelse: string, data: object, vem = SEKRETERARE) =>
      this.gor(url, { jag: this.som(vem), vag: `/api/sammantraden/${id}/handelser`, kropp: { handelse, data } }, taktMs);
    await mote('oppna-sammantradet', { ordforande: ORDFORANDE, narvarande: LEDAMOTER });
    await mote('faststall-dagordning', { justerare: [JUSTERARE] });
    for (const { id: punktId } of punkter) {
      await mote('inga-yrkanden', { punktId, radVersion: 1 });
      await mote('stall-proposition', { punktId, radVersion: 2, ordning: 'Ett förslag.', finner: 'bifall' });
      await mote('faststall-beslut', { punktId, radVersion: 3, utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden bifaller.' }] });
    }
    await mote('avsluta-sammantradet', { kommentar: null });
    const hash = await this.vantar<string>(
      'Protokollet',
      `select snapshot #>> '{context,protokoll,hash}' as svar from arende where id = $1`,
      id,
    );
    const person = [...this.inloggade.keys()];
    await this.sant('Inloggningen', () => this.pool.query('update session set autentiserad = now() where person_id = any($1)', [person]));
    await mote('skicka-for-justering', { hash, forvaring: 'Kansliet' });
    await mote('justera', { hash }, JUSTERARE);
    await mote('justera', { hash }, ORDFORANDE);
    for (const { arendeId } of punkter) if (arendeId) await this.expediera(url, arendeId, taktMs);
  }

  /** When the notice is up, the matter has laga kraft and is sent to two recipients by mail and one in another way. */
  private async expediera(url: string, arendeId: string, taktMs: number): Promise<void> {
    const steg = await this.vantar<number>(
      'Laga kraft',
      `select steg as svar from arende where id = $1 and tillstand = 'laga-kraft'`,
      arendeId,
    );
    const mottagare = [1, 2].map((nr) => ({ namn: `Mottagare ${nr}`, epost: `${nr}-${arendeId}@x.example` }));
    const data = { datum: datumI(new Date()), mottagare: [...mottagare, { namn: 'Arkivet', epost: null }] };
    const kropp = { handelse: 'expediera', forvantatSteg: steg, data };
    await this.gor(url, { jag: this.som(SEKRETERARE), vag: `/api/arenden/${arendeId}/handelser`, kropp }, taktMs);
  }

  private async gor(url: string, fraga: Pick<Anrop, 'jag' | 'vag' | 'kropp'>, taktMs: number): Promise<void> {
    const anrop: Anrop = { metod: 'POST', nyckel: randomUUID(), ...fraga };
    this.godtagna.push({ anrop, svar: await tillsSvar(url, anrop) });
    await paus(taktMs);
  }

  private som(vem: string): Inloggning {
    const jag = this.inloggade.get(vem);
    if (!jag) throw new Error('Personen är inte inloggad.');
    return jag;
  }

  private async sant<T>(vad: string, fraga: () => Promise<T>): Promise<T> {
    return tillsSant(vad, fraga, () => true);
  }

  private async vantar<T>(vad: string, sql: string, id: string): Promise<T> {
    const svar = await tillsSant(
      vad,
      async () => (await this.pool.query<{ svar: T | null }>(sql, [id])).rows[0]?.svar ?? null,
      (en) => en !== null,
    );
    if (svar === null) throw new Error(`${vad} kom inte.`);
    return svar;
  }

  /** What is wrong after all has come back, and what came of the meetings. */
  async prova(url: string): Promise<{ fel: string[]; utfall: Beslutsutfall }> {
    const fel = [...this.fel];
    for (const { anrop, svar } of this.godtagna)
      if (!isDeepStrictEqual(await tillsSvar(url, anrop), svar)) fel.push(`${anrop.vag} svarade annat när kommandot upprepades`);
    const paragrafer = await this.provaParagrafer(fel);
    const [justerade, anslagna] = [await this.provaJusteringar(fel), await this.provaAnslag(fel)];
    const expedierade = await this.provaExpediering(fel);
    const omsanda = [...this.brev.values()].reduce((summa, antal) => summa + antal - 1, 0);
    return { fel, utfall: { paragrafer, justerade, anslagna, expedierade, omsanda } };
  }

  /** The organ's § of the year are 1, 2, 3 … without a gap, and each accepted decision has its own. */
  private async provaParagrafer(fel: string[]): Promise<number> {
    const { rows } = await this.pool.query<{ id: string; paragraf: number }>(
      'select id, paragraf from sammantrade_punkt where organ_id = $1 and paragraf is not null order by paragraf',
      [ORGAN],
    );
    rows.forEach(({ paragraf }, plats) => {
      if (paragraf !== plats + 1) fel.push(`§ ${paragraf} står där § ${plats + 1} skulle stå`);
    });
    const beslutade = this.godtagna.filter(({ anrop }) => Reflect.get(Object(anrop.kropp), 'handelse') === 'faststall-beslut').length;
    if (beslutade !== rows.length) fel.push(`${beslutade} beslut är godtagna men ${rows.length} § är givna`);
    return rows.length;
  }

  /** Every meeting that was held is signed by three, each once, on one version, and its matters have heard of it. */
  private async provaJusteringar(fel: string[]): Promise<number> {
    for (const { id, punkter } of this.hallna) {
      const { rows } = await this.pool.query<{ antal: number; versioner: number }>(
        'select count(*)::int as antal, count(distinct hash)::int as versioner from sammantrade_signatur where mote_id = $1 and makulerad is null',
        [id],
      );
      if (rows[0]?.antal !== 3 || rows[0].versioner !== 1)
        fel.push(`sammanträdet ${id} har ${rows[0]?.antal} underskrifter på ${rows[0]?.versioner} versioner`);
      const arenden = punkter.flatMap(({ arendeId }) => arendeId ?? []);
      const hort = await this.pool.query(
        `select 1 from handelse where arende_id = any($1::uuid[]) and typ in ('beslut-fattat', 'protokollet-justerat', 'anslaget')`,
        [arenden],
      );
      if (hort.rowCount !== arenden.length * 3)
        fel.push(`sammanträdet ${id}: ärendena har hört ${hort.rowCount} gånger i stället för ${arenden.length * 3}`);
    }
    return this.hallna.length;
  }

  /** One notice per meeting, up and seen. That nobody looked, or that the board did not answer, may be said of a while; that the notice was gone, never. */
  private async provaAnslag(fel: string[]): Promise<number> {
    const { rows } = await this.pool.query<{ id: string; mote: string; uppsatt: Date | null }>(
      'select arende_id as id, sammantrade_id as mote, uppsatt_at as uppsatt from anslag where organ_id = $1',
      [ORGAN],
    );
    for (const { id: mote } of this.hallna)
      if (rows.filter((rad) => rad.mote === mote && rad.uppsatt !== null).length !== 1)
        fel.push(`sammanträdet ${mote} har inte ett enda anslag uppe`);
    for (const { id, uppsatt } of rows) {
      if (uppsatt === null) continue;
      const svar = await this.pool.query<Omit<Iakttagelse, 'vid'> & { vid: Date }>(
        `select vid, utfall, klocka_tillbaka as "klockaTillbaka" from anslag_observation where arende_id = $1 order by id`,
        [id],
      );
      const sedda = svar.rows.map((rad) => ({ ...rad, vid: rad.vid.toISOString() }));
      const bevis = bevisAv(sedda, { uppsatt: uppsatt.toISOString(), till: new Date().toISOString() });
      if (!sedda.some(({ utfall }) => utfall === 'synligt')) fel.push(`anslaget ${id} har inte setts`);
      for (const { slag } of bevis.luckor)
        if (slag === 'borta' || slag === 'klocka') fel.push(`anslaget ${id} sägs ha en lucka som inte fanns: ${slag}`);
    }
    return rows.length;
  }

  /** Each recipient has got the letter, and never another one; the register says so once. */
  private async provaExpediering(fel: string[]): Promise<number> {
    const { rows } = await this.pool.query<{ id: string; status: string; epost: string | null }>(
      `select e.id, e.status, e.epost from expediering e join arende a on a.id = e.arende_id where a.organ_id = $1`,
      [KONTOR],
    );
    for (const { id, status, epost } of rows) {
      if (status !== (epost === null ? 'annat' : 'skickad')) fel.push(`expedieringen ${id} är ${status}`);
      if (epost !== null && !this.brev.has(id)) fel.push(`expedieringen ${id} sägs vara skickad men kom aldrig fram`);
    }
    for (const id of this.brev.keys()) if (!rows.some((rad) => rad.id === id)) fel.push(`brevet ${id} hör inte till någon mottagare`);
    const vantade = this.hallna.flatMap(({ punkter }) => punkter).filter(({ arendeId }) => arendeId !== null).length * 3;
    if (rows.length < vantade) fel.push(`${vantade} mottagare väntades men ${rows.length} är sparade`);
    return rows.length;
  }
}

async function befolka(pool: Pool): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ) values ($1, 'Kaosnämnden', 'namnd'), ($2, 'Kaoskontoret', 'forvaltning')`, [
    ORGAN,
    KONTOR,
  ]);
  for (const [nr, id] of [...LEDAMOTER, SEKRETERARE].entries()) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1)', [id, `${id}@x.example`]);
    const roll = id === SEKRETERARE ? 'sekreterare' : nr === 0 ? 'ordforande' : 'ledamot';
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, ORGAN, roll]);
  }
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, 'handlaggare', '2021-01-01')`, [
    SEKRETERARE,
    KONTOR,
  ]);
}

async function kalla(pool: Pool, engine: Engine): Promise<Mote> {
  const nu = new Date();
  const idag = datumI(nu);
  const vagar = arendevagar(pool, engine);
  const start = async (process: string, organ: string, data: Record<string, unknown>) => {
    const arendeId = randomUUID();
    const fall = { process, arendeId, titel: 'Yttrande', organ, datum: idag, data };
    await engine.start({ nyckel: randomUUID(), aktor: { personId: SEKRETERARE }, nu, ...fall });
    return arendeId;
  };
  const id = await start('sammantrade', ORGAN, {
    ...{ organtyp: 'namnd', datum: idag, tid: '09:00', plats: 'Sal 1', platser: LEDAMOTER.length, kallelsedagar: 0 },
  });
  for (let nr = 0; nr < ARENDEN; nr += 1) {
    const arende = {
      titel: 'Yttrande',
      organ: KONTOR,
      arendetyp: 'yttrande',
      beslutsgang: 'namnd',
      namnd: ORGAN,
      beskrivning: 'Yttrande.',
      registrerat: idag,
    };
    const arendeId = await start('formelltarende', KONTOR, arende);
    await vagar.tillListan(arendeId, nu);
    await vagar.gor(id, SEKRETERARE, 'lagg-till-punkt', { slag: 'arende', rubrik: `Yttrande ${nr + 1}`, arendeId }, nu);
  }
  for (let nr = 0; nr < OVRIGA; nr += 1)
    await vagar.gor(id, SEKRETERARE, 'lagg-till-punkt', { slag: 'ovrigt', rubrik: `Fråga ${nr + 1}` }, nu);
  await vagar.gor(id, SEKRETERARE, 'kalla', { ersattare: [] }, nu);
  const { rows } = await pool.query<Punkt>('select id, arende_id as "arendeId" from sammantrade_punkt where mote_id = $1 order by nr', [
    id,
  ]);
  return { id, punkter: rows };
}
