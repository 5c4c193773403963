/** Events that the desk has a form for; kept apart from the forms so that a case page need not fetch them. */
const namn = new Set([
  'kategorisera',
  'ga-vidare',
  'avfarda',
  'kna-klar',
  'sammanfatta',
  'informera-namnd',
  'oversand',
  'andra-underlag',
  'sammanstall',
  'begar-komplettering',
  'prioritera',
  'prioritera-inte',
  'aterfor',
  'omkategorisera',
  'till-budgetunderlag',
  'finansiera',
  'finansiera-delvis',
  'finansiera-inte',
  'ny-version',
  'aterkom',
  'pausa',
  'ateruppta',
  'avbryt',
  'byt-spar',
]);

export const arInitiativHandelse = (typ: string): boolean => namn.has(typ);
