import { budgetdag, tidigasteAttNa, tidigasteBudgetar } from './budgetdag.js';

const juni = { manad: 6, dag: 15 };

describe('the day of the budget calendar', () => {
  it.each([
    [2027, '2026-03-04', '2026-06-15'],
    [2027, '2026-06-15', '2026-06-15'],
    [2027, '2026-06-16', '2027-06-15'],
    [2029, '2026-03-04', '2028-06-15'],
    [null, '2026-03-04', '2026-06-15'],
    [null, '2026-11-23', '2027-06-15'],
  ])('for budget year %s seen from %s is %s', (budgetar, idag, dag) => {
    expect(budgetdag(juni, budgetar, idag)).toBe(dag);
  });

  it.each([
    ['2026-03-04', 2027],
    ['2026-11-23', 2028],
  ])('seen from %s the earliest budget year is %s', (idag, ar) => {
    expect(tidigasteBudgetar(juni, idag)).toBe(ar);
  });

  it('counts a budget year as passed when its underlag has been handed in, although it is yet to be decided (C-10)', () => {
    const policy = { budgetunderlag: { manad: 3, dag: 31 }, budgetbeslut: juni };
    expect(['2027-03-30', '2027-04-15', '2027-06-16'].map((idag) => tidigasteAttNa(policy, idag))).toEqual([2028, 2029, 2029]);
  });
});
