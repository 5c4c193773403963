import { AsyncLocalStorage } from 'node:async_hooks';
import { type Datum, datumI } from '#calendar';

/** What a story has asked for, while it is being done. */
export interface Uppdrag {
  /** Aborted when it is cancelled, or its worker is stopped. */
  readonly avbrott: AbortSignal;
  /** When the story asked; the same in every attempt. */
  readonly begart: Date;
}

const underVag = new AsyncLocalStorage<Uppdrag>();
const aldrig = new AbortController().signal;

/** Does the work as what was asked for. */
export function iUppdraget<T>(uppdrag: Uppdrag, arbete: () => T): T {
  return underVag.run(uppdrag, arbete);
}

/** Aborted when the activity under way is cancelled, or its worker is stopped; never outside an activity. */
export function avbrott(): AbortSignal {
  return underVag.getStore()?.avbrott ?? aldrig;
}

/**
 * The day in Sweden on which the story asked; today outside an activity. A story does not know the day itself, since only the calendar knows Swedish time,
 * and an attempt after midnight is still the same reminder.
 */
export function uppdragsdag(): Datum {
  return datumI(underVag.getStore()?.begart ?? new Date());
}
