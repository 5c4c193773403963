import { useEffect } from 'react';
import type { Formular, Varden } from './falt.js';
import type { schemaFor } from './scheman.js';
import { validera, type Fel } from './validera.js';

/** The contract's schemas are heavy and needed first when something is sent, so they are a part of their own. */
const hamtaScheman = () => import('./scheman.js');
type Schemanamn = keyof typeof schemaFor;
const OANTRAFFBAR = 'Formuläret kunde inte prövas, eftersom anslutningen saknas. Försök igen.';

/** Fetches the schemas while one fills in the form. */
export function useForberedProvning() {
  useEffect(() => {
    hamtaScheman().catch(() => undefined); // Asked for again when the form is tried, and said then.
  }, []);
}

/** Tries a form against the contract; one Swedish sentence per field that must be mended. */
export async function prova(namn: Schemanamn, formular: Formular, varden: Varden): Promise<{ fel: Fel; data: Varden }> {
  const scheman = await hamtaScheman().catch(() => null);
  if (!scheman) return { fel: { [formular.avsnitt[0]?.falt[0]?.namn ?? '']: OANTRAFFBAR }, data: varden };
  return validera(scheman.schemaFor[namn], formular, varden);
}
