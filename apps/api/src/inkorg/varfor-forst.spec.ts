import { arbetsdagarKvar, varforForst } from './varfor-forst.js';

const nu = new Date('2026-03-04T09:00:00Z');
const frist = (at: string, kvar: number, lag: boolean) => ({ at: new Date(at), arbetsdagarKvar: kvar, lag });

describe('varforForst', () => {
  it.each([
    [frist('2026-03-03T22:59:59Z', -1, true), 'lagfrist-passerad'],
    [frist('2026-03-06T22:59:59Z', 2, true), 'lagfrist-nara'],
    [frist('2026-03-03T22:59:59Z', -1, false), 'frist-passerad'],
    [frist('2026-03-09T22:59:59Z', 3, false), 'frist-nara'],
    [frist('2026-04-09T22:59:59Z', 25, false), 'intern-frist'],
    [frist('2026-04-09T22:59:59Z', 25, true), 'aldst'],
    [null, 'aldst'],
  ])('names the strongest reason (%#)', (given, reason) => {
    expect(varforForst(given, nu)).toBe(reason);
  });

  it('counts working days past a weekend', () => {
    expect(arbetsdagarKvar('2026-03-09', nu)).toBe(3);
  });

  it('counts anew when a day has passed', () => {
    expect(arbetsdagarKvar('2026-03-09', new Date('2026-03-05T09:00:00Z'))).toBe(2);
    expect(arbetsdagarKvar('2026-03-09', nu)).toBe(3);
  });
});
