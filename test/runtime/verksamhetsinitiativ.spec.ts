import { type Lage, arbetsflodesId } from '#contracts';
import { vantaTills } from '../support/vanta-tills.js';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

let temporal: Uppsattning;
beforeAll(async () => {
  temporal = await satUpp();
}, 60_000);
afterAll(() => temporal.stang());

const STEG = [
  ['kravstallning', 'under-analys'],
  ['prioritering', 'klart-for-ledning'],
  ['beslut', 'prioriterat'],
  ['nyttorealisering', 'beslutat'],
] as const;

test('follows an initiative of the specific track from need to the nämnd’s decision', async () => {
  const anrop: string[] = [];
  const hander = (vad: string) => vantaTills(vad, () => anrop.includes(vad));
  let lage: Lage = lageFor({
    process: 'verksamhetsinitiativ',
    tillstand: 'behov-insamlat',
    effekter: [{ id: 'e1', typ: 'kvittens-till-forslagsstallare' }],
  });
  const activities = {
    lasLage: async () => lage,
    kvitteraTillForslagsstallare: async (effektId: string) => {
      anrop.push(`kvittens ${effektId}`);
      lage = { ...lage, effekter: [] };
    },
    framstallUnderlag: async (effektId: string) => {
      anrop.push(`underlag ${effektId}`);
      lage = { ...lage, effekter: [] };
    },
    planeraNamndensMote: async () => {
      anrop.push('planerar nämndens möte');
      const mote = new Date(Date.now() + 40 * 24 * 3_600_000).toISOString();
      return { mote: mote.slice(0, 10), larmAt: new Date(Date.now() + 500).toISOString() };
    },
    paminnInforNamnden: async () => {
      anrop.push('påminner inför nämnden');
    },
    overlamnaTillRealisering: async () => {
      anrop.push('väntar på realisering');
    },
  };
  await temporal.vack(lage);
  await temporal.kor(activities, async () => {
    await hander('kvittens e1');
    for (const [nr, [fas, tillstand]] of STEG.entries()) {
      const steg = nr + 2;
      lage = {
        ...lage,
        steg,
        fas,
        tillstand,
        kedja: `kedja-${steg}`,
        effekter: fas === 'prioritering' ? [{ id: 'e2', typ: 'framstall-underlag' }] : [],
      };
      await temporal.vack(lage);
      if (fas === 'prioritering') await hander('underlag e2');
      if (fas === 'beslut') await hander('påminner inför nämnden');
      if (fas === 'nyttorealisering') await hander('väntar på realisering');
    }
    lage = { ...lage, steg: 9, kedja: 'kedja-9', fas: 'avslutat', avslutad: true };
    await temporal.vack(lage);
    await temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).result();
  });
  expect(anrop).toEqual(['kvittens e1', 'underlag e2', 'planerar nämndens möte', 'påminner inför nämnden', 'väntar på realisering']);
}, 60_000);
