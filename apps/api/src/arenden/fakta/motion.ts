import { dag, iOrd, objekt, type Rad } from './skriv.js';

const motionsutfall: Readonly<Record<string, string>> = {
  bifall: 'Bifall',
  delvis: 'Delvis bifall',
  avslag: 'Avslag',
  avskriven: 'Avskriven',
};

/** What is shown of a motion. */
export const motion: readonly Rad[] = [
  { falt: 'forslag', etikett: 'Förslag', skriv: iOrd },
  { falt: 'motivering', etikett: 'Motivering', skriv: iOrd },
  { falt: 'vackt', etikett: 'Väckt', skriv: dag },
  { falt: 'beredsSenast', etikett: 'Fullmäktige ska kunna besluta senast', skriv: dag, anmarkning: 'KL 5 kap. 35 §' },
  { falt: 'anmald', etikett: 'Beredningsläget anmält', skriv: dag },
  {
    falt: 'beslut',
    etikett: 'Fullmäktiges beslut',
    skriv: (varde) => {
      const { datum, paragraf, utfall } = objekt(varde) ?? {};
      const ord = typeof utfall === 'string' ? motionsutfall[utfall] : undefined;
      return ord === undefined ? null : `${ord}, ${dag(datum) ?? ''} § ${String(paragraf)}`;
    },
  },
];
