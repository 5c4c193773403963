import fc from 'fast-check';
import { foresla as inomTiden } from './foresla.js';
import type { Bortvald } from './forslag.js';
import type { Post } from './post.js';

/** Time enough for the proof on any machine. */
const foresla = (fraga: Parameters<typeof inomTiden>[0], val = { tidsgransMs: 20_000 }) => inomTiden(fraga, val);
const post = (id: string, varde: number, kostnad: number | null, mer: Partial<Post> = {}): Post => ({
  id,
  varde,
  kostnadTkr: { '2027': kostnad },
  obligatorisk: false,
  beroendeAv: [],
  ...mer,
});
const skal = (forslag: { bortvalda: readonly { id: string; skal: string }[] }) =>
  Object.fromEntries(forslag.bortvalda.map((b) => [b.id, b.skal]));

describe('foresla', () => {
  it('takes the set with the highest value, not the items with the highest value first', async () => {
    const svar = await foresla({ poster: [post('stor', 5, 10), post('a', 4, 5), post('b', 4, 5)], ramTkr: { '2027': 10 } });
    expect(svar).toMatchObject({ status: 'optimal', valda: ['a', 'b'], varde: 8, summaTkr: { '2027': 10 } });
    expect(svar.bortvalda).toEqual([
      { id: 'stor', skal: 'lagre-varde', minst: 3, hogst: 3, text: 'Ryms bara om annat lämnas. Då blir det samlade värdet 3 lägre.' },
    ]);
  });

  it('does not take a missing cost for zero', async () => {
    const svar = await foresla({ poster: [post('okand', 5, null), post('a', 1, 1)], ramTkr: { '2027': 10 } });
    expect(svar.valda).toEqual(['a']);
    expect(svar.bortvalda).toMatchObject([{ id: 'okand', skal: 'kostnad-saknas', ar: ['2027'] }]);
  });

  it('takes a mandatory item without a cost and warns', async () => {
    const svar = await foresla({ poster: [post('okand', 5, null, { obligatorisk: true })], ramTkr: { '2027': 10 } });
    expect(svar.valda).toEqual(['okand']);
    expect(svar.varningar).toMatchObject([{ id: 'okand', skal: 'kostnad-saknas' }]);
  });

  it('takes what a mandatory item needs', async () => {
    const poster = [post('a', 9, 9), post('grund', 0, 5), post('lag', 0, 1, { obligatorisk: true, beroendeAv: ['grund'] })];
    const svar = await foresla({ poster, ramTkr: { '2027': 10 } });
    expect(svar.valda).toEqual(['grund', 'lag']);
    expect(svar.bortvalda).toMatchObject([{ id: 'a', skal: 'ryms-inte', ar: '2027', overTkr: 5 }]);
  });

  it('says in which year and by how much the mandatory passes the frame', async () => {
    const poster = [post('a', 1, 8, { obligatorisk: true }), post('b', 1, 5, { obligatorisk: true })];
    const svar = await foresla({ poster, ramTkr: { '2027': 10 } });
    expect(svar).toMatchObject({ status: 'olosbar', valda: [], hinder: [{ ar: '2027', ramTkr: 10, obligatorisktTkr: 13, overTkr: 3 }] });
  });

  it('proposes nothing without what it needs', async () => {
    const poster = [post('a', 9, 1, { beroendeAv: ['finns-inte'] }), post('b', 9, 1, { beroendeAv: ['okand'] }), post('okand', 1, null)];
    const svar = await foresla({ poster, ramTkr: { '2027': 10 } });
    expect(skal(svar)).toEqual({ a: 'beroende-saknas', b: 'beroende-saknas', okand: 'kostnad-saknas' });
  });

  it('names a ring of dependencies and takes all of it or none', async () => {
    const poster = [post('a', 5, 6, { beroendeAv: ['b'] }), post('b', 5, 6, { beroendeAv: ['a'] }), post('c', 4, 6)];
    const svar = await foresla({ poster, ramTkr: { '2027': 11 } });
    expect(svar.cykler).toEqual([['a', 'b']]);
    expect(svar.valda).toEqual(['c']);
    expect(skal(svar)).toEqual({ a: 'ryms-inte', b: 'ryms-inte' });
  });

  it('prefers what stands first among sets of the same value', async () => {
    const poster = ['a', 'b', 'c', 'd'].map((id) => post(id, 3, 5));
    const svar = await foresla({ poster, ramTkr: { '2027': 10 } });
    expect(svar.valda).toEqual(['a', 'b']);
    expect(skal(svar)).toEqual({ c: 'lika-varde', d: 'lika-varde' });
  });

  it('gives a set that holds even when there is no time', async () => {
    const poster = Array.from({ length: 120 }, (_, i) => post(`p${i}`, 100 + ((i * 7919) % 53), 100 + ((i * 104_729) % 97)));
    const svar = await foresla({ poster, ramTkr: { '2027': 5_000 } }, { tidsgransMs: 1 });
    expect(svar.valda.length).toBeGreaterThan(0);
    expect(svar.summaTkr['2027']).toBeLessThanOrEqual(5_000);
  });

  it('refuses amounts that are not whole tkr', async () => {
    await expect(foresla({ poster: [post('a', 1, 0.5)], ramTkr: { '2027': 1 } })).rejects.toThrow(RangeError);
  });

  it('agrees with brute force on every small case', async () => {
    await fc.assert(
      fc.asyncProperty(fall, async ({ poster, ramTkr }) => {
        const svar = await foresla({ poster, ramTkr });
        const facit = medRaKraft(poster, ramTkr);
        const varde = svar.status === 'olosbar' ? null : svar.varde;
        const provade = svar.status === 'olosbar' ? [] : [...svar.valda, ...svar.bortvalda.map((b) => b.id)].toSorted();
        const vantade = svar.status === 'olosbar' ? [] : poster.map((p) => p.id).toSorted();
        expect({ status: svar.status, varde, provade }).toEqual({
          status: facit(null) === null ? 'olosbar' : 'optimal',
          varde: facit(null),
          provade: vantade,
        });
        expect(svar.bortvalda.filter((bort) => !sant(bort, svar.varde, facit(bort.id)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

/** Whether the reason given for an item holds, when `med` is the highest value of any set that has it. */
function sant(bort: Bortvald, varde: number, med: number | null): boolean {
  if (bort.skal === 'lika-varde') return med === varde;
  if (bort.skal === 'lagre-varde') return med !== null && bort.minst <= varde - med && varde - med <= bort.hogst;
  return med === null;
}

const fall = fc.integer({ min: 1, max: 12 }).chain((antal) =>
  fc.record({
    poster: fc.tuple(...Array.from({ length: antal }, (_, i) => postI(i, antal))),
    ramTkr: fc.record({ '2027': fc.integer({ min: 0, max: 60 }), '2028': fc.option(fc.integer({ min: 0, max: 60 })) }),
  }),
);

function postI(i: number, antal: number): fc.Arbitrary<Post> {
  const belopp = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 20 }) }, { weight: 1, arbitrary: fc.constant(null) });
  return fc.record({
    id: fc.constant(`p${i}`),
    varde: fc.integer({ min: 0, max: 15 }),
    kostnadTkr: fc.record({ '2027': belopp, '2028': belopp }),
    obligatorisk: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    beroendeAv: fc.array(
      fc.integer({ min: 0, max: antal }).map((j) => `p${j}`),
      { maxLength: 1 },
    ),
  });
}

/** The highest value of any allowed set, or of any that holds `med`; null where there is none. Written without the model on purpose. */
function medRaKraft(poster: readonly Post[], ramTkr: Readonly<Record<string, number | null>>): (med: string | null) => number | null {
  const ar = Object.keys(ramTkr).filter((a) => ramTkr[a] !== null);
  const saknas = (p: Post) => ar.some((a) => (p.kostnadTkr[a] ?? null) === null);
  const tvingade = new Set(poster.filter((p) => p.obligatorisk).map((p) => p.id));
  for (let forr = -1; forr < tvingade.size;) {
    forr = tvingade.size;
    for (const p of poster) if (tvingade.has(p.id)) for (const b of p.beroendeAv) if (poster.some((q) => q.id === b)) tvingade.add(b);
  }
  const tillaten = (taget: ReadonlySet<string>): boolean =>
    [...tvingade].every((id) => taget.has(id)) &&
    poster.every((p) => !taget.has(p.id) || tvingade.has(p.id) || (!saknas(p) && p.beroendeAv.every((b) => taget.has(b)))) &&
    ar.every((a) => poster.reduce((s, p) => s + (taget.has(p.id) ? (p.kostnadTkr[a] ?? 0) : 0), 0) <= (ramTkr[a] ?? 0));
  const tillatna: { ids: Set<string>; varde: number }[] = [];
  for (let mask = 0; mask < 2 ** poster.length; mask++) {
    const ids = new Set(poster.filter((_, i) => mask & (1 << i)).map((p) => p.id));
    if (tillaten(ids)) tillatna.push({ ids, varde: poster.reduce((s, p) => s + (ids.has(p.id) ? p.varde : 0), 0) });
  }
  return (med) =>
    tillatna
      .filter(({ ids }) => med === null || ids.has(med))
      .reduce<number | null>((m, { varde }) => (m === null || varde > m ? varde : m), null);
}
