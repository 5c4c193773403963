import fc from 'fast-check';
import { adderaArbetsdagar } from '../arbetsdag/addera-arbetsdagar.js';
import { arArbetsdag } from '../arbetsdag/ar-arbetsdag.js';
import { dagnummer, datumAv } from '../datum/datum.js';
import { raknaFrist } from './rakna-frist.js';
import { senasteDagFor } from './senaste-dag-for.js';

const dagar = fc.integer({ min: dagnummer('2000-01-01'), max: dagnummer('2060-12-31') }).map(datumAv);
const langder = fc.record({ antal: fc.integer({ min: 0, max: 24 }), enhet: fc.constantFrom('arbetsdagar', 'dagar', 'veckor', 'manader') });
const stegen = fc.array(langder, { minLength: 1, maxLength: 4 }).map((alla) => alla.map((langd, i) => ({ id: `steg-${i}`, langd })));

describe('senasteDagFor', () => {
  it('plans each step back from the one after it', () => {
    const steg = [
      { id: 'beredning', langd: { antal: 10, enhet: 'arbetsdagar' } },
      { id: 'overklagandetid', langd: { antal: 3, enhet: 'veckor' } },
    ] as const;
    expect(senasteDagFor({ steg, mal: '2026-04-30' })).toEqual([
      {
        id: 'beredning',
        senastStart: '2026-03-24',
        senastKlar: '2026-04-09',
        rakning: '10 arbetsdagar från tis 24 mars 2026 = tors 9 april 2026; klart senast tors 9 april 2026',
      },
      {
        id: 'overklagandetid',
        senastStart: '2026-04-09',
        senastKlar: '2026-04-30',
        rakning: '3 veckor från tors 9 april 2026 = tors 30 april 2026; klart senast tors 30 april 2026',
      },
    ]);
  });

  it('leaves room for the shift of an appeal time that ends on a day off', () => {
    const [steg] = senasteDagFor({ steg: [{ id: 'overklagandetid', langd: { antal: 3, enhet: 'veckor' } }], mal: '2026-04-06' });
    expect(steg).toMatchObject({ senastStart: '2026-03-12', senastKlar: '2026-04-06' });
  });

  it('finds a start late in the month for a target on the month’s last day', () => {
    const [steg] = senasteDagFor({ steg: [{ id: 'remiss', langd: { antal: 1, enhet: 'manader' } }], mal: '2025-02-28' });
    expect(steg?.senastStart).toBe('2025-01-31');
  });

  it('holds the target when counted forward, and breaks it one working day later', () => {
    fc.assert(
      fc.property(stegen, dagar, (steg, mal) => {
        const plan = senasteDagFor({ steg, mal });
        expect(plan.map(({ id }) => id)).toEqual(steg.map(({ id }) => id));
        steg.forEach(({ langd }, i) => {
          const { senastStart = '', senastKlar = '' } = plan[i] ?? {};
          const slut = (start: string) => raknaFrist({ ...langd, forskjut: true }, start).datum;
          expect(arArbetsdag(senastStart)).toBe(true);
          expect(slut(senastStart) <= senastKlar).toBe(true);
          expect(slut(adderaArbetsdagar(senastStart, 1)) > senastKlar).toBe(true);
          expect(senastKlar).toBe(plan[i + 1]?.senastStart ?? mal);
        });
      }),
    );
  });

  it('has nothing to plan without steps', () => {
    expect(senasteDagFor({ steg: [], mal: '2026-04-30' })).toEqual([]);
  });

  it('refuses a negative length and a target that does not exist', () => {
    const steg = (antal: number) => [{ id: 'remiss', langd: { antal, enhet: 'dagar' as const } }];
    expect(() => senasteDagFor({ steg: steg(-1), mal: '2026-04-30' })).toThrow(RangeError);
    expect(() => senasteDagFor({ steg: steg(1), mal: '2026-04-31' })).toThrow(RangeError);
  });
});
