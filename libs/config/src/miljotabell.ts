import { z } from 'zod';
import { apiSchema, cliSchema, demoSchema, workerSchema } from './processer.js';
import { type Variabel, variabler } from './variabler.js';

const PROCESSER = { api: apiSchema, worker: workerSchema, cli: cliSchema, demo: demoSchema } satisfies Record<string, z.ZodObject>;

/** Every variable with its default, which process needs it, what it means and what is allowed: for `--help`. */
export const miljotabell: string = Object.entries(variabler)
  .map(([namn, variabel]) => skrivRad(namn, variabel))
  .join('\n');

function skrivRad(namn: string, variabel: Variabel): string {
  return `${namn.padEnd(22)} ${hur(namn, variabel)}\n${indrag(variabel.betydelse)}\n${indrag(`Tillåtet: ${variabel.tillatet}.`)}`;
}

function hur(namn: string, { standard }: Variabel): string {
  const laser = Object.entries(PROCESSER).filter(([, schema]) => namn in schema.shape);
  const kraver = standard === undefined ? laser.filter(([, schema]) => !valfri(schema, namn)) : [];
  const valfritt = laser.filter((process) => !kraver.includes(process));
  const delar = [
    ...(kraver.length > 0 ? [`krävs av ${namnen(kraver)}`] : []),
    ...(valfritt.length > 0 ? [`${standard === undefined ? 'valfri' : `standard ${standard}`} för ${namnen(valfritt)}`] : []),
  ];
  return delar.join(', ');
}

function valfri(schema: z.ZodObject, namn: string): boolean {
  return schema.shape[namn] instanceof z.ZodOptional;
}

function namnen(processer: readonly (readonly [string, unknown])[]): string {
  return processer.map(([namn]) => namn).join(', ');
}

function indrag(text: string): string {
  return `    ${text}`;
}
