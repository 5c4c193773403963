import type { Roll } from './inloggad.js';
import { navigationFor, startsidaFor } from './navigation.js';

describe('the navigation', () => {
  const roller = (...namn: string[]): Roll[] =>
    namn.map((roll) => ({ organ: 'o', organNamn: 'O', roll, rollNamn: roll, forPersonId: null }));
  const vagar = (...namn: string[]) => navigationFor(roller(...namn)).map(({ vag }) => vag);

  it('is in the order of the role that comes first, without what the roles lack', () => {
    expect(vagar('handlaggare')).toEqual([
      '/inkorg',
      '/initiativ',
      '/formella-arenden',
      '/delegationsbeslut',
      '/frister',
      '/tjansteplan',
      '/avsteg',
      '/min-sida',
    ]);
    expect(vagar('stadsdirektor')).toEqual([
      '/tjansteplan',
      '/portfolj',
      '/inkorg',
      '/initiativ',
      '/formella-arenden',
      '/delegationsbeslut',
      '/frister',
      '/min-sida',
    ]);
    expect(vagar('kund')).toEqual(['/inkorg', '/initiativ', '/min-sida']);
  });

  it('joins several roles and names nothing twice', () => {
    const mina = vagar('administrator', 'ssg-ledamot');
    expect(mina).toEqual(expect.arrayContaining([...vagar('administrator'), ...vagar('ssg-ledamot')]));
    expect(new Set(mina).size).toBe(mina.length);
    expect(mina.at(-1)).toBe('/min-sida');
  });

  it('begins where the role works, and at one’s own page without a role', () => {
    expect(startsidaFor(roller('beredningsansvarig'))).toBe('/inkorg?vy=grupp');
    expect(startsidaFor(roller('ssg-ledamot'))).toBe('/ssg/nasta');
    expect(vagar('ssg-ledamot')[0]).toBe('/ssg/moten');
    expect(startsidaFor(roller('jurist'))).toBe('/inkorg?vy=mina');
    expect(startsidaFor([])).toBe('/min-sida');
    expect(vagar()).toEqual(['/min-sida']);
  });
});
