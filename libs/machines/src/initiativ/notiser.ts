/** The wording of each notice: no names, no titles, nothing personal. */
export const notiser = {
  'behovet-har-kommit-in': 'Behovet har kommit in och ska kategoriseras.',
  'initiativet-gar-vidare': 'Initiativet går vidare till analys.',
  'initiativet-avfardat': 'Initiativet går inte vidare. Skälet finns i ärendet.',
  'initiativet-avbrutet': 'Initiativet har avbrutits. Skälet finns i ärendet.',
  'initiativet-bytte-spar': 'Initiativet har gått över till det verksamhetsspecifika spåret.',
  'komplettering-begard': 'Komplettering av underlaget har begärts.',
  'initiativet-prioriterat': 'Initiativet har prioriterats.',
  'initiativet-ej-prioriterat': 'Initiativet har inte prioriterats. Det kan tas upp igen i en senare budgetcykel.',
  'initiativet-aterfort': 'Initiativet har återförts till analys.',
  'initiativet-omkategoriseras': 'Initiativet ska kategoriseras om.',
  'initiativet-har-ny-agare': 'Ansvaret för ett initiativ har flyttats till er.',
  'initiativet-finansierat': 'Initiativet är finansierat.',
  'initiativet-delvis-finansierat': 'Initiativet fick en mindre ram och planen ska omarbetas.',
  'initiativet-ej-finansierat': 'Initiativet finansierades inte i budgetbeslutet.',
} as const satisfies Record<string, string>;
