import { lista, objekt, tal, text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = {
  lagrum: null,
  slag: 'riktlinje',
  prov: 'innehall',
  fakta: [],
  kanGorasAv: 'Handläggaren hos leverantören, tillsammans med berörda kunder',
} as const;

/** Kostnads- och nyttoanalys. */
export const knaregler = {
  'kunder-har-deltagit': {
    ...bas,
    mening: 'Minst en berörd kund ska ha deltagit i kostnads- och nyttoanalysen.',
    kalla: 'B-14',
    saknas: (_k, h) =>
      utan(
        lista(h.data.deltagandeKunder).some((rad) => text(objekt(rad).organ) !== null),
        'deltagandeKunder',
      ),
  },
  'ateranvandning-ar-provad': {
    ...bas,
    mening: 'Det ska ha prövats om en befintlig lösning kan återanvändas, med resultat och skäl.',
    kalla: 'B-09, B-15',
    saknas: (_k, h) => {
      const { resultat, skal } = objekt(h.data.ateranvandning);
      return [...utan(text(resultat) !== null, 'ateranvandning.resultat'), ...utan(text(skal) !== null, 'ateranvandning.skal')];
    },
  },
  'nyttor-och-effekter-ar-beskrivna': {
    ...bas,
    mening: 'Minst en nytta ska vara beskriven för en intressent, med mått, målvärde och förväntad effekt.',
    kalla: 'B-17, B-22',
    saknas: (_k, h) =>
      utan(
        lista(h.data.intressenter).some((rad) => lista(objekt(rad).nyttor).some(arHelNytta)),
        'intressenter',
      ),
  },
  'kostnader-ar-angivna': {
    ...bas,
    mening: 'Både engångskostnad och årlig kostnad ska anges; ett tomt belopp är inte noll.',
    kalla: 'B-23',
    saknas: (_k, h) => [
      ...utan(
        Object.values(objekt(h.data.engangskostnadTkr)).some((summa) => tal(summa) !== null),
        'engangskostnadTkr',
      ),
      ...utan(tal(h.data.arligKostnadTkr) !== null, 'arligKostnadTkr'),
    ],
  },
  'arbetssatt-ar-beskrivet': {
    ...bas,
    mening: 'Det förändrade arbetssättet ska vara beskrivet; en lösning ger ingen nytta i sig.',
    kalla: 'B-26',
    saknas: (_k, h) => utan(text(h.data.arbetssatt) !== null, 'arbetssatt'),
  },
} as const satisfies Record<string, Regelrad>;

function arHelNytta(rad: unknown): boolean {
  const { nytta, matt, malvarde, effekt } = objekt(rad);
  return [nytta, matt, malvarde, effekt].every((del) => text(del) !== null);
}
