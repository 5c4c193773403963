import { NotFoundException } from '@nestjs/common';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { problemFor } from './problem-for.js';

describe('the problem of an error', () => {
  const fel = (falt: object, meddelande = 'x') => Object.assign(new Error(meddelande), falt);

  it('is the refusal itself', () => {
    const nekad = new Nekad('redan-tagen', problem('redan-tagen', { steg: 3 }));
    expect(problemFor(nekad)).toBe(nekad.problem);
  });

  it.each([
    ['a lock that was not given', fel({ code: '55P03' }), 'arendet-svarar-inte'],
    ['a statement that took too long', fel({ code: '57014' }), 'arendet-svarar-inte'],
    ['a database that goes down', fel({ code: '57P01' }), 'arendet-svarar-inte'],
    ['a database that is away', fel({ code: 'ECONNREFUSED' }), 'arendet-svarar-inte'],
    ['a lost connection', fel({}, 'Connection terminated unexpectedly'), 'arendet-svarar-inte'],
    ['characters that cannot be kept', fel({ code: '22P05' }), 'felaktig-begaran'],
    ['an unknown address', new NotFoundException(), 'finns-inte'],
    ['a body over the limit', fel({ statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' }), 'for-stor'],
    ['a body of another kind than JSON', fel({ statusCode: 415, code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' }), 'innehallet-ar-inte-json'],
    ['malformed JSON', fel({ statusCode: 400 }), 'felaktig-begaran'],
  ])('is told for %s', (_, ett, kod) => {
    expect(problemFor(ett)?.kod).toBe(kod);
  });

  it('is none for what nobody expected', () => {
    expect(problemFor(new TypeError('x'))).toBeNull();
    expect(problemFor(fel({ code: '23505' }))).toBeNull();
    expect(problemFor(null)).toBeNull();
  });
});
