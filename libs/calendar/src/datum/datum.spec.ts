import fc from 'fast-check';
import { arAv, arDatum, dagnummer, datumAv, delarAv, veckodagAv } from './datum.js';

const FINNS_INTE = ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '1900-02-29', '0026-01-01'];
const FEL_FORM = [
  '',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01\n',
  '2026/01/01',
  '٢٠٢٦-٠١-٠١',
  '\0'.repeat(10),
  '😀'.repeat(10_000),
];

describe('datum', () => {
  it.each([...FINNS_INTE, ...FEL_FORM])('refuses %j', (text) => {
    expect(arDatum(text)).toBe(false);
    expect(() => dagnummer(text)).toThrow(RangeError);
    expect(() => delarAv(text)).toThrow(RangeError);
  });

  it('keeps the refused text out of the message', () => {
    expect(() => dagnummer('19121212-1212')).toThrow('Datumet finns inte eller är inte skrivet som åååå-mm-dd.');
  });

  it.each(['2024-02-29', '2000-02-29', '1990-01-01', '9999-12-31'])('accepts %s', (datum) => {
    expect(arDatum(datum)).toBe(true);
    expect(datumAv(dagnummer(datum))).toBe(datum);
  });

  it('counts days from 1970-01-01, a Thursday', () => {
    expect([dagnummer('1970-01-01'), dagnummer('1969-12-31'), dagnummer('1970-01-02')]).toEqual([0, -1, 1]);
    expect([veckodagAv(0), veckodagAv(-1), veckodagAv(-4), veckodagAv(3)]).toEqual([4, 3, 0, 0]);
    expect([arAv(-1), arAv(0)]).toEqual([1969, 1970]);
  });

  it('gives every day number back through its date', () => {
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (nummer) => dagnummer(datumAv(nummer)) === nummer));
  });

  it.each([Number.NaN, 1e12, -1e12, 3_000_000])('has no date for day number %p', (nummer) => {
    expect(() => datumAv(nummer)).toThrow(RangeError);
  });
});
