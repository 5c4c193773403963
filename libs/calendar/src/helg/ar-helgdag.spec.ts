import { arHelgdag } from './ar-helgdag.js';

describe('arHelgdag', () => {
  it.each(['2026-01-06', '2026-04-03', '2026-06-06', '2026-03-08', '2004-05-31'])('%s is a public holiday', (datum) => {
    expect(arHelgdag(datum)).toBe(true);
  });

  it.each(['2026-03-07', '2026-06-19', '2026-12-24', '2026-12-31', '2003-06-06', '2005-05-16', '2026-03-09'])('%s is not', (datum) => {
    expect(arHelgdag(datum)).toBe(false);
  });

  it('refuses a date that does not exist', () => {
    expect(() => arHelgdag('2026-02-30')).toThrow(RangeError);
  });
});
