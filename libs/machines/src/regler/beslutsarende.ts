import { fattasIArende, registrerasForHand } from '../initiativ/beslutsvag.js';
import { type Regelrad, utan } from './regelrad.js';

const laget = { lagrum: null, slag: 'praxis', prov: 'laget', fakta: [] } as const;

/** The decision that an initiative waits for is made in a matter, and comes from it. */
export const beslutsarenderegler = {
  'budgetbeslutet-fattas-i-ett-arende': {
    ...laget,
    mening: 'Budgetbeslutet fattas i ett ärende som går genom kommunstyrelsen till kommunfullmäktige.',
    kalla: 'C-08, C-22',
    saknas: (k) => utan(fattasIArende(k), 'beslutsarende'),
    kanGorasAv: 'Styrelsens sekreterare, som enligt det tidigare regelverket för in beslutet för hand',
  },
  'budgetbeslutet-registreras-for-hand': {
    ...laget,
    mening:
      'Budgetbeslutet kommer från ärendet där kommunfullmäktige fattar det. För hand registreras bara beslut enligt det tidigare regelverket och för ärenden som togs över när budgeten redan bereddes.',
    kalla: 'C-08, H-17',
    saknas: (k, h) => utan(h.aktor.personId === null || registrerasForHand(k), 'beslutsarende'),
    kanGorasAv: 'Kommunfullmäktige, genom beslutet i ärendet',
  },
  'inget-beslutsarende-pagar': {
    ...laget,
    fakta: ['vantandeBeslutsarende'],
    mening: 'Ett ärende tas upp till beslut en gång: ett beslutsärende om det pågår redan.',
    kalla: 'C-08, H-17',
    saknas: (_k, h) => utan((h.fakta.vantandeBeslutsarende ?? null) === null, 'beslutsarende'),
    kanGorasAv: 'Den som handlägger beslutsärendet',
  },
} as const satisfies Record<string, Regelrad>;
