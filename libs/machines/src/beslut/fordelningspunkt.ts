/** How the money of a case that a matter decides about is split, with the bodies' names; whole tkr. */
export interface Fordelat {
  readonly arendeId: string;
  readonly dnr: string | null;
  readonly titel: string;
  readonly delar: readonly { readonly organ: string; readonly namn: string; readonly beloppTkr: number }[];
}

const tal = new Intl.NumberFormat('sv-SE');
const del = ({ namn, beloppTkr }: Fordelat['delar'][number]): string => `${namn} ${tal.format(beloppTkr)} tkr`;

/** C-16: the split as a point of the decision. */
export function fordelningspunkt({ dnr, titel, delar }: Fordelat): string {
  return `Medlen för ${dnr ?? titel} fördelas så: ${delar.map(del).join(', ')}.`;
}

/** The parts of the split that no point of the decision says; spaces of any kind count as the same. */
export function saknasIPunkterna({ delar }: Fordelat, punkter: readonly string[]): string[] {
  const ren = (text: string) => text.replace(/\s+/gu, ' ');
  const texter = punkter.map(ren);
  return delar.map(del).filter((en) => !texter.some((punkt) => punkt.includes(ren(en))));
}
