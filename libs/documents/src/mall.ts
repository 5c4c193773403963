import type { Dokument } from './dokument.js';

/** A document with the template that made it. The template's version counts up when its wording or parts change. */
export interface Framstallt {
  readonly mall: { readonly id: string; readonly version: number };
  readonly dokument: Dokument;
}
