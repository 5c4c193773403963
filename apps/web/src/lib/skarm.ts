import { useSyncExternalStore } from 'react';

const bred = matchMedia('(min-width: 80rem)');
const smal = matchMedia('(max-width: 40rem)');
const prenumererar = (fraga: MediaQueryList) => (vidAndring: () => void) => {
  fraga.addEventListener('change', vidAndring);
  return () => fraga.removeEventListener('change', vidAndring);
};
const [bredAndras, smalAndras] = [prenumererar(bred), prenumererar(smal)];

/** True when the screen has room for a preview beside a list (80 rem). */
export const useBred = () => useSyncExternalStore(bredAndras, () => bred.matches);
/** True when lists are drawn as cards and filters are folded (40 rem). */
export const useSmal = () => useSyncExternalStore(smalAndras, () => smal.matches);
