import { type Lage, arbetsflodesId } from '#contracts';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

let temporal: Uppsattning;
beforeAll(async () => {
  temporal = await satUpp();
}, 60_000);
afterAll(() => temporal.stang());
const TID = 60_000;

/** A register of one case, and what the workflow has asked of it. */
function register(lage: Lage) {
  const anrop: string[] = [];
  const stang = () => {
    lage = { ...lage, steg: lage.steg + 1, kedja: `kedja-${lage.steg + 1}`, avslutad: true, frist: null, effekter: [] };
  };
  return {
    anrop,
    stang,
    sag: (ny: Partial<Lage>) => (lage = { ...lage, ...ny }),
    nu: () => lage,
    activities: {
      lasLage: async () => {
        anrop.push('lasLage');
        return lage;
      },
      fyraFrist: async ({ fristId }: { fristId: string }) => {
        anrop.push(`fyraFrist ${fristId}`);
        stang();
        return 'utford';
      },
      kvitteraTillForslagsstallare: async (effektId: string) => {
        anrop.push(`kvittens ${effektId}`);
        stang();
      },
      meddelaUtfall: async (effektId: string) => {
        anrop.push(`utfall ${effektId}`);
        lage = { ...lage, effekter: [] };
      },
    },
  };
}

const tillSlut = (lage: Lage) => temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).result();

test(
  'fires a deadline when its time has come, and ends when the case is closed',
  async () => {
    const lage = lageFor({ frist: { id: 'f1', at: new Date(Date.now() + 1_500).toISOString(), namn: 'kategorisera', regel: 'B-01' } });
    const falt = register(lage);
    await temporal.kor(falt.activities, async () => {
      await temporal.vack(lage);
      await tillSlut(lage);
    });
    expect(falt.anrop).toEqual(['fyraFrist f1', 'lasLage']);
  },
  TID,
);

test(
  'runs an effect once though the position comes several times',
  async () => {
    const lage = lageFor({ effekter: [{ id: 'e1', typ: 'kvittens-till-forslagsstallare' }] });
    const falt = register(lage);
    await temporal.vack(lage);
    await temporal.vack(lage);
    await temporal.kor(falt.activities, () => tillSlut(lage));
    expect(falt.anrop.filter((rad) => rad.startsWith('kvittens'))).toEqual(['kvittens e1']);
  },
  TID,
);

test(
  'asks the register instead of believing a position older than the one it has',
  async () => {
    const lage = lageFor({ steg: 5 });
    const falt = register(lage);
    falt.stang();
    await temporal.vack(lage);
    await temporal.vack({ ...lage, steg: 2, frist: { id: 'gammal', at: new Date(0).toISOString(), namn: 'x', regel: 'x' } });
    await temporal.kor(falt.activities, () => tillSlut(lage));
    expect(falt.anrop).toEqual(['lasLage']);
  },
  TID,
);

test(
  'does the last effects of a closed case before it ends',
  async () => {
    const lage = lageFor({ avslutad: true, fas: 'avslutat', effekter: [{ id: 'e9', typ: 'meddela-utfall' }] });
    const falt = register(lage);
    await temporal.kor(falt.activities, async () => {
      await temporal.vack(lage);
      await tillSlut(lage);
    });
    expect(falt.anrop).toEqual(['utfall e9', 'lasLage']);
  },
  TID,
);

test(
  'continues as new after 2,000 signals and goes on in the same position',
  async () => {
    const lage = lageFor();
    const falt = register(lage);
    const id = arbetsflodesId(lage.arendeId);
    await temporal.vack(lage);
    const forsta = (await temporal.client.workflow.getHandle(id).describe()).runId;
    const handle = temporal.client.workflow.getHandle(id);
    for (let i = 0; i < 100; i++) await Promise.all(Array.from({ length: 20 }, () => handle.signal('lage', lage)));
    await temporal.kor(falt.activities, async () => {
      await vantaPa(async () => (await handle.describe()).runId !== forsta);
      falt.stang();
      await temporal.vack(falt.nu());
      await tillSlut(lage);
    });
    expect((await temporal.client.workflow.getHandle(id).describe()).status.name).toBe('COMPLETED');
  },
  TID,
);

test(
  'keeps the last step it saw in the memo',
  async () => {
    const lage = lageFor({ steg: 3, kedja: 'abc' });
    const falt = register(lage);
    await temporal.kor(falt.activities, async () => {
      await temporal.vack(lage);
      falt.stang();
      await temporal.vack(falt.nu());
      await tillSlut(lage);
    });
    expect((await temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).describe()).memo).toEqual({
      steg: 4,
      kedja: 'kedja-4',
    });
  },
  TID,
);

/** Waits for a condition, at most 30 seconds. */
async function vantaPa(villkor: () => Promise<boolean>): Promise<void> {
  const sist = Date.now() + 30_000;
  while (!(await villkor())) {
    if (Date.now() > sist) throw new Error('Villkoret blev aldrig sant.');
    await new Promise((klart) => setTimeout(klart, 50));
  }
}
