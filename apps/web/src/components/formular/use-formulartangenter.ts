import { useEffect, useEffectEvent } from 'react';
import { useGenvagsval } from '../../lib/skrivbord.js';

/** Ctrl+S saves the draft; Ctrl+Enter goes to the summary and never past it. */
export function useFormulartangenter({ spara, granska }: { spara: () => void; granska: () => void }) {
  const { pa } = useGenvagsval();
  const vidTangent = useEffectEvent((e: KeyboardEvent) => {
    if (!(e.ctrlKey || e.metaKey) || e.altKey) return;
    const gor = e.key.toLowerCase() === 's' && pa('spara') ? spara : e.key === 'Enter' && pa('granska') ? granska : null;
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
