import { lageFor } from './lage-for.js';
import { type Planrad, type Tjansteplan, tjansteplanFilSchema } from './tjansteplan.schema.js';

type Utveckling = Planrad['belopp']['utveckling'];

const belopp = (utveckling: Utveckling) => ({ utveckling, vidmakthallande: {} });

function plan(rad: { utveckling?: Utveckling; ingar_i?: Planrad['ingar_i']; fran?: string }): Tjansteplan {
  return tjansteplanFilSchema.parse({
    format: 'beslutsgang/tjansteplan',
    version: 1,
    id: '2022-2024',
    titel: 'Plan',
    beslut: { organ: 'ks', datum: '2021-12-02', dnr: null },
    ar: [2022, 2023, 2024],
    agare: 'intraservice',
    omraden: [
      {
        id: 'vard',
        namn: 'Vård',
        summor: belopp({}),
        kostnadsrader: [{ titel: 'Socialtjänst', belopp: belopp({ '2022': 5000, '2023': 8000 }) }],
        rader: [
          {
            id: 'vard-01',
            nr: 1,
            titel: 'Ett',
            slag: 'initiativ',
            belopp: belopp(rad.utveckling ?? {}),
            ingar_i: rad.ingar_i ?? null,
            planerad_period: rad.fran === undefined ? null : { fran: rad.fran, till: null },
          },
        ],
      },
    ],
  });
}

function lage(rad: Parameters<typeof plan>[0]) {
  const hela = plan(rad);
  const [omrade] = hela.omraden;
  const [forsta] = omrade?.rader ?? [];
  if (!omrade || !forsta) throw new Error('planen saknar rad');
  return lageFor(hela, omrade, forsta);
}

const DELAD = { kostnadsrad: 'Socialtjänst' };

describe('lageFor', () => {
  it('stands in finansierat with money for the first year of the plan', () => {
    expect(lage({ utveckling: { '2022': 500, '2023': null } })).toEqual({ tillstand: 'finansierat', budgetar: 2022, beloppTkr: 500 });
  });

  it('waits for SSG with money only later; a written zero is not money', () => {
    expect(lage({ utveckling: { '2022': 0, '2023': null, '2024': 700 } })).toEqual({
      tillstand: 'klart-for-ssg',
      budgetar: 2024,
      beloppTkr: 700,
    });
  });

  it('is being analysed without money', () => {
    expect(lage({ utveckling: { '2022': null } })).toEqual({ tillstand: 'under-analys', budgetar: null, beloppTkr: null });
  });

  it('follows a shared row and leaves its own amount blank', () => {
    expect(lage({ ingar_i: DELAD })).toEqual({ tillstand: 'finansierat', budgetar: 2022, beloppTkr: null });
  });

  it('does not use a shared row before its own planned start', () => {
    expect(lage({ ingar_i: DELAD, fran: '2023-01' })).toEqual({ tillstand: 'klart-for-ssg', budgetar: 2023, beloppTkr: null });
  });
});
