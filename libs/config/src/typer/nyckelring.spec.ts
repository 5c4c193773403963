import { nyckelring } from './nyckelring.js';

const A = Buffer.alloc(32, 1);
const B = Buffer.alloc(32, 0xfb);
const rad = (id: string, nyckel: Buffer) => `${id}:${nyckel.toString('base64')}`;

describe('nyckelring', () => {
  it('keeps the order, so that the first key is the active one', () => {
    expect(nyckelring.parse(`${rad('2026', B)},${rad('2025', A)}`)).toEqual([
      { id: '2026', nyckel: B },
      { id: '2025', nyckel: A },
    ]);
  });

  it.each([
    ['31 bytes', rad('a', Buffer.alloc(31))],
    ['33 bytes', rad('a', Buffer.alloc(33))],
    ['no id', A.toString('base64')],
    ['an empty id', rad('', A)],
    ['base64url', `a:${B.toString('base64url')}`],
    ['hex', `a:${A.toString('hex')}`],
    ['stray bits at its end', `a:${A.toString('base64').replace(/E=$/, 'F=')}`],
    ['an empty place at its end', `${rad('a', A)},`],
  ])('refuses a key with %s', (_, text) => {
    expect(nyckelring.safeParse(text).error?.issues.map((fel) => fel.message)).toEqual([
      'har en nyckel som inte är <id>:<32 byte i base64>',
    ]);
  });

  it('refuses the same id twice', () => {
    expect(nyckelring.safeParse(`${rad('a', A)},${rad('a', B)}`).error?.issues[0]?.message).toBe('har samma id två gånger');
  });
});
