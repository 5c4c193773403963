/** What a matter is under KL 6:38, in words; all but the first are the nämnd's own. */
export const delegerbarheter = [
  ['lopande', 'Löpande ärende inom verksamheten'],
  ['mal-och-inriktning', 'Verksamhetens mål, inriktning, omfattning eller kvalitet'],
  ['framstallning-eller-yttrande-till-fullmaktige', 'Hemställan eller yttrande till fullmäktige'],
  ['yttrande-over-overklagande', 'Yttrande över ett överklagat beslut'],
  ['myndighetsutovning-av-storre-vikt', 'Myndighetsutövning av principiell art eller större vikt'],
  ['undantaget-i-lag', 'Annat som enligt lag inte får delegeras'],
] as const;

export const beslutsslag = [
  ['antagande', 'Antagande'],
  ['avtal', 'Avtal'],
  ['yttrande', 'Yttrande'],
  ['ovrigt', 'Övrigt'],
] as const;

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
