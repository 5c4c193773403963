import fc from 'fast-check';
import { svenskForskjutning } from './svensk-tid.js';

const TIMME = 3_600_000;
const lokal = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

describe('svenskForskjutning', () => {
  it.each([
    ['2026-03-29T00:59:59.999Z', 1],
    ['2026-03-29T01:00:00.000Z', 2],
    ['2026-10-25T00:59:59.999Z', 2],
    ['2026-10-25T01:00:00.000Z', 1],
    ['1995-09-24T00:59:59.999Z', 2],
    ['1995-09-24T01:00:00.000Z', 1],
    ['2060-03-28T01:00:00.000Z', 2],
    ['2025-12-31T23:30:00.000Z', 1],
    ['1979-07-01T12:00:00.000Z', 1],
  ])('at %s is %i hours', (instant, timmar) => {
    expect(svenskForskjutning(Date.parse(instant))).toBe(timmar * TIMME);
  });

  it('agrees with Intl at any instant 1990–2060', () => {
    const instanter = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2061, 0, 1) / 1000 });
    fc.assert(
      fc.property(instanter, (sekunder) => {
        const ms = sekunder * 1000;
        expect(new Date(ms + svenskForskjutning(ms)).toISOString().slice(0, 19).replace('T', ' ')).toBe(lokal.format(ms));
      }),
      { numRuns: 1000 },
    );
  });
});
