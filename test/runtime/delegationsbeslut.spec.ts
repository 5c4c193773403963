import { arbetsflodesId, type Lage } from '#contracts';
import { vantaTills } from '../support/vanta-tills.js';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

let temporal: Uppsattning;
beforeAll(async () => {
  temporal = await satUpp();
}, 60_000);
afterAll(() => temporal.stang());

test('follows a delegated decision until the body that delegated has heard of it', async () => {
  const anrop: string[] = [];
  const hander = (vad: string) => vantaTills(vad, () => anrop.includes(vad));
  let lage: Lage = lageFor({ process: 'delegationsbeslut', fas: 'beredning', tillstand: 'utkast' });
  const vidare = async (steg: number, nytt: Partial<Lage>) => {
    lage = { ...lage, effekter: [], ...nytt, steg, kedja: `kedja-${steg}` };
    await temporal.vack(lage);
  };
  const activities = {
    lasLage: async () => lage,
    framstallDelegationsbeslut: async (effektId: string) => {
      anrop.push(`beslut ${effektId}`);
      lage = { ...lage, effekter: [] };
    },
    planeraAnmalan: async () => {
      const mote = new Date(Date.now() + 40 * 24 * 3_600_000).toISOString();
      return { mote: mote.slice(0, 10), paminnAt: new Date(Date.now() + 500).toISOString() };
    },
    paminnOmAnmalan: async () => {
      anrop.push('påminner sekreteraren');
    },
  };
  await temporal.vack(lage);
  await temporal.kor(activities, async () => {
    await vidare(2, { fas: 'registrering', tillstand: 'beslutat', effekter: [{ id: 'e1', typ: 'framstall-delegationsbeslut' }] });
    await hander('beslut e1');
    await vidare(3, { fas: 'anmalan', tillstand: 'registrerat' });
    await hander('påminner sekreteraren');
    await vidare(4, { fas: 'avslutat', tillstand: 'anmalt', avslutad: true });
    await temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).result();
  });
  expect(anrop).toEqual(['beslut e1', 'påminner sekreteraren']);
}, 60_000);

test('makes the list to a meeting a document', async () => {
  const anrop: string[] = [];
  let lage: Lage = lageFor({ process: 'anmalningslista', fas: 'anmalan', tillstand: 'upprattad' });
  const activities = {
    lasLage: async () => lage,
    framstallAnmalningslista: async (effektId: string) => {
      anrop.push(effektId);
      lage = { ...lage, effekter: [] };
    },
  };
  await temporal.vack(lage);
  await temporal.kor(activities, async () => {
    lage = {
      ...lage,
      steg: 2,
      kedja: 'kedja-2',
      fas: 'registrering',
      tillstand: 'anmald',
      effekter: [{ id: 'e2', typ: 'framstall-anmalningslista' }],
    };
    await temporal.vack(lage);
    await vantaTills('listan är framställd', () => anrop.includes('e2'));
    lage = { ...lage, steg: 3, kedja: 'kedja-3', fas: 'avslutat', tillstand: 'registrerad', avslutad: true };
    await temporal.vack(lage);
    await temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).result();
  });
  expect(anrop).toEqual(['e2']);
}, 60_000);
