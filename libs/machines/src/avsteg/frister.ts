import { type AvstegKontext, fastDag, foreBeslutet } from './kontext.js';

const vanlig = { lag: false, paminnelser: [10, 5, 1], eskalering: { ersattare: 1, ledare: 3 } } as const;

/** The deadlines of an avsteg: all follow from the days that the organ itself stated. */
export const frister = {
  fristInformation: {
    ...vanlig,
    namn: 'fristInformation',
    etikett: 'Samordningsgruppen ska ha informerats',
    regel: 'Dagen före den dag då nämnden planeras besluta',
    kalla: 'A-30, E-04',
    langd: foreBeslutet,
  },
  fristNamndbeslut: {
    ...vanlig,
    namn: 'fristNamndbeslut',
    etikett: 'Nämnden ska ha beslutat om avsteget',
    regel: 'Den dag då nämnden planeras besluta, framflyttad till nästa arbetsdag',
    kalla: 'E-07',
    langd: ({ beslutsdatum }: AvstegKontext) => fastDag(beslutsdatum),
  },
  fristOmprovning: {
    ...vanlig,
    namn: 'fristOmprovning',
    etikett: 'Avsteget ska prövas på nytt',
    regel: 'Den dag som avsteget gäller till, framflyttad till nästa arbetsdag',
    kalla: 'E-14',
    langd: ({ gallerTill }: AvstegKontext) => fastDag(gallerTill),
  },
} as const;
