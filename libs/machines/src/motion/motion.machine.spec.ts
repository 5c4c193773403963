import { createActor, initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { MaskinHandelse } from '../process.js';
import { regimFor } from '../regim.js';
import { brister } from '../prov/guardnamn.js';
import type { MotionKontext } from './kontext.js';
import { motion } from './motion.js';
import { motionMachine } from './motion.machine.js';

const IDAG = '2026-03-19';
const regim = regimFor(IDAG);
const input = {
  organ: 'stadsledningskontoret',
  nu: `${IDAG}T16:00:00.000Z`,
  idag: IDAG,
  data: { motionar: 'ledamot', forslag: 'Att införa cykelparkering.', motivering: null, vackt: IDAG },
  policy: regim.policy,
  regim: regim.id,
};
const roller = {
  beredare: { organ: 'stadsledningskontoret', roll: 'handlaggare' },
  sekreterare: { organ: 'kommunfullmaktige', roll: 'sekreterare' },
} as const;
const handelse = (
  type: string,
  data: Record<string, unknown> = {},
  vem: keyof typeof roller | 'ledamot' | 'motorn' = 'beredare',
  idag = IDAG,
): MaskinHandelse => ({
  type,
  nu: `${idag}T09:00:00.000Z`,
  idag,
  data,
  fakta: { vantandeBeslutsarende: null },
  aktor: {
    personId: vem === 'motorn' ? null : vem,
    roller: vem === 'beredare' || vem === 'sekreterare' ? [roller[vem]] : [],
  },
});
const [start] = initialTransition(motionMachine, input as never);
const efter = (fore: AnyMachineSnapshot, en: MaskinHandelse) =>
  transition(motionMachine, fore as never, en as never)[0] as AnyMachineSnapshot;
const BESLUT = { organ: 'kommunfullmaktige', datum: '2026-09-17', paragraf: 12, utfall: 'bifall', skal: null };
const anmald = efter(start, handelse('anmal-beredningslaget', { laget: 'Kalkylen saknas.' }, 'beredare', '2027-03-01'));
const AVSKRIVS = { datum: '2027-03-18', paragraf: 4, skal: 'Frågan är löst.' };

describe('a motion', () => {
  it('is to be prepared within a year from the day it was handed in, moved to a working day (KL 5:35)', () => {
    const kontext = start.context as MotionKontext;
    expect([kontext.vackt, kontext.beredsSenast]).toEqual(['2026-03-19', '2027-03-19']);
    expect(motion.frister['fristMotion']?.lag).toBe(true);
    const [skott] = initialTransition(motionMachine, { ...input, data: { ...input.data, vackt: '2028-02-29' } } as never);
    expect((skott.context as MotionKontext).beredsSenast).toBe('2029-02-28');
  });

  it.each<[rule: string, snapshot: AnyMachineSnapshot, event: MaskinHandelse]>([
    ['ar-motionens-beredare', start, handelse('begar-fullmaktiges-beslut', {}, 'ledamot')],
    ['inget-beslutsarende-pagar', start, { ...handelse('begar-fullmaktiges-beslut'), fakta: { vantandeBeslutsarende: 'arende' } }],
    ['ar-fullmaktiges-sekreterare', anmald, handelse('avskriv-motionen', AVSKRIVS, 'beredare', '2027-03-18')],
    ['beredningslaget-ar-anmalt', start, handelse('avskriv-motionen', AVSKRIVS, 'sekreterare', '2027-03-18')],
    [
      'avskrivningens-dag-har-varit',
      anmald,
      handelse('avskriv-motionen', { ...AVSKRIVS, datum: '2027-02-01' }, 'sekreterare', '2027-03-18'),
    ],
    ['skal-ar-angivet', start, handelse('aterta-motionen', {}, 'ledamot')],
    ['ar-motionaren', start, handelse('aterta-motionen', { skal: 'Löst.' }, 'beredare')],
    ['motionens-beslut-ar-fullmaktiges', start, handelse('besvara-motionen', BESLUT, 'sekreterare')],
    ['motionens-beslut-ar-fullmaktiges', start, handelse('besvara-motionen', { ...BESLUT, organ: 'kommunstyrelsen' }, 'motorn')],
  ])('refuses by %s', (regel, snapshot, en) => {
    expect((snapshot as AnyMachineSnapshot).can(en as never)).toBe(false);
    expect(brister(snapshot as never, en)).toContain(regel);
  });

  it.each<[string, AnyMachineSnapshot, MaskinHandelse]>([
    ['besvarad', start, handelse('besvara-motionen', BESLUT, 'motorn')],
    ['avskriven', anmald, handelse('avskriv-motionen', AVSKRIVS, 'sekreterare', '2027-03-18')],
    ['atertagen', start, handelse('aterta-motionen', { skal: 'Löst.' }, 'ledamot')],
    ['bereds', start, handelse('begar-fullmaktiges-beslut')],
  ])('comes to %s', (tillstand, snapshot, en) => {
    expect(efter(snapshot, en).value).toBe(tillstand);
  });

  it('runs no code of its own', () => {
    const aktor = createActor(motionMachine, { input: input as never });
    expect(aktor.getSnapshot().value).toBe('bereds');
  });
});
