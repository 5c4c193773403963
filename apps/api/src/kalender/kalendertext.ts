import type { ICalCalendar } from 'ical-generator';
import { VTIMEZONE } from './vtimezone.js';

/**
 * The calendar as text (RFC 5545): its own properties first, then its components, the first of which is Swedish time, so that a calendar without events is
 * one too (3.4, 3.6); and a line break after the last line (3.1). The library's own place for a time zone is among the properties.
 */
export function kalendertext(kalender: ICalCalendar): string {
  const text = `${kalender.toString()}\r\n`;
  const forsta = /^(?:BEGIN:VEVENT|END:VCALENDAR)\r$/m.exec(text)?.index ?? text.length;
  return `${text.slice(0, forsta)}${VTIMEZONE}\r\n${text.slice(forsta)}`;
}
