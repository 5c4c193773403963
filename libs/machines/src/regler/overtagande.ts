import { type Regelrad, utan } from './regelrad.js';

/** States that a running case may be taken over in. */
export const overtaganden = ['under-analys', 'klart-for-ssg', 'prioriterat', 'i-budgetprocess', 'finansierat'] as const;

const rad = (tillstand: (typeof overtaganden)[number]) =>
  ({
    mening: `Ärendet tas över i ${tillstand} från en angiven källa; stegen före har inte skett här.`,
    kalla: 'Övertagande',
    lagrum: null,
    slag: 'praxis',
    prov: 'laget',
    fakta: [],
    saknas: (k) => utan(k.overtaget?.tillstand === tillstand, 'overtagande'),
    kanGorasAv: 'Den som inför systemet, genom import',
  }) satisfies Regelrad;

/** Technical guards of the start: which named state an övertagande stands in. */
export const overtaganderegler = {
  'overtas-i-under-analys': rad('under-analys'),
  'overtas-i-klart-for-ssg': rad('klart-for-ssg'),
  'overtas-i-prioriterat': rad('prioriterat'),
  'overtas-i-i-budgetprocess': rad('i-budgetprocess'),
  'overtas-i-finansierat': rad('finansierat'),
} as const satisfies Record<string, Regelrad>;
