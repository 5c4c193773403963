import { kortasteVag } from './kortaste-vag.js';

const pilar = [
  { fran: 'a', till: 'b' },
  { fran: 'b', till: 'c' },
  { fran: 'a', till: 'c' },
  { fran: 'c', till: 'a' },
];

describe('kortasteVag', () => {
  it('takes the shortest way', () => {
    expect(kortasteVag(pilar, 'a', 'c')).toEqual(['a', 'c']);
  });

  it('finds the ring that one is part of', () => {
    expect(kortasteVag(pilar, 'b', 'b')).toEqual(['b', 'c', 'a', 'b']);
  });

  it('finds no way against the arrows', () => {
    expect(kortasteVag(pilar.slice(0, 3), 'c', 'a')).toBeNull();
  });
});
