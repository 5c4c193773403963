import { nyttInitiativSchema } from '#contracts';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import type { Varden } from '../../components/formular/falt.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { nyttInitiativFormular as formular } from '../../components/formular/formular-for.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import { validera, type Fel } from '../../components/formular/validera.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { useJag } from '../../lib/jag.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { useKommando } from '../../lib/skicka.js';
import { lasSpegel, skrivSpegel, taBortSpegel } from '../../lib/utkastspegel.js';
import { valFraga, type Val } from '../../lib/val.js';
import type { Skapad } from './api/initiativ.js';

/** A new initiative; until it has been created the text is kept in this browser. */
export function NyttInitiativ() {
  const val = useQuery(valFraga);
  return (
    <Sida titel="Nytt initiativ">
      <FragaInnehall fraga={val}>{(data) => <Initiativform val={data} />}</FragaInnehall>
    </Sida>
  );
}

function Initiativform({ val }: { val: Val }) {
  const ga = useNavigate();
  const spegelId = `${useJag().person.id}/nytt-initiativ`;
  const sedan = useQuery(processerFraga).data?.processer.find(({ namn }) => namn === 'initiativ')?.sedanStart;
  const klient = useQueryClient();
  const [varden, setVarden] = useState<Varden>(() => tommaVarden(formular));
  const rord = useRef(false);
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  useEffect(() => {
    void lasSpegel(spegelId).then((spegel) => {
      if (spegel && !rord.current) setVarden((forra) => ({ ...forra, ...spegel.innehall }));
    });
  }, [spegelId]);
  const skapa = useKommando<Varden, Skapad>('/api/initiativ', async ({ id }) => {
    await taBortSpegel(spegelId);
    for (const nyckel of ['initiativ', 'inkorg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${id}`);
  });
  const andra = (vag: string, varde: unknown) => {
    rord.current = true;
    setFel(({ [vag]: _rattat, ...resten }) => resten);
    setVarden((forra) => {
      const nya = sattVid(forra, vag, varde);
      void skrivSpegel(spegelId, { version: 0, innehall: nya });
      return nya;
    });
  };
  const sand = () => {
    const svar = validera(nyttInitiativSchema, formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length === 0) skapa.mutate(svar.data);
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <FormularSammanhang value={{ varden, fel, val, hamtade: new Set(), andra }}>
      <Felsammanfattning fel={fel} forsok={forsok} />
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
        <Paragraph>{sedan}</Paragraph>
        <div>
          <Button type="submit" loading={skapa.isPending}>
            {formular.knapp}
          </Button>
        </div>
      </form>
      {!skapa.isPending && <Avslag fel={skapa.error} igen={sand} />}
    </FormularSammanhang>
  );
}
