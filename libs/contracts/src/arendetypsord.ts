/** Words that an id, which holds no å, ä or ö, cannot spell. */
const stavning: Record<string, string> = {
  arenden: 'ärenden',
  allman: 'allmän',
  bradskande: 'brådskande',
  for: 'för',
  omfordelning: 'omfördelning',
  sakerhetsniva: 'säkerhetsnivå',
  tjansteplan: 'tjänsteplan',
  tjanster: 'tjänster',
  utlamnande: 'utlämnande',
};

/** "regler-for-gemensamma-tjanster" as people write it: "Regler för gemensamma tjänster". */
export function arendetypsord(id: string): string {
  const text = id
    .split('-')
    .map((ord) => stavning[ord] ?? ord)
    .join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
