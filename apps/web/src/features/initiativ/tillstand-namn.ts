/** The states of SM-01 as the filter names them, in the order of the process. */
export const tillstand: readonly (readonly [string, string])[] = [
  ['identifierat', 'Identifierat'],
  ['kategoriserat', 'Kategoriserat'],
  ['under-analys', 'Under analys'],
  ['analyserat', 'Analyserat'],
  ['underlag-klart', 'Underlag klart'],
  ['namnd-informerad', 'Nämnden informerad'],
  ['hos-slk', 'Hos SLK'],
  ['klart-for-ssg', 'Klart för SSG'],
  ['prioriterat', 'Rekommenderat av SSG'],
  ['ej-prioriterat', 'Ej prioriterat'],
  ['i-budgetprocess', 'I budgetprocessen'],
  ['omarbetas', 'Omarbetas'],
  ['finansierat', 'Finansierat'],
  ['avfardat', 'Avfärdat'],
  ['bytt-spar', 'Bytt spår'],
  ['avbrutet', 'Avbrutet'],
];
