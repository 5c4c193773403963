import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { kalendertext } from './kalendertext.js';

/** A deadline as a calendar may show it: a calendar is kept where we do not decide who reads it. */
export interface Kalenderfrist {
  /** The task's. */
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  /** yyyy-mm-dd in Sweden. */
  readonly datum: string;
  /** The task is done, and the day no longer asks for anything. */
  readonly klar: boolean;
  /** How many times the task has changed, and when it last did. */
  readonly sekvens: number;
  readonly andrad: Date;
}

/**
 * A calendar of deadlines (RFC 5545, 7986): whole days with the task and the dnr and nothing else. The task's id is the UID for ever and SEQUENCE grows when
 * the deadline is moved, so that whoever subscribes sees the new day in place of the old; a task that is done is CANCELLED. The same deadlines always give
 * the same text: DTSTAMP is when the task last changed. What is no longer the person's is not there, and a subscriber takes it away.
 */
export function skrivFristkalender(frister: readonly Kalenderfrist[]): string {
  const kalender = ical({ name: 'Mina frister', prodId: { company: 'Beslutsgang', product: 'Frister', language: 'SV' }, ttl: 60 * 60 });
  for (const frist of frister)
    kalender.createEvent({
      id: frist.id,
      start: new Date(`${frist.datum}T12:00:00Z`),
      allDay: true,
      stamp: frist.andrad,
      lastModified: frist.andrad,
      sequence: frist.sekvens,
      status: frist.klar ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${frist.klar ? 'Klar' : 'Frist'}: ${frist.titel}, ${frist.dnr ?? 'Ärende'}`,
    });
  return kalendertext(kalender);
}
