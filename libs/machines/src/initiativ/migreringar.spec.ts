import { createActor } from 'xstate';
import { fall, handelse, i, VAG, vidare } from '../prov/fall.js';
import { initiativMachine } from './initiativ.machine.js';
import type { InitiativKontext } from './kontext.js';
import { migreringar } from './migreringar.js';

/** Context fields and policy as version 1 stored them. */
function versionEtt(tillstand: string) {
  const { context, ...resten } = initiativMachine.getPersistedSnapshot(i(tillstand)) as unknown as { context: InitiativKontext };
  const { omrade, leasing, losning, hanskjutet, kommunbidragspaverkanTkr, fordelning: _senare, policy, ...gammal } = context;
  expect([omrade, leasing, losning, hanskjutet, kommunbidragspaverkanTkr]).not.toContain(undefined);
  const { organ, kompletteringArbetsdagar, budgetunderlag, budgetbeslut, frister, finansiering } = policy;
  const { beredning, prioritering, budget } = organ;
  const gammalPolicy = {
    organ: { beredning, prioritering, budget },
    ssgMinstNarvarande: 4,
    kompletteringArbetsdagar,
    budgetunderlag,
    budgetbeslut,
    frister,
    finansiering,
  };
  return { ...resten, context: { ...gammal, policy: gammalPolicy } };
}

const aterstall = (snapshot: unknown) =>
  createActor(initiativMachine, { snapshot: snapshot as never, input: undefined as never }).getSnapshot();
const tva = (snapshot: unknown) => migreringar[1]?.(snapshot);

describe('a case that was started by version 1', () => {
  it.each(['under-analys', 'hos-slk', 'klart-for-ssg', 'prioriterat', 'i-budgetprocess', 'ej-prioriterat'])(
    'goes on from %s to the money',
    (tillstand) => {
      const forst = VAG.findIndex((typ) => aterstall(tva(versionEtt(tillstand))).can(handelse(typ)));
      const resten = tillstand === 'ej-prioriterat' ? ['aterkom'] : VAG.slice(forst);
      const efter = vidare(aterstall(tva(versionEtt(tillstand))), ...resten);
      expect(efter.value).toBe(tillstand === 'ej-prioriterat' ? 'analyserat' : 'finansierat');
    },
  );

  it('keeps what it remembered, and its own policy', () => {
    const fore = versionEtt('prioriterat');
    expect(tva(fore)).toMatchObject(fore);
    expect(aterstall(tva(fore)).context.policy.ssgMinstNarvarande).toBe(4);
  });

  it('knows everything that a case of today knows', () => {
    const { context } = aterstall(tva(versionEtt('under-analys')));
    expect(Object.keys(context).toSorted()).toEqual(Object.keys(fall().context).toSorted());
    expect(Object.keys(context.policy).toSorted()).toEqual(Object.keys(fall().context.policy).toSorted());
  });

  it('is still prioritised by the group that version 1 gave it, also under the old regime', () => {
    const fore = versionEtt('klart-for-ssg');
    const { policy } = aterstall(tva({ ...fore, context: { ...fore.context, regim: 'kommungemensamma-2014' } })).context;
    expect([policy.organ.prioritering, policy.roll.prioritering]).toEqual(['strategiska-samordningsgruppen', 'ssg-ordforande']);
  });
});
