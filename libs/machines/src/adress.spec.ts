import { adressFor, adressI } from './adress.js';
import { regimFor } from './regim.js';

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

  it('that names a body of the policy is the body and the role that the case’s regime gives it', () => {
    const adress = { organ: 'prioritering', roll: 'ssg-ordforande' };
    const fran = (datum: string) => adressFor(adress, { organ: 'intraservice', policy: regimFor(datum, 'hr').policy });
    expect(fran('2022-03-04')).toEqual({ organ: 'pf-hr', roll: 'forumordforande' });
    expect(fran('2023-03-04')).toEqual({ organ: 'strategiska-samordningsgruppen', roll: 'ssg-ordforande' });
  });

  it('keeps its own role for a case whose policy names bodies but no roles', () => {
    const gammal = { organ: 'intraservice', policy: { organ: { prioritering: 'gruppen' } } };
    expect(adressFor({ organ: 'prioritering', roll: 'ssg-ordforande' }, gammal)).toEqual({ organ: 'gruppen', roll: 'ssg-ordforande' });
  });
});
