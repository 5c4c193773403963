import type { z } from 'zod';
import type { Formular, Varden } from './falt.js';
import { attSkicka, hamtaVid } from './varden.js';

export type Fel = Record<string, string>;

/** Tries the contract's schema and gives one Swedish sentence per field that must be mended. */
export function validera(schema: z.ZodType, formular: Formular, varden: Varden): { fel: Fel; data: Varden } {
  const data = attSkicka(formular, varden);
  const svar = schema.safeParse(data);
  if (svar.success) return { fel: {}, data };
  const fel: Fel = {};
  for (const sak of svar.error.issues) {
    const vag = sak.path.join('.');
    fel[vag] ??= mening(sak, hamtaVid(data, vag));
  }
  return { fel, data };
}

/** zod's own sentences are English; ours are kept as the contract says them. */
function mening(sak: z.core.$ZodIssue, varde: unknown): string {
  if (!/^(Invalid|Too|Unrecognized)/.test(sak.message)) return sak.message;
  switch (sak.code) {
    case 'invalid_type':
      return sak.expected === 'number' || sak.expected === 'int' ? 'Ange ett heltal, t.ex. 15.' : 'Fyll i detta.';
    case 'invalid_value':
      return 'Välj ett alternativ.';
    case 'too_small':
      return typeof varde === 'number' ? `Ange ett tal som är minst ${String(sak.minimum)}.` : 'Fyll i detta.';
    case 'too_big':
      return typeof varde === 'number' ? `Ange ett tal som är högst ${String(sak.maximum)}.` : `Högst ${String(sak.maximum)}.`;
    case 'invalid_format':
      return 'Skriv i det format som står i hjälpen.';
    default:
      return 'Rätta uppgiften.';
  }
}

/** The DOM id of the field at a path, which the error summary links to. */
export function faltId(vag: string): string {
  return `falt-${vag.replaceAll('.', '-')}`;
}
