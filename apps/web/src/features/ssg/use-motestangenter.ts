import { useEffect, useEffectEvent } from 'react';
import { useGenvagsval } from '../../lib/skrivbord.js';

interface Gor {
  vard?: (varde: number) => void;
  nasta: () => void;
  forra: () => void;
  spara?: () => void;
}

/** 1–5 gives a value, N and P go between items, Ctrl+S saves. Single keys do nothing while one types, and can be switched off (2.1.4). */
export function useMotestangenter({ vard, nasta, forra, spara }: Gor) {
  const { pa } = useGenvagsval();
  const vidTangent = useEffectEvent((e: KeyboardEvent) => {
    const gor = atgard(e);
    if (!gor) return;
    e.preventDefault();
    gor();
  });
  const atgard = (e: KeyboardEvent): (() => void) | null => {
    if (document.querySelector('dialog[open]')) return null;
    const tangent = e.key.toLowerCase();
    if ((e.ctrlKey || e.metaKey) && !e.altKey) return tangent === 's' && spara && pa('spara-vardering') ? spara : null;
    if (e.altKey || e.ctrlKey || e.metaKey || skriver(e.target)) return null;
    if (vard && /^[1-5]$/.test(tangent) && pa('poang')) return () => vard(Number(tangent));
    if (!pa('nasta-punkt')) return null;
    return tangent === 'n' ? nasta : tangent === 'p' ? forra : null;
  };
  useEffect(() => {
    const lyssnare = (e: KeyboardEvent) => vidTangent(e);
    addEventListener('keydown', lyssnare);
    return () => removeEventListener('keydown', lyssnare);
  }, []);
}

function skriver(mal: EventTarget | null): boolean {
  return mal instanceof HTMLElement && mal.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}
