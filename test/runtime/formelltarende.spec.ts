import { type Lage, arbetsflodesId } from '#contracts';
import { vantaTills } from '../support/vanta-tills.js';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

let temporal: Uppsattning;
beforeAll(async () => {
  temporal = await satUpp();
}, 60_000);
afterAll(() => temporal.stang());

const STEG = [
  ['beredning', 'granskning', { id: 'e1', typ: 'framstall-utkast' }],
  ['beredning', 'utfardat', { id: 'e2', typ: 'framstall-tjansteutlatande' }],
  ['beslut', 'pa-foredragningslista', null],
  ['efter-beslutet', 'justerat', null],
  ['genomforande', 'expedierat', null],
] as const;

test('follows a formal matter from its number to its execution, and makes each version of the tjänsteutlåtande once', async () => {
  const anrop: string[] = [];
  let lage: Lage = lageFor({ process: 'formelltarende', fas: 'beredning', tillstand: 'registrerat' });
  const gor = (vad: string) => async (effektId: string) => {
    anrop.push(`${vad} ${effektId}`);
    lage = { ...lage, effekter: [] };
  };
  const activities = {
    lasLage: async () => lage,
    framstallTuUtkast: gor('utkast'),
    framstallTjansteutlatande: gor('utlåtande'),
  };
  await temporal.vack(lage);
  await temporal.kor(activities, async () => {
    for (const [nr, [fas, tillstand, effekt]] of STEG.entries()) {
      const steg = nr + 2;
      lage = { ...lage, steg, fas, tillstand, kedja: `kedja-${steg}`, effekter: effekt ? [effekt] : [] };
      await temporal.vack(lage);
      if (effekt) await vantaTills(effekt.typ, () => anrop.some((ett) => ett.endsWith(effekt.id)));
    }
    lage = { ...lage, steg: 9, kedja: 'kedja-9', fas: 'avslutat', tillstand: 'avslutat', avslutad: true };
    await temporal.vack(lage);
    await temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).result();
  });
  expect(anrop).toEqual(['utkast e1', 'utlåtande e2']);
}, 60_000);
