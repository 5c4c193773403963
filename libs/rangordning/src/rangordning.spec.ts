import type { Post } from './post.js';
import { granskaRangordning, kumulera, ramensGrans } from './rangordning.js';

const post = (id: string, kostnad: number | null, beroendeAv: string[] = []): Post => ({
  id,
  varde: 1,
  kostnadTkr: { '2027': kostnad },
  obligatorisk: false,
  beroendeAv,
});

describe('kumulera', () => {
  it('sums in rank order and tells where the frame is passed', () => {
    const rader = kumulera([post('a', 6), post('b', 5), post('c', 1)], { '2027': 10 });
    expect(rader.map((rad) => rad.kumuleratTkr['2027'])).toEqual([6, 11, 12]);
    expect(rader.map((rad) => rad.over)).toEqual([[], [{ ar: '2027', medTkr: 1 }], [{ ar: '2027', medTkr: 2 }]]);
    expect(ramensGrans(rader)).toEqual([{ ar: '2027', rang: 2, id: 'b', medTkr: 1 }]);
  });

  it('lists a missing cost and does not sum it as zero in silence', () => {
    expect(kumulera([post('a', null)], { '2027': 10 })).toMatchObject([{ kumuleratTkr: { '2027': 0 }, saknar: ['2027'] }]);
  });

  it('never passes a year without a frame', () => {
    expect(kumulera([post('a', 6)], { '2027': null })).toMatchObject([{ kumuleratTkr: { '2027': 6 }, over: [] }]);
  });
});

describe('granskaRangordning', () => {
  it('warns of an item ranked before what it needs', () => {
    expect(granskaRangordning([post('a', 1, ['b']), post('b', 1)])).toEqual([{ slag: 'fore-sitt-beroende', id: 'a', beroende: 'b' }]);
  });

  it('says nothing when what is needed comes first', () => {
    expect(granskaRangordning([post('b', 1), post('a', 1, ['b'])])).toEqual([]);
  });

  it('warns of a dependency that is not in the list (T-07)', () => {
    expect(granskaRangordning([post('a', 1, ['x'])])).toEqual([{ slag: 'beroende-saknas', id: 'a', beroende: 'x' }]);
  });

  it('names a cycle once and not as a matter of order', () => {
    const rader = [post('a', 1, ['c']), post('b', 1, ['a']), post('c', 1, ['b']), post('d', 1, ['a'])];
    expect(granskaRangordning(rader)).toEqual([{ slag: 'cykel', ids: ['a', 'b', 'c'] }]);
  });
});
