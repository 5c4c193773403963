import { ledighetsskal } from './ledighet.js';

describe('ledighetsskal', () => {
  it.each([
    ['2026-04-03', 'långfredagen'],
    ['2026-04-04', 'lördag'],
    ['2026-04-05', 'påskdagen'],
    ['2026-04-12', 'söndag'],
    ['2026-06-06', 'nationaldagen'],
    ['2026-06-19', 'midsommarafton'],
    ['2027-12-24', 'julafton'],
    ['2026-12-31', 'nyårsafton'],
    ['2028-12-31', 'söndag'],
    ['2008-05-01', 'första maj och Kristi himmelsfärdsdag'],
    ['2026-04-07', null],
    ['2026-04-02', null],
  ])('%s is %p', (datum, skal) => {
    expect(ledighetsskal(datum)).toBe(skal);
  });
});
