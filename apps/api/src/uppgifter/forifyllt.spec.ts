import type { Inlamning } from '../arenden/inlamningar.repository.js';
import { forifyllt } from './forifyllt.js';
import type { Formular } from './formular.js';

const formular = (namn: string, ...falt: string[]): Formular => ({
  handelse: namn,
  verb: namn,
  tillaten: true,
  formular: namn,
  schema: { properties: Object.fromEntries(falt.map((en) => [en, { type: 'string' }])) },
  sedan: '',
  schemaVersion: 1,
});
const inlamning = (namn: string, innehall: Record<string, unknown>): Inlamning => ({
  id: namn,
  formular: namn,
  schemaVersion: 1,
  innehall,
  vem: null,
  vid: new Date(0),
});

describe('What a form begins with', () => {
  it('is what the case knows already, from its own forms before from its context', () => {
    const beslut = formular('sammanfatta', 'behov', 'finansieringstyp');
    expect(forifyllt([beslut], { behov: 'Ur ärendet' }, [inlamning('gor-kna', { behov: 'Ur analysen', kostnad: 1 })])).toEqual({
      behov: 'Ur analysen',
    });
  });

  it('is what was sent in before, when the same form comes back', () => {
    const kna = formular('gor-kna', 'alternativ', 'kommentar');
    const innehall = { alternativ: 'Två', kommentar: 'Min egen' };
    expect(forifyllt([kna], {}, [inlamning('gor-kna', innehall)])).toEqual(innehall);
  });

  it('is never the § and the day of an earlier act, so that the next organ does not sign for the first one', () => {
    const beslut = formular('registrera-beslut', 'organ', 'datum', 'paragraf', 'utfall', 'beslutspunkter');
    const ks = { organ: 'kommunstyrelsen', datum: '2026-11-10', paragraf: 11, utfall: 'bifall', beslutspunkter: 'Bifall.' };
    expect(forifyllt([beslut], {}, [inlamning('registrera-beslut', ks)])).toEqual({ beslutspunkter: 'Bifall.' });
  });
});
