/** The wording of each notice: no names, no titles, nothing personal. */
export const notiser = {
  'behovet-har-kommit-in': 'Behovet har kommit in och ska kategoriseras.',
  'initiativet-gar-vidare': 'Initiativet går vidare till analys.',
  'initiativet-avfardat': 'Initiativet går inte vidare. Skälet finns i ärendet.',
  'initiativet-avbrutet': 'Initiativet har avbrutits. Skälet finns i ärendet.',
  'initiativet-bytte-spar': 'Initiativet har gått över till det verksamhetsspecifika spåret.',
  'komplettering-begard': 'Stadsledningskontoret har begärt komplettering av underlaget.',
  'initiativet-prioriterat': 'Samordningsgruppen har prioriterat initiativet.',
  'initiativet-ej-prioriterat': 'Samordningsgruppen har inte prioriterat initiativet. Det kan tas upp igen i en senare budgetcykel.',
  'initiativet-aterfort': 'Samordningsgruppen har återfört initiativet till analys.',
  'initiativet-omkategoriseras': 'Samordningsgruppen vill att initiativet kategoriseras om.',
  'initiativet-finansierat': 'Initiativet är finansierat.',
  'initiativet-delvis-finansierat': 'Initiativet fick en mindre ram och planen ska omarbetas.',
  'initiativet-ej-finansierat': 'Kommunfullmäktige finansierade inte initiativet.',
} as const satisfies Record<string, string>;
