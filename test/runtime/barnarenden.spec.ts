import { randomUUID } from 'node:crypto';
import { arbetsflodesId } from '#contracts';
import { createEngine, type Engine } from '#engine';
import { type Provregister, skapaProvregister } from '../support/provregister.js';
import { provslakt } from '../support/provslakt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { satUpp, type Uppsattning } from './temporal-fixture.js';

let temporal: Uppsattning;
let falt: Provregister;
let engine: Engine;
beforeAll(async () => {
  [temporal, falt] = await Promise.all([satUpp(), skapaProvregister()]);
  engine = createEngine({ pool: falt.pool, processer: provslakt });
}, 60_000);
afterAll(async () => {
  await engine.stang();
  await Promise.all([temporal.stang(), falt.stang()]);
});

/** What the relay does: each wake-up becomes a signal that starts or wakes the case's workflow. */
async function vackAlla(): Promise<void> {
  for (const { id } of await falt.rader('delete from wake returning arende_id as id')) {
    const lage = await engine.lage(String(id));
    if (lage) await temporal.vack(lage);
  }
}

const arbetsflode = (id: string) => temporal.client.workflow.getHandle(arbetsflodesId(id));
const rad = async (id: string) =>
  (await falt.rader(`select tillstand, avslutad, steg, snapshot #> '{context,svar}' as svar from arende where id = $1`, id))[0] ?? {};

test('children carry their outcome to the parent through Temporal though a delivery is lost after it was done, and are told when the parent ends', async () => {
  let leveranser = 0;
  const activities = {
    lasLage: (id: string) => engine.lage(id),
    fyraFrist: () => Promise.resolve('inaktuell'),
    meddelaArende: async (effektId: string) => {
      await engine.effektUtfall({ effektId, resultat: {}, nu: falt.nu });
      leveranser += 1;
      if (leveranser === 1) throw new Error('Svaret gick förlorat.');
    },
  };
  await temporal.kor(activities, async () => {
    const { arendeId } = await falt.starta(engine, 'provforalder');
    const { startadeArenden = [] } = await falt.skicka(engine, arendeId, 'fraga');
    const [egen = '', annan = ''] = startadeArenden;
    await vackAlla();
    await engine.execute({
      nyckel: randomUUID(),
      aktor: { personId: 'p-hand' },
      nu: falt.nu,
      arendeId: egen,
      forvantatSteg: 1,
      handelse: { typ: 'yttra', data: { svar: 'Tillstyrks' } },
    });
    await vackAlla();
    await arbetsflode(egen).result();
    expect(leveranser).toBe(2);
    expect(await rad(arendeId)).toMatchObject({ steg: 3, svar: [{ organ: 'agaren', tillstand: 'yttrat', svar: 'Tillstyrks' }] });

    await falt.skicka(engine, arendeId, 'avsluta');
    await vackAlla();
    await vantaTills('Att barnet avslutas med sitt överordnade', async () => (await rad(annan)).tillstand === 'avskrivet');
    await vackAlla();
    await Promise.all([arendeId, annan].map((id) => arbetsflode(id).result()));
    expect(await rad(arendeId)).toMatchObject({ tillstand: 'klart', steg: 4 });
    expect(await falt.rader(`select 1 from effect where status = 'vantar'`)).toEqual([]);
  });
}, 60_000);
