import type { MaskinStart } from '#machines';
import { setup } from 'xstate';
import { taForstaSteget, tillstandAv } from './fall.js';

const input: MaskinStart = { organ: 'agaren', nu: '2026-03-02T09:00:00Z', idag: '2026-03-02', data: {}, policy: {}, regim: 'r' };
const maskin = (kontext: (start: MaskinStart) => object) =>
  setup({ types: { context: {} as object, input: {} as MaskinStart } }).createMachine({
    id: 'prov',
    initial: 'oppet',
    context: ({ input: start }) => kontext(start),
    states: { oppet: {} },
  });

describe('the first step of a case', () => {
  it('stands in the machine’s first state, with the context of its start', () => {
    const [snapshot, aktioner] = taForstaSteget(
      maskin(({ organ }) => ({ organ })),
      input,
    );
    expect([tillstandAv(snapshot), snapshot.context, aktioner]).toEqual(['oppet', { organ: 'agaren' }, []]);
  });

  it('is not taken when the context could not be made', () => {
    const fel = new Error('Datumet saknas.');
    expect(() =>
      taForstaSteget(
        maskin(() => {
          throw fel;
        }),
        input,
      ),
    ).toThrow(fel);
  });
});
