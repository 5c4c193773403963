import { formular, type vagen } from '../formular.js';
import { nyttInitiativ } from '../nytt-initiativ.js';
import { gor, type Spel } from '../spel.js';

/** New needs whose costs are stated for the budget year, whole tkr once: the plan's own amounts are for years that have passed. */
const NYA = [
  { titel: 'Digital signering av avtal', engangTkr: 2400 },
  { titel: 'Gemensam kontaktväg för vårdnadshavare', engangTkr: 800 },
  { titel: 'Sökbar karta över stadens lokaler', engangTkr: 1600 },
] as const;
const FRAM_TILL_SSG: readonly (typeof vagen)[number][] = [
  'kategorisera',
  'ga-vidare',
  'kna-klar',
  'sammanfatta',
  'informera-namnd',
  'oversand',
  'sammanstall',
];

/** Takes them from need to where they wait for the group. */
export async function nyaBehov(spel: Spel): Promise<void> {
  const tyst: Spel = { ...spel, skriv: () => undefined };
  for (const { titel, engangTkr } of NYA) {
    const id = await nyttInitiativ(tyst, titel);
    const ratt = formular(spel.laget);
    for (const steg of FRAM_TILL_SSG) {
      const drag = ratt[steg];
      const data = steg === 'kna-klar' ? { ...drag.data, engangskostnadTkr: { [spel.laget.budgetar]: engangTkr } } : drag.data;
      await gor(tyst, id, { ...drag, data });
    }
    spel.skriv(`  ${spel.besokare.handlaggare.namn} tog fram ett nytt underlag: ${titel}, ${engangTkr} tkr → Klart för prioritering`);
  }
}
