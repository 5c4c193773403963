import { useLocation, useNavigate } from 'react-router';

/** Search text can be a person's name: it lives in the history entry, never in the address. */
export function useSoktext(): [string, (text: string) => void] {
  const { pathname, search, state } = useLocation() as { pathname: string; search: string; state: { soktext?: string } | null };
  const ga = useNavigate();
  const satt = (soktext: string) => void ga(pathname + search, { replace: true, state: { soktext } });
  return [state?.soktext ?? '', satt];
}
