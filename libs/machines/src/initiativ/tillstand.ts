import type { Adress, TillstandSpec } from '../process.js';
import { medBeskrivning, type Tillstandsrad } from '../tabeller.js';
import { initiativMachine } from './initiativ.machine.js';

const foretradare: Adress = { organ: 'agare', roll: 'leverantorsforetradare' };
const handlaggare: Adress = { organ: 'agare', roll: 'handlaggare' };
const beredning: Adress = { organ: 'beredning', roll: 'beredningsansvarig' };
const budgetberedning: Adress = { organ: 'budgetberedning', roll: 'beredningsansvarig' };
const ssg: Adress = { organ: 'prioritering', roll: 'ssg-ordforande' };
const fullmaktige: Adress = { organ: 'budget', roll: 'sekreterare' };
const avslutat = { fas: 'avslutat', agare: null, frist: { ingen: 'Ärendet är avslutat.' }, slut: true, steg: null } as const;

const rader = {
  identifierat: { etikett: 'Identifierat', fas: 'behov', agare: foretradare, frist: 'fristKategorisering', steg: 1 },
  kategoriserat: { etikett: 'Kategoriserat', fas: 'behov', agare: foretradare, frist: 'fristUrval', steg: 2 },
  avfardat: { ...avslutat, etikett: 'Avfärdat' },
  'under-analys': { etikett: 'Under analys', fas: 'kravstallning', agare: handlaggare, frist: 'fristKna', steg: 3 },
  analyserat: { etikett: 'Analyserat', fas: 'kravstallning', agare: handlaggare, frist: 'fristSammanfattning', steg: 4 },
  'underlag-klart': { etikett: 'Underlag klart', fas: 'kravstallning', agare: handlaggare, frist: 'fristUnderlag', steg: 5 },
  'namnd-informerad': { etikett: 'Nämnden informerad', fas: 'kravstallning', agare: handlaggare, frist: 'fristOversandning', steg: 6 },
  'hos-slk': { etikett: 'Hos beredningen', fas: 'prioritering', agare: beredning, frist: 'fristSammanstallning', steg: 7 },
  'klart-for-ssg': {
    etikett: 'Klart för prioritering',
    fas: 'prioritering',
    agare: ssg,
    frist: 'fristSsg',
    steg: 8,
    vantarPaMote: true,
  },
  prioriterat: { etikett: 'Prioriterat', fas: 'prioritering', agare: budgetberedning, frist: 'fristBudgetunderlag', steg: 9 },
  'ej-prioriterat': {
    etikett: 'Inte prioriterat',
    fas: 'prioritering',
    agare: foretradare,
    frist: { ingen: 'Initiativet kan tas upp igen i en senare budgetcykel; ingen är skyldig att göra det.' },
    steg: null,
  },
  'i-budgetprocess': { etikett: 'I budgetprocessen', fas: 'beslut', agare: fullmaktige, frist: 'fristBudgetbeslut', steg: 10 },
  omarbetas: { etikett: 'Omarbetas', fas: 'beslut', agare: budgetberedning, frist: 'fristNyVersion', steg: null },
  finansierat: {
    etikett: 'Finansierat',
    fas: 'nyttorealisering',
    agare: foretradare,
    frist: { ingen: 'Realiseringen har sina egna tidpunkter; ärendet väntar på att den startar.' },
    steg: 11,
  },
  'bytt-spar': { ...avslutat, etikett: 'Bytt spår' },
  avbrutet: { ...avslutat, etikett: 'Avbrutet' },
} as const satisfies Record<string, Tillstandsrad>;

/** The states of SM-01 as people see them; the sentence is the machine's own description. */
export const tillstand: Readonly<Record<string, TillstandSpec>> = medBeskrivning(initiativMachine, rader);
