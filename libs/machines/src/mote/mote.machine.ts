import { and, assign, setup } from 'xstate';
import { aktioner, effekt, notisTill, oppna, register, stang, utgangen } from '../aktioner.js';
import type { Foljd, MaskinHandelse, MaskinStart } from '../process.js';
import { guardsAv } from '../regler/guard-av.js';
import { guardFor } from '../regler/guard-for.js';
import { motesregler } from '../regler/mote.js';
import { delays } from './frister.js';
import { type Grupp, type MotesKontext, startkontext } from './kontext.js';
import { minnen } from './minnen.js';
import { foljderAvPunkt, foljderAvRang, foljderAvSamtycke } from './utfall.js';

const minns = <Namn extends keyof typeof minnen>(namn: Namn) =>
  assign<MotesKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

/** One guard per catalogue row. */
const guards = {
  ...guardsAv<MotesKontext, keyof typeof motesregler>(motesregler),
  'skal-ar-angivet': guardFor<MotesKontext>('skal-ar-angivet'),
};

const bygge = setup({
  types: { context: {} as MotesKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    ...aktioner,
    minnsDatum: minns('minnsDatum'),
    minnsRam: minns('minnsRam'),
    minnsOppnande: minns('minnsOppnande'),
    minnsNarvaro: minns('minnsNarvaro'),
    minnsUtfall: minns('minnsUtfall'),
    minnsSamtycke: minns('minnsSamtycke'),
    minnsRang: minns('minnsRang'),
    minnsAnteckningar: minns('minnsAnteckningar'),
  },
});

type Arg = { context: MotesKontext; event: MaskinHandelse };
/** What the outcome means is read before the meeting remembers it: actions run in order, with the context as it was. */
const foljder = (vilka: (kontext: MotesKontext, handelse: MaskinHandelse) => Foljd[]) => ({
  type: 'foljder' as const,
  params: ({ context, event }: Arg) => ({ steg: vilka(context, event) }),
});
const tillGruppen = (notis: string, roll: string) => notisTill('agare', roll, notis);

/** SM-18 for one kind of group: its roles are configuration, its states are the same for all. */
export function skapaMotesmaskin(id: string, grupp: Grupp) {
  const alltid = (tillstand: string) =>
    ({
      'andra-datum': {
        guard: and(['ar-sammankallande', 'motets-dagar-ligger-i-ordning', 'skal-ar-angivet']),
        target: tillstand,
        reenter: true,
        actions: ['minnsDatum'],
      },
      'andra-ram': { guard: and(['ar-sammankallande', 'skal-ar-angivet']), actions: ['minnsRam', register('mote')] },
      'installa-mote': { guard: and(['ar-sammankallande', 'skal-ar-angivet']), target: 'installt', actions: [register('mote')] },
    }) as const;
  const paket = {
    'lagg-till-punkt': {
      guard: and(['ar-sammankallande', 'initiativet-star-inte-pa-dagordningen', 'dagordningen-har-plats', 'skal-ar-angivet']),
      actions: [register('mote-lagg-till-punkt')],
    },
    'godta-sen-andring': {
      guard: and(['ar-sammankallande', 'punkten-star-pa-dagordningen', 'punkten-ar-oppen']),
      actions: [register('mote-godta-andring')],
    },
    'lyft-punkt': {
      guard: and(['ar-ledamot-i-gruppen', 'punkten-star-pa-dagordningen', 'punkten-ar-oppen', 'jav-lamnar-punkten', 'skal-ar-angivet']),
      actions: [register('mote-lyft-punkt')],
    },
  } as const;
  const ledare = grupp.ordforande[0] ?? '';
  return bygge.createMachine({
    id,
    initial: 'planerat',
    context: ({ input }) => startkontext(input, grupp, id),
    states: {
      planerat: {
        description: 'Mötet är planerat och underlag ska begäras in från leverantörerna.',
        entry: [oppna('begar-underlag'), register('mote')],
        exit: [stang('begar-underlag')],
        after: { fristBegaran: utgangen('fristBegaran') },
        on: {
          ...alltid('planerat'),
          'begar-underlag': { guard: and(['ar-sammankallande']), target: 'underlag-begart', actions: [effekt('begar-in-underlag')] },
        },
      },
      'underlag-begart': {
        description: 'Leverantörerna lämnar underlag fram till stoppdagen.',
        entry: [oppna('folj-underlag'), register('mote')],
        exit: [stang('folj-underlag')],
        after: {
          fristStopp: {
            target: 'underlag-stangt',
            actions: [{ type: 'fristUtgangen' as const, params: { frist: 'fristStopp' } }, register('mote-frys-paket')],
          },
        },
        on: {
          ...alltid('underlag-begart'),
          'stang-underlag': { guard: and(['ar-sammankallande']), target: 'underlag-stangt', actions: [register('mote-frys-paket')] },
        },
      },
      'underlag-stangt': {
        description: 'Underlaget är stängt, paketet är fryst och ska skickas till gruppen.',
        entry: [oppna('skicka-paket'), register('mote')],
        exit: [stang('skicka-paket')],
        after: { fristPaket: utgangen('fristPaket') },
        on: {
          ...alltid('underlag-stangt'),
          ...paket,
          kalla: {
            guard: and(['ar-sammankallande']),
            target: 'kallat',
            actions: [effekt('skicka-paket'), ...grupp.ledamoter.map((roll) => tillGruppen('paketet-ar-skickat', roll))],
          },
        },
      },
      kallat: {
        description: 'Paketet är skickat. Ledamöterna värderar var för sig inför mötet.',
        entry: [oppna('hall-motet'), register('mote')],
        exit: [stang('hall-motet')],
        after: { fristMote: utgangen('fristMote') },
        on: {
          ...alltid('kallat'),
          ...paket,
          'oppna-mote': {
            guard: and([
              'ar-gruppens-ordforande',
              'narvarande-ar-ledamoter',
              'foredragande-ar-inte-ledamot',
              'minst-antal-narvarande-vid-oppnandet',
              'hogst-antal-narvarande-i-gruppen',
            ]),
            target: 'pagar',
            actions: ['minnsOppnande', register('mote-oppnat')],
          },
        },
      },
      pagar: {
        description: 'Mötet pågår. Gruppen går igenom punkterna och rangordnar.',
        entry: [oppna('avsluta-motet'), register('mote')],
        exit: [stang('avsluta-motet')],
        after: { fristAvslut: utgangen('fristAvslut') },
        on: {
          ...paket,
          'andra-ram': alltid('pagar')['andra-ram'],
          narvaro: {
            guard: and([
              'ar-gruppens-ordforande',
              'narvarande-ar-ledamoter',
              'foredragande-ar-inte-ledamot',
              'hogst-antal-narvarande-i-gruppen',
            ]),
            actions: ['minnsNarvaro', register('mote-narvaro')],
          },
          'avsluta-punkt': {
            guard: and([
              'ar-gruppens-ordforande',
              'minst-antal-narvarande-vid-punkten',
              'punkten-star-pa-dagordningen',
              'punkten-ar-oppen',
              'jav-lamnar-punkten',
              'initiativet-vantar-pa-gruppen',
              'underlaget-ar-det-som-frystes',
              'utfallet-kan-ges',
              'beredaren-ar-inte-ensam-pa-motet',
              'finansieringstyp-ar-vald',
              'skal-ar-angivet',
            ]),
            actions: [register('mote-utfall'), foljder(foljderAvPunkt), 'minnsUtfall'],
          },
          'bekrafta-samtycke': {
            guard: and([
              'ar-gruppens-ordforande',
              'samtycke-forutsatter-enighet',
              'minst-antal-narvarande-vid-samtycket',
              'beredaren-ar-inte-ensam-pa-motet',
              'skal-ar-angivet',
            ]),
            actions: [register('mote-samtycke'), foljder(foljderAvSamtycke), 'minnsSamtycke'],
          },
          'avvikande-mening': {
            guard: and(['ar-ledamot-i-gruppen', 'punkten-star-pa-dagordningen', 'jav-lamnar-punkten']),
            actions: [register('mote-avvikande')],
          },
          'faststall-rang': {
            guard: and(['ar-gruppens-ordforande', 'rangordningen-ar-aktuell']),
            actions: [register('mote-rang'), foljder(foljderAvRang), 'minnsRang'],
          },
          'avsluta-mote': {
            guard: and(['ar-gruppens-ordforande', 'alla-punkter-har-utfall', 'rangordningen-ar-bekraftad']),
            target: 'genomfort',
            actions: [effekt('skriv-anteckningar')],
          },
        },
      },
      genomfort: {
        description: 'Mötet är avslutat och anteckningarna ska fastställas.',
        entry: [oppna('faststall-anteckningar'), register('mote')],
        exit: [stang('faststall-anteckningar')],
        after: { fristAnteckningar: utgangen('fristAnteckningar') },
        on: {
          'faststall-anteckningar': {
            guard: and(['ar-sammankallande']),
            target: 'anteckningar-faststallda',
            actions: ['minnsAnteckningar', effekt('faststall-och-lamna-resultat'), tillGruppen('anteckningarna-ar-klara', ledare)],
          },
        },
      },
      'anteckningar-faststallda': {
        description: 'Anteckningarna är fastställda och resultatet lämnas till leverantörer och förslagsställare.',
        entry: [register('mote')],
        on: { 'resultatet-expedierat': { target: 'expedierat' } },
      },
      expedierat: {
        type: 'final',
        description: 'Resultatet är lämnat till leverantörer, förslagsställare och budgeten.',
        entry: [register('mote')],
      },
      installt: { type: 'final', description: 'Mötet ställdes in; skälet är sparat.' },
    },
  });
}
