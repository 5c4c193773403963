import { narvarolista, ordforandena, paragrafer, proportionelltVal } from './rummet.js';
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

  it('says of a proportional election who asked for it, and of each group and seat under a heading what the figure is', () => {
    const grupper = [
      { beteckning: 'Majoriteten', namn: ['Ada', 'Bo'], roster: 2 },
      { beteckning: 'Minoriteten', namn: ['Cia'], roster: 1 },
    ];
    const valda = [
      { nr: 1, grupp: 1, namn: 'Ada', jamforelsetal: '2', lott: false },
      { nr: 2, grupp: 2, namn: 'Cia', jamforelsetal: '1', lott: true },
    ];
    const proportionellt = {
      avser: 'ledamoter',
      platser: 2,
      begartAv: ['Cia', 'Dan', 'Eva'],
      stod: 'KL 6 kap. 42 §',
      bitradande: ['Dan'],
      raknat: { grupper, blanka: 1, ogiltiga: 0, valda },
    };
    expect(proportionelltVal({ proportionellt } as unknown as Sammantradesrad)).toMatchObject([
      { text: 'Proportionellt val' },
      {
        medNasta: true,
        text: 'Valet av 2 ledamöter är proportionellt enligt lagen (2022:629) och KL 6 kap. 42 §, på begäran av Cia, Dan och Eva. Ordföranden är valförrättare och biträds av Dan.',
      },
      {
        rader: [
          ['Majoriteten', 2, '1. Ada, 2. Bo'],
          ['Minoriteten', 1, '1. Cia'],
        ],
      },
      { text: 'Blanka valsedlar: 1. Ogiltiga valsedlar: 0.' },
      {
        rubriker: ['Plats', 'Vald', 'Grupp', 'Jämförelsetal'],
        rader: [
          ['1', 'Ada', 'Majoriteten', '2'],
          ['2', 'Cia', 'Minoriteten', '1, efter lottning'],
        ],
      },
    ]);
  });
});
