import { dagnummer, type Datum, delarAv, veckodagAv } from '../datum/datum.js';

/** kort "tis 3 mars" · lang "3 mars 2026" · full "tis 3 mars 2026" */
export type Datumform = 'kort' | 'lang' | 'full';

const VECKODAGAR = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'] as const;
const MANADER = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A date as people read it in Swedish, spelled as Intl's sv-SE spells it. Throws RangeError for a date that does not exist. */
export function skrivDatum(datum: Datum, form: Datumform): string {
  const { ar, manad, dag } = delarAv(datum);
  const veckodag = VECKODAGAR[veckodagAv(dagnummer(datum))];
  const dagOchManad = `${dag} ${MANADER[manad - 1]}`;
  switch (form) {
    case 'kort':
      return `${veckodag} ${dagOchManad}`;
    case 'lang':
      return `${dagOchManad} ${ar}`;
    case 'full':
      return `${veckodag} ${dagOchManad} ${ar}`;
  }
}
