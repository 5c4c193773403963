import { useEffect } from 'react';
import type { Punkt } from './api/sammantraden.js';

/** Moves focus to what comes next in the item when the button that was pressed has gone, so that the keyboard never has to begin from the top. */
export function useStegIPunkten({ radVersion, status, votering }: Punkt): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const nasta = ['[data-steg="proposition"]', '[data-steg="fraga"]', '[data-steg="beslut"]', '[data-steg="klar"]'];
    for (const val of nasta) {
      const mal = document.querySelector<HTMLElement>(val);
      if (mal) return mal.focus();
    }
  }, [radVersion, status, votering]);
}
