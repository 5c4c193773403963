import { useEffect, useEffectEvent } from 'react';
import { useGenvagsval } from '../../lib/skrivbord.js';

/** Which part of the item's page a key goes to; the part says so itself in `data-moment`. */
const MOMENT = 'yjovbra';

/**
 * N and P go between items, and a letter to the part of the page that it begins: yrkanden, jäv, proposition (O), votering, beslut, reservation,
 * anteckning. Single keys do nothing while one types, and can be switched off (WCAG 2.1.4).
 */
export function usePunkttangenter({ nasta, forra }: { nasta: () => void; forra: () => void }) {
  const { pa } = useGenvagsval();
  const vidTangent = useEffectEvent((e: KeyboardEvent) => {
    if (e.altKey || e.ctrlKey || e.metaKey || skriver(e.target) || document.querySelector('dialog[open]')) return;
    const tangent = e.key.toLowerCase();
    const gor = pa('nasta-punkt') ? { n: nasta, p: forra }[tangent] : undefined;
    const mal = !gor && tangent.length === 1 && MOMENT.includes(tangent) && pa('moment') ? momentet(tangent) : null;
    if (!gor && !mal) return;
    e.preventDefault();
    gor?.();
    mal?.focus();
  });
  useEffect(() => {
    const lyssnare = (e: KeyboardEvent) => vidTangent(e);
    addEventListener('keydown', lyssnare);
    return () => removeEventListener('keydown', lyssnare);
  }, []);
}

/** What is folded up is opened on the way. */
function momentet(tangent: string): HTMLElement | null {
  const del = document.querySelector<HTMLElement>(`[data-moment~="${tangent}"]`);
  if (del?.matches('details, u-details')) del.setAttribute('open', '');
  return del?.querySelector<HTMLElement>('select, textarea, input, button') ?? null;
}

function skriver(mal: EventTarget | null): boolean {
  return mal instanceof HTMLElement && mal.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}
