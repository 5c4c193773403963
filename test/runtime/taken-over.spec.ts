import { arbetsflodesId } from '#contracts';
import { processer } from '#machines';
import { activityInfo } from '@temporalio/activity';
import { vantaTills } from '../support/vanta-tills.js';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

const TID = 90_000;
const EN_MINUT = 60;
let temporal: Uppsattning;
beforeAll(async () => {
  temporal = await satUpp();
}, 60_000);
afterAll(() => temporal.stang());

test(
  'finds out within half a minute that the worker that wrote the minutes has died, and has them written again',
  async () => {
    const lage = lageFor({
      process: 'sammantrade',
      fas: 'protokoll',
      tillstand: 'avslutat',
      effekter: [{ id: 'e1', typ: 'skriv-protokoll' }],
    });
    let nu = lage;
    const forsok: number[] = [];
    let slapp = () => {};
    const activities = {
      lasLage: async () => nu,
      skrivProtokoll: async () => {
        const { attempt } = activityInfo();
        forsok.push(attempt);
        // The first one is as silent as a process that is no more.
        if (attempt === 1) return new Promise<void>((klar) => (slapp = klar));
        nu = { ...nu, steg: 2, kedja: 'kedja-2', avslutad: true, effekter: [] };
      },
    };
    await temporal.vack(lage);
    const borjade = Date.now();
    await temporal.kor(activities, async () => {
      await temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).result();
      slapp();
    });
    expect(forsok).toEqual([1, 2]);
    expect(Date.now() - borjade).toBeLessThan(EN_MINUT * 1_000);
  },
  TID,
);

test(
  'lets no effect of any process be waited for a minute without a sign of life',
  async () => {
    const fall = Object.entries(processer).flatMap(([process, { effekter }]) =>
      Object.keys(effekter).map((typ) => lageFor({ process, effekter: [{ id: `${process}-${typ}`, typ }] })),
    );
    const tysta: string[] = [];
    await Promise.all(fall.map((lage) => temporal.vack(lage)));
    // Nobody does the work: only what the stories ask for is looked at.
    await temporal.kor({}, async () => {
      for (const lage of fall) {
        const handle = temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId));
        const begart = async () =>
          ((await handle.fetchHistory()).events ?? []).flatMap((en) => en.activityTaskScheduledEventAttributes ?? []);
        await vantaTills(`${lage.process} begär sitt arbete`, async () => (await begart()).length > 0);
        for (const { activityType, startToCloseTimeout, heartbeatTimeout } of await begart())
          if (Number(startToCloseTimeout?.seconds ?? 0) >= EN_MINUT && Number(heartbeatTimeout?.seconds ?? 0) === 0)
            tysta.push(`${lage.process}: ${activityType?.name}`);
        await handle.terminate();
      }
    });
    expect(tysta).toEqual([]);
  },
  TID,
);
