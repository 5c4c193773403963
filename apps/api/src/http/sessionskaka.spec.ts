import type { FastifyInstance, FastifyRequest } from 'fastify';
import { lasKaka } from './sessionskaka.js';

/** Takes the cookies that end with its own name as signed by itself, and counts how many it has tried. */
function server(namn: string) {
  const provade: string[] = [];
  const denna = {} as FastifyInstance;
  const unsignCookie = (kaka: string) => {
    provade.push(kaka);
    const valid = kaka.endsWith(`.${namn}`);
    return { valid, value: valid ? kaka.slice(0, -namn.length - 1) : null };
  };
  const las = (kaka: string) =>
    lasKaka({ server: denna, cookies: { session: kaka }, unsignCookie } as unknown as FastifyRequest, 'session');
  return { las, provade };
}

describe('the session cookie', () => {
  it('has its signature tried once', () => {
    const { las, provade } = server('a');
    expect([las('hemlighet.a'), las('hemlighet.a')]).toEqual(['hemlighet', 'hemlighet']);
    expect(provade).toHaveLength(1);
  });

  it('is refused each time when the signature is not ours, also when another server has accepted it', () => {
    expect(server('a').las('hemlighet.a')).toBe('hemlighet');
    const { las, provade } = server('b');
    expect([las('hemlighet.a'), las('hemlighet.a')]).toEqual([null, null]);
    expect(provade).toHaveLength(2);
  });
});
