import { raknaFrist } from './rakna-frist.js';

describe('raknaFrist', () => {
  it('counts working days and says so', () => {
    expect(raknaFrist({ antal: 10, enhet: 'arbetsdagar', forskjut: true }, '2026-03-06')).toEqual({
      datum: '2026-03-20',
      oforskjutet: '2026-03-20',
      rakning: '10 arbetsdagar från fre 6 mars 2026 = fre 20 mars 2026',
    });
  });

  it('says which holiday moved the last day', () => {
    expect(raknaFrist({ antal: 3, enhet: 'veckor', forskjut: true }, '2026-03-13')).toEqual({
      datum: '2026-04-07',
      oforskjutet: '2026-04-03',
      rakning: '3 veckor från fre 13 mars 2026 = fre 3 april 2026, långfredagen → tis 7 april 2026 (nästa arbetsdag)',
    });
  });

  it('leaves the last day where it is when the deadline is not to be moved', () => {
    expect(raknaFrist({ antal: 3, enhet: 'veckor', forskjut: false }, '2026-03-13')).toEqual({
      datum: '2026-04-03',
      oforskjutet: '2026-04-03',
      rakning: '3 veckor från fre 13 mars 2026 = fre 3 april 2026',
    });
  });

  it.each([
    [1, 'dagar', '1 dag från fre 13 mars 2026 = lör 14 mars 2026, lördag → mån 16 mars 2026 (nästa arbetsdag)'],
    [1, 'manader', '1 månad från fre 13 mars 2026 = mån 13 april 2026'],
  ] as const)('writes %i %s', (antal, enhet, rakning) => {
    expect(raknaFrist({ antal, enhet, forskjut: true }, '2026-03-13').rakning).toBe(rakning);
  });

  it('takes a fixed date, moved when it is a day off', () => {
    expect(raknaFrist({ antal: 0, enhet: 'fast-datum', datum: '2026-12-31', forskjut: true }, '2026-03-13')).toEqual({
      datum: '2027-01-04',
      oforskjutet: '2026-12-31',
      rakning: 'fast datum tors 31 december 2026, nyårsafton → mån 4 januari 2027 (nästa arbetsdag)',
    });
  });

  it.each([undefined, null, '2026-02-30'])('refuses the fixed date %p', (datum) => {
    expect(() => raknaFrist({ antal: 0, enhet: 'fast-datum', datum, forskjut: true }, '2026-03-13')).toThrow(RangeError);
  });

  it('refuses a negative count and a start that does not exist', () => {
    expect(() => raknaFrist({ antal: -1, enhet: 'arbetsdagar', forskjut: true }, '2026-03-13')).toThrow(RangeError);
    expect(() => raknaFrist({ antal: 1, enhet: 'arbetsdagar', forskjut: true }, '2026-02-30')).toThrow(RangeError);
  });
});
