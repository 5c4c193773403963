import { and, assign, setup } from 'xstate';
import type { Versionsutfall } from '#contracts';
import { aktioner, oppna, stang, utgangen } from '../aktioner.js';
import { text } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { guardsAv } from '../regler/guard-av.js';
import { guardFor } from '../regler/guard-for.js';
import { rondregler } from '../regler/rond.js';
import { delays } from './frister.js';
import { type RondKontext, startkontext, stegFor } from './kontext.js';
import { minnen } from './minnen.js';
import { slutmotsagelser, tolkaRad } from './tolka-rad.js';

const minns = <Namn extends keyof typeof minnen>(namn: Namn) =>
  assign<RondKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

type Arg = { context: RondKontext; event: MaskinHandelse };
/** One guard per catalogue row. */
const guards = {
  ...guardsAv<RondKontext, keyof typeof rondregler>(rondregler),
  'skal-ar-angivet': guardFor<RondKontext>('skal-ar-angivet'),
};

const bygge = setup({
  types: { context: {} as RondKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    ...aktioner,
    minnsVersion: minns('minnsVersion'),
    minnsFramat: minns('minnsFramat'),
    minnsTillbaka: minns('minnsTillbaka'),
    minnsBeslut: minns('minnsBeslut'),
    minnsRad: minns('minnsRad'),
  },
});

const rad = (vad: (arg: Arg) => Record<string, unknown>) => ({
  type: 'skrivRegister' as const,
  params: (arg: Arg) => ({ register: 'tjansteplan-version', data: vad(arg) }),
});
/** A version of the one who writes the plan. */
const egen = (utfall: Versionsutfall) => rad(({ event }) => ({ utfall, version: event.data.version, andrat: event.data.andrat }));
/** What the forum whose turn it is says, with its label. What is written is what was so before the turn goes on. */
const forumets = (utfall: Versionsutfall) =>
  rad(({ context, event }) => ({
    utfall,
    version: utfall === 'aterford' ? context.version : stegFor(context)?.version,
    forum: stegFor(context)?.id,
    organ: stegFor(context)?.organ,
    andrat: text(Object(event.data).andrat) ?? text(Object(event.data).skal),
  }));
const styrelsens = (utfall: Versionsutfall) =>
  rad(({ context, event }) => ({
    utfall,
    version: context.version,
    organ: event.data.organ,
    datum: event.data.datum,
    andrat: text(event.data.skal),
  }));

const avbryt = { 'avbryt-rond': { guard: and(['ar-ansvarig-for-planen', 'skal-ar-angivet']), target: 'avbruten' } } as const;
/** What takes the round on comes first: people are shown the events in this order. */
const skrivande = {
  'lamna-till-forum': { guard: and(['ar-ansvarig-for-planen']), target: 'vidare', actions: [egen('inlamnad'), 'minnsVersion'] },
  'ny-version-av-planen': { guard: and(['ar-ansvarig-for-planen']), actions: [egen('utkast'), 'minnsVersion'] },
  ...avbryt,
} as const;
const iForumet = [
  'ar-forumets-ordforande',
  'utfallet-finns-for-forumet',
  'narvarande-sitter-i-forumet',
  'foredraganden-sitter-inte-i-forumet',
  'forumets-antal-ar-inom-ramen',
  'skal-ar-angivet',
] as const;
const stallning = {
  'ingen-andring': { guard: and([...iForumet]), target: 'avgjord', actions: [forumets('ingen-andring')] },
  'tillstyrk-med-andring': { guard: and([...iForumet]), target: 'avgjord', actions: [forumets('tillstyrkt-med-andring')] },
  'aterfor-fran-forum': { guard: and([...iForumet]), target: 'revideras', actions: [forumets('aterford')] },
  ...avbryt,
} as const;

/** One area's service plan in one round. The forums, their order, time and labels are the chain in the context: configuration of the regime. */
export const tjansteplanrondMachine = bygge.createMachine({
  id: 'tjansteplanrond',
  initial: 'start',
  context: ({ input }) => startkontext(input),
  states: {
    start: {
      description: 'Ronden börjar, eller återges ur en källa.',
      always: [{ guard: and(['ronden-aterges-ur-en-kalla']), target: 'aterges' }, { target: 'utkast' }],
    },
    utkast: {
      description: 'Den tjänsteansvariga skriver områdets plan.',
      entry: [oppna('skriv-planen')],
      exit: [stang('skriv-planen')],
      on: skrivande,
    },
    revideras: {
      description: 'Planen är återförd och en ny version ska lämnas till det organ som återförde den.',
      entry: [oppna('revidera-planen')],
      exit: [stang('revidera-planen')],
      on: skrivande,
    },
    avgjord: {
      description: 'Forumet har tagit ställning och versionen får dess beteckning.',
      entry: ['minnsFramat'],
      always: { target: 'vidare' },
    },
    'ingen-erinran': {
      description: 'Forumet har inte lämnat någon erinran inom tiden; versionen får dess beteckning och går vidare.',
      entry: ['minnsFramat'],
      always: { target: 'vidare' },
    },
    vidare: {
      description: 'Planen går till nästa i rondens ordning.',
      always: [
        { guard: and(['alla-forum-har-haft-planen-infor-beslutet']), target: 'hos-styrelsen' },
        { guard: and(['alla-forum-har-haft-planen']), target: 'indikativ' },
        { guard: and(['tystnad-framjar-versionen']), target: 'i-forum' },
        { target: 'i-forum-for-svar' },
      ],
    },
    'i-forum': {
      description: 'Planen är hos ett forum. Lämnas ingen erinran inom tiden går versionen vidare.',
      entry: [oppna('ta-stallning')],
      exit: [stang('ta-stallning')],
      after: {
        fristForum: {
          target: 'ingen-erinran',
          actions: [{ type: 'fristUtgangen' as const, params: { frist: 'fristForum' } }, forumets('ingen-erinran')],
        },
      },
      on: stallning,
    },
    'i-forum-for-svar': {
      description: 'Planen är hos ett forum som ska ta ställning; utan svar ligger den kvar.',
      entry: [oppna('svara-pa-planen')],
      exit: [stang('svara-pa-planen')],
      after: { fristForumSvar: utgangen('fristForumSvar') },
      on: stallning,
    },
    'hos-styrelsen': {
      description: 'Alla forum har haft planen, och den väntar på beslut.',
      entry: [oppna('registrera-beslutet')],
      exit: [stang('registrera-beslutet')],
      on: {
        'registrera-styrelsens-beslut': {
          guard: and(['ar-styrelsens-sekreterare', 'styrelsens-beslut-har-organ-dag-och-paragraf']),
          target: 'beslutad',
          actions: [styrelsens('beslutad'), 'minnsBeslut'],
        },
        'styrelsen-aterremitterar': {
          guard: and(['ar-styrelsens-sekreterare', 'styrelsens-beslut-har-organ-dag-och-paragraf', 'skal-ar-angivet']),
          target: 'revideras',
          actions: [styrelsens('aterremitterad'), 'minnsTillbaka'],
        },
        ...avbryt,
      },
    },
    aterges: {
      description: 'Versionshistoriken återges ur källan, rad för rad, med källans egna dagar.',
      on: {
        'aterge-version': {
          actions: [
            rad(({ context, event }) => {
              const { utfall, steg, motsagelser } = tolkaRad(context, event.data);
              const { datum, version, handelse: andrat, forum } = event.data;
              return { utfall, version, datum, forum, organ: steg?.organ ?? null, andrat, aterges: true, motsagelser };
            }),
            'minnsRad',
          ],
        },
        'historiken-ar-atergiven': {
          target: 'atergiven',
          actions: [
            rad(({ context, event }) => {
              const beslut = event.data.beslut === null ? null : (Object(event.data.beslut) as Record<string, unknown>);
              return {
                utfall: beslut === null ? 'noterad' : 'beslutad',
                version: context.version,
                datum: text(beslut?.datum) ?? context.senasteDatum,
                organ: text(beslut?.organ),
                andrat: beslut === null ? 'Ronden gav en indikativ budget' : 'Planen som helhet beslutades',
                aterges: true,
                motsagelser: slutmotsagelser(context, beslut),
              };
            }),
            'minnsBeslut',
          ],
        },
      },
    },
    beslutad: { type: 'final', description: 'Planen är beslutad.' },
    indikativ: { type: 'final', description: 'Ronden är slut och har gett en indikativ budget; inget är beslutat.' },
    atergiven: { type: 'final', description: 'Historiken är återgiven ur källan; inget av det har skett här.' },
    avbruten: { type: 'final', description: 'Ronden avbröts; skälet är sparat.' },
  },
});
