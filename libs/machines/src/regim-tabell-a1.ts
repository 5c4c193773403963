/** Table A.1 of the rules that stopped applying 2022-12-31: which forum prioritises which service areas. Data; nothing else names an area or a forum. */
export interface Forum {
  readonly organ: string;
  readonly namn: string;
  readonly omraden: readonly string[];
  /** Fewest and most members by the rules; null = the source states no number. */
  readonly minst: number | null;
  readonly hogst: number | null;
}

export const forum: readonly Forum[] = [
  {
    organ: 'pf-kommunikation-ledning-styrning',
    namn: 'prioriteringsforum Kommunikation samt ledning och styrning',
    omraden: ['ledning-styrning', 'kommunikation'],
    minst: 6,
    hogst: 8,
  },
  {
    organ: 'pf-vard-utbildning-kultur',
    namn: 'prioriteringsforum Vård och omsorg, Utbildning, Kultur och fritid samt service',
    omraden: ['vard-omsorg', 'utbildning', 'kultur-fritid-service'],
    minst: 3,
    hogst: 13,
  },
  { organ: 'pf-ekonomi', namn: 'prioriteringsforum Ekonomi', omraden: ['ekonomi'], minst: null, hogst: null },
  { organ: 'pf-inkop', namn: 'prioriteringsforum Inköp', omraden: ['inkop'], minst: null, hogst: null },
  { organ: 'pf-hr', namn: 'prioriteringsforum HR', omraden: ['hr'], minst: 6, hogst: 8 },
  /** Five to six heads and the supplier's chief digital officer. */
  { organ: 'pf-it', namn: 'prioriteringsforum IT-tjänster', omraden: ['it-tjanster'], minst: 6, hogst: 7 },
];

/** Each area has a tjänsteforum of its own; the source states neither its chair nor its numbers. */
export const tjansteforum: Readonly<Record<string, { readonly organ: string; readonly namn: string }>> = {
  ekonomi: { organ: 'tf-ekonomi', namn: 'tjänsteforum Ekonomi' },
  hr: { organ: 'tf-hr', namn: 'tjänsteforum HR' },
  'it-tjanster': { organ: 'tf-it-tjanster', namn: 'tjänsteforum IT-tjänster' },
  kommunikation: { organ: 'tf-kommunikation', namn: 'tjänsteforum Kommunikation' },
  'kultur-fritid-service': { organ: 'tf-kultur-fritid-service', namn: 'tjänsteforum Kultur och fritid samt service' },
  'ledning-styrning': { organ: 'tf-ledning-styrning', namn: 'tjänsteforum Ledning och styrning' },
  inkop: { organ: 'tf-inkop', namn: 'tjänsteforum Inköp' },
  utbildning: { organ: 'tf-utbildning', namn: 'tjänsteforum Utbildning' },
  'vard-omsorg': { organ: 'tf-vard-omsorg', namn: 'tjänsteforum Vård och omsorg' },
};

/** Areas that leave the old rules before the others and enter the new ones the day after: last day. */
export const omradenSomSlutarTidigare: Readonly<Record<string, { readonly sistaDag: string; readonly nyFran: string }>> = {
  utbildning: { sistaDag: '2022-07-31', nyFran: '2022-08-01' },
};
