import type { Processer } from '#engine';
import type { SettSteg } from '#temporal';
import type pg from 'pg';
import { type ArendePost, arenden } from './arenden.js';
import type { Fynd } from './fynd.js';
import { provaHandlingar } from './prova-handlingar.js';
import { provaInlamningar } from './prova-inlamningar.js';
import { provaKedja } from './prova-kedja.js';
import { provaLage } from './prova-lage.js';
import { provaMinnen } from './prova-minnen.js';
import { provaRegister } from './prova-register.js';
import { provaSigill } from './prova-sigill.js';

export interface Verifiering {
  readonly antal: number;
  readonly fynd: readonly Fynd[];
}

/** Proves the register: each case against its log and its machine, then the register as a whole, and Temporal's memory when it is given. Writes nothing. */
export async function verifiera(pool: pg.Pool, processer: Processer, minnen?: AsyncIterable<SettSteg>): Promise<Verifiering> {
  const fynd: Fynd[] = [];
  let antal = 0;
  for await (const arende of arenden(pool, 'alla')) {
    antal += 1;
    fynd.push(...(await provaKedja(pool, arende)), ...lage(processer, arende));
  }
  fynd.push(
    ...(await provaInlamningar(pool)),
    ...(await provaHandlingar(pool)),
    ...(await provaRegister(pool)),
    ...(await provaSigill(pool)),
  );
  if (minnen) fynd.push(...(await provaMinnen(pool, minnen)));
  return { antal, fynd };
}

function lage(processer: Processer, arende: ArendePost): readonly Fynd[] {
  const process = processer[arende.process];
  if (!process) return [{ prov: 'läge', arendeId: arende.id, text: `processen ${arende.process} finns inte` }];
  if (arende.maskinversion > process.version)
    return [
      { prov: 'läge', arendeId: arende.id, text: `fört vidare av version ${arende.maskinversion}; den här är version ${process.version}` },
    ];
  try {
    return provaLage(process, arende);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [{ prov: 'läge', arendeId: arende.id, text: `ögonblicksbilden går inte att återställa: ${error.message}` }];
  }
}
