import { useEffect, useRef } from 'react';
import { useAndringar, useAnslutning } from '../../lib/handelsestrom.js';
import { useLasOm } from './use-handelse.js';

/** At most one reading in this time, however many change something at once: thirty members can value at the same time. */
const LUGN_MS = 1500;

/** Reads the meeting anew when somebody has changed it. Forms keep what is written in them; the list keeps its order. */
export function useFoljMotet(moteId: string) {
  const lasOm = useLasOm(moteId);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const senast = useRef(0);
  const snart = () => {
    if (timer.current) return;
    timer.current = setTimeout(
      () => {
        timer.current = undefined;
        senast.current = Date.now();
        void lasOm();
      },
      Math.max(50, senast.current + LUGN_MS - Date.now()),
    );
  };
  useAndringar(({ arendeId }) => {
    if (arendeId === moteId) snart();
  });
  useAnslutning((ansluten) => {
    if (ansluten) snart();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
