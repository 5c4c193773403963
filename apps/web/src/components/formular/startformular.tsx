import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { useKommando } from '../../lib/skicka.js';
import { processerFraga } from '../../lib/skrivbord.js';
import type { Val } from '../../lib/val.js';
import { Avslag } from '../avslag.js';
import type { Formular, Varden } from './falt.js';
import { Faltvisning } from './faltvisning.js';
import { Felsammanfattning } from './felsammanfattning.js';
import { prova, useForberedProvning } from './prova.js';
import { FormularSammanhang } from './sammanhang.js';
import type { Fel } from './validera.js';
import { sattVid, tommaVarden } from './varden.js';

interface Start {
  readonly formular: Formular;
  readonly val: Val;
  /** The form's schema. */
  readonly schema: Parameters<typeof prova>[0];
  /** The process that is started: it says what happens then. */
  readonly process: string;
  /** The list that the case is a part of: where it is sent, and what is out of date when it has been. */
  readonly lista: string;
  readonly verb: string;
  /** Said before what happens then. */
  readonly forst?: ReactNode;
}

/** Starts a case by a form and goes to its page. */
export function Startformular({ formular, val, schema, process, lista, verb, forst }: Start) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const sedan = useQuery(processerFraga).data?.processer.find(({ namn }) => namn === process)?.sedanStart;
  const [varden, setVarden] = useState<Varden>(() => tommaVarden(formular));
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  const starta = useKommando<Varden, { readonly id: string }>(`/api/${lista}`, ({ id }) => {
    for (const nyckel of [lista, 'inkorg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${id}`);
  });
  const andra = (vag: string, varde: unknown) => {
    setFel(({ [vag]: _rattat, ...resten }) => resten);
    setVarden((forra) => sattVid(forra, vag, varde));
  };
  useForberedProvning();
  const sand = async () => {
    const svar = await prova(schema, formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length === 0) starta.mutate(svar.data);
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    void sand();
  };
  return (
    <FormularSammanhang value={{ varden, fel, val, hamtade: new Set(), andra }}>
      <Felsammanfattning formular={formular} fel={fel} forsok={forsok} />
      <form className="formular" noValidate onSubmit={vidSkicka}>
        {formular.avsnitt.map((avsnitt) => (
          <section key={avsnitt.id} className="formular">
            <Heading level={2} data-size="xs">
              {avsnitt.rubrik}
            </Heading>
            {avsnitt.falt.map((falt) => (
              <Faltvisning key={falt.namn} falt={falt} />
            ))}
          </section>
        ))}
        <Paragraph>
          {forst}
          {sedan}
        </Paragraph>
        <div>
          <Button type="submit" loading={starta.isPending}>
            {verb}
          </Button>
        </div>
      </form>
      {!starta.isPending && <Avslag fel={starta.error} igen={() => void sand()} />}
    </FormularSammanhang>
  );
}
