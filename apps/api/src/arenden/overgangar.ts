import { type Adress, type Process, processer, type Regel, regler } from '#machines';
import type { AnyStateNode } from 'xstate';

type Overgang = NonNullable<ReturnType<AnyStateNode['transitions']['get']>>[number];

/** The ways that the event has out of the state, as the machine's drawing has them. */
function overgangar(process: Process, tillstand: string, typ: string): readonly Overgang[] {
  const nod = finnNod(process.machine.root, tillstand);
  for (let nu: AnyStateNode | undefined = nod; nu !== undefined; nu = nu.parent) {
    const traffar = nu.transitions.get(typ);
    if (traffar !== undefined && traffar.length > 0) return traffar;
  }
  return [];
}

/** The rules that are tried when the event takes a case from one state to another, without who may. */
export function regelFor(process: Process, fran: string, typ: string): Regel[] {
  const namn = new Set(overgangar(process, fran, typ).flatMap(({ guard }) => villkorsnamn(guard)));
  return [...namn].flatMap((ett) => regler[ett] ?? []);
}

/** What the event leads to, in one sentence: who gets which task, or how the case then stands. `vem` says who an address is. */
export function sedan(process: Process, fran: string, typ: string, vem: (adress: Adress) => string): string {
  const vagar = overgangar(process, fran, typ);
  const mal = vagar.flatMap(({ target }) => target ?? []);
  const meningar = new Set(mal.map((nod) => meningOm(process, nod, vem)));
  if (meningar.size > 0) return [...meningar].join(' Eller: ');
  const nya = new Set(vagar.flatMap(({ actions }) => actions.flatMap((aktion) => paramI(aktion, 'startaBarn', 'barn'))));
  return [...[...nya].map((barn) => meningOmBarn(process, barn)), 'Ärendet står kvar i samma läge.'].join(' ');
}

/** "När du skickar startas ett nytt ärende: formellt ärende." */
function meningOmBarn(process: Process, barn: string): string {
  const namn = processer[process.barn?.[barn]?.process ?? '']?.etikett;
  return `När du skickar startas ett nytt ärende${namn ? `: ${medLitenBokstav(namn)}` : ''}.`;
}

/** What a new case leads to: the start's last way, which is that of a case that is not taken over from another system. */
export function sedanStart(process: Process, vem: (adress: Adress) => string): string {
  const mal = process.machine.root.initial.target[0];
  const forst = mal?.always?.at(-1)?.target?.[0] ?? mal;
  return forst === undefined ? '' : meningOm(process, forst, vem);
}

function meningOm(process: Process, nod: AnyStateNode, vem: (adress: Adress) => string): string {
  const oppnade = oppnadeUppgifter(nod).flatMap((namn) => process.uppgifter[namn] ?? []);
  if (oppnade.length === 0) return blirLaget(process, nod);
  const delar = oppnade.map(({ titel, adress }) => `${vem(adress)} uppgiften ${titel}`);
  return `När du skickar får ${delar.join(', och ')}.`;
}

/** How the case stands when nobody gets a task of it: the state's name, and what is said of it. */
function blirLaget(process: Process, nod: AnyStateNode): string {
  const tillstand = process.tillstand[nod.key];
  return `När du skickar blir läget ${tillstand?.etikett ?? nod.key}. ${nod.description ?? tillstand?.beskrivning ?? ''}`.trim();
}

/** The tasks that are opened on the way into a state, also in the states that it begins in. */
function oppnadeUppgifter(nod: AnyStateNode): string[] {
  const egna = nod.entry.flatMap((aktion) => paramI(aktion, 'oppnaUppgift', 'uppgift'));
  const barn = nod.type === 'parallel' ? Object.values(nod.states) : nod.config.initial === undefined ? [] : nod.initial.target;
  return [...egna, ...barn.flatMap((ett) => oppnadeUppgifter(ett))];
}

/** A parameter of an action of the kind, as the machine's drawing has it. */
function paramI(aktion: unknown, slag: string, namn: string): string[] {
  if (typeof aktion !== 'object' || aktion === null || !('type' in aktion) || aktion.type !== slag || !('params' in aktion)) return [];
  const { params } = aktion;
  if (typeof params !== 'object' || params === null) return [];
  const varde: unknown = Object.entries(params).find(([nyckel]) => nyckel === namn)?.[1];
  return typeof varde === 'string' ? [varde] : [];
}

function finnNod(nod: AnyStateNode, namn: string): AnyStateNode | undefined {
  for (const barn of Object.values(nod.states)) {
    const traff = barn.key === namn ? barn : finnNod(barn, namn);
    if (traff !== undefined) return traff;
  }
  return undefined;
}

/** `and([...])` keeps its parts; other composed guards are not used by the machines. */
function villkorsnamn(guard: unknown): string[] {
  if (typeof guard === 'string') return [guard];
  if ((typeof guard === 'function' || typeof guard === 'object') && guard !== null) {
    if ('guards' in guard && Array.isArray(guard.guards)) return guard.guards.flatMap(villkorsnamn);
    if ('type' in guard && typeof guard.type === 'string') return [guard.type];
  }
  return [];
}

export const medLitenBokstav = (ord: string) => ord.charAt(0).toLowerCase() + ord.slice(1);

/** "handläggare i Intraservice": a role that names its own body does not name it twice. */
export function rollI(roll: string, organ: string): string {
  const namn = medLitenBokstav(roll);
  return namn.endsWith(` i ${medLitenBokstav(organ)}`) ? namn : `${namn} i ${organ}`;
}
