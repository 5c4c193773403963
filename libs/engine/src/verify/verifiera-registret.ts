import type { Pool } from 'pg';
import type { Processer } from '../fall.js';
import { type ArendePost, arendesidor } from './arenden.js';
import type { Fynd } from './fynd.js';
import { laddaRegelverk } from '../regelverk.js';
import { provaExporter } from './prova-exporter.js';
import { provaHandlingar } from './prova-handlingar.js';
import { provaInlamningar } from './prova-inlamningar.js';
import { provaKedjor } from './prova-kedja.js';
import { provaKopplingar } from './prova-kopplingar.js';
import { provaLage } from './prova-lage.js';
import { provaOffentligaBeslut } from './prova-offentliga-beslut.js';
import { provaRegister } from './prova-register.js';
import { provaSammantraden } from './prova-sammantraden.js';
import { provaSigill } from './prova-sigill.js';

export interface Verifiering {
  readonly antal: number;
  readonly fynd: readonly Fynd[];
}

export interface Provning {
  /** Breaks the proof off between two pages of cases. */
  readonly avbrott?: AbortSignal;
  /** Is told how many cases have been proved, page by page. */
  readonly provade?: (antal: number) => void;
}

/** Proves the register: each case against its log and its machine, a page at a time, then the register as a whole. Writes nothing. */
export async function verifieraRegistret(pool: Pool, processer: Processer, { avbrott, provade }: Provning = {}): Promise<Verifiering> {
  const fynd: Fynd[] = [];
  let antal = 0;
  await laddaRegelverk(pool);
  for await (const sida of arendesidor(pool, 'alla')) {
    avbrott?.throwIfAborted();
    fynd.push(...(await provaKedjor(pool, sida)), ...sida.flatMap((arende) => lage(processer, arende)));
    antal += sida.length;
    provade?.(antal);
  }
  fynd.push(
    ...(await provaInlamningar(pool)),
    ...(await provaHandlingar(pool)),
    ...(await provaRegister(pool)),
    ...(await provaSammantraden(pool)),
    ...(await provaKopplingar(pool, processer)),
    ...(await provaOffentligaBeslut(pool)),
    ...(await provaSigill(pool)),
    ...(await provaExporter(pool)),
  );
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
