import { aterstall, type ArendePost, arenden, laddaRegelverk, type Processer, tillstandAv } from '#engine';
import type pg from 'pg';

export interface Repetition {
  readonly antal: number;
  readonly fast: readonly { readonly arendeId: string; readonly skal: string }[];
}

/** Restores every open case in today's machine and lists those who would be stuck: not restorable, in an unknown state, or with nothing left to do. */
export async function repetera(pool: pg.Pool, processer: Processer): Promise<Repetition> {
  const fast: { arendeId: string; skal: string }[] = [];
  let antal = 0;
  await laddaRegelverk(pool);
  for await (const arende of arenden(pool, 'oppna')) {
    antal += 1;
    const skal = varforFast(processer, arende);
    if (skal) fast.push({ arendeId: arende.id, skal });
  }
  return { antal, fast };
}

function varforFast(processer: Processer, arende: ArendePost): string | null {
  const process = processer[arende.process];
  if (!process) return `processen ${arende.process} finns inte`;
  if (arende.maskinversion > process.version)
    return `fört vidare av version ${arende.maskinversion}; den här är version ${process.version}`;
  const okand = arende.uppgifter.find((typ) => !process.uppgifter[typ]);
  if (okand) return `den öppna uppgiften ${okand} finns inte längre`;
  try {
    const tillstand = tillstandAv(aterstall(process, arende));
    const spec = process.tillstand[tillstand];
    if (!spec) return `tillståndet ${tillstand} finns inte`;
    const kanNagot = Object.keys(process.machine.states[tillstand]?.on ?? {}).length > 0;
    return kanNagot || spec.slut || spec.agare === null ? null : `inget kan hända i ${tillstand}`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message;
  }
}
