import { aterstall, tillstandAv } from '../fall.js';
import { fristnamn } from '../tillampa.js';
import type { Process } from '#machines';
import type { ArendePost } from './arenden.js';
import type { Fynd } from './fynd.js';

/**
 * Holds the case row, its open tasks and its deadlines against the snapshot in today's machine. What an older version wrote last is held against what that
 * version wrote: its snapshot as it is, and tasks that today's process still knows; it becomes today's when the case is next stepped.
 */
export function provaLage(process: Process, arende: ArendePost): readonly Fynd[] {
  if (arende.maskinversion < process.version) return provaAldreLage(process, arende);
  const fynd = (prov: string, text: string): Fynd => ({ prov, arendeId: arende.id, text });
  const snapshot = aterstall(process, arende);
  const tillstand = tillstandAv(snapshot);
  const spec = process.tillstand[tillstand];
  if (!spec) return [fynd('läge', `tillståndet ${tillstand} finns inte i processen`)];
  const nod = process.machine.states[tillstand];
  const vantade = (nod?.entry ?? []).flatMap(oppnarUppgift).sort();
  const svar: Fynd[] = [];
  if (arende.tillstand !== tillstand) svar.push(fynd('läge', `raden säger ${arende.tillstand} men ögonblicksbilden ${tillstand}`));
  if (arende.fas !== spec.fas) svar.push(fynd('läge', `fasen är ${arende.fas} men ska vara ${spec.fas}`));
  if (arende.avslutad !== (spec.slut ?? false)) svar.push(fynd('läge', `avslutad är ${arende.avslutad} i tillståndet ${tillstand}`));
  const valfria = oppnasPaVagen(process, tillstand);
  if (
    arende.uppgifter
      .filter((typ) => !valfria.includes(typ))
      .toSorted()
      .join() !== vantade.join()
  ) {
    svar.push(fynd('uppgifter', `öppna är [${arende.uppgifter.join(', ')}] men tillståndet kräver [${vantade.join(', ')}]`));
  }
  for (const handelse of arende.frister) {
    if (!handelse.endsWith(`.${tillstand}`) || fristnamn(handelse) === null)
      svar.push(fynd('frister', `${handelse} löper fast ärendet står i ${tillstand}`));
  }
  return svar;
}

function provaAldreLage(process: Process, arende: ArendePost): readonly Fynd[] {
  const fynd = (prov: string, text: string): Fynd => ({ prov, arendeId: arende.id, text });
  const skrivet = Object(arende.snapshot).value;
  const tillstand = tillstandAv(aterstall(process, arende));
  return [
    ...(arende.tillstand === skrivet ? [] : [fynd('läge', `raden säger ${arende.tillstand} men ögonblicksbilden ${String(skrivet)}`)]),
    ...(process.tillstand[tillstand] ? [] : [fynd('läge', `tillståndet ${tillstand} finns inte i processen`)]),
    ...arende.uppgifter
      .filter((typ) => !process.uppgifter[typ])
      .map((typ) => fynd('uppgifter', `uppgiften ${typ} finns inte längre i processen`)),
    ...arende.frister
      .filter((handelse) => !handelse.endsWith(`.${arende.tillstand}`) || fristnamn(handelse) === null)
      .map((handelse) => fynd('frister', `${handelse} löper fast ärendet står i ${arende.tillstand}`)),
  ];
}

/** Tasks that the way into the state may open, or what happens in it: which of them are open depends on the case. */
function oppnasPaVagen(process: Process, tillstand: string): string[] {
  const { root, states } = process.machine;
  const hit = [root, ...Object.values(states)].flatMap((nod) =>
    [...[...nod.transitions.values()].flat(), ...(nod.always ?? [])].filter(({ target }) =>
      target ? target.some(({ key }) => key === tillstand) : nod.key === tillstand,
    ),
  );
  const kravda = (states[tillstand]?.entry ?? []).flatMap(oppnarUppgift);
  return hit.flatMap(({ actions }) => actions.flatMap(oppnarUppgift)).filter((typ) => !kravda.includes(typ));
}

function oppnarUppgift(aktion: unknown): string[] {
  if (typeof aktion !== 'object' || aktion === null || !('type' in aktion) || aktion.type !== 'oppnaUppgift' || !('params' in aktion))
    return [];
  const { params } = aktion;
  return typeof params === 'object' && params !== null && 'uppgift' in params ? [String(params.uppgift)] : [];
}
