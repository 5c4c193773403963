import type { Motesregel } from './motesregel.js';
import { nastaMoteAttHinna } from './nasta-mote-att-hinna.js';

const andraOnsdagen: Motesregel = { typ: 'manadsvis', veckodag: 'ons', nr: 2, undantagManader: [7], start: '09:00' };
const tioDagar = { antal: 10, enhet: 'arbetsdagar' } as const;

describe('nastaMoteAttHinna', () => {
  it('is the next meeting on the very day of its cut-off', () => {
    expect(nastaMoteAttHinna(andraOnsdagen, '2026-05-26', tioDagar)).toEqual({
      datum: '2026-06-10',
      start: '09:00',
      senastInlamnat: '2026-05-27',
    });
    expect(nastaMoteAttHinna(andraOnsdagen, '2026-05-27', tioDagar)?.datum).toBe('2026-06-10');
  });

  it('is the one after that the day after the cut-off', () => {
    expect(nastaMoteAttHinna(andraOnsdagen, '2026-05-28', tioDagar)?.datum).toBe('2026-08-12');
  });

  it('is null when no meeting is left', () => {
    expect(nastaMoteAttHinna({ typ: 'lista', datum: ['2026-06-10'] }, '2026-05-28', tioDagar)).toBeNull();
  });
});
