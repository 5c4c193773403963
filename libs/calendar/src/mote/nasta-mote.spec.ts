import type { Motesregel } from './motesregel.js';
import { nastaMote } from './nasta-mote.js';

const andraOnsdagen: Motesregel = { typ: 'manadsvis', veckodag: 'ons', nr: 2, undantagManader: [7], start: '09:00' };

describe('nastaMote', () => {
  it.each([
    ['2026-05-12', '2026-05-13'],
    ['2026-05-13', '2026-06-10'],
    ['2026-06-10', '2026-08-12'],
    ['2026-12-31', '2027-01-13'],
  ])('after %s is %s', (efter, datum) => {
    expect(nastaMote(andraOnsdagen, efter)).toEqual({ datum, start: '09:00' });
  });

  it('is null when the list has come to its end', () => {
    expect(nastaMote({ typ: 'lista', datum: ['2026-05-13'] }, '2026-05-13')).toBeNull();
  });
});
