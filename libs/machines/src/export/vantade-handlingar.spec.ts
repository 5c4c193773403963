import { processer } from '../processer.js';
import { saknadeHandlingar } from './vantade-handlingar.js';

const saknas = (process: string, tillstand: string, kontext: Record<string, unknown>, ...slag: string[]) =>
  saknadeHandlingar({ process, tillstand, kontext }, new Set(slag));

describe('what a closed case is expected to leave', () => {
  it('is asked for only when the case came so far', () => {
    expect(saknas('formelltarende', 'aterkallat', { utfardat: null, beslut: null })).toEqual([]);
    expect(saknas('formelltarende', 'avslutat', { utfardat: '2026-01-10', beslut: { paragraf: 1 } })).toHaveLength(2);
    expect(saknas('sammantrade', 'installt', { kallat: null })).toEqual([]);
    expect(saknas('sammantrade', 'slutfort', { kallat: '2026-03-02' }, 'kallelse')).toEqual([
      'Inget justerat protokoll finns i handlingsregistret. Utkast tas inte med.',
    ]);
    expect(saknas('initiativ', 'avfardat', {})).toEqual([]);
  });

  it('is there when it is among the documents', () => {
    expect(
      saknas('formelltarende', 'avslutat', { utfardat: '2026-01-10', beslut: { paragraf: 1 } }, 'tjansteutlatande', 'protokollsutdrag'),
    ).toEqual([]);
    expect(saknas('delegationsbeslut', 'anmalt', { beslut: { datum: '2026-01-10' } }, 'delegationsbeslut')).toEqual([]);
  });

  it('asks nothing of a process that it does not know', () => {
    for (const process of Object.keys(processer)) expect(Array.isArray(saknas(process, 'nytt', {}))).toBe(true);
    expect(saknas('okand', 'slut', {})).toEqual([]);
  });
});
