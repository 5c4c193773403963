import { datumAv } from '../datum/datum.js';
import { paskdagen } from './paskdagen.js';

describe('paskdagen', () => {
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1990-04-15',
    '2000-04-23',
    '2008-03-23',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
    '2060-04-18',
  ])('finds %s', (datum) => {
    expect(datumAv(paskdagen(Number(datum.slice(0, 4))))).toBe(datum);
  });
});
