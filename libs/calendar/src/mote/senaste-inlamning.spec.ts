import { senasteInlamning } from './senaste-inlamning.js';

describe('senasteInlamning', () => {
  it.each([
    [10, 'arbetsdagar', '2026-04-15', '2026-03-30'],
    [1, 'veckor', '2026-05-13', '2026-05-06'],
    [14, 'dagar', '2026-04-17', '2026-04-02'],
    [1, 'manader', '2026-07-06', '2026-06-05'],
    [0, 'arbetsdagar', '2026-05-13', '2026-05-13'],
  ] as const)('%i %s before the meeting on %s is %s', (antal, enhet, datum, svar) => {
    expect(senasteInlamning({ datum }, { antal, enhet })).toBe(svar);
  });

  it('refuses a negative length', () => {
    expect(() => senasteInlamning({ datum: '2026-05-13' }, { antal: -1, enhet: 'veckor' })).toThrow(RangeError);
  });
});
