import { type Problem, problem } from '#contracts';
import { regler, type MaskinHandelse, type Regel } from '#machines';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { Nekad, type RegelUtfall } from './types.js';

/** A guard as the machine's drawing has it: a rule's name, perhaps with parameters. */
type Villkor = string | { readonly type: string; readonly params?: unknown };
interface Overgang {
  readonly target?: readonly { readonly key: string }[] | undefined;
  readonly guard?: unknown;
}

/** The rules of every way the event can go from here; empty when the event has no way. */
export function provaHandelse(snapshot: AnyMachineSnapshot, handelse: MaskinHandelse): RegelUtfall[][] {
  return overgangar(snapshot, handelse.type).map((overgang) => villkor(overgang.guard).map((ett) => provaRegel(snapshot, handelse, ett)));
}

/** Events that have a way out of where the case stands, whether allowed or not. */
export function handelserHar(snapshot: AnyMachineSnapshot): string[] {
  const typer = noder(snapshot).flatMap((nod) => [...nod.transitions.keys()]);
  return [...new Set(typer)].filter((typ) => typ !== '' && !typ.startsWith('xstate.'));
}

/** The states that the event can lead to from here. */
export function malFor(snapshot: AnyMachineSnapshot, typ: string): string[] {
  return overgangar(snapshot, typ).flatMap(({ target }) => (target ?? []).map(({ key }) => key));
}

/** The way with the fewest rules left, which is what a person should be told about. */
export function narmast(vagar: readonly RegelUtfall[][]): RegelUtfall[] {
  const brister = (vag: RegelUtfall[]) => vag.filter((regel) => !regel.uppfylld).length;
  return [...vagar].sort((a, b) => brister(a) - brister(b))[0] ?? [];
}

/** The refusal of an event that the machine does not allow, by the first rule that is not met: who may, then the case, then the form. */
export function nekaEnligtRegler(vagar: readonly RegelUtfall[][], steg: number): Nekad {
  const ordning = { vem: 0, laget: 1, innehall: 2 } as const;
  const brist = narmast(vagar)
    .filter((regel) => !regel.uppfylld)
    .sort((a, b) => ordning[a.prov] - ordning[b.prov]);
  const forst = brist[0];
  if (!forst)
    return new Nekad(
      'regel-hindrar',
      problem('regel-hindrar', {
        regel: 'handelsen-hor-till-laget',
        detail: 'Detta hör inte till det läge som ärendet står i.',
        saknas: [],
        steg,
      }),
    );
  const kod = forst.prov === 'vem' ? 'ingen-behorighet' : 'regel-hindrar';
  return new Nekad(
    kod,
    problem(kod, {
      regel: forst.regel,
      detail: brist.map((regel) => regel.mening).join(' '),
      kalla: forst.kalla,
      lagrum: forst.lagrum,
      saknas: brist.flatMap((regel) => [...regel.saknas]),
      kanGorasAv: forst.kanGorasAv,
      ...(brist.length > 1 && { brister: brist.map(somBrist) }),
      steg,
    }),
  );
}

const somBrist = ({ mening, kalla, lagrum, saknas, kanGorasAv }: RegelUtfall): NonNullable<Problem['brister']>[number] => ({
  mening,
  kalla,
  lagrum,
  saknas: [...saknas],
  kanGorasAv,
});

/** A rule's outcome; `ord` = its words in this case, where they differ. */
export function utfall(
  regel: Regel,
  uppfylld: boolean,
  saknas: readonly string[],
  ord: { mening?: string; kanGorasAv?: string } = {},
): RegelUtfall {
  const { namn, kalla, lagrum, slag, prov } = regel;
  const { mening, kanGorasAv } = { mening: regel.mening, kanGorasAv: regel.kanGorasAv, ...ord };
  return { regel: namn, uppfylld, mening, kalla, lagrum, slag, prov, saknas: uppfylld ? [] : saknas, kanGorasAv };
}

function provaRegel(snapshot: AnyMachineSnapshot, handelse: MaskinHandelse, ett: Villkor): RegelUtfall {
  const namn = typeof ett === 'string' ? ett : ett.type;
  const regel = regler[namn];
  const machine: AnyStateMachine = snapshot.machine;
  const prova = machine.implementations.guards[namn];
  if (!regel || typeof prova !== 'function') throw new Error(`Regeln ${namn} saknas i katalogen eller maskinen`);
  const params = typeof ett === 'string' ? undefined : ett.params;
  const uppfylld = Boolean((prova as (args: unknown, params: unknown) => unknown)({ context: snapshot.context, event: handelse }, params));
  const ord = regel.iFallet?.(snapshot.context as never, handelse);
  return utfall(regel, uppfylld, uppfylld ? [] : regel.saknas(snapshot.context as never, handelse), ord);
}

function overgangar(snapshot: AnyMachineSnapshot, typ: string): Overgang[] {
  return noder(snapshot).flatMap((nod) => [...(nod.transitions.get(typ) ?? [])]);
}

function noder(snapshot: AnyMachineSnapshot) {
  return snapshot._nodes;
}

/** `and([...])` keeps its parts; other composed guards are not used by the machines (a test says so). */
export function villkor(guard: unknown): Villkor[] {
  if (guard === undefined) return [];
  const delar = typeof guard === 'function' && 'guards' in guard ? (guard as { guards: unknown[] }).guards : null;
  if (delar) return delar.flatMap(villkor);
  return [guard as Villkor];
}
