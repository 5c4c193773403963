import { bladdra, mandagen, plusManader, veckonummer, veckorna } from './period.js';

describe('the periods of the deadlines', () => {
  it('begins weeks on Mondays and numbers them by ISO 8601', () => {
    expect(mandagen('2026-04-05')).toBe('2026-03-30');
    expect(mandagen('2026-03-30')).toBe('2026-03-30');
    expect([veckonummer('2026-01-01'), veckonummer('2024-12-30'), veckonummer('2027-01-03')]).toEqual([1, 1, 53]);
  });

  it('shows a month with whole weeks and a week with its seven days', () => {
    const april = veckorna('manad', '2026-04-15');
    expect([april[0]?.[0], april.at(-1)?.[6], april.length]).toEqual(['2026-03-30', '2026-05-03', 5]);
    expect(veckorna('vecka', '2026-04-15')).toEqual([
      ['2026-04-13', '2026-04-14', '2026-04-15', '2026-04-16', '2026-04-17', '2026-04-18', '2026-04-19'],
    ]);
  });

  it('turns pages over year ends and short months', () => {
    expect(plusManader('2026-01-31', 1)).toBe('2026-02-28');
    expect(bladdra('manad', '2026-12-31', 1)).toBe('2027-01-31');
    expect(bladdra('vecka', '2026-01-01', -1)).toBe('2025-12-25');
  });
});
