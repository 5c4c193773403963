import { dagnummer, type Datum } from '../datum/datum.js';
import { instantAv } from './svensk-tid.js';

/** A time of day "HH:MM", 00:00–23:59. */
export type Klocktid = string;

const FORM = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The instant of a time of day in Europe/Stockholm. 02:30 on the night that spring skips becomes 03:30; on the night that
 * autumn repeats it is the first 02:30. Throws RangeError for a date or time that does not exist.
 */
export function klockslag(datum: Datum, tid: Klocktid): Date {
  const minuter = minuterAv(tid);
  return new Date(instantAv((dagnummer(datum) * 24 * 60 + minuter) * 60_000));
}

/** Minutes since midnight. Throws RangeError unless it is "HH:MM". */
export function minuterAv(tid: Klocktid): number {
  const traff = FORM.exec(tid);
  if (!traff) throw new RangeError('Klockslaget finns inte eller är inte skrivet som tt:mm.', { cause: { tid } });
  return Number(traff[1]) * 60 + Number(traff[2]);
}
