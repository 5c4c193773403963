import type { Falt } from './falt.js';
import { visaSvar } from './svarsord.js';

const val = { organ: [], mal: [], tjanster: [] };
const perspektiv: Falt = {
  slag: 'grupp',
  namn: 'perspektiv',
  etikett: 'Bedömning',
  falt: [
    { slag: 'text', namn: 'val', etikett: 'Bedömning i barnperspektivet' },
    { slag: 'text', namn: 'text', etikett: 'Beskrivning i barnperspektivet' },
  ],
};

describe('answers in words', () => {
  it('names the parts of a group, and leaves out those without an answer', () => {
    expect(visaSvar(perspektiv, { val: 'Särskilda aspekter', text: 'Berör elever.' }, val)).toBe(
      'Bedömning i barnperspektivet: Särskilda aspekter\nBeskrivning i barnperspektivet: Berör elever.',
    );
    expect(visaSvar(perspektiv, { val: 'Inga särskilda aspekter', text: '' }, val)).toBe('Inga särskilda aspekter');
  });

  it('says what is chosen and counted in the analysis in its own words, never as codes', () => {
    expect(
      visaSvar(
        { slag: 'ateranvandning', namn: 'a', etikett: 'Kan en befintlig lösning återanvändas?' },
        { resultat: 'delvis', skal: 'Saknar larm.' },
        val,
      ),
    ).toBe('Svar: En befintlig lösning återanvänds delvis\nSkäl: Saknar larm.');
    expect(visaSvar({ slag: 'engangskostnad', namn: 'e', etikett: 'Engångskostnad' }, { 2028: 300, 2027: 1200, 2029: null }, val)).toBe(
      '2027: 1\u00a0200\u00a0tkr · 2028: 300\u00a0tkr',
    );
    const nytta = {
      nytta: 'Kortare väntan',
      typ: 'ekonomisk',
      matt: 'minuter',
      nulage: '',
      malvarde: '15',
      vardeTkrPerAr: 420,
      nar: 2028,
      effekt: 'Mer tid',
    };
    expect(visaSvar({ slag: 'intressenter', namn: 'i', etikett: 'Intressenter' }, [{ namn: 'Elever', nyttor: [nytta] }], val)).toBe(
      'Intressent: Elever\nNytta: Kortare väntan · Typ av nytta: Ekonomisk · Mått: minuter · Målvärde: 15 · Värde per år: 420\u00a0tkr · Från år: 2028 · Effekt: Mer tid',
    );
  });

  it('shows a dash, never 0, where nothing is answered', () => {
    expect(visaSvar(perspektiv, {}, val)).toBe('–');
    expect(visaSvar({ slag: 'belopp', namn: 'b', etikett: 'Belopp' }, null, val)).toBe('–');
  });
});
