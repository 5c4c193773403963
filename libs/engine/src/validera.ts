import { problem } from '#contracts';
import type { Process } from '#machines';
import type { ZodType } from 'zod';
import { Nekad } from './types.js';

interface MedHandelse {
  readonly handelse: { readonly typ: string; readonly data: Readonly<Record<string, unknown>> };
}

/** Tries the form against its schema; unknown fields are refused, and every fault is named by field. Deadlines carry no form. */
export function validera<T extends MedHandelse>(
  process: Process,
  steg: T,
  schema: ZodType | undefined = process.handelser[steg.handelse.typ]?.schema,
): T {
  if (!schema) throw okand();
  const svar = schema.safeParse(steg.handelse.data);
  if (!svar.success) {
    const falt = svar.error.issues.map(({ path, message }) => ({ falt: path.join('.'), meddelande: message }));
    throw new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt }));
  }
  return { ...steg, handelse: { ...steg.handelse, data: svar.data as Readonly<Record<string, unknown>> } };
}

/** An internal event is as unknown to people as one that does not exist. */
export function kravForPersoner(process: Process, typ: string): void {
  if (process.handelser[typ]?.intern) throw okand();
}

const okand = () => new Nekad('felaktig-begaran', problem('felaktig-begaran', { detail: 'Händelsen finns inte i processen.' }));
