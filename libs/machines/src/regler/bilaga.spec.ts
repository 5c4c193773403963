import { initialTransition, transition } from 'xstate';
import { bilagekompletteringMachine } from '../bilagekomplettering/bilagekomplettering.machine.js';
import { barn } from '../formelltarende/barn.js';
import { fall, handelse as iArendet, i, personer, TILL_BESLUT } from '../prov/arendefall.js';
import { brister } from '../prov/guardnamn.js';
import type { AktorFakta, MaskinHandelse } from '../process.js';
import { regimFor } from '../regim.js';

const IDAG = '2026-03-13';
const regim = regimFor(IDAG);
const handelse = (type: string, aktor: AktorFakta, data: Record<string, unknown> = {}): MaskinHandelse => ({
  type,
  nu: `${IDAG}T09:00:00.000Z`,
  idag: IDAG,
  aktor,
  data,
  fakta: {},
});
const [vantar] = initialTransition(bilagekompletteringMachine, {
  organ: 'intraservice',
  nu: `${IDAG}T09:00:00.000Z`,
  idag: IDAG,
  data: { nr: 2, titel: 'Riskanalys', senast: '2026-04-10' },
  policy: regim.policy,
  regim: regim.id,
});
const lagg = (aktor: AktorFakta, andrat: Record<string, unknown> = {}) =>
  handelse('lagg-till-bilagan', aktor, { organ: null, dnr: null, datum: IDAG, paragraf: null, beteckning: 'Riskanalys 2.0', ...andrat });
const HAND: AktorFakta = { personId: 'h', roller: [{ organ: 'intraservice', roll: 'handlaggare' }] };

describe('a bilaga that is completed after the decision (H-12)', () => {
  it('waits, says so, and ends when the handläggare says what came', () => {
    expect(vantar.value).toBe('kompletteras-efter-beslut');
    const [klar] = transition(bilagekompletteringMachine, vantar, lagg(HAND));
    expect(klar).toMatchObject({ value: 'kompletterad', output: { nr: 2, datum: IDAG, beteckning: 'Riskanalys 2.0' } });
  });

  it('ar-bilagans-handlaggare', () => {
    expect(brister(vantar as never, lagg(personer.kf))).toContain('ar-bilagans-handlaggare');
  });

  it('bilagans-dag-har-varit', () => {
    expect(brister(vantar as never, lagg(HAND, { datum: '2026-03-14' }))).toContain('bilagans-dag-har-varit');
  });

  it('is left out only with a reason', () => {
    const [kvar] = transition(bilagekompletteringMachine, vantar, handelse('avsta-fran-bilagan', HAND, { skal: '' }));
    expect(kvar.value).toBe('kompletteras-efter-beslut');
  });
});

describe('the matter with such a bilaga', () => {
  const { context } = fall(...TILL_BESLUT);
  const tu = { ...context.tu, kompletteras: [2, 3], attKomplettera: [{ nr: 2, titel: 'Riskanalys', senast: '2026-05-01' }] } as never;
  const foralder = { id: 'x', titel: 'Ärende', organ: 'o', sekretess: false, idag: IDAG, for: '2', handelse: {}, inlamnat: {} };

  it('starts one follow-up for each when the organ says yes, with the day it gives or four weeks', () => {
    expect(barn.bilaga.for({ ...context, tu })).toEqual(['2', '3']);
    expect(barn.bilaga.for({ ...context, tu, utfall: 'avslag' })).toEqual([]);
    expect(barn.bilaga.data({ ...context, tu }, foralder)).toEqual({ nr: 2, titel: 'Riskanalys', senast: '2026-05-01' });
    expect(barn.bilaga.data({ ...context, tu }, { ...foralder, for: '3' })).toMatchObject({ nr: 3, senast: '2026-04-10' });
  });

  it('bilagorna-ar-kompletterade', () => {
    const avsluta = (avslutad: boolean) =>
      iArendet('avsluta', { fakta: { barnarenden: [{ process: 'bilagekomplettering', avslutad, utfall: {} }] } });
    const verkstallt = i('verkstallt');
    expect(verkstallt.can(avsluta(true))).toBe(true);
    expect(verkstallt.can(avsluta(false))).toBe(false);
  });
});
