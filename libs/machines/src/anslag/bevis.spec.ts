import { bevisAv, type Iakttagelse } from './bevis.js';

const MINUT = 60_000;
const UPPSATT = '2026-03-02T09:00:00.000Z';
const tid = (minut: number) => new Date(Date.parse(UPPSATT) + minut * MINUT).toISOString();
const sett = (minut: number, andrat: Partial<Iakttagelse> = {}): Iakttagelse => ({
  vid: tid(minut),
  utfall: 'synligt',
  klockaTillbaka: false,
  ...andrat,
});
const bevis = (rader: readonly Iakttagelse[], till = 60) => bevisAv(rader, { uppsatt: UPPSATT, till: tid(till) });

describe('the proof that the notice was up', () => {
  it('has no gap when it was seen often enough all the time', () => {
    expect(bevis([1, 16, 31, 46, 59].map((minut) => sett(minut)))).toEqual({ antal: 5, forsta: tid(1), sista: tid(59), luckor: [] });
  });

  it('tells when it was gone, from the last time it was seen to the next', () => {
    const rader = [sett(1), sett(16, { utfall: 'borta' }), sett(31, { utfall: 'borta' }), sett(46)];
    expect(bevis(rader).luckor).toEqual([{ fran: tid(1), till: tid(46), slag: 'borta' }]);
  });

  it('tells when nobody answered, and says that otherwise than that it was gone', () => {
    expect(bevis([sett(1), sett(16, { utfall: 'fel' }), sett(31), sett(46)]).luckor).toEqual([
      { fran: tid(1), till: tid(31), slag: 'fel' },
    ]);
  });

  it('tells when nobody looked, also before the first look and after the last', () => {
    expect(bevis([sett(100)], 200).luckor).toEqual([{ fran: UPPSATT, till: tid(200), slag: 'inte-iakttaget' }]);
    expect(bevis([], 60)).toEqual({
      antal: 0,
      forsta: null,
      sista: null,
      luckor: [{ fran: UPPSATT, till: tid(60), slag: 'inte-iakttaget' }],
    });
  });

  it('says of an outage of its own that nobody looked, also when the first look after it sees nothing', () => {
    const rader = [sett(1), sett(181, { utfall: 'fel' }), sett(196), sett(376, { utfall: 'borta' })];
    expect(bevis(rader, 600).luckor).toEqual([
      { fran: tid(1), till: tid(181), slag: 'inte-iakttaget' },
      { fran: tid(181), till: tid(196), slag: 'fel' },
      { fran: tid(196), till: tid(376), slag: 'inte-iakttaget' },
      { fran: tid(376), till: tid(376), slag: 'borta' },
      { fran: tid(376), till: tid(600), slag: 'inte-iakttaget' },
    ]);
  });

  it('trusts no look that a clock put back would have dated', () => {
    expect(bevis([sett(1), sett(2, { klockaTillbaka: true }), sett(30)]).luckor).toEqual([{ fran: tid(1), till: tid(2), slag: 'klocka' }]);
  });

  it('counts nothing from before it went up or after its end', () => {
    expect(bevis([sett(-5), sett(10), sett(40), sett(90)])).toMatchObject({ antal: 2, forsta: tid(10), sista: tid(40) });
  });
});
