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
  'keeps a newer position that a signal gives while the register is read',
  async () => {
    const lage = lageFor({ steg: 5 });
    const falt = register(lage);
    const handle = temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId));
    const nyare = { ...lage, steg: 6, kedja: 'kedja-6', effekter: [{ id: 'e6', typ: 'kvittens-till-forslagsstallare' }] };
    let lasningar = 0;
    const lasLage = async () => {
      lasningar += 1;
      if (lasningar > 1) return falt.activities.lasLage();
      falt.sag(nyare);
      await handle.signal('lage', nyare);
      await vantaPa(() => harTagitEmot(lage.arendeId, 2));
      return lage;
    };
    // The answer of a read that lasts longer than a workflow task comes after the signal: the task is short, so that it is soon.
    await temporal.client.workflow.signalWithStart(lage.process, {
      workflowId: arbetsflodesId(lage.arendeId),
      taskQueue: temporal.taskQueue,
      args: [lage],
      signal: 'lage',
      signalArgs: [{ ...lage, steg: 4 }],
      workflowTaskTimeout: '1 second',
    });
    await temporal.kor({ ...falt.activities, lasLage }, () => tillSlut(lage));
    expect(falt.anrop.filter((rad) => rad.startsWith('kvittens'))).toEqual(['kvittens e6']);
  },
  TID,
);

test(
  'asks the register when two positions of the same step differ, and does no effect again that is done',
  async () => {
    const lage = lageFor({ steg: 5, effekter: [{ id: 'e5', typ: 'meddela-utfall' }] });
    const falt = register(lage);
    await temporal.kor(falt.activities, async () => {
      await temporal.vack(lage);
      await vantaPa(async () => falt.anrop.includes('lasLage'));
      const { anrop } = falt;
      expect(anrop).toEqual(['utfall e5', 'lasLage']);
      await temporal.vack(lage);
      await vantaPa(async () => anrop.length === 3);
      falt.stang();
      await temporal.vack(falt.nu());
      await tillSlut(lage);
    });
    expect(falt.anrop).toEqual(['utfall e5', 'lasLage', 'lasLage']);
  },
  TID,
);

test(
  'hears of a deadline that has moved within the step, also when the signals come in the wrong order',
  async () => {
    const forr = { id: 'f1', at: new Date(Date.now() + 3_600_000).toISOString(), namn: 'kategorisera', regel: 'B-01' };
    const lage = lageFor({ frist: forr });
    const falt = register(lage);
    falt.sag({ frist: { ...forr, id: 'f2', at: new Date(Date.now() + 500).toISOString() } });
    await temporal.vack(falt.nu());
    await temporal.vack(lage);
    await temporal.kor(falt.activities, () => tillSlut(lage));
    expect(falt.anrop).toEqual(['lasLage', 'fyraFrist f2', 'lasLage']);
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
  'continues as new after 2,000 signals in the same position, and does not forget that the register was to be read',
  async () => {
    const lage = lageFor({ steg: 5 });
    const falt = register(lage);
    await temporal.vack(lage);
    const handle = temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId));
    const forsta = (await handle.describe()).runId;
    for (let i = 0; i < 100; i++) await Promise.all(Array.from({ length: 20 }, () => handle.signal('lage', lage)));
    falt.sag({ steg: 3, kedja: 'aterlast' });
    await handle.signal('lage', falt.nu());
    await temporal.kor(falt.activities, async () => {
      await vantaPa(async () => (await handle.describe()).runId !== forsta);
      await vantaPa(async () => (await handle.describe()).memo?.['kedja'] === 'aterlast');
      expect(falt.anrop).toEqual(['lasLage']);
      falt.stang();
      await temporal.vack(falt.nu());
      await tillSlut(lage);
    });
    expect((await handle.describe()).status.name).toBe('COMPLETED');
  },
  2 * TID,
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

/** True when the worker has answered the task that brought the workflow its signal of that number. */
async function harTagitEmot(arendeId: string, signal: number): Promise<boolean> {
  const { events } = await temporal.client.workflow.getHandle(arbetsflodesId(arendeId)).fetchHistory();
  let kvar = signal;
  let given = false;
  let uppgift: string | undefined;
  for (const { eventId, ...handelse } of events ?? []) {
    if (handelse.workflowExecutionSignaledEventAttributes) kvar -= 1;
    if (kvar === 0 && handelse.workflowTaskStartedEventAttributes) uppgift ??= String(eventId);
    if (uppgift !== undefined && String(handelse.workflowTaskCompletedEventAttributes?.startedEventId) === uppgift) given = true;
  }
  return given;
}
