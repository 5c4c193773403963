import type { Falt, Formular } from './falt.js';

/** A form of one section. */
export function ettAvsnitt(rubrik: string, falt: readonly Falt[], ingress?: string): Formular {
  return { avsnitt: [{ id: 'uppgifter', rubrik, falt, ...(ingress ? { ingress } : {}) }] };
}

/** The field for why; `hjalp` says what the reason is about. */
export function skal(hjalp: string): Falt {
  return { namn: 'skal', slag: 'textarea', etikett: 'Skäl', hjalp };
}
