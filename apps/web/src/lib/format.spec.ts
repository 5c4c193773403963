import { fristrad, fristregel } from './format.js';

describe('the rule of a deadline', () => {
  it('says how many working days it is counted in', () => {
    const rakning = '60 arbetsdagar från mån 23 november 2026 = mån 22 februari 2027';
    expect(fristregel({ regel: 'Arbetsdagar från att analysen började', rakning })).toBe('60 arbetsdagar från att analysen började');
    expect(fristregel({ regel: 'Arbetsdagar från kategoriseringen', rakning: '1 arbetsdag från mån 23 november = tis 24 november' })).toBe(
      '1 arbetsdag från kategoriseringen',
    );
  });

  it('says so too where it begins a line', () => {
    const rakning = '60 arbetsdagar från mån 23 november 2026 = mån 22 februari 2027';
    expect(fristrad({ regel: 'Arbetsdagar från att analysen började', rakning })).toBe(
      `60 arbetsdagar från att analysen började – ${rakning}`,
    );
    expect(fristrad({ regel: 'Fjorton dagar från sammanträdet', rakning: '14 dagar' })).toBe('Fjorton dagar från sammanträdet – 14 dagar');
  });

  it('follows a comma with a small letter, but leaves an abbreviation', () => {
    expect(fristregel({ regel: 'Fjorton dagar från sammanträdet' })).toBe('fjorton dagar från sammanträdet');
    expect(fristregel({ regel: 'KL 5 kap. 66 §' })).toBe('KL 5 kap. 66 §');
  });
});
