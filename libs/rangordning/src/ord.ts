const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 3 });
const uppraknat = new Intl.ListFormat('sv-SE', { type: 'conjunction' });
const tkr = (belopp: number): string => `${tal.format(belopp)}\u00A0tkr`;

export function textKostnadSaknas(ar: readonly string[]): string {
  return `Kostnad saknas för ${uppraknat.format(ar)}. Det går därför inte att räkna in i ramen.`;
}

/** `utanKostnad` are those of `beroenden` that are in the list but have no cost. */
export function textBeroendeSaknas(beroenden: readonly string[], utanKostnad: readonly string[]): string {
  const borta = beroenden.filter((namn) => !utanKostnad.includes(namn));
  return [
    ...(borta.length > 0 ? [`Förutsätter ${uppraknat.format(borta)}, som inte finns i listan.`] : []),
    ...(utanKostnad.length > 0 ? [`Förutsätter ${uppraknat.format(utanKostnad)}, som saknar kostnad.`] : []),
  ].join(' ');
}

export function textRymsInte(ar: string, overTkr: number, medAndra: boolean): string {
  const vad = medAndra ? 'Ryms inte ens tillsammans med enbart det obligatoriska och det som förutsätts' : 'Ryms inte ens ensamt';
  return `${vad}: ${ar} passeras ramen med ${tkr(overTkr)}.`;
}

export function textHinder(hinder: { ar: string; ramTkr: number; obligatorisktTkr: number; overTkr: number }): string {
  return `Det obligatoriska kostar ${tkr(hinder.obligatorisktTkr)} ${hinder.ar}. Ramen är ${tkr(hinder.ramTkr)} och passeras med ${tkr(hinder.overTkr)}.`;
}

export function textLagreVarde(minst: number, hogst: number): string {
  if (minst === hogst) return `Ryms bara om annat lämnas. Då blir det samlade värdet ${tal.format(minst)} lägre.`;
  if (minst <= 0) return `Ryms bara om annat lämnas. Det samlade värdet blir då inte högre, och högst ${tal.format(hogst)} lägre.`;
  return `Ryms bara om annat lämnas. Då blir det samlade värdet minst ${tal.format(minst)} och högst ${tal.format(hogst)} lägre.`;
}

export function textLikaVarde(): string {
  return 'Kan bytas in utan att det samlade värdet ändras.';
}

export function textInteFardigprovad(): string {
  return 'Tiden tog slut innan det hade prövats om ett förslag med det här är bättre.';
}
