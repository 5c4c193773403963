import { Worker } from 'node:worker_threads';
import type { Arbete } from './bar-arbetare.js';
import type { Inspelning } from './bar-transaktion.js';
import { andelar, type Matning } from './mat.js';
import { perKommando } from './processortid.js';

interface Upplagg {
  readonly databaseUrl: string;
  readonly inspelningar: readonly Inspelning[];
  /** Sent before the clock is started, so that the senders' code is compiled. */
  readonly uppvarmning?: readonly Inspelning[];
  readonly klienter: number;
  /** As many threads send as there are api processes, so that neither half has more cores to send from. */
  readonly tradar: number;
  /** Processor time that the database has used so far, in milliseconds. */
  readonly databasensTid: () => number;
}

/** The bare half, with the processor time in milliseconds that the database used for each command. */
export interface BarMatning extends Matning {
  readonly databas: number;
}

/** The noted statements sent bare, all clients at the same time. */
export async function bart({ databaseUrl, inspelningar, uppvarmning = [], klienter, tradar, databasensTid }: Upplagg): Promise<BarMatning> {
  const antal = Math.min(tradar, klienter);
  const arbetare = Array.from({ length: antal }, (_, nr) => {
    const mina = (alla: readonly Inspelning[]) => alla.filter((_en, plats) => plats % antal === nr);
    const arbete = { inspelningar: mina(inspelningar), uppvarmning: mina(uppvarmning) };
    const workerData: Arbete = { databaseUrl, ...arbete, klienter: Math.ceil((klienter - nr) / antal) };
    return new Worker(new URL('./bar-arbetare.js', import.meta.url), { workerData });
  });
  await Promise.all(arbetare.map((en) => svarFran(en)));
  const [start, forbrukat] = [performance.now(), databasensTid()];
  const svar = arbetare.map((en) => svarFran(en));
  for (const en of arbetare) en.postMessage('nu');
  const tider = (await Promise.all(svar)).flat() as number[];
  const sekunder = (performance.now() - start) / 1000;
  const databas = perKommando(databasensTid() - forbrukat, tider.length);
  return { antal: tider.length, perSekund: Math.round(tider.length / sekunder), ...andelar(tider), databas };
}

function svarFran(arbetare: Worker): Promise<unknown> {
  return new Promise((klar, nekad) => {
    arbetare.once('message', klar);
    arbetare.once('error', nekad);
  });
}
