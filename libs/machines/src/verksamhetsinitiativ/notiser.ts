/** The wording of each notice: no names, no titles, nothing personal. */
export const notiser = {
  'behovet-ar-insamlat': 'Behovet har kommit in och ska analyseras av verksamheten.',
  'analysen-ska-kompletteras': 'Beredningsansvarig har begärt komplettering av analysen.',
  'underlaget-ar-hos-ledningen': 'Ett underlag har lämnats över till ledningen för värdering och prioritering.',
  'ledningen-prioriterade': 'Ledningen har prioriterat initiativet.',
  'ledningen-prioriterade-inte': 'Ledningen har inte prioriterat initiativet. Det kan tas upp igen i en senare plan.',
  'ledningen-aterforde': 'Ledningen har återfört initiativet till analys. Skälet finns i ärendet.',
  'namnden-beslutade': 'Nämnden eller bolagsstyrelsen har beslutat om initiativet.',
  'namnden-avslog': 'Nämnden eller bolagsstyrelsen har sagt nej till initiativet. Skälet finns i ärendet.',
  'initiativet-avbrutet': 'Initiativet har avbrutits. Skälet finns i ärendet.',
  'initiativet-bytte-till-gemensamt': 'Initiativet har gått över till det gemensamma spåret.',
} as const satisfies Record<string, string>;
