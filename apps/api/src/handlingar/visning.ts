import { filnamn } from './filnamn.js';

/** A document as its headers need it. */
export interface Visad {
  readonly titel: string;
  readonly version: string;
  readonly dnr: string | null;
  readonly mediatyp: string;
}

/** A stored page may show text and its own style, and nothing else. */
const SANDLADA =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/**
 * A PDF is drawn by the browser's own viewer, in a process of its own that reaches nothing of ours. Chromium starts no viewer in a sandboxed page, so the
 * policy lets the page hold the viewer and its style, and nothing else: no script, no other address, no frame around it.
 */
const PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** What a browser can show without taking orders from it; all else is a file. */
const VISAS = ['application/pdf', 'text/html', 'text/plain', 'image/png', 'image/jpeg'];

/** Headers of a document's contents: shown in the browser when it can be shown safely, and always a file when one asks for it. */
export function visningshuvuden(handling: Visad, laddaNer: boolean): Readonly<Record<string, string>> {
  const typ = handling.mediatyp.split(';')[0] ?? '';
  const satt = !laddaNer && VISAS.includes(typ) ? 'inline' : 'attachment';
  return {
    'content-security-policy': typ === 'application/pdf' ? PDF : SANDLADA,
    'content-disposition': `${satt}; ${filnamn(handling)}`,
    'x-content-type-options': 'nosniff',
  };
}
