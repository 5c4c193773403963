import type { z } from 'zod';
import { laddaMiljo } from './ladda-miljo.js';
import { MiljoFel } from './miljo-fel.js';
import { apiSchema, cliSchema, demoSchema, workerSchema } from './processer.js';

/** The environment of apps/api, parsed once. Throws MiljoFel. */
export const apiMiljo = enGang(apiSchema);

/** The environment of apps/worker, parsed once. Throws MiljoFel. */
export const workerMiljo = enGang(workerSchema);

/** The environment of apps/cli, parsed once. Throws MiljoFel. */
export const cliMiljo = enGang(cliSchema);

/** The environment of apps/demo, parsed once. Throws MiljoFel. */
export const demoMiljo = enGang(demoSchema);

/** The environment of a process that starts. When it cannot be used the operator is told why, without a trace of our own code, and the process ends with 1. */
export function vidStart<T>(las: () => T): T {
  try {
    return las();
  } catch (fel) {
    if (!(fel instanceof MiljoFel)) throw fel;
    console.error(fel.message);
    process.exit(1);
  }
}

function enGang<Schema extends z.ZodObject>(schema: Schema): () => z.infer<Schema> {
  let last: z.infer<Schema> | undefined;
  return () => (last ??= laddaMiljo(schema, process.env));
}
