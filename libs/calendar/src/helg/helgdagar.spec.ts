import Holidays from 'date-holidays';
import { adderaDagar } from '../datum/addera-dagar.js';
import { aftnar, type Helgdag, helgdagar } from './helgdagar.js';

const facit = new Holidays('SE', { types: ['public', 'bank'] });
const AR = Array.from({ length: 2060 - 1990 + 1 }, (_, i) => 1990 + i);

/** date-holidays does not know annandag pingst, a holiday through 2004; the spec below pins it. */
const utanAnnandagPingst = (dagar: Helgdag[]) => dagar.filter((dag) => dag.namn !== 'annandag pingst');
const rader = (dagar: Helgdag[]) => dagar.map(({ datum, namn }) => `${datum} ${namn}`).toSorted();

describe('helgdagar', () => {
  it.each(AR)('agrees with date-holidays on every day and name of %i', (ar) => {
    const dagar = facit.getHolidays(ar);
    const facitFor = (typ: string) =>
      dagar.filter((dag) => dag.type === typ).map((dag) => ({ datum: dag.date.slice(0, 10), namn: dag.name }));
    expect(rader(utanAnnandagPingst(helgdagar(ar)))).toEqual(rader(facitFor('public')));
    expect(rader(aftnar(ar))).toEqual(rader(facitFor('bank')));
  });

  it('lists the thirteen holidays of 2026 in date order', () => {
    expect(helgdagar(2026)).toEqual([
      { datum: '2026-01-01', namn: 'nyårsdagen' },
      { datum: '2026-01-06', namn: 'trettondedag jul' },
      { datum: '2026-04-03', namn: 'långfredagen' },
      { datum: '2026-04-05', namn: 'påskdagen' },
      { datum: '2026-04-06', namn: 'annandag påsk' },
      { datum: '2026-05-01', namn: 'första maj' },
      { datum: '2026-05-14', namn: 'Kristi himmelsfärdsdag' },
      { datum: '2026-05-24', namn: 'pingstdagen' },
      { datum: '2026-06-06', namn: 'nationaldagen' },
      { datum: '2026-06-20', namn: 'midsommardagen' },
      { datum: '2026-10-31', namn: 'alla helgons dag' },
      { datum: '2026-12-25', namn: 'juldagen' },
      { datum: '2026-12-26', namn: 'annandag jul' },
    ]);
  });

  it('has annandag pingst through 2004 and nationaldagen from 2005 (SFS 2004:1320)', () => {
    for (const ar of AR) {
      const dagar = helgdagar(ar);
      const pingst = dagar.find((dag) => dag.namn === 'pingstdagen')?.datum ?? '';
      const vantad =
        ar < 2005 ? { datum: adderaDagar(pingst, 1), namn: 'annandag pingst' } : { datum: `${ar}-06-06`, namn: 'nationaldagen' };
      expect(dagar).toContainEqual(vantad);
      expect(dagar).toHaveLength(13);
    }
  });

  it('keeps both names when two holidays share a date', () => {
    expect(
      helgdagar(2008)
        .filter((dag) => dag.datum === '2008-05-01')
        .map((dag) => dag.namn),
    ).toEqual(['första maj', 'Kristi himmelsfärdsdag']);
  });

  it('lists the three eves', () => {
    expect(aftnar(2026).map((dag) => dag.datum)).toEqual(['2026-06-19', '2026-12-24', '2026-12-31']);
  });

  it.each([1989, 2026.5, 10_000, Number.NaN])('refuses the year %p', (ar) => {
    expect(() => helgdagar(ar)).toThrow(RangeError);
    expect(() => aftnar(ar)).toThrow(RangeError);
  });
});
