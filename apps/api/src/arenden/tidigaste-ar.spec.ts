import { processer, regimFor } from '#machines';
import { tidigasteAr } from './tidigaste-ar.js';

const tillstand = (namn: string) => {
  const spec = processer.initiativ?.tillstand[namn];
  if (!spec) throw new Error(`${namn} saknas`);
  return spec;
};
const kontext = { policy: regimFor('2026-03-04').policy, rang: null };

describe('the earliest budget year on the case page', () => {
  it('follows the day of the budget calendar', () => {
    expect(tidigasteAr(kontext, tillstand('under-analys'), '2026-03-30')).toEqual({ tidigasteBudgetar: 2027 });
    expect(tidigasteAr(kontext, tillstand('klart-for-ssg'), '2026-03-31')).toEqual({ tidigasteBudgetar: 2028 });
  });

  it('is not shown when a year has been settled, or when the case has no budget calendar', () => {
    expect(tidigasteAr({ ...kontext, rang: 3 }, tillstand('prioriterat'), '2026-03-30')).toEqual({});
    expect(tidigasteAr(kontext, tillstand('i-budgetprocess'), '2026-03-30')).toEqual({});
    expect(tidigasteAr({ policy: {} }, tillstand('under-analys'), '2026-03-30')).toEqual({});
  });
});
