import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { kommandeMotenFraga, type Motesrad } from './api/moten.js';
import { avslutat } from './lage.js';

/** Where a member begins: the next meeting's values when there is something left to value, otherwise the meetings. */
export function Nasta() {
  const moten = useQuery(kommandeMotenFraga);
  return <FragaInnehall fraga={moten}>{({ rader }) => <Navigate to={till(rader)} replace />}</FragaInnehall>;
}

function till(rader: readonly Motesrad[]): string {
  const kommande = rader.filter((rad) => !avslutat(rad)).toReversed();
  const attVardera = kommande.find(({ kvarAttVardera }) => kvarAttVardera > 0);
  if (attVardera) return `/ssg/moten/${attVardera.id}/vardera`;
  const pagar = kommande.find(({ tillstand }) => tillstand.id === 'pagar');
  return pagar ? `/ssg/moten/${pagar.id}/mote` : '/ssg/moten';
}
