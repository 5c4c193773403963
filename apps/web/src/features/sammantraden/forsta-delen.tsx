import { Navigate } from 'react-router';
import { useSammanhang } from './sammantrade.js';

/** Whoever runs a meeting that goes on comes to the item that is dealt with, everybody else and at all other times to the agenda. */
export function ForstaDelen() {
  const { mote, punkter } = useSammanhang();
  const oppen =
    punkter.find(({ nr, status }) => nr === mote.aktuellPunkt && status === 'oppen') ?? punkter.find(({ status }) => status === 'oppen');
  const iPunkten = oppen && mote.jagForProtokollet && mote.tillstand.id === 'pagar';
  return <Navigate to={`/sammantraden/${mote.id}/${iPunkten ? `punkter/${oppen.nr}` : 'dagordning'}`} replace />;
}
