import { z } from 'zod';

/** Place in a list: the sort key of the last row shown (null = the row has none) and its id. */
export interface Markor {
  readonly nyckel: string | null;
  readonly id: string;
}

const form = z.tuple([z.iso.datetime({ offset: true }).nullable(), z.uuid()]);

/** The place as an opaque text for the client. */
export function skrivMarkor(markor: Markor): string {
  return Buffer.from(JSON.stringify([markor.nyckel, markor.id])).toString('base64url');
}

/** The place that a client sent back; undefined when it is not one of ours. */
export function lasMarkor(text: string): Markor | undefined {
  const delar = form.safeParse(tolka(text));
  return delar.success ? { nyckel: delar.data[0], id: delar.data[1] } : undefined;
}

function tolka(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
