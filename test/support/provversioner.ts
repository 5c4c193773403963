import type { MaskinHandelse, MaskinStart, Process } from '#machines';
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { provprocess } from './provprocess.js';

const data = (): void => undefined;
const DYGN = 24 * 60 * 60_000;

/** A machine of three states, whose first is called as its version says: it has a task, a deadline, and can be left. */
const maskin = (forsta: string, egna: Record<string, unknown>) =>
  setup({
    types: { context: {} as Record<string, unknown> & { organ: string }, events: {} as MaskinHandelse, input: {} as MaskinStart },
    delays: { fristSvar: 14 * DYGN },
    actions: {
      oppnaUppgift: data as (_: unknown, params: { uppgift: string }) => void,
      stangUppgift: data as (_: unknown, params: { uppgift: string }) => void,
      fristUtgangen: data as (_: unknown, params: { frist: string }) => void,
      minnsNot: assign({ not: true }) as never,
    },
  }).createMachine({
    id: 'provversion',
    initial: forsta,
    context: ({ input }) => ({ organ: input.organ, ...egna }),
    states: {
      [forsta]: {
        entry: [{ type: 'oppnaUppgift', params: { uppgift: 'svara' } }],
        exit: [{ type: 'stangUppgift', params: { uppgift: 'svara' } }],
        after: { fristSvar: { actions: [{ type: 'fristUtgangen', params: { frist: 'fristSvar' } }] } },
        on: { svara: 'besvarat', anteckna: { actions: ['minnsNot'] }, ...(forsta === 'inkommet' ? { parkera: 'parkerat' } : {}) },
      },
      besvarat: { on: { avsluta: 'klart' } },
      klart: { type: 'final' },
      ...(forsta === 'inkommet' ? { parkerat: { on: { svara: 'besvarat' } } } : {}),
    },
  });

const version = (nummer: number, forsta: string, egna: Record<string, unknown>, migreringar: Process['migreringar']): Process =>
  provprocess({
    namn: 'provversion',
    version: nummer,
    machine: maskin(forsta, egna),
    migreringar,
    startSchema: z.strictObject({}),
    egna: { svara: {}, anteckna: {}, avsluta: {}, ...(forsta === 'inkommet' ? { parkera: {} } : {}) },
    uppgifter: {
      svara: { titel: 'Svara', hjalp: 'Prov.', adress: { organ: 'agare', roll: 'handlaggare' }, handelser: ['svara'], frist: 'fristSvar' },
    },
    frister: {
      fristSvar: {
        namn: 'fristSvar',
        etikett: 'Svarsfrist',
        regel: 'PROV',
        kalla: 'Prov',
        lag: false,
        langd: () => ({ antal: 14, enhet: 'dagar', forskjut: false }),
        paminnelser: [],
        eskalering: { ersattare: 1, ledare: 2 },
      },
    },
  });

interface Bild {
  readonly value: string;
  readonly context: Record<string, unknown>;
}
const medKontext = (bild: unknown, nytt: Record<string, unknown>): Bild => {
  const { value, context, ...resten } = bild as Bild;
  return { ...resten, value, context: { ...context, ...nytt } };
};

/** Version 1 calls its first state `inkommet`; 2 remembers an amount; 3 calls the state `mottaget` and has forgotten `parkerat`. */
export const v1 = version(1, 'inkommet', {}, {});
export const v3 = version(
  3,
  'mottaget',
  { belopp: null },
  {
    1: (bild) => medKontext(bild, { belopp: null }),
    2: (bild) => {
      const { value, ...resten } = bild as Bild;
      return { ...resten, value: value === 'inkommet' ? 'mottaget' : value };
    },
  },
);
