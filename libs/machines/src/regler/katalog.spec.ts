import type { AnyStateMachine, AnyTransitionDefinition } from 'xstate';
import { motesvagar } from '../mote/motesvagar.js';
import { processer } from '../processer.js';
import { guardnamn } from '../prov/guardnamn.js';
import { regelkatalog, regler } from './katalog.js';
import { ENGINE_REGLER } from './motor.js';
import { varningsregler } from './varningar.js';

const AKTIONER = [
  'oppnaUppgift',
  'stangUppgift',
  'effekt',
  'skrivRegister',
  'startaBarn',
  'meddelaBeslut',
  'foljder',
  'notis',
  'fristUtgangen',
  'pausaFrister',
  'aterupptaFrister',
];
/** Made by `after`: they arm and disarm a deadline. */
const INBYGGDA = ['xstate.raise', 'xstate.cancel'];

describe.each(Object.entries(processer))('the process %s', (_namn, process) => {
  const machine = process.machine;
  const noder = [machine.root, ...Object.values(machine.states)];
  const overgangar = noder.flatMap((nod) => [...[...nod.transitions.values()].flat(), ...(nod.always ?? [])]) as AnyTransitionDefinition[];
  const anvanda = new Set(overgangar.flatMap(({ guard }) => guardnamn(guard)));

  it('has a catalogue row for every guard', () => {
    expect([...anvanda].filter((namn) => !regler[namn])).toEqual([]);
  });

  it('knows every guard that it names', () => {
    expect([...anvanda].filter((namn) => typeof (machine as AnyStateMachine).implementations.guards[namn] !== 'function')).toEqual([]);
  });

  it('has no invoke', () => {
    expect(noder.filter((nod) => nod.invoke.length > 0).map((nod) => nod.key)).toEqual([]);
  });

  it('has no other actions than data and named assigns', () => {
    const aktioner = [...noder.flatMap((nod) => [...nod.entry, ...nod.exit]), ...overgangar.flatMap(({ actions }) => actions)];
    expect(aktioner.flatMap((aktion) => otillaten(machine, aktion))).toEqual([]);
  });

  it('says of every state who owns it, and its deadline or why there is none', () => {
    for (const [namn, nod] of Object.entries(machine.states).filter(
      ([, nod]) => nod.always?.at(-1)?.guard !== undefined || nod.always === undefined,
    )) {
      const spec = process.tillstand[namn];
      expect({ namn, beskrivning: spec?.beskrivning, slut: spec?.slut ?? false }).toEqual({
        namn,
        beskrivning: nod.description,
        slut: nod.type === 'final',
      });
      expect({ namn, agare: spec?.slut === true || spec?.agare != null }).toEqual({ namn, agare: true });
      const armerade = nod.after.map(({ delay }) => delay);
      expect({ namn, frist: armerade }).toEqual({ namn, frist: typeof spec?.frist === 'string' ? [spec.frist] : [] });
      const skal = typeof spec?.frist === 'object' ? spec.frist.ingen : 'har frist';
      expect(skal).toMatch(/\p{L}{3}/u);
    }
  });

  it('moves a case when a deadline passes only to the state that the deadline’s row names, with a sentence that says why', () => {
    const frister = noder.flatMap((nod) => nod.after);
    const mal = frister.flatMap(({ delay, target }) => (target ?? []).map((nod) => `${String(delay)} → ${nod.key}`));
    const rader = Object.entries(process.frister).flatMap(([namn, { vidUtgang }]) =>
      vidUtgang ? [`${namn} → ${vidUtgang.tillstand}`] : [],
    );
    expect(mal).toEqual(rader);
    expect(
      Object.values(process.frister).every(({ vidUtgang }) => vidUtgang === undefined || /\p{L}{3}.*\.$/u.test(vidUtgang.mening)),
    ).toBe(true);
    expect(
      frister.every(({ actions }) => actions.every((aktion) => ['fristUtgangen', 'skrivRegister'].includes(String(Object(aktion).type)))),
    ).toBe(true);
  });

  it('has a table row for every event, task, effect and deadline that the machine names, and none that it does not', () => {
    const typer = new Set(noder.flatMap((nod) => [...nod.transitions.keys()]).filter((typ) => typ !== '' && !typ.startsWith('xstate.')));
    expect([...typer].toSorted()).toEqual(Object.keys(process.handelser).toSorted());
    const params = (typ: string, falt: string) =>
      [
        ...new Set(
          [...noder.flatMap((nod) => [...nod.entry, ...nod.exit]), ...overgangar.flatMap(({ actions }) => actions)].flatMap((aktion) =>
            Object(aktion).type === typ ? [String(Object(Object(aktion).params)[falt])] : [],
          ),
        ),
      ].toSorted();
    expect(params('oppnaUppgift', 'uppgift')).toEqual(Object.keys(process.uppgifter).toSorted());
    expect(params('stangUppgift', 'uppgift')).toEqual(Object.keys(process.uppgifter).toSorted());
    expect(params('effekt', 'effekt')).toEqual(Object.keys(process.effekter).toSorted());
    expect(params('fristUtgangen', 'frist')).toEqual(Object.keys(process.frister).toSorted());
  });

  it('opens each task in a state where its events exist, with that state’s deadline', () => {
    for (const [namn, nod] of Object.entries(machine.states)) {
      for (const aktion of nod.entry.filter((rad) => Object(rad).type === 'oppnaUppgift')) {
        const uppgift = process.uppgifter[String(Object(Object(aktion).params).uppgift)];
        expect(uppgift?.handelser.filter((typ) => !nod.transitions.has(typ))).toEqual([]);
        const frist = process.tillstand[namn]?.frist;
        expect(uppgift?.frist).toBe(typeof frist === 'string' ? frist : 'ingen');
        expect(uppgift?.adress).toEqual(process.tillstand[namn]?.agare);
      }
    }
  });
});

describe.each(motesvagar)('the way of %o through a meeting', ({ process: namn, vantar, rang, fore, utfall }) => {
  const process = processer[namn];

  it('is the process’s own, and waits in the state that is marked so', () => {
    expect(process?.moten?.process).toBe(namn);
    const markta = Object.entries(process?.tillstand ?? {}).flatMap(([tillstand, rad]) => (rad.vantarPaMote === true ? [tillstand] : []));
    expect(markta).toEqual([vantar.tillstand]);
  });

  it('names states and events that the machine has', () => {
    const handelser = (tillstand: string) => [...(process?.machine.states[tillstand]?.transitions.keys() ?? [])];
    expect(Object.values(utfall).filter((typ) => typ !== null && !handelser(vantar.tillstand).includes(typ))).toEqual([]);
    expect(handelser(rang.tillstand)).toContain(rang.handelse);
    expect([...fore.hosAgaren, ...fore.hosBeredningen].filter((tillstand) => !process?.tillstand[tillstand])).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has no row without a guard, apart from the engine’s own', () => {
    const avStarten = Object.values(processer).flatMap(({ startregler = [] }) => startregler);
    const anvanda = Object.values(processer).flatMap(({ machine }) =>
      [machine.root, ...Object.values(machine.states)].flatMap((nod) =>
        [...[...nod.transitions.values()].flat(), ...(nod.always ?? [])].flatMap(({ guard }) => guardnamn(guard)),
      ),
    );
    expect(
      Object.keys(regler).filter((namn) => !anvanda.includes(namn) && !avStarten.includes(namn) && !ENGINE_REGLER.includes(namn)),
    ).toEqual([]);
  });

  it.each(Object.entries(regler))('%s has a sentence, a source and someone who can do it', (namn, regel) => {
    expect(namn).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(regel.namn).toBe(namn);
    expect(regel.mening).toMatch(/^\p{Lu}.*\.$/u);
    expect(regel.kalla).not.toBe('');
    expect(regel.kanGorasAv).not.toBe('');
    expect(regel.slag === 'lag').toBe(regel.lagrum !== null);
  });

  it('says of every rule how grave a breach is: a guard’s stops the step, and a warning is no guard', () => {
    expect(Object.keys(regelkatalog)).toHaveLength(Object.keys(regler).length + Object.keys(varningsregler).length);
    for (const [namn, { allvar }] of Object.entries(regelkatalog))
      expect([namn, allvar]).toEqual([namn, regler[namn] ? 'hinder' : 'varning']);
  });

  it.each(Object.entries(varningsregler))('the warning %s has a sentence and a source', (namn, { mening, kalla }) => {
    expect(namn).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(mening).toMatch(/^\p{Lu}.*\.$/u);
    expect(kalla).not.toBe('');
  });

  it('refuses to read a guard that has no name', () => {
    expect(() => guardnamn(() => true)).toThrow(TypeError);
  });
});

function otillaten(machine: AnyStateMachine, aktion: unknown): string[] {
  if (typeof aktion === 'function') return INBYGGDA.includes(String(Object(aktion).type)) ? [] : ['inline'];
  const typ = typeof aktion === 'string' ? aktion : String(Object(aktion).type);
  if (AKTIONER.includes(typ) || INBYGGDA.includes(typ)) return [];
  const gor: unknown = machine.implementations.actions[typ];
  return Object(gor).type === 'xstate.assign' ? [] : [typ];
}
