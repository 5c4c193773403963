import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry, type RegistryContentType } from 'prom-client';
import type { Logger } from 'pino';
import { vidStoppsignal } from '#config';
import { arMatvardesfraga, type Matvardessvar } from './http/matvardesfraga.js';

const NYSTART_MS = 1_000;
const TIDSGRANS_MS = 5_000;

/**
 * Lets `antal` processes answer on the same port; connections are dealt to them in turn. One that ends is replaced. When one ends before any
 * has been able to listen, as when the port is taken, the whole ends with its exit code. Rate limits are counted in each process for itself.
 */
export function startaFlera(antal: number, logg: Logger): void {
  let lyssnat = false;
  let stanger = false;
  const matvarden = new AggregatorRegistry();
  cluster.on('listening', () => {
    lyssnat = true;
  });
  cluster.on('message', (fran, meddelande: unknown) => {
    if (arMatvardesfraga(meddelande)) void svaraMatvarden(matvarden, fran, meddelande.nr);
  });
  cluster.on('exit', (_process, kod, signal) => {
    if (stanger) return;
    if (!lyssnat) process.exit(kod || 1);
    logg.error({ kod, signal }, 'En process för API:et avslutades och ersätts.');
    setTimeout(() => {
      if (!stanger) cluster.fork();
    }, NYSTART_MS);
  });
  vidStoppsignal(() => {
    stanger = true;
    stangAlla();
  });
  for (let nr = 0; nr < antal; nr += 1) cluster.fork();
}

/** Each closes in order as when it is alone; the whole ends when the last has done so. */
function stangAlla(): void {
  setTimeout(() => process.exit(1), TIDSGRANS_MS).unref();
  const kvar = () => Object.values(cluster.workers ?? {});
  cluster.on('exit', () => {
    if (kvar().length === 0) process.exit(0);
  });
  for (const en of kvar()) en?.process.kill('SIGTERM');
  if (kvar().length === 0) process.exit(0);
}

async function svaraMatvarden(matvarden: AggregatorRegistry<RegistryContentType>, till: Worker, nr: number): Promise<void> {
  const text = await matvarden.clusterMetrics().catch(() => null);
  if (till.isConnected()) till.send({ typ: 'matvarden', nr, text } satisfies Matvardessvar);
}
