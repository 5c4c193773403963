import { faltfel } from './faltfel.js';
import { ProblemFel } from './http.js';

describe('what a refusal says about a field', () => {
  const fel = new ProblemFel({
    type: '/problem/ogiltiga-uppgifter',
    title: 'Rätta de markerade uppgifterna.',
    status: 422,
    kod: 'ogiltiga-uppgifter',
    falt: [{ falt: 'rubrik', meddelande: 'Fyll i detta.' }],
  });

  it('is said at that field and no other', () => {
    expect(faltfel(fel, 'rubrik')).toBe('Fyll i detta.');
    expect(faltfel(fel, 'skal')).toBeUndefined();
  });

  it('is nothing when the refusal is of another kind, or there is none', () => {
    expect(faltfel(new Error('nät'), 'rubrik')).toBeUndefined();
    expect(faltfel(null, 'rubrik')).toBeUndefined();
  });
});
