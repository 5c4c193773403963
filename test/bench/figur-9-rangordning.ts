import { performance } from 'node:perf_hooks';
import { foresla, type Post } from '#rangordning';
import type { Forutsattningar } from './kor.js';

/** How long the aid for ranking takes on 200 items under three years' frames: the worst of several made lists, each proven optimal. */
export async function rangordning({ liten, skriv }: Forutsattningar): Promise<void> {
  const antal = liten ? 60 : 200;
  const tider: number[] = [];
  let bevisade = 0;
  for (const fro of [1, 2, 3, 4, 5]) {
    const poster = gjorda(antal, fro);
    const ramTkr = Object.fromEntries(AR.map((ar) => [ar, Math.floor(poster.reduce((s, p) => s + (p.kostnadTkr[ar] ?? 0), 0) / 3)]));
    const borjan = performance.now();
    const svar = await foresla({ poster, ramTkr });
    tider.push(Math.round(performance.now() - borjan));
    if (svar.status === 'optimal') bevisade += 1;
  }
  skriv({
    figur: '9 rangordning',
    varde: Math.max(...tider),
    enhet: 'ms',
    mal: '≤ 2000',
    poster: antal,
    ar: AR.length,
    listor: tider.length,
    bevisade,
    tider,
  });
}

const AR = ['2027', '2028', '2029'];

/** Costs as in a plan, values as sums of three criteria from 1 to 5, every seventh item needing an earlier one. */
function gjorda(antal: number, fro: number): Post[] {
  let lage = fro;
  const slump = (till: number): number => {
    lage = (lage * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((lage / 2_147_483_648) * till);
  };
  return Array.from({ length: antal }, (_, i) => ({
    id: `p${i}`,
    varde: 3 + slump(13),
    kostnadTkr: Object.fromEntries(AR.map((ar) => [ar, 100 + slump(5_000)])),
    obligatorisk: i % 40 === 39,
    beroendeAv: i % 7 === 6 ? [`p${slump(i)}`] : [],
  }));
}
