import { and, assign, setup } from 'xstate';
import { aktioner, notisTill, oppna, stang, startaBarn, utgangen } from '../aktioner.js';
import { medLagaKraft } from '../beslut/beslutshandelser.js';
import { delaysFor } from '../frister/delays-for.js';
import { beslutAv } from '../initiativ/kontext.js';
import { text } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { avstegsregler } from '../regler/avsteg.js';
import { guardsFor } from '../regler/guard-for.js';
import { ledningAv } from '../verksamhetsinitiativ/kontext.js';
import { type AvstegKontext, gruppAv, platserFor, startkontext } from './kontext.js';
import { frister } from './frister.js';

/** Rows of the organ's own track that mean the same here. */
const gemensamma = [
  'skal-ar-angivet',
  'organet-har-egen-ledning-och-namnd',
  'namnden-beslutar-i-ett-arende',
  'namndens-beslut-registreras-for-hand',
  'inget-beslutsarende-pagar',
  'ar-namndens-sekreterare',
  'beslutet-ar-den-egna-namndens',
  'namndbeslutet-har-paragraf-och-datum',
] as const;
const egna = [
  'far-hantera-avsteg',
  'avsteget-galler-en-bastjanst',
  'dialogen-ar-ford',
  'gruppen-har-ledamoter',
  'de-namngivna-racker-for-gruppen',
  'har-plats-i-samordningsgruppen',
  'har-inte-redan-kvitterat',
  'kvitteringen-racker',
  'gruppen-ar-informerad',
  'beslutet-kommer-efter-informationen',
] as const satisfies readonly (keyof typeof avstegsregler)[];
const guards = guardsFor<AvstegKontext, (typeof gemensamma)[number] | (typeof egna)[number]>([...gemensamma, ...egna]);

const bygge = setup({
  types: { context: {} as AvstegKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays: delaysFor<AvstegKontext, keyof typeof frister>(frister),
  actions: {
    ...aktioner,
    minnsInformation: assign(({ context, event: { data, fakta, idag } }) => {
      const grupp = gruppAv(fakta.samordningsgruppen);
      return {
        ...ledningAv(context.policy, fakta.egetOrgan),
        ...{ dialogDatum: text(data.dialogDatum), dialog: text(data.dialog), omvardering: text(data.omvardering) },
        ...{ grupp, vantarPaKvittens: grupp.ledamoter, informeradDatum: idag },
      };
    }),
    minnsKvittens: assign(({ context, event: { aktor, idag } }) => {
      const platser = platserFor(context, aktor);
      const { kvitterat, vantarPaKvittens } = context;
      return {
        kvitterat: aktor.personId === null ? kvitterat : [...kvitterat, { personId: aktor.personId, datum: idag, platser }],
        vantarPaKvittens: vantarPaKvittens.filter((id) => !platser.includes(id)),
      };
    }),
    minnsInformerad: assign(({ event }) => ({ gruppenInformerad: event.idag })),
    minnsBeslut: assign(({ event }) => ({ beslut: beslutAv({ ...event.data, organ: event.data.namnd }) })),
    minnsLagaKraft: assign(({ context, event }) => ({ beslut: medLagaKraft(context.beslut, event) })),
    glomBeslut: assign({ beslut: null }),
  },
});

const aterkallas = {
  'aterkalla-avsteg': { guard: and(['far-hantera-avsteg', 'skal-ar-angivet']), target: 'aterkallat' },
  'overordnat-avslutat': { target: 'forfallet' },
} as const;
/** The members' tasks stay until each has acknowledged; the group is informed when that is enough. */
const kvitteras = ['har-plats-i-samordningsgruppen', 'har-inte-redan-kvitterat'] as const;
const kvitterat = ['minnsKvittens', oppna('kvittera-information')] as const;
const beslutet = [
  'ar-namndens-sekreterare',
  'namndens-beslut-registreras-for-hand',
  'gruppen-ar-informerad',
  'beslutet-kommer-efter-informationen',
  'beslutet-ar-den-egna-namndens',
  'namndbeslutet-har-paragraf-och-datum',
] as const;
const handlaggaren = (notis: string) => notisTill('agare', 'handlaggare', notis);

/** A planned avsteg from a common service: the group is told and acknowledges, and then the organ's own nämnd decides. */
export const avstegMachine = bygge.createMachine({
  id: 'avsteg',
  initial: 'planerat',
  context: ({ input }) => startkontext(input),
  states: {
    planerat: {
      description: 'Avsteget är planerat. Samordningsgruppen ska informeras innan nämnden beslutar.',
      entry: [oppna('informera-gruppen')],
      exit: [stang('informera-gruppen')],
      after: { fristInformation: utgangen('fristInformation') },
      on: {
        ...aterkallas,
        'informera-gruppen': {
          guard: and([
            'far-hantera-avsteg',
            'organet-har-egen-ledning-och-namnd',
            'gruppen-har-ledamoter',
            'de-namngivna-racker-for-gruppen',
            'dialogen-ar-ford',
          ]),
          target: 'information-lamnad',
          actions: ['minnsInformation', oppna('kvittera-information')],
        },
      },
    },
    'information-lamnad': {
      description: 'Samordningsgruppen har fått informationen. När gruppen har kvitterat kan nämnden besluta.',
      exit: [stang('ta-upp-avsteget'), stang('registrera-beslutet-om-avsteget')],
      after: { fristNamndbeslut: utgangen('fristNamndbeslut') },
      on: {
        ...aterkallas,
        'kvittera-information': [
          {
            guard: and([...kvitteras, 'kvitteringen-racker']),
            actions: [
              ...kvitterat,
              'minnsInformerad',
              oppna('ta-upp-avsteget'),
              oppna('registrera-beslutet-om-avsteget'),
              handlaggaren('gruppen-ar-informerad'),
            ],
          },
          { guard: and([...kvitteras]), actions: [...kvitterat] },
        ],
        'ta-upp-avsteget': {
          guard: and(['far-hantera-avsteg', 'gruppen-ar-informerad', 'namnden-beslutar-i-ett-arende', 'inget-beslutsarende-pagar']),
          actions: [stang('ta-upp-avsteget'), startaBarn('namndarende')],
        },
        'beslutsarendet-aterkallades': { actions: [oppna('ta-upp-avsteget')] },
        'bevilja-avsteg': {
          guard: and([...beslutet]),
          target: 'beviljat',
          actions: ['minnsBeslut', handlaggaren('namnden-beslutade-om-avsteget')],
        },
        'avsla-avsteg': {
          guard: and([...beslutet, 'skal-ar-angivet']),
          target: 'avslaget',
          actions: ['minnsBeslut', stang('kvittera-information'), handlaggaren('namnden-beslutade-om-avsteget')],
        },
      },
    },
    beviljat: {
      description: 'Nämnden eller bolagsstyrelsen har beviljat avsteget. Det prövas på nytt senast den dag det gäller till.',
      entry: [oppna('prova-avsteget-pa-nytt')],
      exit: [stang('prova-avsteget-pa-nytt')],
      after: { fristOmprovning: utgangen('fristOmprovning') },
      on: {
        'kvittera-information': { guard: and([...kvitteras]), actions: [...kvitterat] },
        'beslutets-laga-kraft': { actions: ['minnsLagaKraft'] },
        'beslutet-upphavdes': { target: 'information-lamnad', actions: ['glomBeslut', oppna('ta-upp-avsteget')] },
        'avsluta-avsteg': {
          guard: and(['far-hantera-avsteg', 'skal-ar-angivet']),
          target: 'upphort',
          actions: [stang('kvittera-information')],
        },
      },
    },
    avslaget: { type: 'final', description: 'Nämnden eller bolagsstyrelsen har sagt nej till avsteget.' },
    upphort: { type: 'final', description: 'Avsteget har upphört; skälet är sparat.' },
    aterkallat: { type: 'final', entry: [stang('kvittera-information')], description: 'Avsteget återkallades; skälet är sparat.' },
    forfallet: {
      type: 'final',
      entry: [stang('kvittera-information')],
      description: 'Initiativet som avsteget hörde till avslutades först.',
    },
  },
});
