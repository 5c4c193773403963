import type { AktorFakta, MaskinHandelse } from '../process.js';
import { regimFor } from '../regim.js';
import { beroenderegler } from './beroende.js';

const { policy } = regimFor('2026-03-04');
const lage = { organ: 'intraservice', policy };
const som = (organ: string, roll: string, fakta: Record<string, unknown> = {}): MaskinHandelse => ({
  type: 'beroende',
  nu: '2026-03-04T09:00:00.000Z',
  idag: '2026-03-04',
  aktor: { personId: 'p', roller: [{ organ, roll }] } satisfies AktorFakta,
  data: {},
  fakta,
});

describe('the rule', () => {
  it.each([
    ['intraservice', 'handlaggare', []],
    [policy.organ.beredning, policy.roll.beredning, []],
    ['annan', 'handlaggare', ['roll:handlaggare']],
    ['intraservice', 'kund', ['roll:handlaggare']],
  ])('beroenden-anges-av-dem-som-bereder of %s, %s', (organ, roll, saknas) => {
    expect(beroenderegler['beroenden-anges-av-dem-som-bereder'].saknas(lage, som(organ, roll))).toEqual(saknas);
  });

  it.each([
    [[], []],
    [['A', 'B', 'A'], ['beroende']],
  ])('beroenden-gar-inte-i-ring of %p', (ring, saknas) => {
    expect(beroenderegler['beroenden-gar-inte-i-ring'].saknas(lage, som('intraservice', 'handlaggare', { ring }))).toEqual(saknas);
  });
});
