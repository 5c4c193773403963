import { useEffect, useEffectEvent } from 'react';
import { useGenvagsval } from '../../lib/skrivbord.js';

/** N and P go between items. Single keys do nothing while one types, and can be switched off (WCAG 2.1.4). */
export function usePunkttangenter({ nasta, forra }: { nasta: () => void; forra: () => void }) {
  const { pa } = useGenvagsval();
  const vidTangent = useEffectEvent((e: KeyboardEvent) => {
    if (e.altKey || e.ctrlKey || e.metaKey || skriver(e.target) || document.querySelector('dialog[open]') || !pa('nasta-punkt')) return;
    const gor = { n: nasta, p: forra }[e.key.toLowerCase()];
    if (!gor) return;
    e.preventDefault();
    gor();
  });
  useEffect(() => {
    const lyssnare = (e: KeyboardEvent) => vidTangent(e);
    addEventListener('keydown', lyssnare);
    return () => removeEventListener('keydown', lyssnare);
  }, []);
}

function skriver(mal: EventTarget | null): boolean {
  return mal instanceof HTMLElement && mal.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}
