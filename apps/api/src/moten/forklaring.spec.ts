import { foresla, type Post } from '#rangordning';
import { forklaring } from './forklaring.js';

const post = (id: string, kostnadTkr: Post['kostnadTkr']): Post => ({ id, varde: 3, kostnadTkr, beroendeAv: [], obligatorisk: false });

test('says that nothing could be counted when every cost is missing in a year with a frame, and not that nothing is best', async () => {
  const fraga = (kostnad: Post['kostnadTkr']) => foresla({ poster: [post('a', kostnad)], ramTkr: { '2027': 10, '2028': 10 } });
  expect(forklaring(await fraga({ '2028': 5 }))).toMatch(/^Inget initiativ kan räknas in/);
  expect(forklaring(await fraga({ '2027': 5, '2028': 5 }))).toMatch(/^Förslaget har det högsta sammanlagda värdet/);
});
