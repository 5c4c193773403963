import type { z } from 'zod';
import { MiljoFel } from './miljo-fel.js';
import { variabelFor, variabler } from './variabler.js';

/** The environment as a process sees it. */
export type Miljo = Readonly<Record<string, string | undefined>>;

const EGET_PREFIX = 'BESLUTSGANG_';
const VISAD_LANGD = 60;
const ADRESS = /:\/\/|@/;

/**
 * Reads a process's variables from the environment. An empty variable counts as not set. Throws MiljoFel that names all that is
 * wrong at once, together with unknown variables of our own prefix; other variables are nobody's business.
 */
export function laddaMiljo<Schema extends z.ZodObject>(schema: Schema, env: Miljo): z.infer<Schema> {
  const varden = satta(Object.keys(schema.shape), env);
  const svar = schema.safeParse(varden);
  const fel = [...(svar.error?.issues ?? []).map((fynd) => skrivFel(fynd, varden)), ...okanda(env)];
  if (!svar.success || fel.length > 0) throw new MiljoFel(fel);
  return svar.data;
}

function satta(namn: readonly string[], env: Miljo): Miljo {
  return Object.fromEntries(namn.map((ett) => [ett, env[ett] || variabelFor(ett)?.standard]));
}

function skrivFel(fynd: z.core.$ZodIssue, varden: Miljo): string {
  const namn = String(fynd.path[0]);
  const varde = varden[namn];
  const vad = varde === undefined && fynd.code !== 'custom' ? 'saknas' : fynd.message + visa(namn, varde);
  return `${namn} ${vad}. Tillåtet: ${variabelFor(namn)?.tillatet ?? 'se --help'}.`;
}

/** A secret is never shown, nor an address, which can carry a password or a person's name. */
function visa(namn: string, varde: string | undefined): string {
  const variabel = variabelFor(namn);
  if (varde === undefined || variabel === undefined || variabel.hemlig || ADRESS.test(varde)) return '';
  return `: ${JSON.stringify(varde.slice(0, VISAD_LANGD))}`;
}

function okanda(env: Miljo): string[] {
  const kanda = Object.keys(variabler).filter((namn) => namn.startsWith(EGET_PREFIX));
  return Object.keys(env)
    .filter((namn) => namn.startsWith(EGET_PREFIX) && !kanda.includes(namn))
    .map((namn) => `${namn} är okänd. Tillåtet: ${kanda.join(' och ')}.`);
}
