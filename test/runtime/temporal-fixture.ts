import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Lage } from '#contracts';
import { vackArbetsflode } from '#temporal';

export type Activities = Record<string, (...argument: never[]) => Promise<unknown>>;

/** A worker of its own on a queue of its own against the real server of the test run. */
export interface Uppsattning {
  client: Client;
  taskQueue: string;
  vack(lage: Lage): Promise<void>;
  kor<T>(activities: Activities, arbete: () => Promise<T>): Promise<T>;
  stang(): Promise<void>;
}

/** `interceptorer`: modules of workflow interceptors to bundle with the stories. */
export async function satUpp(interceptorer: readonly string[] = []): Promise<Uppsattning> {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (!address) throw new Error('TEMPORAL_ADDRESS saknas: kör npm test, eller starta tjänsterna med node scripts/tjanster.mjs.');
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const client = new Client({ connection, namespace: 'default' });
  const taskQueue = `test-${randomUUID()}`;
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
    workflowInterceptorModules: [...interceptorer],
    logger: { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  return {
    client,
    taskQueue,
    vack: (lage) => vackArbetsflode(client, lage, { taskQueue }),
    kor: async (activities, arbete) => {
      const worker = await Worker.create({ connection: native, namespace: 'default', taskQueue, workflowBundle, activities });
      return worker.runUntil(arbete);
    },
    stang: async () => {
      await connection.close();
      await native.close();
    },
  };
}

/** A position in `behov`; what the test is about is given. */
export function lageFor(andrat: Partial<Lage> = {}): Lage {
  return {
    arendeId: randomUUID(),
    process: 'initiativ',
    steg: 1,
    fas: 'behov',
    tillstand: 'identifierat',
    avslutad: false,
    pausad: false,
    kedja: `kedja-${andrat.steg ?? 1}`,
    frist: null,
    effekter: [],
    ...andrat,
  };
}
