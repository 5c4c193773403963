import { narvarolista, ordforandena, paragrafer } from './rummet.js';
import type { Sammantradesrad } from './sammantradesdokument.js';

const rad = (paragraf: number, leddAv: string) => ({ paragraf, leddAv }) as Sammantradesrad;

describe('what a protocol says of the room', () => {
  it('writes paragraphs as they are read', () => {
    expect(paragrafer([4])).toBe('§ 4');
    expect(paragrafer([5, 1, 2, 3])).toBe('§§ 1–3, 5');
  });

  it('names who led, and which paragraphs when there were several', () => {
    expect(ordforandena([], 'Ada')).toBe('Ada');
    expect(ordforandena([rad(1, 'Ada'), rad(2, 'Ada')], 'Ada')).toBe('Ada');
    expect(ordforandena([rad(1, 'Ada'), rad(2, 'Bo'), rad(3, 'Ada')], 'Ada')).toBe('Ada §§ 1, 3; Bo § 2');
  });

  it('says of each who was there which paragraphs they served in (KL 5:66)', () => {
    const en = { parti: 'LP', roll: 'ledamot', distans: false };
    const [tabell] = narvarolista(
      [
        { ...en, namn: 'Ada', paragrafer: [1, 2, 3] },
        { ...en, namn: 'Bo', distans: true, paragrafer: [1, 3] },
        { ...en, namn: 'Cia', roll: 'ersattare', parti: null, paragrafer: [] },
      ],
      3,
    );
    expect(tabell).toMatchObject({
      rader: [
        ['Ada', 'LP', 'Ledamot', 'Hela sammanträdet'],
        ['Bo', 'LP', 'Ledamot, på distans', '§§ 1, 3'],
        ['Cia', '–', 'Ersättare', 'Tjänstgjorde inte'],
      ],
    });
  });
});
