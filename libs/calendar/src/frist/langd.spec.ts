import { adderaLangd, skrivLangd } from './langd.js';

describe('langd', () => {
  it.each([
    [1, 'arbetsdagar', '1 arbetsdag'],
    [10, 'arbetsdagar', '10 arbetsdagar'],
    [1, 'dagar', '1 dag'],
    [0, 'dagar', '0 dagar'],
    [1, 'veckor', '1 vecka'],
    [6, 'manader', '6 månader'],
    [1, 'manader', '1 månad'],
    [1, 'ar', '1 år'],
  ] as const)('writes %i %s as %s', (antal, enhet, text) => {
    expect(skrivLangd({ antal, enhet })).toBe(text);
  });

  it.each([
    [1, 'arbetsdagar', '2026-04-07'],
    [1, 'dagar', '2026-04-03'],
    [1, 'veckor', '2026-04-09'],
    [1, 'manader', '2026-05-02'],
    [-1, 'ar', '2025-04-02'],
  ] as const)('adds %i %s to 2026-04-02 and gets %s', (antal, enhet, svar) => {
    expect(adderaLangd('2026-04-02', { antal, enhet })).toBe(svar);
  });
});
