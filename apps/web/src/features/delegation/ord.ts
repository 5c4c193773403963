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
