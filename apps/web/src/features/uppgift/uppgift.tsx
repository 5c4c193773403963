import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { valFraga } from '../../lib/val.js';
import { uppgiftFraga } from './api/uppgift.js';
import { OppenUppgift } from './oppen-uppgift.js';

/** Tasks of a meeting are done on the meeting's own pages. */
const JUSTERING = ['skicka-for-justering', 'justera-protokollet'];

/** A task: what it asks, by when, and the form. */
export function Uppgift() {
  const { id = '', steg } = useParams();
  const uppgift = useQuery(uppgiftFraga(id));
  const val = useQuery(valFraga);
  return (
    <FragaInnehall fraga={uppgift} rader={8} sida="Uppgiften kan inte visas">
      {(data) =>
        data.uppgift.process === 'sammantrade' ? (
          <Navigate to={`/sammantraden/${data.uppgift.arende.id}${JUSTERING.includes(data.uppgift.typ) ? '/justering' : ''}`} replace />
        ) : (
          <FragaInnehall fraga={val} rader={8}>
            {(valdata) => (
              <OppenUppgift
                key={id}
                id={id}
                uppgift={data}
                val={valdata}
                granska={steg === 'granska'}
                lasOm={() => void uppgift.refetch()}
              />
            )}
          </FragaInnehall>
        )
      }
    </FragaInnehall>
  );
}
