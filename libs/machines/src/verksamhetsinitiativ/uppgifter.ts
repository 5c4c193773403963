import type { UppgiftSpec } from '../process.js';

/** Who is asked to do what in SM-02. */
export const uppgifter = {
  'ta-upp-behovet': {
    titel: 'Ta upp behovet till analys',
    hjalp: 'Ange vilket uppdrag och vilka målgrupper behovet kommer från, och knyt det till minst ett beslutat mål.',
    adress: { organ: 'agare', roll: 'handlaggare' },
    handelser: ['analysera'],
    frist: 'fristBehovsanalys',
  },
  'gor-verksamhetens-kna': {
    titel: 'Gör kostnads- och nyttoanalys',
    hjalp: 'Beskriv intressenter, nyttor och kostnader, och pröva om något som redan finns i staden kan återanvändas.',
    adress: { organ: 'agare', roll: 'handlaggare' },
    handelser: ['kna-klar'],
    frist: 'fristVerksamhetsanalys',
  },
  'sammanstall-for-ledningen': {
    titel: 'Sammanställ underlaget för ledningen',
    hjalp: 'Bedöm kriterierna, ange finansieringen och föreslå en långsiktig plan, eller begär komplettering med en ny dag.',
    adress: { organ: 'agare', roll: 'beredningsansvarig' },
    handelser: ['sammanstall-till-ledningen', 'komplettera-analysen'],
    frist: 'fristLedningsunderlag',
  },
  'prioritera-i-ledningen': {
    titel: 'Värdera och prioritera i ledningen',
    hjalp: 'Ge initiativet en plats och ett planår, eller välj ett annat utfall med skäl.',
    adress: { organ: 'agare', roll: 'kontext:ledningsroll' },
    handelser: ['prioritera-i-ledningen', 'prioritera-inte-i-ledningen', 'aterfor-fran-ledningen'],
    frist: 'fristLedningen',
  },
  'begar-namndens-beslut': {
    titel: 'Ta upp initiativet i nämnden',
    hjalp: 'Ange vilken plan initiativet ska ingå i och beloppet ur den egna budgeten. Ärendet till nämnden startas då.',
    adress: { organ: 'agare', roll: 'beredningsansvarig' },
    handelser: ['begar-namndens-beslut'],
    frist: 'fristPlanbeslut',
  },
  'registrera-namndens-beslut': {
    titel: 'Registrera styrelsens beslut',
    hjalp: 'Ange bolagsstyrelsens beslut med datum och paragraf, och vilken plan initiativet ingår i.',
    adress: { organ: 'kontext:namnd', roll: 'sekreterare' },
    handelser: ['besluta-i-namnden', 'avsla-i-namnden'],
    frist: 'fristPlanbeslut',
  },
  'aterkom-i-planen': {
    titel: 'Ta upp initiativet igen',
    hjalp: 'Initiativet kan tas upp i en senare plan. Det finns ingen skyldighet att göra det.',
    adress: { organ: 'agare', roll: 'beredningsansvarig' },
    handelser: ['aterkom-i-planen'],
    frist: 'ingen',
  },
} as const satisfies Record<string, UppgiftSpec>;
