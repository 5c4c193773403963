import { z } from 'zod';

const typer: Readonly<Record<string, string>> = {
  string: 'Ange en text.',
  number: 'Ange ett tal.',
  int: 'Ange ett heltal.',
  boolean: 'Ange ja eller nej.',
  array: 'Ange en lista.',
  object: 'Ange fälten i en grupp.',
  record: 'Ange fälten i en grupp.',
};
const format: Readonly<Record<string, string>> = {
  date: 'Ange ett datum som finns, t.ex. 2026-03-04.',
  datetime: 'Ange en tidpunkt med tidszon.',
  uuid: 'Id:t har fel form.',
  email: 'Ange en e-postadress.',
};

/** What a value that is not there is found to be. */
const SAKNAS: readonly string[] = ['invalid_type', 'invalid_value', 'invalid_union'];

/** Swedish sentences for what schemas find, where the schema has none of its own. Holds for the whole process. */
export function talaSvenska(): void {
  z.config({ ...z.locales.sv(), customError: mening });
}

function mening(fynd: z.core.$ZodRawIssue): string | undefined {
  if (fynd.input === undefined || fynd.input === null) return SAKNAS.includes(fynd.code) ? 'Fyll i detta.' : undefined;
  switch (fynd.code) {
    case 'invalid_type':
      return typer[fynd.expected];
    case 'invalid_format':
      return format[fynd.format];
    case 'invalid_value':
      return `Välj något av: ${fynd.values.map(String).join(', ')}.`;
    case 'too_big':
      return storst(fynd.origin, fynd.maximum);
    case 'too_small':
      return minst(fynd.origin, fynd.minimum);
    default:
      return undefined;
  }
}

function storst(slag: string, grans: number | bigint): string {
  if (slag === 'string') return `Högst ${grans} tecken.`;
  return slag === 'array' ? `Högst ${grans} stycken.` : `Högst ${grans}.`;
}

function minst(slag: string, grans: number | bigint): string {
  if (slag === 'string') return grans === 1 ? 'Fyll i detta.' : `Minst ${grans} tecken.`;
  return slag === 'array' ? `Minst ${grans} stycken.` : `Minst ${grans}.`;
}
