import { motoreffekter } from '#contracts';
import { processer, regler } from '#machines';
import { faktaladdare } from './fakta/faktaladdare.js';
import { registerskrivare } from './register/registerskrivare.js';

/** What a process names and the engine must have; a name that is missing would only be found when a case comes there. */
describe.each(Object.entries(processer))('the engine has all that the process %s names:', (namn, process) => {
  const noder = [process.machine.root, ...Object.values(process.machine.states)];
  const overgangar = noder.flatMap((nod) => [...[...nod.transitions.values()].flat(), ...(nod.always ?? [])]);
  const aktioner: unknown[] = [...noder.flatMap((nod) => [...nod.entry, ...nod.exit]), ...overgangar.flatMap(({ actions }) => actions)];
  /** The parameter of every action of the type that says it outright; one that is computed is for the process's own specs. */
  const namngivna = (typ: string, falt: string) =>
    aktioner.flatMap((aktion) => {
      const { type, params } = Object(aktion) as { type?: unknown; params?: unknown };
      const varde: unknown = type === typ ? Object(params)[falt] : undefined;
      return typeof varde === 'string' ? [varde] : [];
    });
  const interna = Object.keys(process.handelser).filter((typ) => process.handelser[typ]?.intern);

  it('its key is its name', () => {
    expect(process.namn).toBe(namn);
  });

  it('a writer for every register', () => {
    expect(namngivna('skrivRegister', 'register').filter((register) => !registerskrivare[register])).toEqual([]);
  });

  it('an internal event for every outcome of an effect, and no effect by a name that is the engine’s', () => {
    const utfall = Object.values(process.effekter).flatMap((effekt) => effekt.utfall ?? []);
    expect(utfall.filter((typ) => !interna.includes(typ))).toEqual([]);
    expect(motoreffekter.filter((typ) => process.effekter[typ])).toEqual([]);
  });

  it('a process for every child, and an internal event when the parent waits for it, and a child for every start', () => {
    const barn = Object.values(process.barn ?? {});
    expect(barn.filter((ett) => !processer[ett.process] || (ett.utfall !== null && !interna.includes(ett.utfall)))).toEqual([]);
    expect(namngivna('startaBarn', 'barn').filter((ett) => !process.barn?.[ett])).toEqual([]);
  });

  it('a migration from every earlier version', () => {
    const versioner = Array.from({ length: process.version - 1 }, (_, plats) => plats + 1);
    expect(versioner.filter((version) => !process.migreringar[version])).toEqual([]);
  });
});

it('there is a loader for every fact that a rule names', () => {
  const fakta = Object.values(regler).flatMap((regel) => regel.fakta);
  expect([...new Set(fakta)].filter((namn) => !faktaladdare[namn])).toEqual([]);
});
