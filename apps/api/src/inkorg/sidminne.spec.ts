import type { Inloggad } from '#auth';
import type { InkorgFraga } from './inkorg.service.js';
import type { InkorgRad } from './inkorg-rad.js';
import { Sidminne } from './sidminne.js';

const nu = new Date('2026-03-04T09:00:00Z');
const om = (minuter: number) => new Date(nu.getTime() + minuter * 60_000);
const person = (forPersonId: string | null = null): Inloggad => ({
  personId: 'p',
  namn: 'P',
  roller: [{ organ: 'o', organNamn: 'O', roll: 'handlaggare', rollNamn: 'Handläggare', forPersonId }],
});
const fraga = { vy: 'grupp', sort: 'frist', antal: 50 } as InkorgFraga;
const rad = (at: Date | null) => ({ frist: at && { at: at.toISOString() } }) as InkorgRad;
const sida = (...rader: InkorgRad[]) => ({ avtryck: 'a', borjan: '{', rader, nu });

describe('what is remembered of a page', () => {
  it('is for the very same person, roles and question', () => {
    const [minne, jag] = [new Sidminne(), person()];
    minne.minns(jag, fraga, sida(rad(null)));
    expect(minne.hitta(jag, { ...fraga }, om(1))).toMatchObject({ avtryck: 'a', borjan: '{' });
    expect(minne.hitta(person(), fraga, om(1))).toBeNull();
    expect(minne.hitta(jag, { ...fraga, antal: 10 }, om(1))).toBeNull();
  });

  it('holds until a deadline on it passes, and no longer than the day', () => {
    const [minne, jag] = [new Sidminne(), person()];
    minne.minns(jag, fraga, sida(rad(om(-5)), rad(om(10)), rad(om(30))));
    expect(minne.hitta(jag, fraga, om(9))).not.toBeNull();
    expect(minne.hitta(jag, fraga, om(10))).toBeNull();
    minne.minns(jag, fraga, sida(rad(om(-5))));
    expect(minne.hitta(jag, fraga, new Date('2026-03-04T22:59:59.000Z'))).not.toBeNull();
    expect(minne.hitta(jag, fraga, new Date('2026-03-04T23:00:00.000Z'))).toBeNull();
  });

  it('is not kept for who acts in somebody’s stead, and for no more than some hundred people', () => {
    const [minne, vikarie] = [new Sidminne(), person('q')];
    minne.minns(vikarie, fraga, sida());
    expect(minne.hitta(vikarie, fraga, nu)).toBeNull();
    const alla = Array.from({ length: 600 }, () => person());
    for (const jag of alla) minne.minns(jag, fraga, sida());
    expect(alla.filter((jag) => minne.hitta(jag, fraga, nu) !== null)).toHaveLength(500);
  });
});
