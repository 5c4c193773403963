import { lasMarkor, skrivMarkor } from './markor.js';

const id = '0b5f2a0e-6c1b-4c3e-8a55-5a4d6f0f1f11';

describe('markor', () => {
  it.each([null, '2026-03-04T09:00:00.123456Z'])('comes back as it was written (%s)', (nyckel) => {
    expect(lasMarkor(skrivMarkor({ nyckel, id }))).toEqual({ nyckel, id });
  });

  it.each(['', 'abc', Buffer.from('["2026-02-31T00:00:00Z","x"]').toString('base64url'), Buffer.from('\u0000').toString('base64url')])(
    'refuses what is not ours (%#)',
    (text) => {
      expect(lasMarkor(text)).toBeUndefined();
    },
  );
});
