import { paragrafspann } from './paragrafspann.js';

test.each([
  [[], ''],
  [[0], ''],
  [[18], '§ 18'],
  [[20, 18, 19, 24, 24], '§ 18–20, 24'],
])('%j is %j', (nummer, ord) => {
  expect(paragrafspann(nummer)).toBe(ord);
});
