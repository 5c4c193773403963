import { jamfor, resultat } from './jamfor.js';

const rad = (arendeId: string, rang: number, beloppTkr: number | null) => ({
  arendeId,
  titel: `Initiativ ${arendeId}`,
  rang,
  finansieringstyp: null,
  beloppTkr,
  beraknat: false,
});
const lage = (tillstand: string, andrat: Record<string, unknown> = {}) => ({
  tillstand,
  beloppTkr: 100,
  ramTkr: null,
  ejPrioriteradBudgetar: null,
  beslut: { organ: 'kommunfullmaktige', datum: '2026-06-10', paragraf: 7 },
  ...andrat,
});

describe('two versions of a list', () => {
  it('differ by lines that are new, changed or gone, and by no others', () => {
    const skillnader = jamfor([rad('a', 1, 100), rad('b', 2, null), rad('c', 3, 5)], [rad('b', 1, 0), rad('c', 3, 5), rad('d', 4, 7)]);
    expect(skillnader.map(({ arendeId, slag }) => [arendeId, slag])).toEqual([
      ['b', 'andrad'],
      ['d', 'ny'],
      ['a', 'borttagen'],
    ]);
    expect(skillnader[0]).toMatchObject({ fore: { rang: 2, beloppTkr: null }, efter: { rang: 1, beloppTkr: 0 } });
  });
});

describe('what the budget gave', () => {
  it.each([
    ['finansierat', lage('finansierat')],
    ['delvis', lage('finansierat', { ramTkr: 80 })],
    ['delvis', lage('omarbetas', { ramTkr: 80 })],
    ['ej', lage('ej-prioriterat', { ejPrioriteradBudgetar: 2027 })],
    ['vantar', lage('i-budgetprocess', { beslut: null })],
    ['vantar', lage('ej-prioriterat', { ejPrioriteradBudgetar: 2026 })],
    ['vantar', undefined],
  ])('is %s', (utfall, nu) => {
    expect(resultat(2027, nu).utfall).toBe(utfall);
  });
});
