import { motesdagar } from './motesdagar.js';
import type { ManadsvisRegel, Motesregel } from './motesregel.js';

const andraOnsdagen: ManadsvisRegel = { typ: 'manadsvis', veckodag: 'ons', nr: 2, undantagManader: [7], start: '09:00' };
const datum = (regel: Motesregel, fran: string, till: string) => motesdagar(regel, fran, till).map((mote) => mote.datum);

describe('motesdagar', () => {
  it('gives the second Wednesday of every month but July', () => {
    expect(datum(andraOnsdagen, '2026-05-01', '2026-09-30')).toEqual(['2026-05-13', '2026-06-10', '2026-08-12', '2026-09-09']);
    expect(motesdagar(andraOnsdagen, '2026-05-13', '2026-05-13')).toEqual([{ datum: '2026-05-13', start: '09:00' }]);
  });

  it('counts both ends of the period', () => {
    expect(datum(andraOnsdagen, '2026-05-14', '2026-06-09')).toEqual([]);
    expect(datum(andraOnsdagen, '2026-05-13', '2026-06-10')).toEqual(['2026-05-13', '2026-06-10']);
  });

  it('holds a meeting that falls on a day off the next working day', () => {
    expect(datum({ typ: 'manadsvis', veckodag: 'fre', nr: 1 }, '2026-04-01', '2026-05-31')).toEqual(['2026-04-07', '2026-05-04']);
  });

  it('finds a meeting that was moved into the period from the month before', () => {
    expect(datum({ typ: 'manadsvis', veckodag: 'tors', nr: 'sista' }, '2027-01-01', '2027-01-31')).toEqual(['2027-01-04', '2027-01-28']);
  });

  it('skips months without a fifth such weekday and takes the last when asked', () => {
    expect(datum({ typ: 'manadsvis', veckodag: 'man', nr: 5 }, '2026-01-01', '2026-06-30')).toEqual(['2026-03-30', '2026-06-29']);
    expect(datum({ typ: 'manadsvis', veckodag: 'tis', nr: 'sista' }, '2026-02-01', '2026-03-31')).toEqual(['2026-02-24', '2026-03-31']);
  });

  it('leaves out a cancelled meeting', () => {
    expect(datum({ ...andraOnsdagen, installda: ['2026-05-13'] }, '2026-05-01', '2026-06-30')).toEqual(['2026-06-10']);
  });

  it('takes a decided list as it stands, in date order', () => {
    const regel: Motesregel = { typ: 'lista', datum: ['2026-06-06', '2026-03-25', '2025-12-10', '2026-03-25'] };
    expect(motesdagar(regel, '2026-01-01', '2026-12-31')).toEqual([
      { datum: '2026-03-25', start: null },
      { datum: '2026-06-06', start: null },
    ]);
  });

  it('joins several rules with one meeting per date', () => {
    const extra: Motesregel = { typ: 'lista', datum: ['2026-05-13', '2026-05-27'], start: '13:00' };
    expect(motesdagar([andraOnsdagen, extra], '2026-05-01', '2026-05-31')).toEqual([
      { datum: '2026-05-13', start: '09:00' },
      { datum: '2026-05-27', start: '13:00' },
    ]);
  });

  it('has no meetings in a period that ends before it begins', () => {
    expect(motesdagar(andraOnsdagen, '2026-06-30', '2026-05-01')).toEqual([]);
  });

  it.each<[string, Motesregel]>([
    ['a date that does not exist', { typ: 'lista', datum: ['2026-02-30'] }],
    ['a time that does not exist', { ...andraOnsdagen, start: '25:00' }],
    ['a month that does not exist', { ...andraOnsdagen, undantagManader: [13] }],
    ['a cancelled date that does not exist', { ...andraOnsdagen, installda: ['2026-02-30'] }],
    ['a number that does not exist', { ...andraOnsdagen, nr: 6 as 5 }],
  ])('refuses a rule with %s', (_, regel) => {
    expect(() => motesdagar(regel, '2026-01-01', '2026-12-31')).toThrow(RangeError);
  });

  it('refuses a period that does not exist', () => {
    expect(() => motesdagar(andraOnsdagen, '2026-02-30', '2026-12-31')).toThrow(RangeError);
    expect(() => motesdagar(andraOnsdagen, '2026-01-01', '2026-02-30')).toThrow(RangeError);
  });
});
