import { arDatum } from '#calendar';
import type { FormelltArendeKontext } from '../../formelltarende/kontext.js';
import { text } from '../../las/varde.js';
import type { MaskinHandelse } from '../../process.js';
import { type Regelrad, utan } from '../regelrad.js';

/** A catalogue row about a formal matter. */
export type Rad = Regelrad<FormelltArendeKontext>;

export const vem = { lagrum: null, slag: 'praxis', prov: 'vem', fakta: [] } as const;
export const laget = { lagrum: null, slag: 'praxis', prov: 'laget', fakta: [] } as const;
export const form = { lagrum: null, slag: 'praxis', prov: 'innehall', fakta: [] } as const;

/** Who writes in a matter. */
export const SKRIVER = ['handlaggare', 'beredningsansvarig', 'verksamhetschef', 'jurist'];
/** The kinds of bodies that decide by themselves. */
export const NAMNDER = ['namnd', 'arkivnamnd', 'bolagsstyrelse', 'ks', 'kf'];
/** The outcomes that settle a matter, in contrast to those that put it off. */
export const AVGOR = ['bifall', 'avslag'];

/** Which way a form's answer leads; it is never itself what somebody lacks. */
export function gren(mening: string, leder: (h: MaskinHandelse, k: FormelltArendeKontext) => boolean): Rad {
  return { ...form, mening, kalla: 'SM-10', saknas: (k, h) => utan(leder(h, k), 'utfall'), kanGorasAv: 'Följer av utfallet' };
}

/** The form's date is a date and has been. */
export function harVarit({ data, idag }: MaskinHandelse): boolean {
  const datum = text(data.datum);
  return datum !== null && arDatum(datum) && datum <= idag;
}
