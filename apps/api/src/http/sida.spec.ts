import { Nekad } from '#engine';
import { skrivMarkor } from './markor.js';
import { dagplats, nummerplats, sidaAv, skrivDagplats, tidsplats } from './sida.js';

const id = '00000000-0000-7000-8000-000000000001';
const vid = '2026-03-02T08:00:00.000001Z';

describe('sida', () => {
  it('names the last row of the page only when more follow', () => {
    expect(sidaAv([1, 2, 3], 2)).toEqual({ sida: [1, 2], sista: 2 });
    expect(sidaAv([1, 2], 2)).toEqual({ sida: [1, 2], sista: undefined });
    expect(sidaAv([], 2)).toEqual({ sida: [], sista: undefined });
  });

  it('reads the places that it has written', () => {
    expect(tidsplats(skrivMarkor({ nyckel: vid, id }))).toEqual({ nyckel: vid, id });
    expect(dagplats(skrivDagplats({ datum: '2026-03-02', id }))).toEqual({ datum: '2026-03-02', id });
    expect(nummerplats('17')).toBe(17);
  });

  it('begins from the first row without a place', () => {
    expect([tidsplats(undefined), dagplats(undefined), nummerplats(undefined)]).toEqual([null, null, 0]);
  });

  it.each(['', 'sida-2', '2026-02-30/x', '-1', skrivMarkor({ nyckel: null, id })])('refuses the place %p', (efter) => {
    expect(() => tidsplats(efter)).toThrow(Nekad);
    expect(() => dagplats(efter)).toThrow(Nekad);
  });

  it.each(['sida-2', '-1', '1.5'])('refuses the number %p', (efter) => {
    expect(() => nummerplats(efter)).toThrow(Nekad);
  });
});
