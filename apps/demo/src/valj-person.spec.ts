import type { Demoperson } from './personer.js';
import { valjPersonSida } from './valj-person.js';

const roll = (namn: string, organNamn: string, beteckning: string | null = null, ordning: number | null = null) => ({
  roll: namn,
  rollNamn: namn,
  organNamn,
  beteckning,
  ordning,
});
const personer: readonly Demoperson[] = [
  { sub: 'a', namn: 'Ada Handläggare', roller: [roll('handlaggare', 'Intraservice'), roll('ledamot', 'Nämnd A')] },
  { sub: 'b', namn: 'Bo Ordförande', roller: [roll('ordforande', 'Nämnd A', 'LP', 1)] },
  ...Array.from({ length: 60 }, (_, nr) => ({
    sub: `l${nr}`,
    namn: `Ledamot ${nr}`,
    roller: [roll('ledamot', 'Fullmäktige', 'TK', nr + 1)],
  })),
  { sub: 'e', namn: 'Eva Ersättare', roller: [roll('ersattare', 'Nämnd A', 'TK', 2)] },
];

describe('the page where the demo’s visitor chooses whom to be', () => {
  it('shows those with a role of their own first, and folds members and substitutes up under their body', () => {
    const [fore = '', efter = ''] = valjPersonSida(personer).split('Ledamöter och ersättare');
    expect(fore).toContain('Ada Handläggare');
    expect(fore).toContain('Bo Ordförande');
    expect(fore).not.toContain('Ledamot 7');
    expect(efter).toContain('<summary>Fullmäktige (60)</summary>');
    expect(efter).toContain('<summary>Nämnd A (1)</summary>');
  });

  it('finds people by name, body and party, and says how many', () => {
    const sida = valjPersonSida(personer, ' ersattare  nämnd ');
    expect(sida).toContain('Eva Ersättare');
    expect(sida).toContain('1 person.');
    expect(sida).not.toContain('Bo Ordförande');
    expect(valjPersonSida(personer, 'tk')).toContain('61 personer, de första 50 visas');
  });

  it('writes what was searched for as text', () => {
    expect(valjPersonSida(personer, '"><script>')).not.toContain('<script>');
  });
});
