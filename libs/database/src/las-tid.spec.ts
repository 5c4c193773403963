import pg from 'pg';
import { lasTid } from './las-tid.js';

const pgs = pg.types.getTypeParser(1184) as (text: string) => unknown;

describe('lasTid', () => {
  it.each([
    '2026-11-23 21:45:12+00',
    '2026-11-23 21:45:12.1+00',
    '2026-11-23 21:45:12.12+00',
    '2026-11-23 21:45:12.123+00',
    '2026-11-23 21:45:12.123999+00',
    '2026-11-23 21:45:12.999999+00',
    '2026-11-23 21:45:12.000001+00',
    '2024-02-29 23:59:59.5+00',
    '2026-11-23 21:45:12.123456+01',
    '2026-11-23 21:45:12.123456-03:30',
    '10000-01-01 00:00:00+00',
    '0044-03-15 12:00:00+00 BC',
    'infinity',
    '-infinity',
  ])('reads %s as pg does', (text) => {
    expect(lasTid(text)).toEqual(pgs(text));
  });

  it('reads every thousandth of a second', () => {
    for (let nr = 0; nr < 1000; nr += 1) {
      const ms = String(nr).padStart(3, '0');
      expect(lasTid(`2026-11-23 21:45:12.${ms}+00`).toISOString()).toBe(`2026-11-23T21:45:12.${ms}Z`);
    }
  });
});
