import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { SammantradeKontext } from './kontext.js';
import { sammantrade } from './sammantrade.js';
import { sammantradesmaskin } from './sammantrade.machine.js';

const DAG = '2026-03-24';
const start: MaskinStart = {
  organ: 'namnden',
  nu: `${DAG}T08:00:00.000Z`,
  idag: DAG,
  data: { organtyp: 'namnd', datum: DAG, tid: '09:00', plats: 'Sal 1', platser: 5, kallelsedagar: 0 },
  policy: {},
  regim: 'prov',
};
const alla = ['o', 'j1', 'j2', 'l1', 'l2'];
const saten = alla.map((personId) => ({ personId, ordinarie: true }));
const hash = (nr: number): string => String(nr).padStart(64, '0');

/** A meeting that is taken through its events as the engine would: what a rule refuses changes nothing. */
class Prov {
  snapshot: AnyMachineSnapshot = initialTransition(sammantradesmaskin, start as never)[0];
  private tick = 0;

  get kontext(): SammantradeKontext {
    return this.snapshot.context as SammantradeKontext;
  }

  skicka(type: string, data: Record<string, unknown> = {}, vem = 's', andrat: Partial<MaskinHandelse> = {}): boolean {
    this.tick += 1;
    const nu = new Date(Date.parse(start.nu) + this.tick * 1000).toISOString();
    const handelse: MaskinHandelse = {
      type,
      nu,
      idag: DAG,
      aktor: { personId: vem, roller: [{ organ: 'namnden', roll: vem === 's' ? 'sekreterare' : 'ledamot' }], autentiserad: nu },
      data,
      fakta: {
        organetsSaten: saten,
        obeslutadePunkter: this.snapshot.value === 'planerat' ? ['p'] : [],
        upptagnaPaAnnatSammantrade: [],
        sammantradetsNarvarande: alla,
        justeradeArenden: [],
      },
      ...andrat,
    };
    if (!this.snapshot.can(handelse as never)) return false;
    [this.snapshot] = transition(sammantradesmaskin, this.snapshot as never, handelse as never);
    return true;
  }

  /** The product has made a version of the protocol. */
  upprattat(nr: number): boolean {
    return this.skicka('protokollet-upprattat', { hash: hash(nr), handlingId: 'h', version: `0.${nr}` });
  }
}

function avslutat(justerare = ['j1', 'j2'], ersattareForJusterare: string[] = []): Prov {
  const prov = new Prov();
  expect(prov.skicka('kalla', { ersattare: [] })).toBe(true);
  expect(prov.skicka('oppna-sammantradet', { ordforande: 'o', narvarande: alla })).toBe(true);
  expect(prov.skicka('faststall-dagordning', { justerare, ersattareForJusterare })).toBe(true);
  expect(prov.skicka('avsluta-sammantradet', {})).toBe(true);
  return prov;
}

function forJustering(...val: Parameters<typeof avslutat>): Prov {
  const prov = avslutat(...val);
  prov.upprattat(1);
  expect(prov.skicka('skicka-for-justering', { hash: hash(1), forvaring: 'Kansliet' })).toBe(true);
  return prov;
}

describe('the approval of a protocol', () => {
  it('is done when the chair and all the elected have signed the same version, and not before', () => {
    const prov = forJustering();
    for (const vem of ['j1', 'o']) expect(prov.skicka('justera', { hash: hash(1) }, vem)).toBe(true);
    expect(prov.snapshot.value).toBe('for-justering');
    expect(prov.skicka('justera', { hash: hash(1) }, 'o')).toBe(false);
    expect(prov.skicka('justera', { hash: hash(1) }, 'j2')).toBe(true);
    expect(prov.snapshot.value).toBe('justerat');
    expect(prov.kontext.justerat).toBe(DAG);
  });

  it('asks for a task of each who has not signed', () => {
    const prov = forJustering();
    const personer = () => sammantrade.uppgifter['justera-protokollet']?.personer?.(prov.kontext as never);
    expect(personer()).toEqual(['o', 'j1', 'j2']);
    prov.skicka('justera', { hash: hash(1) }, 'j1');
    expect(personer()).toEqual(['o', 'j2']);
  });

  it('begins anew when the protocol is changed, and takes no signature on the version before', () => {
    const prov = forJustering();
    prov.skicka('justera', { hash: hash(1) }, 'o');
    expect(prov.skicka('komplettera-protokollet', { punktId: null, text: 'Ajournering 10.00–10.15.' })).toBe(true);
    expect(prov.snapshot.value).toBe('avslutat');
    expect(prov.skicka('justera', { hash: hash(1) }, 'j1')).toBe(false);
    prov.upprattat(2);
    expect(prov.skicka('skicka-for-justering', { hash: hash(1), forvaring: 'Kansliet' })).toBe(false);
    expect(prov.skicka('skicka-for-justering', { hash: hash(2), forvaring: 'Kansliet' })).toBe(true);
    expect(prov.skicka('justera', { hash: hash(1) }, 'j1')).toBe(false);
    for (const vem of ['o', 'j1', 'j2']) expect(prov.skicka('justera', { hash: hash(2) }, vem)).toBe(true);
    expect(prov.snapshot.value).toBe('justerat');
  });

  it('passes to the substitute when one declines, else to whom the chair names, and waits meanwhile', () => {
    const prov = forJustering(['j1', 'j2'], ['l1']);
    expect(prov.skicka('avboj-justering', { skal: 'Sjuk.' }, 'o')).toBe(false);
    expect(prov.skicka('avboj-justering', { skal: 'Sjuk.' }, 'j1')).toBe(true);
    expect(prov.kontext.justerare).toEqual(['j2', 'l1']);
    expect(prov.skicka('avboj-justering', { skal: 'Var inte med.' }, 'l1')).toBe(true);
    for (const vem of ['o', 'j2']) prov.skicka('justera', { hash: hash(1) }, vem);
    expect(prov.snapshot.value).toBe('for-justering');
    const utse = { personId: 'l2', istallet: null, skal: 'Två har avböjt.' };
    expect(prov.skicka('utse-justerare', utse, 'j2')).toBe(false);
    expect(prov.skicka('utse-justerare', utse, 'o')).toBe(true);
    expect(prov.skicka('justera', { hash: hash(1) }, 'l2')).toBe(true);
    expect(prov.snapshot.value).toBe('justerat');
  });

  it('announces what has not been announced already, and ends when the notice has been up', () => {
    const paragrafer = [{}];
    const prov = forJustering();
    for (const vem of ['o', 'j1', 'j2']) prov.skicka('justera', { hash: hash(1) }, vem);
    const utan = new Prov();
    utan.snapshot = prov.snapshot;
    prov.skicka('justerat-protokoll-framstallt', { paragrafer });
    expect(prov.snapshot.value).toBe('anslaget');
    prov.skicka('anslaget-avslutat');
    expect([prov.snapshot.value, prov.snapshot.status]).toEqual(['slutfort', 'done']);
    utan.skicka('justerat-protokoll-framstallt', { paragrafer: [] });
    expect(utan.snapshot.value).toBe('slutfort');
  });

  it('reads a meeting of the version before as one where nobody has signed', () => {
    const { context, ...bild } = forJustering().snapshot.toJSON() as unknown as { context: Record<string, unknown> };
    const { protokoll: _p, omedelbara: _o, ledde: _l, ...gammal } = context;
    const ny = sammantrade.migreringar[1]?.({ ...bild, context: gammal }) as { context: SammantradeKontext };
    expect(ny.context).toMatchObject({ justerare: ['j1', 'j2'], protokoll: null, omedelbara: [], ledde: [] });
  });

  it('is never done with a signature on another version, in whatever order events come', () => {
    const prov = Array.from({ length: 150 }, (_, fro) => slumpvis(fro + 1));
    expect(prov.flatMap(({ snapshot, kontext }) => (snapshot.value === 'justerat' ? brott(kontext) : []))).toEqual([]);
    expect(prov.filter(({ snapshot, kontext }) => snapshot.value !== 'justerat' && kontext.justerat !== null)).toEqual([]);
    // Many of them get there, some after a change, so that this says something.
    const klara = prov.filter(({ snapshot }) => snapshot.value === 'justerat');
    expect(klara.length).toBeGreaterThan(20);
    expect(klara.some(({ kontext }) => kontext.protokoll?.hash !== hash(1))).toBe(true);
  });
});

/** What is wrong with an approved protocol: who must have signed its version and has not, or has signed another, or twice. */
function brott({ protokoll, justerare, ledde, ordforande }: SammantradeKontext): string[] {
  const undertecknade = (protokoll?.signaturer ?? []).filter(({ som }) => som !== 'sekreterare');
  const ska = new Set([...(ledde.length > 0 ? ledde : [ordforande ?? '']), ...justerare]);
  return [
    ...undertecknade.filter((en) => en.hash !== protokoll?.hash).map(({ personId }) => `${personId} har en annan version`),
    ...[...ska].filter((id) => undertecknade.filter(({ personId }) => personId === id).length !== 1).map((id) => `${id} inte en gång`),
    ...(undertecknade.length === ska.size ? [] : ['någon annan har skrivit under']),
    ...(justerare.length === 2 ? [] : ['fel antal justerare']),
  ];
}

/** A closed meeting that things happen to in an order of chance, the same for the same seed. */
function slumpvis(fro: number): Prov {
  const slump = foljd(fro);
  const nagon = <T>(av: readonly T[]): T => av[slump(av.length)] as T;
  const prov = avslutat(['j1', 'j2'], ['l1']);
  let nr = 0;
  const gallande = () => prov.kontext.protokoll?.hash ?? '';
  const forsok: readonly (() => boolean)[] = [
    () => prov.upprattat((nr += 1)),
    () => prov.skicka('skicka-for-justering', { hash: hash(slump(nr + 1)), forvaring: 'K' }),
    () => prov.skicka('skicka-for-justering', { hash: gallande(), forvaring: 'K' }),
    () => prov.skicka('justera', { hash: hash(slump(nr + 1)) }, nagon(alla)),
    ...Array.from({ length: 4 }, () => () => prov.skicka('justera', { hash: gallande() }, nagon(alla))),
    () => slump(4) === 0 && prov.skicka('komplettera-protokollet', { punktId: null, text: 'Tillägg.' }),
    () => prov.skicka('avboj-justering', { skal: 'Kan inte.' }, nagon(alla)),
    () => prov.skicka('utse-justerare', { personId: nagon(alla), istallet: nagon([null, ...alla]), skal: 'Byte.' }, nagon(alla)),
    // The clock has been put back.
    () => prov.skicka('justera', { hash: gallande() }, nagon(alla), { nu: '2026-03-24T07:00:00.000Z' }),
  ];
  for (let gang = 0; gang < 120 && prov.snapshot.value !== 'justerat'; gang += 1) nagon(forsok)();
  return prov;
}

/** Numbers below a limit, the same for the same seed. */
function foljd(fro: number): (under: number) => number {
  let nu = fro;
  return (under) => {
    nu = (nu * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((nu / 2_147_483_648) * under);
  };
}
