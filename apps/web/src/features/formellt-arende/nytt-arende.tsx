import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { nyttFormelltArendeFormular as formular } from '../../components/formular/arendeformular.js';
import type { Varden } from '../../components/formular/falt.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { prova, useForberedProvning } from '../../components/formular/prova.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import type { Fel } from '../../components/formular/validera.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { useKommando } from '../../lib/skicka.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { valFraga, type Val } from '../../lib/val.js';
import type { Skapad } from './api/formella-arenden.js';

/** A new formal matter is registered and gets its number. */
export function NyttArende() {
  const val = useQuery(valFraga);
  return (
    <Sida titel="Nytt formellt ärende">
      <FragaInnehall fraga={val}>{(data) => <Arendeform val={data} />}</FragaInnehall>
    </Sida>
  );
}

function Arendeform({ val }: { val: Val }) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const sedan = useQuery(processerFraga).data?.processer.find(({ namn }) => namn === 'formelltarende')?.sedanStart;
  const [varden, setVarden] = useState<Varden>(() => tommaVarden(formular));
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  const registrera = useKommando<Varden, Skapad>('/api/formella-arenden', ({ id }) => {
    for (const nyckel of ['formella-arenden', 'inkorg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${id}`);
  });
  const andra = (vag: string, varde: unknown) => {
    setFel(({ [vag]: _rattat, ...resten }) => resten);
    setVarden((forra) => sattVid(forra, vag, varde));
  };
  useForberedProvning();
  const sand = async () => {
    const svar = await prova('nytt-formellt-arende', formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length === 0) registrera.mutate(svar.data);
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
        <Paragraph>Ärendet får ett diarienummer. {sedan}</Paragraph>
        <div>
          <Button type="submit" loading={registrera.isPending}>
            Registrera ärendet
          </Button>
        </div>
      </form>
      {!registrera.isPending && <Avslag fel={registrera.error} igen={() => void sand()} />}
    </FormularSammanhang>
  );
}
