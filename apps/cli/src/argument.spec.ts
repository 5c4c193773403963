import { lasArgument } from './argument.js';
import { Anvandningsfel } from './fel.js';

const form = { plats: ['fil'], flaggor: { prov: 'ja', url: 'text' } } as const;

describe('lasArgument', () => {
  it('reads places and flags in any order', () => {
    const svar = lasArgument(['--prov', 'a.json', '--url', 'http://x'], form);
    expect([svar.plats, svar.har('prov'), svar.text('url')]).toEqual([['a.json'], true, 'http://x']);
  });

  it.each([
    ['a flag that does not exist', ['a.json', '--annat'], 'Flaggan --annat finns inte eller är fel skriven.'],
    ['a flag without its value', ['a.json', '--url'], 'Flaggan --url finns inte eller är fel skriven.'],
    ['a missing file', [], 'Ange fil.'],
    ['an argument too many', ['a.json', 'b.json'], '”b.json” hör inte hit.'],
  ])('refuses %s', (_vad, args, mening) => {
    expect(() => lasArgument(args, form)).toThrow(new Anvandningsfel(mening));
  });
});
