import { barnUtfallSchema } from '#contracts';
import type { MaskinHandelse, MaskinStart, Process } from '#machines';
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { provprocess } from './provprocess.js';

const data = (): void => undefined;
const svarSchema = z.strictObject({ svar: z.string().nullable() });
interface Svar {
  readonly organ: unknown;
  readonly tillstand: unknown;
  readonly svar: unknown;
}
interface Foralderkontext {
  readonly organ: string;
  readonly svar: readonly Svar[];
}

/** Asks two organs, waits for their answers, and can be called off. */
const provforalder = provprocess({
  namn: 'provforalder',
  machine: setup({
    types: { context: {} as Foralderkontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
    actions: {
      startaBarn: data as (_: unknown, params: { barn: string }) => void,
      minnsSvar: assign(({ context, event }) => ({
        svar: [
          ...context.svar,
          { organ: event.data.for, tillstand: event.data.tillstand, ...svarSchema.partial().parse(event.data.utfall) },
        ],
      })) as never,
    },
  }).createMachine({
    id: 'provforalder',
    initial: 'oppet',
    context: ({ input }) => ({ organ: input.organ, svar: [] }),
    states: {
      oppet: { on: { fraga: 'vantar' } },
      vantar: {
        entry: [{ type: 'startaBarn', params: { barn: 'yttrande' } }],
        on: { 'yttrande-inkom': { actions: ['minnsSvar'] }, avsluta: 'klart' },
      },
      klart: { type: 'final' },
    },
  }),
  egna: { fraga: {}, avsluta: {}, 'yttrande-inkom': { schema: barnUtfallSchema(svarSchema.partial()), intern: true, noterar: true } },
  barn: {
    yttrande: {
      process: 'provbarn',
      for: () => ['agaren', 'annan'],
      titel: (_kontext, { titel, for: organ }) => `Yttrande från ${organ} om ${titel}`,
      organ: (kontext: Foralderkontext, { for: organ }) => organ ?? kontext.organ,
      data: (_kontext, { idag }) => ({ senast: idag }),
      utfall: 'yttrande-inkom',
      personer: () => [{ personId: 'p-annan', roll: 'handlaggare' }],
    },
  } satisfies Process['barn'],
});

/** Answers, or is called off with its parent. */
const provbarn = provprocess({
  namn: 'provbarn',
  startSchema: z.strictObject({ senast: z.iso.date() }),
  machine: setup({
    types: { context: {} as { organ: string; svar: string | null }, events: {} as MaskinHandelse, input: {} as MaskinStart },
    actions: {
      oppnaUppgift: data as (_: unknown, params: { uppgift: string }) => void,
      stangUppgift: data as (_: unknown, params: { uppgift: string }) => void,
      minnsSvar: assign(({ event }) => ({ svar: String(event.data.svar) })) as never,
    },
  }).createMachine({
    id: 'provbarn',
    initial: 'oppet',
    context: ({ input }) => ({ organ: input.organ, svar: null }),
    output: ({ context }) => ({ svar: context.svar }),
    states: {
      oppet: {
        entry: [{ type: 'oppnaUppgift', params: { uppgift: 'yttra' } }],
        exit: [{ type: 'stangUppgift', params: { uppgift: 'yttra' } }],
        on: { yttra: { target: 'yttrat', actions: ['minnsSvar'] }, 'overordnat-avslutat': 'avskrivet' },
      },
      yttrat: { type: 'final' },
      avskrivet: { type: 'final' },
    },
  }),
  egna: { yttra: { schema: z.strictObject({ svar: z.string() }) }, 'overordnat-avslutat': { intern: true } },
  uppgifter: {
    yttra: { titel: 'Yttra dig', hjalp: 'Prov.', adress: { organ: 'agare', roll: 'handlaggare' }, handelser: ['yttra'], frist: 'ingen' },
  },
});

/** A parent that asks, and the children that answer. */
export const provslakt = { provforalder, provbarn };
