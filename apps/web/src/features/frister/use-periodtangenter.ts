import { useEffect, useEffectEvent } from 'react';
import { useGenvagsval } from '../../lib/skrivbord.js';

/** N and P turn the page of a calendar. They do nothing while one types or chooses, and can be switched off (2.1.4). */
export function usePeriodtangenter({ nasta, forra }: { nasta: () => void; forra: () => void }) {
  const { pa } = useGenvagsval();
  const vidTangent = useEffectEvent((e: KeyboardEvent) => {
    if (e.altKey || e.ctrlKey || e.metaKey || !pa('nasta-period') || document.querySelector('dialog[open]')) return;
    if (e.target instanceof HTMLElement && e.target.matches('textarea, select, input:not([type=checkbox], [type=radio])')) return;
    if (e.key.toLowerCase() === 'n') nasta();
    if (e.key.toLowerCase() === 'p') forra();
  });
  useEffect(() => {
    const lyssnare = (e: KeyboardEvent) => vidTangent(e);
    addEventListener('keydown', lyssnare);
    return () => removeEventListener('keydown', lyssnare);
  }, []);
}
