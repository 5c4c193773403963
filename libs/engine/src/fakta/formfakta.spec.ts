import { processer } from '#machines';
import type { Pool } from 'pg';
import { galler, laddaFormfakta } from './formfakta.js';

describe('the facts of a form', () => {
  const fraga = { data: { mal: ['m1'] }, idag: '2026-03-04', nu: '2026-03-04T09:00:00.000Z', personId: 'p' };
  const pool = (fragor: unknown[]) =>
    ({
      query: (sats: { name: string; values: unknown }) => {
        fragor.push([sats.name, sats.values]);
        return Promise.resolve({ rows: [{ id: 'm1' }] });
      },
    }) as unknown as Pool;

  it('are read for an event whose rules name them, and none for another', async () => {
    const fragor: unknown[] = [];
    expect(await laddaFormfakta(pool(fragor), processer, 'kategorisera', fraga)).toEqual({
      data: fraga.data,
      fakta: { giltigaMal: ['m1'] },
    });
    expect(fragor).toEqual([['fakta-giltiga-mal', [['m1'], '2026-03-04']]]);
    expect(await laddaFormfakta(pool(fragor), processer, 'pausa', fraga)).toEqual({ data: fraga.data, fakta: {} });
    expect(fragor).toHaveLength(1);
  });

  it('hold for the form as it was sent, in whatever order its fields come, and for no other', () => {
    const formens = { data: { a: 1, b: ['x'] }, fakta: { giltigaMal: ['m1'] } };
    expect(galler(formens, { b: ['x'], a: 1 })).toEqual({ giltigaMal: ['m1'] });
    expect(galler(formens, { a: 1, b: ['x', 'y'] })).toEqual({});
    expect(galler(undefined, {})).toEqual({});
  });
});
