import { useListurval } from '../../lib/adressval.js';
import type { Urval } from './api/portfolj.js';

export const FILTER = ['omrade', 'ar', 'leverantor', 'fas', 'tillstand', 'finansiering'] as const;
export type Filternamn = (typeof FILTER)[number];
export const VYER = ['tabell', 'diagram', 'beroenden'] as const;

/** The selection, how it is grouped and shown, and which groups are open. */
export function useUrval() {
  const { adress, satt, ...lage } = useListurval(FILTER);
  const grupp = adress.get('grupp');
  const oppna = new Set(adress.getAll('oppen'));
  const urval: Urval = { ...lage.urval, ...(grupp ? { grupp } : {}) };
  return {
    ...lage,
    urval,
    vy: VYER.find((en) => en === adress.get('vy')) ?? 'tabell',
    oppna,
    satt: (namn: Filternamn | 'grupp' | 'vy', varde: string) => satt({ [namn]: varde, ...(namn === 'grupp' ? { oppen: null } : {}) }),
    vaxla: (nyckel: string) => satt({ oppen: oppna.has(nyckel) ? [...oppna].filter((en) => en !== nyckel) : [...oppna, nyckel] }),
  };
}
export type Urvalslage = ReturnType<typeof useUrval>;
