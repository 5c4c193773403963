import { adressFor, adressI } from './adress.js';

describe('an address', () => {
  const kontext = { organ: 'grundskoleforvaltningen', namnd: 'grundskolenamnden', ledningsroll: 'forvaltningsdirektor', rang: null };

  it.each([
    [
      { organ: 'agare', roll: 'handlaggare' },
      { organ: 'grundskoleforvaltningen', roll: 'handlaggare' },
    ],
    [
      { organ: 'agare', roll: 'kontext:ledningsroll' },
      { organ: 'grundskoleforvaltningen', roll: 'forvaltningsdirektor' },
    ],
    [
      { organ: 'kontext:namnd', roll: 'sekreterare' },
      { organ: 'grundskolenamnden', roll: 'sekreterare' },
    ],
    [
      { organ: 'kommunfullmaktige', roll: 'sekreterare' },
      { organ: 'kommunfullmaktige', roll: 'sekreterare' },
    ],
  ])('%j points at %j', (adress, dit) => {
    expect(adressFor(adress, kontext)).toEqual(dit);
  });

  it('is null while the case does not know it', () => {
    expect(adressI({ organ: 'kontext:rang', roll: 'sekreterare' }, kontext)).toBeNull();
  });

  it('throws when the context does not name anyone', () => {
    expect(() => adressFor({ organ: 'agare', roll: 'kontext:rang' }, kontext)).toThrow('saknar agare eller kontext:rang');
  });
});
