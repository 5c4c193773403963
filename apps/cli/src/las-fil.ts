import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Indatafel } from './fel.js';

/** For a fault that the schema has no words of its own for. */
const svenska = z.locales.sv().localeError;

/** Reads a JSON file of a documented format. Every fault names its row (by id where there is one) and its field. */
export async function lasFil<Schema extends z.ZodType>(fil: string, schema: Schema): Promise<z.infer<Schema>> {
  const varde = tolkaJson(fil, await lasText(fil));
  const svar = schema.safeParse(varde, { error: svenska });
  if (svar.success) return svar.data;
  throw new Indatafel(svar.error.issues.flatMap((issue) => beskriv(varde, issue)));
}

async function lasText(fil: string): Promise<string> {
  try {
    return await readFile(fil, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error)
      throw new Indatafel([`Filen ${fil} går inte att läsa (${String(error.code)}).`]);
    throw error;
  }
}

function tolkaJson(fil: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Indatafel([`Filen ${fil} är inte giltig JSON${brottet(text, error)}.`]);
    throw error;
  }
}

/** Where the text stops being JSON, as an editor counts: the parser says how many characters it had read. */
function brottet(text: string, { message }: SyntaxError): string {
  const last = /position (\d+)/.exec(message)?.[1];
  const fore = (last === undefined ? text : text.slice(0, Number(last))).split('\n');
  return `: det går inte att läsa vidare på rad ${fore.length}, tecken ${(fore.at(-1) ?? '').length + 1}`;
}

function beskriv(varde: unknown, issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${plats(varde, [...issue.path, key])}: okänt fält`);
  const saknas = issue.code === 'invalid_type' && vid(varde, issue.path) === undefined;
  return [`${plats(varde, issue.path)}: ${saknas ? 'saknas' : issue.message}`];
}

function vid(varde: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (har, del) => (har !== null && typeof har === 'object' ? (har as Record<PropertyKey, unknown>)[del] : undefined),
    varde,
  );
}

/** `organ ”arkivnamnden” (rad 26), fält giltig_till` */
function plats(varde: unknown, path: readonly PropertyKey[]): string {
  const steg: string[] = [];
  let har = varde;
  for (const del of path) {
    har = har !== null && typeof har === 'object' ? (har as Record<PropertyKey, unknown>)[del] : undefined;
    if (typeof del === 'number') steg.push(`rad ${del + 1}${idAv(har)}`);
    else steg.push(String(del));
  }
  return steg.join(' › ') || 'filen';
}

function idAv(rad: unknown): string {
  return rad !== null && typeof rad === 'object' && 'id' in rad && typeof rad.id === 'string' ? ` (${rad.id})` : '';
}
