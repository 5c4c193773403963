import { Takt } from './takt.js';

const aldrig = new AbortController().signal;

test('gives each its place in time, and lets what is behind go at once', async () => {
  const takt = new Takt(100);
  const start = performance.now();
  for (let nr = 0; nr < 3; nr += 1) await takt.plats(10, aldrig);
  expect(performance.now() - start).toBeGreaterThanOrEqual(195);
  await new Promise((klar) => setTimeout(klar, 150));
  const sen = performance.now();
  await takt.plats(5, aldrig);
  expect(performance.now() - sen).toBeLessThan(90);
});

test('waits no longer when it is aborted', async () => {
  const stopp = new AbortController();
  const takt = new Takt(1);
  await takt.plats(60, stopp.signal);
  const start = performance.now();
  const vantar = takt.plats(1, stopp.signal);
  stopp.abort();
  await vantar;
  await takt.plats(1, stopp.signal);
  expect(performance.now() - start).toBeLessThan(30_000);
});
