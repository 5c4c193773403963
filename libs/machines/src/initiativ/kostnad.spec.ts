import { kostnadPerAr } from './kostnad.js';

const AR = ['2027', '2028', '2029'];

describe('the cost per year', () => {
  it.each([
    ['one-off and yearly from the first year', { engangskostnadTkr: { '2028': 1200 }, arligKostnadTkr: 300 }, [null, 1500, 300]],
    ['yearly alone, from the start', { arligKostnadTkr: 300 }, [300, 300, 300]],
    ['one-off alone', { engangskostnadTkr: { '2027': 0, '2028': null } }, [0, null, null]],
    ['nothing said', {}, [null, null, null]],
  ])('is %s', (_namn, kontext, vantat) => {
    expect(AR.map((ar) => kostnadPerAr(kontext, AR)[ar])).toEqual(vantat);
  });
});
