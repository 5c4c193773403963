import { objekt, text } from '../las/varde.js';
import { type Policy, regimFor } from '../regim.js';
import { type Regelrad, utan } from './regelrad.js';

/** Rules that every stage shares: pause and reasons. */
export const arenderegler = {
  'arendet-ar-i-gang': {
    mening: 'Ärendet ska inte redan vara pausat.',
    kalla: 'B-35',
    lagrum: null,
    slag: 'praxis',
    prov: 'laget',
    fakta: [],
    saknas: (k) => utan(k.pausadSedan === null, 'ateruppta'),
    kanGorasAv: 'Den som kan återuppta ärendet',
  },
  'arendet-ar-vilande': {
    mening: 'Bara ett pausat ärende kan återupptas.',
    kalla: 'B-35',
    lagrum: null,
    slag: 'praxis',
    prov: 'laget',
    fakta: [],
    saknas: (k) => utan(k.pausadSedan !== null, 'pausa'),
    kanGorasAv: 'Den som kan pausa ärendet',
  },
  'skal-ar-angivet': {
    mening: 'Skälet ska anges.',
    kalla: 'B-03, C-19',
    lagrum: null,
    slag: 'riktlinje',
    prov: 'innehall',
    fakta: [],
    saknas: (_k, h) => utan(text(h.data.skal) !== null, 'skal'),
    kanGorasAv: 'Den som gör ändringen',
  },
  'mottagaren-har-eget-spar': {
    mening: 'Det verksamhetsspecifika spåret gäller en förvaltning eller ett bolag med en egen nämnd eller bolagsstyrelse.',
    kalla: 'B-03, C-01',
    lagrum: null,
    slag: 'riktlinje',
    prov: 'innehall',
    fakta: ['mottagandeOrgan'],
    saknas: (k, h) => {
      const { typ, overordnat } = objekt(h.fakta.mottagandeOrgan);
      return utan(ledning(k.policy, h.idag)[text(typ) ?? ''] !== undefined && text(overordnat) !== null, 'organ');
    },
    kanGorasAv: 'Den som byter spår, genom att välja en annan förvaltning eller ett annat bolag',
  },
} as const satisfies Record<string, Regelrad>;

/** A case started before there was an own track follows the regime of today in this. */
function ledning(policy: Partial<Policy>, idag: string): Policy['ledning'] {
  return policy.ledning ?? regimFor(idag).policy.ledning;
}
