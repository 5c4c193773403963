import { type Datum, datumAv } from '../datum/datum.js';
import { svenskForskjutning } from './svensk-tid.js';

const MS_PER_DAG = 86_400_000;

/** The date that an instant falls on in Europe/Stockholm. Throws RangeError for an invalid Date. */
export function datumI(instant: Date): Datum {
  const ms = instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError('Tidpunkten finns inte.');
  return datumAv(Math.floor((ms + svenskForskjutning(ms)) / MS_PER_DAG));
}
