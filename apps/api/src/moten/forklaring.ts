import type { Forslag } from '#rangordning';

const forst = {
  optimal: 'Förslaget har det högsta sammanlagda värdet som ryms i ramen för varje år. Gruppen rangordnar.',
  tidsgrans: 'Förslaget är det bästa som hann hittas. Det kan finnas ett med högre värde.',
  olosbar: 'Det som måste vara med ryms inte i ramen.',
} as const satisfies Record<Forslag['status'], string>;
const INGET =
  'Inget initiativ kan räknas in, för vart och ett saknar kostnad något år som har en ram. Ange kostnaden i underlaget, eller pröva en ordning utan ram det året.';

/** What the aid's proposal is, in words. That nothing could be counted is not the same as that nothing is best. */
export function forklaring({ status, valda, bortvalda, hinder, varningar }: Forslag): string {
  const inget = valda.length === 0 && bortvalda.length > 0 && bortvalda.every(({ skal }) => skal === 'kostnad-saknas');
  return [inget && status === 'optimal' ? INGET : forst[status], ...[...hinder, ...varningar].map(({ text }) => text)].join(' ');
}
