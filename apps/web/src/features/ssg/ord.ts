/** The words of an advising meeting. The group recommends: nothing here says that it decides. */
export const radgivande = ({ grupp, beslutar }: { grupp: string; beslutar: string }): string =>
  `Rådgivande möte. ${grupp} värderar, rangordnar och rekommenderar. Beslut fattas av ${beslutar}.`;
export const RADGIVANDE = radgivande({ grupp: 'Gruppen', beslutar: 'nämnd, kommunstyrelse eller kommunfullmäktige' });

export const dagar = [
  { namn: 'begaran', etikett: 'Underlag begärs in' },
  { namn: 'stopp', etikett: 'Stoppdag för underlag' },
  { namn: 'paket', etikett: 'Paketet skickas' },
  { namn: 'vardering', etikett: 'Sista dag att värdera' },
  { namn: 'mote', etikett: 'Möte' },
  { namn: 'resultat', etikett: 'Resultatet lämnas' },
] as const;

export const utfallsord = {
  prioriterad: 'Prioriterad',
  'ej-prioriterad': 'Ej prioriterad',
  aterford: 'Återförd för komplettering',
  omkategoriserad: 'Omkategoriserad',
  uppskjuten: 'Uppskjuten till nästa möte',
} as const;

export const spridningsord = { lag: 'Låg', medel: 'Medel', hog: 'Hög' } as const;
export const laggsPaOrd = { samtycke: 'Samtyckeslistan', diskussion: 'Diskussion', vantar: 'Väntar på värden' } as const;

const finansiering: Readonly<Record<string, string>> = {
  kostnadsfordelning: 'Kostnadsfördelning',
  faktura: 'Faktura',
  kommunbidrag: 'Kommunbidrag',
};
const kategorier: Readonly<Record<string, string>> = {
  'bastjanst-fast': 'Bastjänst, fast',
  'bastjanst-rorlig': 'Bastjänst, rörlig',
  tillaggstjanst: 'Tilläggstjänst',
  specialisttjanst: 'Specialisttjänst',
  forandringsinsats: 'Förändringsinsats',
};
export const SAKNAS_ORD = 'Uppgift saknas';
export const finansieringsord = (typ: string | null): string => (typ === null ? SAKNAS_ORD : (finansiering[typ] ?? typ));
export const kategoriord = (kategori: string | null): string => (kategori === null ? SAKNAS_ORD : (kategorier[kategori] ?? kategori));

export const KRITERIER = ['nytta', 'effektivitet', 'innovation'] as const;
export type Kriterium = (typeof KRITERIER)[number];
export const kriterieord: Readonly<
  Record<Kriterium, { namn: string; fraga: string; skal: 'skalNytta' | 'skalEffektivitet' | 'skalInnovation'; steg: readonly string[] }>
> = {
  nytta: {
    namn: 'Nytta',
    fraga: 'Hur stor nytta ger initiativet dem det är till för?',
    skal: 'skalNytta',
    steg: ['Ingen märkbar', 'Liten, för få', 'Tydlig, för en grupp', 'Stor, för flera grupper', 'Mycket stor, för många'],
  },
  effektivitet: {
    namn: 'Effektivitet',
    fraga: 'Hur mycket bättre används tid och pengar?',
    skal: 'skalEffektivitet',
    steg: ['Kostar mer än det ger', 'Ungefär som i dag', 'Något bättre', 'Klart bättre', 'Mycket bättre, i flera verksamheter'],
  },
  innovation: {
    namn: 'Innovation',
    fraga: 'Hur nytt är arbetssättet, och kan andra bygga vidare på det?',
    skal: 'skalInnovation',
    steg: ['Inget nytt', 'Liten förbättring', 'Nytt för verksamheten', 'Nytt för kommunen', 'Nytt även för andra'],
  },
};

/** How many must and may be present: "minst 5", or "6–8" where the rules also have a most. */
export const narvaroram = ({
  minstNarvarande: minst,
  hogstNarvarande: hogst,
}: {
  minstNarvarande: number;
  hogstNarvarande: number | null;
}): string => (hogst === null ? `minst ${minst}` : `minst ${minst}, högst ${hogst}`);
