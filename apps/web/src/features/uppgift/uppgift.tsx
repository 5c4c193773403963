import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { valFraga } from '../../lib/val.js';
import { uppgiftFraga } from './api/uppgift.js';
import { OppenUppgift } from './oppen-uppgift.js';

/** A task: what it asks, by when, and the form. */
export function Uppgift() {
  const { id = '', steg } = useParams();
  const uppgift = useQuery(uppgiftFraga(id));
  const val = useQuery(valFraga);
  return (
    <FragaInnehall fraga={uppgift} rader={8} sida="Uppgiften kan inte visas">
      {(data) => (
        <FragaInnehall fraga={val} rader={8}>
          {(valdata) => (
            <OppenUppgift key={id} id={id} uppgift={data} val={valdata} granska={steg === 'granska'} lasOm={() => void uppgift.refetch()} />
          )}
        </FragaInnehall>
      )}
    </FragaInnehall>
  );
}
