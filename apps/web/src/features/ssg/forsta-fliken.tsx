import { Navigate } from 'react-router';
import { avslutat, harPaket } from './lage.js';
import { useMote } from './mote-sammanhang.js';

/** The part of the meeting that the person has most use of now. */
export function ForstaFliken() {
  const mote = useMote();
  return <Navigate to={flik(mote)} replace />;
}

function flik(mote: ReturnType<typeof useMote>): string {
  if (avslutat(mote)) return 'anteckningar';
  if (mote.tillstand.id === 'pagar') return 'mote';
  if (!harPaket(mote) || !mote.jagArLedamot) return 'paket';
  return mote.tillstand.id === 'kallat' ? 'vardera' : 'paket';
}
