import { useQuery } from '@tanstack/react-query';
import { Planversioner } from '../../components/planversioner.js';
import { planversionerFraga } from './api/planversioner.js';

/** The versions of the round that the case is. */
export function RondensVersioner({ id, titel }: { id: string; titel: string }) {
  const svar = useQuery(planversionerFraga(id));
  return svar.data ? <Planversioner namn={titel} rader={svar.data.rader} /> : null;
}
