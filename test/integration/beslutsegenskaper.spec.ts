import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine, Nekad, verifieraRegistret } from '#engine';
import { processer } from '#machines';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { arendevagar } from '../support/beslut-i-arende.js';
import { skapaDatabas } from '../support/databas.js';
import { ledamoter, skapaProvsammantrade } from '../support/prov-sammantrade.js';
import { budgetfolk, vantandeInitiativ } from '../support/vantande-initiativ.js';

const beslut = { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Bifalls.' }] };

describe('two engines on one register', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  let annanPool: Pool;
  let annan: Engine;
  beforeAll(async () => {
    prov = await skapaProvsammantrade();
    annanPool = skapaPool(prov.url, 6);
    annan = createEngine({ pool: annanPool, processer });
  });
  afterAll(async () => {
    await annan.stang();
    await annanPool.end();
    await prov.stang();
  });

  /** Which item is decided, by which engine, and whether the secretary's browser sends it twice. */
  const klick = fc.record({ mote: fc.nat(1), nr: fc.integer({ min: 1, max: 4 }), motor: fc.nat(1), dubbelt: fc.boolean() });

  it('no order of decisions, repeated or at once in two meetings, gives a paragraph twice or leaves a gap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(klick, { minLength: 6, maxLength: 16 }), async (klicken) => {
        await prov.pool.query('update sammantrade_narvaro set till = now() where till is null');
        const moten = [await prov.pagaende([null, null, null, null], { narvarande: ledamoter(9) })];
        await prov.pool.query('update sammantrade_narvaro set till = now() where till is null');
        moten.push(await prov.pagaende([null, null, null, null], { narvarande: ledamoter(9) }));
        for (const mote of moten)
          for (const nr of [1, 2, 3, 4]) {
            await prov.iPunkten(mote, nr, 'inga-yrkanden');
            await prov.iPunkten(mote, nr, 'stall-proposition', { ordning: 'Ett förslag.', finner: 'bifall' });
          }
        const skickade = await Promise.all(
          klicken.map(async ({ mote, nr, motor, dubbelt }) => {
            const moteId = moten[mote] ?? '';
            const { id: punktId, rad_version: radVersion } = await prov.punkt(moteId, nr);
            const nyckel = randomUUID();
            const sand = () =>
              (motor === 0 ? prov.engine : annan).execute({
                nyckel,
                aktor: { personId: 'sekr' },
                nu: new Date('2026-03-24T08:00:00Z'),
                arendeId: moteId,
                forvantatSteg: null,
                handelse: { typ: 'faststall-beslut', data: { punktId, radVersion, ...beslut } },
              });
            return Promise.allSettled(dubbelt ? [sand(), sand()] : [sand()]);
          }),
        );
        const nej = skickade.flat().flatMap((svar) => (svar.status === 'rejected' ? [svar.reason as unknown] : []));
        const alla = await prov.rader<{ paragraf: number }>(
          `select paragraf from sammantrade_punkt where organ_id = 'namnden' and paragraf is not null order by paragraf`,
        );
        const [serie] = await prov.rader<{ senast: number }>(`select senast from paragraf_serie where organ_id = 'namnden' and ar = 2026`);
        expect(nej.filter((fel) => !(fel instanceof Nekad))).toEqual([]);
        expect(alla.map(({ paragraf }) => paragraf)).toEqual(Array.from({ length: alla.length }, (_, plats) => plats + 1));
        expect(serie?.senast ?? 0).toBe(alla.length);
      }),
      { numRuns: 8, seed: 20220120 },
    );
  }, 120_000);
});

describe('a decision and what its initiatives do meanwhile', () => {
  let url: string;
  let stang: () => Promise<void>;
  let pooler: Pool[];
  let motorer: Engine[];
  beforeAll(async () => {
    const databas = await skapaDatabas();
    url = databas.url;
    stang = () => databas.stang();
    pooler = [skapaPool(url, 6), skapaPool(url, 6)];
    motorer = pooler.map((pool) => createEngine({ pool, processer }));
    await budgetfolk(ett(pooler, 0));
  });
  afterAll(async () => {
    for (const motor of motorer) await motor.stang();
    for (const pool of pooler) await pool.end();
    await stang();
  });

  const nu = () => new Date();
  const dag = () => datumI(nu());
  const ett = <T>(lista: readonly T[], nr: number): T => {
    const hit = lista[nr];
    if (hit === undefined) throw new Error('Finns inte.');
    return hit;
  };
  /** Until it is accepted: a lock that another held, or a case that moved in between, is safe to try again. */
  async function envist(gor: () => Promise<unknown>): Promise<boolean> {
    for (let forsok = 0; forsok < 6; forsok++) {
      try {
        await gor();
        return true;
      } catch (fel) {
        if (!(fel instanceof Nekad)) throw fel;
      }
    }
    return false;
  }
  const handling = fc.record({
    vad: fc.constantFrom('avbryt', 'pausa', 'finansiera-for-hand', 'ingenting'),
    motor: fc.nat(1),
    fore: fc.boolean(),
  });

  it('every initiative is financed by fullmäktige’s own paragraph, or had gone on by itself; never without kommunstyrelsen’s view', async () => {
    const [pool, engine] = [ett(pooler, 0), ett(motorer, 0)];
    const vagar = arendevagar(pool, engine);
    let budgetar = nu().getFullYear() + 1;
    await fc.assert(
      fc.asyncProperty(fc.array(handling, { minLength: 3, maxLength: 5 }), fc.boolean(), async (handlingar, ksForst) => {
        budgetar += 1;
        const ids: string[] = [];
        for (const _ of handlingar) ids.push(await vantandeInitiativ(pool, engine, budgetar));
        const arende = randomUUID();
        await engine.startaBeslutsarende({
          nyckel: arende,
          aktor: { personId: 'ber' },
          nu: nu(),
          arendeId: arende,
          titel: 'Budget',
          arenden: ids,
        });
        await vagar.tillListan(arende);
        const gor = (nr: number) => {
          const { vad, motor } = ett(handlingar, nr);
          const data = { avbryt: { skal: 'Behövs inte.' }, pausa: { skal: 'Väntar.' }, ingenting: {} };
          const forHand = { organ: 'kommunfullmaktige', datum: dag(), paragraf: 999, budgetar, beloppTkr: 1, fordelning: [] };
          if (vad === 'ingenting') return Promise.resolve();
          const handelse = vad === 'finansiera-for-hand' ? { typ: 'finansiera', data: forHand } : { typ: vad, data: data[vad] };
          return ett(motorer, motor)
            .execute({ nyckel: randomUUID(), aktor: { personId: 'lev' }, nu: nu(), arendeId: ett(ids, nr), forvantatSteg: null, handelse })
            .catch((fel: unknown) => {
              if (!(fel instanceof Nekad)) throw fel;
            });
        };
        for (const [nr, { fore }] of handlingar.entries()) if (fore) await gor(nr);
        // Fullmäktige that decides before kommunstyrelsen has spoken is refused.
        const forTidigt = ksForst ? false : await envist(() => vagar.avgor(arende, 'kommunfullmaktige'));
        expect(forTidigt).toBe(false);
        await vagar.avgor(arende, 'kommunstyrelsen');
        const sena = handlingar.flatMap(({ fore }, nr) => (fore ? [] : [gor(nr)]));
        const [beslutat] = await Promise.all([envist(() => vagar.avgor(arende, 'kommunfullmaktige')), ...sena]);
        expect(beslutat).toBe(true);
        const { rows } = await pool.query<{ tillstand: string; beslut: unknown; arendets: unknown }>(
          `select a.tillstand, a.snapshot #> '{context,beslut}' as beslut, (select m.snapshot #> '{context,beslut}' from arende m where m.id = $2) as arendets
            from arende a where a.id = any($1::uuid[])`,
          [ids, arende],
        );
        for (const { tillstand, beslut: eget, arendets } of rows)
          expect(tillstand === 'avbrutet' ? { tillstand } : { tillstand, beslut: eget }).toEqual(
            tillstand === 'avbrutet' ? { tillstand } : { tillstand: 'finansierat', beslut: arendets },
          );
      }),
      { numRuns: 8, seed: 20220324 },
    );
    expect((await verifieraRegistret(pool, processer)).fynd).toEqual([]);
  }, 120_000);
});
