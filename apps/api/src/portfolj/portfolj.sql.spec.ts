import { Fraga, urvalet } from './portfolj.sql.js';

const jag = { personId: 'anna', roller: [] } as never;

test('unpacks the snapshot of a case once, however many of its fields a row has', () => {
  expect(urvalet(new Fraga(), jag, { ar: 2027 }).match(/snapshot/g)).toHaveLength(1);
});

test('puts no text of a client in the query', () => {
  const fraga = new Fraga();
  expect(urvalet(fraga, jag, { omrade: `x' or true`, text: 'y"' })).not.toMatch(/or true|y"/);
  expect(fraga.varden).toEqual(expect.arrayContaining([`x' or true`, 'y"']));
});
