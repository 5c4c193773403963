import type { Adress, TillstandSpec } from '../process.js';
import { medBeskrivning, type Tillstandsrad } from '../tabeller.js';
import { verksamhetsinitiativMachine } from './verksamhetsinitiativ.machine.js';

const handlaggare: Adress = { organ: 'agare', roll: 'handlaggare' };
const beredning: Adress = { organ: 'agare', roll: 'beredningsansvarig' };
const ledning: Adress = { organ: 'agare', roll: 'kontext:ledningsroll' };
const namnd: Adress = { organ: 'kontext:namnd', roll: 'sekreterare' };
const avslutat = { fas: 'avslutat', agare: null, frist: { ingen: 'Ärendet är avslutat.' }, slut: true, steg: null } as const;

const rader = {
  'behov-insamlat': { etikett: 'Behov insamlat', fas: 'behov', agare: handlaggare, frist: 'fristBehovsanalys', steg: 1 },
  'under-analys': { etikett: 'Under analys', fas: 'kravstallning', agare: handlaggare, frist: 'fristVerksamhetsanalys', steg: 2 },
  analyserat: { etikett: 'Analyserat', fas: 'kravstallning', agare: beredning, frist: 'fristLedningsunderlag', steg: 3 },
  'klart-for-ledning': {
    etikett: 'Klart för ledningen',
    fas: 'prioritering',
    agare: ledning,
    frist: 'fristLedningen',
    steg: 4,
    vantarPaMote: true,
  },
  'ej-prioriterat': {
    etikett: 'Inte prioriterat',
    fas: 'prioritering',
    agare: beredning,
    frist: { ingen: 'Initiativet kan tas upp igen i en senare plan; ingen är skyldig att göra det.' },
    steg: null,
  },
  prioriterat: { etikett: 'Prioriterat', fas: 'beslut', agare: namnd, frist: 'fristPlanbeslut', steg: 5 },
  beslutat: {
    etikett: 'Beslutat',
    fas: 'nyttorealisering',
    agare: handlaggare,
    frist: { ingen: 'Realiseringen har sina egna tidpunkter; ärendet väntar på att den startar.' },
    steg: 6,
  },
  'bytt-spar': { ...avslutat, etikett: 'Bytt spår' },
  avbrutet: { ...avslutat, etikett: 'Avbrutet' },
} as const satisfies Record<string, Tillstandsrad>;

/** The states of SM-02 as people see them; the sentence is the machine's own description. */
export const tillstand: Readonly<Record<string, TillstandSpec>> = medBeskrivning(verksamhetsinitiativMachine, rader);
