import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useKommando } from '../../lib/skicka.js';
import { processerFraga } from '../../lib/skrivbord.js';
import type { Formular, Varden } from './falt.js';
import { prova, useForberedProvning } from './prova.js';
import type { Fel } from './validera.js';

export interface Startval<Svar> {
  /** The process that is started: it says what happens then. */
  readonly process: string;
  readonly formular: Formular;
  /** The form's schema. */
  readonly schema: Parameters<typeof prova>[0];
  /** Where it is sent. */
  readonly adress: string;
  /** The list that the case is a part of, out of date when it has been sent. */
  readonly lista: string;
  /** The case in the answer. */
  readonly id: (svar: Svar) => string;
  /** What is sent; the answers as they are when left out. */
  readonly kropp?: (svar: Varden) => Varden;
  /** Before the case's page is shown. */
  readonly forst?: () => Promise<void>;
}

/** How every case is started by a form: the answers are tried, sent as a command that can be repeated, and the case's page is shown. */
export function useStart<Svar>({ process, formular, schema, adress, lista, id, kropp = (svar) => svar, forst }: Startval<Svar>) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const sedan = useQuery(processerFraga).data?.processer.find(({ namn }) => namn === process)?.sedanStart;
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  const starta = useKommando<Varden, Svar>(adress, async (svar) => {
    await forst?.();
    for (const nyckel of [lista, 'inkorg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${id(svar)}`);
  });
  useForberedProvning();
  const sand = async (varden: Varden) => {
    const svar = await prova(schema, formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length === 0) starta.mutate(kropp(svar.data));
  };
  return {
    sand,
    sander: starta.isPending,
    avslag: starta.error,
    /** What happens when it has been sent, in the process' own words. */
    sedan,
    fel,
    forsok,
    ratta: (vag: string) => setFel(({ [vag]: _rattat, ...resten }) => resten),
    glomFelen: () => setFel({}),
  };
}
