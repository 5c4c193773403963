import Holidays from 'date-holidays';
import { dagnummerAv, datumAv, veckodagAv } from '../datum/datum.js';
import { helgdagar } from '../helg/helgdagar.js';
import { arArbetsdag } from './ar-arbetsdag.js';

const facit = new Holidays('SE', { types: ['public', 'bank'] });

describe('arArbetsdag', () => {
  it.each(['2026-04-07', '2026-12-23', '2026-06-18', '2026-06-05', '2005-05-16', '2003-06-06'])('%s is a working day', (datum) => {
    expect(arArbetsdag(datum)).toBe(true);
  });

  it.each(['2026-03-07', '2026-03-08', '2026-04-03', '2026-05-14', '2026-06-19', '2026-12-24', '2026-12-31', '2004-05-31'])(
    '%s is not',
    (datum) => {
      expect(arArbetsdag(datum)).toBe(false);
    },
  );

  it('agrees with date-holidays and the weekend on every day 1990–2060', () => {
    const avvikelser: string[] = [];
    for (let ar = 1990; ar <= 2060; ar += 1) {
      const lediga = new Set(facit.getHolidays(ar).map((dag) => dag.date.slice(0, 10)));
      if (ar < 2005) lediga.add(helgdagar(ar).find((dag) => dag.namn === 'annandag pingst')?.datum ?? '');
      for (let nummer = dagnummerAv(ar, 1, 1); nummer < dagnummerAv(ar + 1, 1, 1); nummer += 1) {
        const vantat = !lediga.has(datumAv(nummer)) && ![0, 6].includes(veckodagAv(nummer));
        if (arArbetsdag(datumAv(nummer)) !== vantat) avvikelser.push(datumAv(nummer));
      }
    }
    expect(avvikelser).toEqual([]);
  });

  it('refuses a date that does not exist and a year before the law', () => {
    expect(() => arArbetsdag('2026-02-30')).toThrow(RangeError);
    expect(() => arArbetsdag('1989-12-29')).toThrow(RangeError);
  });
});
