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

  it('shows a dash, never 0, where nothing is answered', () => {
    expect(visaSvar(perspektiv, {}, val)).toBe('–');
    expect(visaSvar({ slag: 'belopp', namn: 'b', etikett: 'Belopp' }, null, val)).toBe('–');
  });
});
