import ical, { ICalEventStatus } from 'ical-generator';
import { paVaggen } from './klockslag.js';
import { kalendertext } from './kalendertext.js';
import { STOCKHOLM } from './vtimezone.js';

/** A meeting as a calendar may show it: never what stands on its agenda. */
export interface Kalendermote {
  readonly id: string;
  readonly organNamn: string;
  /** yyyy-mm-dd and HH:MM in Sweden. */
  readonly datum: string;
  readonly tid: string;
  /** How long the organ plans for, whole minutes. */
  readonly minuter: number;
  readonly plats: string;
  readonly installt: boolean;
  /** How many times its time, place or being held has changed, and when it last did. */
  readonly sekvens: number;
  readonly andrad: Date;
}

/**
 * A calendar of meetings (RFC 5545). The id of a meeting is its UID for ever and SEQUENCE grows when it is moved or cancelled, so that whoever
 * subscribes sees the change in place of the old. The same meetings always give the same text: DTSTAMP is when the meeting last changed. The end
 * is the planned one: nobody knows when a meeting ends, and a calendar without an end shows it as a moment. `lank` is the page that a meeting points to.
 */
export function skrivSammantraden(namn: string, moten: readonly Kalendermote[], lank: (mote: Kalendermote) => string): string {
  const kalender = ical({
    name: namn.replace(/[\\;,]/g, (tecken) => `\\${tecken}`).replace(/\s+/g, ' '),
    prodId: { company: 'Beslutsgang', product: 'Sammantraden', language: 'SV' },
    ttl: 60 * 60,
  });
  for (const mote of moten)
    kalender.createEvent({
      id: mote.id,
      start: paVaggen(mote.datum, mote.tid),
      end: paVaggen(...efter(mote)),
      timezone: STOCKHOLM,
      stamp: mote.andrad,
      lastModified: mote.andrad,
      sequence: mote.sekvens,
      status: mote.installt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: `${mote.installt ? 'Inställt: s' : 'S'}ammanträde, ${mote.organNamn}`,
      location: mote.plats,
      url: lank(mote),
    });
  return kalendertext(kalender);
}

/** The day and time on the wall when the planned length has gone. */
function efter({ datum, tid, minuter }: Kalendermote): [datum: string, tid: string] {
  const slut = new Date(Date.parse(`${datum}T${tid}:00Z`) + minuter * 60_000).toISOString();
  return [slut.slice(0, 10), slut.slice(11, 16)];
}
