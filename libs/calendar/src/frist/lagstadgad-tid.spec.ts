import fc from 'fast-check';
import { arArbetsdag } from '../arbetsdag/ar-arbetsdag.js';
import { dagnummer, datumAv, veckodagAv } from '../datum/datum.js';
import { lagstadgadTid } from './lagstadgad-tid.js';

const dagar = fc.integer({ min: dagnummer('1990-01-01'), max: dagnummer('2060-12-31') }).map(datumAv);

describe('lagstadgadTid', () => {
  it.each([
    ['2026-03-13', '2026-04-07', '2026-04-03', 'långfredagen'],
    ['2026-05-29', '2026-06-22', '2026-06-19', 'midsommarafton'],
    ['2026-12-03', '2026-12-28', '2026-12-24', 'julafton'],
    ['2026-12-10', '2027-01-04', '2026-12-31', 'nyårsafton'],
    ['2027-04-15', '2027-05-07', '2027-05-06', 'Kristi himmelsfärdsdag'],
  ])(
    'three weeks from the announcement on %s end on %s, not %s, because of %s (KL 13:5, lag 1930:173 2 §)',
    (fran, datum, oforskjutet, skal) => {
      expect(lagstadgadTid(fran, { antal: 3, enhet: 'veckor' })).toEqual({ datum, oforskjutet, forskjutet: true, skal });
    },
  );

  it('does not move a last day that is a working day', () => {
    expect(lagstadgadTid('2026-03-03', { antal: 3, enhet: 'veckor' })).toEqual({
      datum: '2026-03-24',
      oforskjutet: '2026-03-24',
      forskjutet: false,
      skal: null,
    });
  });

  it.each([
    [14, 'dagar', '2026-03-07', '2026-03-21', '2026-03-23'],
    [1, 'manader', '2026-01-31', '2026-02-28', '2026-03-02'],
    [6, 'manader', '2026-08-31', '2027-02-28', '2027-03-01'],
    [1, 'ar', '2024-02-29', '2025-02-28', '2025-02-28'],
  ] as const)('%i %s from %s end on %s and at the latest %s', (antal, enhet, fran, oforskjutet, datum) => {
    expect(lagstadgadTid(fran, { antal, enhet })).toMatchObject({ oforskjutet, datum });
  });

  it('ends weeks on the same weekday before the shift and always on a working day after it', () => {
    fc.assert(
      fc.property(dagar, fc.integer({ min: 0, max: 60 }), (fran, antal) => {
        const tid = lagstadgadTid(fran, { antal, enhet: 'veckor' });
        expect(veckodagAv(dagnummer(tid.oforskjutet))).toBe(veckodagAv(dagnummer(fran)));
        expect(arArbetsdag(tid.datum)).toBe(true);
        expect(tid.forskjutet).toBe(tid.datum !== tid.oforskjutet);
      }),
    );
  });

  it('ends months on the same date or on the end month’s last day', () => {
    fc.assert(
      fc.property(dagar, fc.integer({ min: 0, max: 60 }), (fran, antal) => {
        const slut = lagstadgadTid(fran, { antal, enhet: 'manader' }).oforskjutet;
        const arManadensSista = datumAv(dagnummer(slut) + 1).endsWith('-01');
        expect(slut.slice(8) === fran.slice(8) || (arManadensSista && slut.slice(8) < fran.slice(8))).toBe(true);
      }),
    );
  });

  it('refuses a date that does not exist and a negative count', () => {
    expect(() => lagstadgadTid('2026-02-30', { antal: 3, enhet: 'veckor' })).toThrow(RangeError);
    expect(() => lagstadgadTid('2026-03-13', { antal: -3, enhet: 'veckor' })).toThrow(RangeError);
  });
});
