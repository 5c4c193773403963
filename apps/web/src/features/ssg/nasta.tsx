import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { attKvitteraFraga, kommandeMotenFraga, type Motesrad } from './api/moten.js';
import { avslutat } from './lage.js';

/** Where a member begins: the next meeting's values when there is something left to value, the meeting that is going on, information to acknowledge, otherwise the meetings. */
export function Nasta() {
  const moten = useQuery(kommandeMotenFraga);
  const attKvittera = useQuery(attKvitteraFraga);
  return (
    <FragaInnehall fraga={moten}>
      {({ rader }) => {
        const mote = iMotet(rader);
        if (mote) return <Navigate to={mote} replace />;
        return (
          <FragaInnehall fraga={attKvittera}>
            {({ rader: [uppgift] }) => <Navigate to={uppgift ? `/uppgifter/${uppgift.id}` : '/ssg/moten'} replace />}
          </FragaInnehall>
        );
      }}
    </FragaInnehall>
  );
}

function iMotet(rader: readonly Motesrad[]): string | null {
  const kommande = rader.filter((rad) => !avslutat(rad)).toReversed();
  const attVardera = kommande.find(({ kvarAttVardera }) => kvarAttVardera > 0);
  if (attVardera) return `/ssg/moten/${attVardera.id}/vardera`;
  const pagar = kommande.find(({ tillstand }) => tillstand.id === 'pagar');
  return pagar ? `/ssg/moten/${pagar.id}/mote` : null;
}
