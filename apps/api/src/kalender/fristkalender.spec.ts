import { type Kalenderfrist, skrivFristkalender } from './fristkalender.js';

const frist = (andrat: Partial<Kalenderfrist> = {}): Kalenderfrist => ({
  id: '11111111-1111-4111-8111-111111111111',
  titel: 'Komplettera underlaget; senast',
  dnr: 'N155-0007/26',
  datum: '2026-03-29',
  klar: false,
  sekvens: 0,
  andrad: new Date('2026-03-02T08:00:00Z'),
  ...andrat,
});
/** The content lines, unfolded (RFC 5545, 3.1). */
const rader = (...frister: Kalenderfrist[]): string[] => skrivFristkalender(frister).replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of deadlines', () => {
  it('shows a whole day that takes no time, with the task and the dnr and nothing else', () => {
    const text = rader(frist());
    expect(text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VEVENT')).toSorted()).toEqual(
      [
        'BEGIN:VEVENT',
        'UID:11111111-1111-4111-8111-111111111111',
        'SEQUENCE:0',
        'DTSTAMP:20260302T080000Z',
        'LAST-MODIFIED:20260302T080000Z',
        'DTSTART;VALUE=DATE:20260329',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Frist: Komplettera underlaget\\; senast\\, N155-0007/26',
      ].toSorted(),
    );
  });

  it('keeps the UID and raises SEQUENCE and LAST-MODIFIED when the deadline is moved', () => {
    const flyttad = rader(frist({ datum: '2026-04-07', sekvens: 2, andrad: new Date('2026-03-09T09:30:00Z') }));
    expect(flyttad).toEqual(
      expect.arrayContaining([
        'UID:11111111-1111-4111-8111-111111111111',
        'DTSTART;VALUE=DATE:20260407',
        'SEQUENCE:2',
        'DTSTAMP:20260309T093000Z',
        'LAST-MODIFIED:20260309T093000Z',
      ]),
    );
  });

  it('takes back the day of a task that is done', () => {
    expect(rader(frist({ klar: true, sekvens: 3 }))).toEqual(
      expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:3', 'SUMMARY:Klar: Komplettera underlaget\\; senast\\, N155-0007/26']),
    );
  });

  it('asks to be fetched anew every hour, also when it is empty', () => {
    for (const text of [rader(), rader(frist())])
      expect(text).toEqual(expect.arrayContaining(['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H']));
  });

  it('is the same text for the same deadlines', () => {
    expect(skrivFristkalender([frist()])).toBe(skrivFristkalender([frist()]));
  });
});
