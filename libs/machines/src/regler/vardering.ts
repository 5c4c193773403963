import { objekt, tal, text } from '../las/varde.js';
import type { MaskinHandelse, Regel } from '../process.js';
import { utan } from './regelrad.js';

/** What is known of the meeting and the item when a member values. */
export interface Varderingslage {
  /** State of the meeting (SM-18). */
  readonly motet: string;
  readonly punktenOppen: boolean;
  readonly vantar: boolean;
  /** The last day to value (yyyy-mm-dd). */
  readonly sistaDag: string;
  /** Others have been able to see the values. */
  readonly visad: boolean;
  /** The seat has valued the item before. */
  readonly tidigare: boolean;
}

/** A catalogue row about a member's values; tried by the register of values, without a guard. */
export interface Varderingsregel extends Omit<Regel, 'namn' | 'saknas'> {
  readonly saknas: (lage: Varderingslage, handelse: MaskinHandelse) => readonly string[];
}

const KRITERIER = { nytta: 'skalNytta', effektivitet: 'skalEffektivitet', innovation: 'skalInnovation' } as const;
const bas = { lagrum: null, slag: 'praxis', fakta: [], kanGorasAv: 'Ledamoten själv' } as const;

/** Rules of the blind valuation (SM-18). */
export const varderingsregler = {
  'varderingen-ar-oppen': {
    ...bas,
    prov: 'laget',
    mening: 'Värderingen är öppen från att paketet är skickat till och med sista dagen för värdering, och så länge punkten är öppen.',
    kalla: 'SM-18, C-06',
    saknas: (k, h) => [
      ...utan(['kallat', 'pagar'].includes(k.motet), 'motet'),
      ...utan(k.punktenOppen, 'punkten'),
      ...utan(k.vantar, 'underlag'),
      ...utan(k.tidigare || h.idag <= k.sistaDag, 'sistaDag'),
    ],
    kanGorasAv: 'Gruppens ledamöter, i tid',
  },
  'alla-kriterier-ar-varderade': {
    ...bas,
    prov: 'innehall',
    mening: 'Nytta, effektivitet och innovation ska alla ha ett värde mellan 1 och 5.',
    kalla: 'C-06, B-16',
    saknas: (_k, { data }) =>
      data.lage === 'varderad' ? Object.keys(KRITERIER).flatMap((namn) => utan(tal(objekt(data)[namn]) !== null, namn)) : [],
  },
  'ytterligheter-ar-motiverade': {
    ...bas,
    prov: 'innehall',
    mening: 'Ett värde på 2 eller lägre, eller 4 eller högre, ska ha ett skäl.',
    kalla: 'SM-18',
    saknas: (_k, { data }) =>
      data.lage === 'varderad'
        ? Object.entries(KRITERIER).flatMap(([namn, skal]) => {
            const varde = tal(objekt(data)[namn]);
            return utan(varde === null || varde === 3 || text(objekt(data)[skal]) !== null, skal);
          })
        : [],
  },
  'avstaende-ar-motiverat': {
    ...bas,
    prov: 'innehall',
    mening: 'Den som avstår eller anmäler jäv anger varför.',
    kalla: 'A-49, SM-18',
    saknas: (_k, { data }) => utan(data.lage === 'varderad' || text(data.skal) !== null, 'skal'),
  },
  'andring-efter-visning-ar-motiverad': {
    ...bas,
    prov: 'innehall',
    mening: 'Den som ändrar sina värden sedan de har visats anger varför.',
    kalla: 'SM-18',
    saknas: (k, { data }) => utan(!(k.visad && k.tidigare) || text(data.skal) !== null, 'skal'),
  },
} as const satisfies Record<string, Varderingsregel>;

/** Others' values are shown in an open valuation, when every seat has answered, when the last day has passed, or when the item has its outcome. */
export function varderingenVisas(punkt: {
  readonly oppen: boolean;
  readonly antalSvar: number;
  readonly antalLedamoter: number;
  readonly klar: boolean;
  readonly sistaDag: string;
  readonly idag: string;
}): boolean {
  return punkt.oppen || punkt.klar || punkt.idag > punkt.sistaDag || (punkt.antalLedamoter > 0 && punkt.antalSvar >= punkt.antalLedamoter);
}

/** Rules of the orders that a group tries (SM-18). */
export const rangregler = {
  'rangordningen-ar-oppen': {
    ...bas,
    prov: 'laget',
    mening: 'Rangordningen kan ändras från att paketet är fryst tills mötet är avslutat.',
    kalla: 'SM-18, C-06',
    saknas: (k) => utan(['underlag-stangt', 'kallat', 'pagar'].includes(k.motet), 'motet'),
    kanGorasAv: 'Gruppens ledamöter, före mötets slut',
  },
} as const satisfies Record<
  string,
  Omit<Varderingsregel, 'saknas'> & { saknas: (lage: Pick<Varderingslage, 'motet'>) => readonly string[] }
>;
