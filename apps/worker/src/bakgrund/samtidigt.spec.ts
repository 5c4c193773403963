import { samtidigt } from './samtidigt.js';

test('never does more than it may at a time, and answers in order', async () => {
  let pagar = 0;
  let flest = 0;
  const svar = await samtidigt([1, 2, 3, 4, 5, 6, 7], 3, async (tal) => {
    flest = Math.max(flest, ++pagar);
    await Promise.resolve();
    pagar -= 1;
    return tal * 10;
  });
  expect(flest).toBe(3);
  expect(svar).toEqual([10, 20, 30, 40, 50, 60, 70]);
});
