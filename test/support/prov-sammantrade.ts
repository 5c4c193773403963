import { randomUUID } from 'node:crypto';
import { beslutFattatSchema } from '#contracts';
import { skapaPool } from '#database';
import { createEngine, type Kvitto } from '#engine';
import { processer } from '#machines';
import { setup } from 'xstate';
import { skapaDatabas } from './databas.js';
import { provprocess } from './provprocess.js';

const NU = new Date('2026-03-24T08:00:00Z');
/** Before the last day of any summons. */
export const FORE = new Date('2026-03-02T08:00:00Z');
export const DATUM = '2026-03-24';
export const ledamoter = (antal: number, organ = 'namnden'): string[] => Array.from({ length: antal }, (_, nr) => `${organ}-l${nr + 1}`);
export const ersattare = (antal: number, organ = 'namnden'): string[] => Array.from({ length: antal }, (_, nr) => `${organ}-e${nr + 1}`);

/** A case that waits for an organ: bordlagd keeps it waiting, anything else ends it. */
const beslutsarende = provprocess({
  namn: 'beslutsarende',
  machine: setup({}).createMachine({
    id: 'beslutsarende',
    initial: 'pa-foredragningslista',
    context: ({ input }) => input as object,
    states: { 'pa-foredragningslista': { on: { 'beslut-fattat': { target: 'beslutat' } } }, beslutat: { type: 'final' } },
  }),
  egna: { 'beslut-fattat': { schema: beslutFattatSchema } },
});

/** A nämnd of 11 with 4 substitutes, kommunstyrelsen of 13 and fullmäktige of 81, their secretary, and short ways to what a test of a meeting does. */
export async function skapaProvsammantrade() {
  const databas = await skapaDatabas();
  const pool = skapaPool(databas.url, 10);
  const alla = { ...processer, beslutsarende };
  const engine = createEngine({ pool, processer: alla });
  await pool.query(
    `insert into organ (id, namn, typ) values ('namnden', 'Nämnden', 'namnd'), ('ks', 'Kommunstyrelsen', 'ks'), ('kf', 'Fullmäktige', 'kf')`,
  );
  const plats = async (id: string, organ: string, roll: string) => {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1) on conflict do nothing', [id, `${id}@x.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, organ, roll]);
  };
  for (const [organ, antal] of [
    ['namnden', 11],
    ['ks', 13],
    ['kf', 81],
  ] as const) {
    for (const [nr, id] of ledamoter(antal, organ).entries()) await plats(id, organ, nr === 0 ? 'ordforande' : 'ledamot');
    for (const id of ersattare(4, organ)) await plats(id, organ, 'ersattare');
    await plats('sekr', organ, 'sekreterare');
  }
  const skicka = (
    moteId: string,
    typ: string,
    data: Record<string, unknown> = {},
    vem = 'sekr',
    nu = NU,
    nyckel: string = randomUUID(),
  ): Promise<Kvitto> =>
    engine.execute({ nyckel, aktor: { personId: vem }, nu, arendeId: moteId, forvantatSteg: null, handelse: { typ, data } });
  const rader = async <T extends Record<string, unknown>>(sql: string, ...varden: unknown[]): Promise<T[]> =>
    (await pool.query<T>(sql, varden)).rows;
  const punkt = async (moteId: string, nr: number) => {
    const [rad] = await rader<{ id: string; rad_version: number; paragraf: number | null; status: string; utfall: string | null }>(
      'select id, rad_version, paragraf, status, utfall from sammantrade_punkt where mote_id = $1 and nr = $2',
      moteId,
      nr,
    );
    if (!rad) throw new Error('Punkten finns inte');
    return rad;
  };
  /** An event of an item, with the version as it now is. */
  const iPunkten = async (moteId: string, nr: number, typ: string, data: Record<string, unknown> = {}, vem = 'sekr'): Promise<Kvitto> => {
    const { id, rad_version } = await punkt(moteId, nr);
    return skicka(moteId, typ, { punktId: id, radVersion: rad_version, ...data }, vem);
  };
  return {
    pool,
    engine,
    processer: alla,
    url: databas.url,
    skicka,
    rader,
    punkt,
    iPunkten,
    async arende(organ = 'namnden'): Promise<string> {
      const arendeId = randomUUID();
      const start = { process: 'beslutsarende', titel: 'Ärende', organ, datum: '2026-03-02', data: {} };
      await engine.start({ nyckel: randomUUID(), aktor: { personId: 'sekr' }, nu: FORE, arendeId, ...start });
      return arendeId;
    },
    async planera(organ = 'namnden', andrat: Record<string, unknown> = {}): Promise<string> {
      const arendeId = randomUUID();
      const platser = { namnden: 11, ks: 13, kf: 81 }[organ];
      const data = {
        organtyp: organ === 'namnden' ? 'namnd' : organ,
        datum: DATUM,
        tid: '09:00',
        plats: 'Sal 1',
        platser,
        kallelsedagar: 7,
        ...andrat,
      };
      await engine.start({
        nyckel: randomUUID(),
        aktor: { personId: 'sekr' },
        nu: FORE,
        process: 'sammantrade',
        arendeId,
        titel: 'Sammanträde',
        organ,
        datum: '2026-03-02',
        data,
      });
      return arendeId;
    },
    /** A meeting that goes on, with its items: a case each, or others. */
    async pagaende(
      arenden: readonly (string | null)[],
      { organ = 'namnden', narvarande = ledamoter(9) }: { organ?: string; narvarande?: string[] } = {},
    ): Promise<string> {
      const moteId = await this.planera(organ);
      for (const [nr, arendeId] of arenden.entries())
        await skicka(
          moteId,
          'lagg-till-punkt',
          { slag: arendeId === null ? 'ovrigt' : 'arende', rubrik: `Punkt ${nr + 1}`, arendeId },
          'sekr',
          FORE,
        );
      await skicka(moteId, 'kalla', { ersattare: ersattare(4, organ) }, 'sekr', FORE);
      await skicka(moteId, 'oppna-sammantradet', { ordforande: `${organ}-l1`, narvarande });
      await skicka(moteId, 'faststall-dagordning', { justerare: [`${organ}-l2`] });
      return moteId;
    },
    /** From no motions to a decision that the chair finds. */
    async besluta(moteId: string, nr: number, andrat: Record<string, unknown> = {}): Promise<Kvitto> {
      await iPunkten(moteId, nr, 'inga-yrkanden');
      await iPunkten(moteId, nr, 'stall-proposition', { ordning: 'Ett förslag.', finner: 'bifall' });
      return iPunkten(moteId, nr, 'faststall-beslut', {
        utfall: 'bifall',
        beslutspunkter: [{ nr: 1, text: 'Nämnden bifaller.' }],
        ...andrat,
      });
    },
    async stang(): Promise<void> {
      await engine.stang();
      await pool.end();
      await databas.stang();
    },
  };
}
