import { z } from 'zod';
import type { Formular } from './falt.js';
import { faltId, validera } from './validera.js';

const formular: Formular = {
  avsnitt: [
    {
      id: 'ett',
      rubrik: 'Ett',
      falt: [
        { namn: 'titel', slag: 'text', etikett: 'Titel' },
        { namn: 'antal', slag: 'tal', min: 1, max: 9, etikett: 'Antal' },
        { namn: 'val', slag: 'val', etikett: 'Val', alternativ: [] },
        {
          namn: 'rader',
          slag: 'lista',
          etikett: 'Rader',
          rad: 'Rad',
          laggTill: 'Lägg till rad',
          falt: [
            { namn: 'rubrik', slag: 'text', etikett: 'Rubrik' },
            { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp' },
          ],
        },
      ],
    },
  ],
};
const schema = z.strictObject({
  titel: z.string().min(1),
  antal: z.number().int().min(1).max(9),
  val: z.enum(['ja', 'nej']),
  rader: z.array(z.strictObject({ rubrik: z.string().min(1, 'Ge raden en rubrik.'), beloppTkr: z.number().int() })),
});
const ratt = { titel: 'T', antal: 3, val: 'ja', rader: [] };
const felI = (andring: Record<string, unknown>) => validera(schema, formular, { ...ratt, ...andring }).fel;

describe('what must be mended in a form', () => {
  it('is nothing when the contract accepts it, and the data is what is sent', () => {
    expect(validera(schema, formular, ratt)).toEqual({ fel: {}, data: ratt });
  });

  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['a blank text', { titel: '' }, { titel: 'Fyll i detta.' }],
    ['a missing number', { antal: null }, { antal: 'Ange ett heltal, t.ex. 15.' }],
    ['a number that is text', { antal: 'tolv' }, { antal: 'Ange ett heltal, t.ex. 15.' }],
    ['a number too small', { antal: 0 }, { antal: 'Ange ett tal som är minst 1.' }],
    ['a number too large', { antal: 10 }, { antal: 'Ange ett tal som är högst 9.' }],
    ['a choice not made', { val: null }, { val: 'Välj ett alternativ.' }],
    [
      'a row, by its path and in the words of the contract',
      { rader: [{ rubrik: '', beloppTkr: 1 }] },
      { 'rader.0.rubrik': 'Ge raden en rubrik.' },
    ],
  ])('names %s in Swedish', (_vad, andring, fel) => expect(felI(andring)).toEqual(fel));

  it('is linked to by the id of the field', () => expect(faltId('rader.0.beloppTkr')).toBe('falt-rader-0-beloppTkr'));
});
