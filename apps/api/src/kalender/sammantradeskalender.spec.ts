import { type Kalendermote, skrivSammantraden } from './sammantradeskalender.js';

const mote = (andrat: Partial<Kalendermote> = {}): Kalendermote => ({
  id: '11111111-1111-4111-8111-111111111111',
  organNamn: 'Kommunfullmäktige',
  datum: '2026-03-24',
  tid: '16:00',
  minuter: 300,
  plats: 'Börsen, Gustaf Adolfs torg 5; sal 1',
  installt: false,
  sekvens: 0,
  andrad: new Date('2026-03-02T08:00:00Z'),
  ...andrat,
});
const skriv = (...moten: Kalendermote[]) => skrivSammantraden('Sammanträden, fullmäktige', moten, () => 'https://beslut.example/beslut');
/** The content lines, unfolded (RFC 5545, 3.1). */
const rader = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of meetings', () => {
  it('ends every line with CRLF and folds at 75 octets without breaking a letter', () => {
    const text = skriv(mote({ plats: 'Örgryte församlingshem åäö '.repeat(7).trim() }));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const rad of text.split('\r\n')) expect(Buffer.byteLength(rad)).toBeLessThanOrEqual(75);
    expect(rader(text)).toContain(`LOCATION:${'Örgryte församlingshem åäö '.repeat(7).trim()}`);
  });

  it('says the time on the wall in Europe/Stockholm, also in the nights when the clock is moved, whatever zone the server has', () => {
    const text = rader(
      skriv(mote(), mote({ id: 'b', datum: '2026-03-29', tid: '02:30' }), mote({ id: 'c', datum: '2026-10-25', tid: '02:30' })),
    );
    expect(text.filter((rad) => rad.startsWith('DTSTART;'))).toEqual([
      'DTSTART;TZID=Europe/Stockholm:20260324T160000',
      'DTSTART;TZID=Europe/Stockholm:20260329T023000',
      'DTSTART;TZID=Europe/Stockholm:20261025T023000',
    ]);
    expect(text.filter((rad) => rad === 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(text.indexOf('END:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
  });

  it('ends when the planned length has gone, also after midnight', () => {
    const text = rader(skriv(mote(), mote({ id: 'b', tid: '22:30', minuter: 120 })));
    expect(text.filter((rad) => rad.startsWith('DTEND;'))).toEqual([
      'DTEND;TZID=Europe/Stockholm:20260324T210000',
      'DTEND;TZID=Europe/Stockholm:20260325T003000',
    ]);
  });

  it('has the properties that must be there, in UTC where the standard says so, and escapes text', () => {
    const text = rader(skriv(mote()));
    expect(text.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(text).toContain('PRODID:-//Beslutsgang//Sammantraden//SV');
    expect(text).toContain('DTSTAMP:20260302T080000Z');
    expect(text).toContain('LAST-MODIFIED:20260302T080000Z');
    expect(text).toContain('LOCATION:Börsen\\, Gustaf Adolfs torg 5\\; sal 1');
    expect(text).toContain('NAME:Sammanträden\\, fullmäktige');
  });

  it('keeps the UID and raises SEQUENCE when a meeting is moved or cancelled', () => {
    const fore = rader(skriv(mote()));
    const efter = rader(skriv(mote({ datum: '2026-04-21', installt: true, sekvens: 2 })));
    for (const text of [fore, efter]) expect(text).toContain('UID:11111111-1111-4111-8111-111111111111');
    expect(fore).toEqual(expect.arrayContaining(['SEQUENCE:0', 'STATUS:CONFIRMED']));
    expect(efter).toEqual(expect.arrayContaining(['SEQUENCE:2', 'STATUS:CANCELLED', 'SUMMARY:Inställt: sammanträde\\, Kommunfullmäktige']));
  });

  it.each([
    ['with meetings', [mote()]],
    ['without any', []],
  ])('has its properties before its components, %s', (_vad, moten) => {
    const text = rader(skriv(...moten));
    const forsta = text.findIndex((rad, nr) => nr > 0 && rad.startsWith('BEGIN:'));
    expect(text[forsta]).toBe('BEGIN:VTIMEZONE');
    let djup = 0;
    for (const rad of text.slice(forsta, -2)) {
      if (rad.startsWith('BEGIN:')) djup += 1;
      expect(djup).toBeGreaterThan(0);
      if (rad.startsWith('END:')) djup -= 1;
    }
  });

  it('is the same text for the same meetings', () => {
    expect(skriv(mote())).toBe(skriv(mote()));
  });
});
