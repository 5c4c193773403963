import { adderaArbetsdagar, adderaDagar } from '#calendar';
import type { SammantradeKontext } from './kontext.js';

const VECKA = 7;

type Tidsram = Pick<SammantradeKontext, 'organtyp' | 'datum' | 'kallelsedagar'>;

/** Last day to summon: fullmäktige at least one week before (KL 5:13–14), otherwise as the organ's own rules say. */
export function kallelseSenast({ organtyp, datum, kallelsedagar }: Tidsram): string {
  return adderaDagar(datum, -Math.max(organtyp === 'kf' ? VECKA : 0, kallelsedagar));
}

/** Last day to announce an urgent case of fullmäktige: the last working day before (KL 5:15). */
export function bradskandeSenast({ datum }: Pick<SammantradeKontext, 'datum'>): string {
  return adderaArbetsdagar(datum, -1);
}
