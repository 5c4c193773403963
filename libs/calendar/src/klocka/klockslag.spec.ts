import { klockslag } from './klockslag.js';

describe('klockslag', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ])('%s at %s is %s', (datum, tid, instant) => {
    expect(klockslag(datum, tid).toISOString()).toBe(instant);
  });

  it('moves a time in the hour that spring skips one hour on', () => {
    expect(klockslag('2026-03-29', '02:30')).toEqual(klockslag('2026-03-29', '03:30'));
  });

  it('takes the first of the two hours that autumn repeats', () => {
    expect(klockslag('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['24:00', '9:00', '09:60', '', '09:00:00', '09.00'])('refuses the time %j', (tid) => {
    expect(() => klockslag('2026-03-03', tid)).toThrow(RangeError);
  });

  it('refuses a date that does not exist', () => {
    expect(() => klockslag('2026-02-30', '09:00')).toThrow(RangeError);
  });
});
