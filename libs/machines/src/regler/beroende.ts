import { texter } from '../las/varde.js';
import type { MaskinHandelse, Regel } from '../process.js';
import type { Policy } from '../regim.js';
import { utan } from './regelrad.js';

/** What is known of the case that needs another. */
export interface Beroendelage {
  readonly organ: string;
  readonly policy: Pick<Policy, 'organ' | 'roll'>;
}

/** A catalogue row about the register of dependencies, tried where it is written; `fakta.ring` names the cases that would need one another. */
export interface Beroenderegel extends Omit<Regel, 'namn' | 'saknas'> {
  readonly saknas: (lage: Beroendelage, handelse: MaskinHandelse) => readonly string[];
}

const AGARENS = ['handlaggare', 'leverantorsforetradare', 'tjansteansvarig'];
const kanGorasAv = 'Handläggare eller leverantörsföreträdare i ärendets organ, eller den som bereder åt gruppen';

/** Rules of what cases need of one another (B-32). */
export const beroenderegler = {
  'beroenden-anges-av-dem-som-bereder': {
    mening: 'Beroenden anges av dem som bereder ärendet.',
    kalla: 'B-32',
    lagrum: null,
    slag: 'praxis',
    prov: 'vem',
    fakta: [],
    saknas: ({ organ, policy }, { aktor }) =>
      utan(
        aktor.roller.some(
          (en) =>
            (en.organ === organ && AGARENS.includes(en.roll)) || (en.organ === policy.organ.beredning && en.roll === policy.roll.beredning),
        ),
        'roll:handlaggare',
      ),
    kanGorasAv,
  },
  'beroenden-gar-inte-i-ring': {
    mening: 'Ett ärende kan inte förutsätta sig självt, inte heller genom andra.',
    kalla: 'B-32',
    lagrum: null,
    slag: 'praxis',
    prov: 'innehall',
    fakta: [],
    saknas: (_k, { fakta }) => utan(texter(fakta.ring).length === 0, 'beroende'),
    kanGorasAv,
  },
} as const satisfies Record<string, Beroenderegel>;
