import type { UppgiftSpec } from '../process.js';

/** Who is asked to do what in SM-01. */
export const uppgifter = {
  kategorisera: {
    titel: 'Kategorisera behovet',
    hjalp: 'Välj tjänstens kategori och knyt behovet till minst ett beslutat mål.',
    adress: { organ: 'agare', roll: 'leverantorsforetradare' },
    handelser: ['kategorisera'],
    frist: 'fristKategorisering',
  },
  valj: {
    titel: 'Välj om initiativet går vidare',
    hjalp: 'Motivera valet mot de gemensamma kriterierna och peka ut berörda kunder, eller avfärda med skäl.',
    adress: { organ: 'agare', roll: 'leverantorsforetradare' },
    handelser: ['ga-vidare', 'avfarda', 'kategorisera'],
    frist: 'fristUrval',
  },
  'gor-kna': {
    titel: 'Gör kostnads- och nyttoanalys',
    hjalp: 'Gör analysen tillsammans med berörda kunder: intressenter, nyttor, kostnader och om något befintligt kan återanvändas.',
    adress: { organ: 'agare', roll: 'handlaggare' },
    handelser: ['kna-klar'],
    frist: 'fristKna',
  },
  sammanfatta: {
    titel: 'Sammanfatta analysen',
    hjalp: 'Bedöm nytta, effektivitet och innovation, ange informationssäkerhetsnivå per tjänst och föreslå finansieringstyp.',
    adress: { organ: 'agare', roll: 'handlaggare' },
    handelser: ['sammanfatta'],
    frist: 'fristSammanfattning',
  },
  'informera-namnd': {
    titel: 'Informera nämnden',
    hjalp: 'Den egna nämnden ska få information innan underlaget skickas. Det är information, inte ett godkännande.',
    adress: { organ: 'agare', roll: 'handlaggare' },
    handelser: ['informera-namnd'],
    frist: 'fristUnderlag',
  },
  oversand: {
    titel: 'Skicka underlaget till beredningen',
    hjalp: 'Underlaget kan skickas tidigast dagen efter att nämnden informerades.',
    adress: { organ: 'agare', roll: 'handlaggare' },
    handelser: ['oversand'],
    frist: 'fristOversandning',
  },
  sammanstall: {
    titel: 'Sammanställ underlaget inför prioriteringen',
    hjalp: 'Pröva att underlaget är komplett och sammanställ det, eller begär komplettering med en ny dag.',
    adress: { organ: 'beredning', roll: 'beredningsansvarig' },
    handelser: ['sammanstall', 'begar-komplettering'],
    frist: 'fristSammanstallning',
  },
  vardera: {
    titel: 'Värdera och prioritera',
    hjalp: 'Värdera, ge en plats i prioriteringen och fastställ finansieringstypen, eller välj ett annat utfall med skäl.',
    adress: { organ: 'prioritering', roll: 'ssg-ordforande' },
    handelser: ['prioritera', 'prioritera-inte', 'aterfor', 'omkategorisera'],
    frist: 'fristSsg',
  },
  'frys-lista': {
    titel: 'Frys prioriteringslistan',
    hjalp: 'När listan för budgetåret är fryst lämnas initiativet till budgetunderlaget.',
    adress: { organ: 'budgetberedning', roll: 'beredningsansvarig' },
    handelser: ['till-budgetunderlag'],
    frist: 'fristBudgetunderlag',
  },
  'registrera-budgetbeslut': {
    titel: 'Registrera budgetbeslutet',
    hjalp: 'Ange budgetbeslutet med organ, datum och paragraf.',
    adress: { organ: 'budget', roll: 'sekreterare' },
    handelser: ['finansiera', 'finansiera-delvis', 'finansiera-inte'],
    frist: 'fristBudgetbeslut',
  },
  omarbeta: {
    titel: 'Omarbeta planen efter budgeten',
    hjalp: 'Gör en ny version vars summa ryms i ramen. Den gamla versionen finns kvar.',
    adress: { organ: 'budgetberedning', roll: 'beredningsansvarig' },
    handelser: ['ny-version'],
    frist: 'fristNyVersion',
  },
  aterkom: {
    titel: 'Ta upp initiativet igen',
    hjalp: 'Initiativet kan tas upp i en senare budgetcykel. Det finns ingen skyldighet att göra det.',
    adress: { organ: 'agare', roll: 'leverantorsforetradare' },
    handelser: ['aterkom'],
    frist: 'ingen',
  },
} as const satisfies Record<string, UppgiftSpec>;
