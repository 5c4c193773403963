import { regler } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { Processer } from '../fall.js';
import { kanonisk } from '../kedja.js';
import { villkor } from '../regelprovning.js';
import { avstegstjanst } from './avsteg.js';
import { arLeverantor } from './ar-leverantor.js';
import type { Formfraga } from './fakta-laddare.js';
import { forutsattaTjanster } from './forutsatta-tjanster.js';
import { giltigaMal } from './giltiga-mal.js';
import { underordnadeOrgan } from './underordnade-organ.js';
import { organtyper } from './organtyper.js';

/** Register facts that follow from the form alone, and so can be read together with the lock, before it is known how the case stands. */
export const formfakta = { arLeverantor, avstegstjanst, forutsattaTjanster, giltigaMal, organtyper, underordnadeOrgan } as const;

/** Facts that were read for a form before it was tried against its schema. */
export interface Formfakta {
  readonly data: Formfraga['data'];
  readonly fakta: Readonly<Record<string, unknown>>;
}

/** Reads the facts of the form that the event's rules may ask for in any process; what is asked for in vain does no harm. */
export async function laddaFormfakta(klient: Pool | PoolClient, processer: Processer, typ: string, fraga: Formfraga): Promise<Formfakta> {
  const namn = namnFor(processer).get(typ) ?? [];
  const par = await Promise.all(namn.map(async (ett) => [ett, await formfakta[ett](klient, fraga)] as const));
  return { data: fraga.data, fakta: Object.fromEntries(par) };
}

/** The facts of the form that the named rules ask for; a start has no more than its form. */
export async function formfaktaFor(
  klient: Pool | PoolClient,
  regelnamn: readonly string[],
  fraga: Formfraga,
): Promise<Readonly<Record<string, unknown>>> {
  const namn = [...new Set(regelnamn.flatMap(faktaI))];
  return Object.fromEntries(await Promise.all(namn.map(async (ett) => [ett, await formfakta[ett](klient, fraga)] as const)));
}

/** What was read still answers when the schema has left the form as it was sent. */
export function galler(formens: Formfakta | undefined, data: Formfraga['data']): Formfakta['fakta'] {
  return formens && Object.keys(formens.fakta).length > 0 && kanonisk(formens.data) === kanonisk(data) ? formens.fakta : {};
}

type Namn = keyof typeof formfakta;
const kanda = new WeakMap<Processer, ReadonlyMap<string, readonly Namn[]>>();

/** For each event type, the form's facts that its rules name. */
function namnFor(processer: Processer): ReadonlyMap<string, readonly Namn[]> {
  const kant = kanda.get(processer);
  if (kant) return kant;
  const namn = new Map<string, Set<Namn>>();
  for (const { machine } of Object.values(processer))
    for (const nod of [machine.root, ...Object.values(machine.states)])
      for (const [typ, overgangar] of nod.transitions)
        for (const ett of overgangar.flatMap(({ guard }) => villkor(guard)).flatMap(faktaI))
          namn.set(typ, (namn.get(typ) ?? new Set()).add(ett));
  const nytt = new Map([...namn].map(([typ, alla]) => [typ, [...alla]]));
  kanda.set(processer, nytt);
  return nytt;
}

function faktaI(ett: string | { readonly type: string }): Namn[] {
  const regel = regler[typeof ett === 'string' ? ett : ett.type];
  return (regel?.fakta ?? []).filter((namn): namn is Namn => namn in formfakta);
}
