import type { Kropp } from '../../lib/api-typer.js';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { formularFor, harFormular } from '../../components/formular/formularregister.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import { prova, useForberedProvning } from '../../components/formular/prova.js';
import type { Fel } from '../../components/formular/validera.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { useKommando } from '../../lib/skicka.js';
import { valFraga, type Val } from '../../lib/val.js';
import { arendeFraga, type ArendeSvar, type Kvitto } from './api/arende.js';

/** An event of the case itself: pause, resume, cancel, change of track, change of material. */
export function Handelse() {
  const { id = '', typ = '' } = useParams();
  const arende = useQuery(arendeFraga(id));
  const val = useQuery(valFraga);
  if (!harFormular(typ))
    return (
      <Sida titel="Sidan finns inte">
        <RouterLink className="ds-link" to={`/arenden/${id}`}>
          Till ärendet
        </RouterLink>
      </Sida>
    );
  return (
    <FragaInnehall fraga={arende} sida="Ärendet kan inte visas">
      {(data) => (
        <FragaInnehall fraga={val}>
          {(valdata) => <Handelseform arende={data} typ={typ} val={valdata} lasOm={() => void arende.refetch()} />}
        </FragaInnehall>
      )}
    </FragaInnehall>
  );
}

function Handelseform({ arende, typ, val, lasOm }: { arende: ArendeSvar; typ: keyof typeof formularFor; val: Val; lasOm: () => void }) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const formular = formularFor[typ];
  const server = arende.handelser.find((en) => en.typ === typ);
  const verb = server?.verb ?? 'Åtgärd i ärendet';
  const [varden, setVarden] = useState(() => tommaVarden(formular));
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  const skicka = useKommando<Kropp<'/api/arenden/{id}/handelser'>, Kvitto>(`/api/arenden/${arende.id}/handelser`, async () => {
    for (const nyckel of ['arende', 'inkorg', 'initiativ']) await klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${arende.id}`);
  });
  useForberedProvning();
  const sand = async () => {
    const svar = await prova(typ, formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length === 0) skicka.mutate({ handelse: typ, forvantatSteg: arende.steg, data: svar.data });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    void sand();
  };
  return (
    <Sida titel={`${verb} – ${arende.titel}`} rubrik={verb}>
      <RouterLink className="ds-link" to={`/arenden/${arende.id}`}>
        {arende.dnr ? `${arende.dnr} ` : ''}
        {arende.titel}
      </RouterLink>
      <FormularSammanhang
        value={{
          varden,
          fel,
          arendeId: arende.id,
          val: { ...val, arenden: arende.beslutarOm.map(({ id, dnr, titel }) => ({ id, namn: dnr ? `${dnr} ${titel}` : titel })) },
          hamtade: new Set(),
          andra: (vag, varde) => setVarden((forra) => sattVid(forra, vag, varde)),
        }}
      >
        <Felsammanfattning formular={formular} fel={fel} forsok={forsok} />
        <form className="formular" noValidate onSubmit={vidSkicka}>
          {formular.avsnitt.map((avsnitt) => (
            <section key={avsnitt.id} className="formular">
              <Heading level={2} data-size="xs">
                {avsnitt.rubrik}
              </Heading>
              {avsnitt.ingress && <Paragraph>{avsnitt.ingress}</Paragraph>}
              {avsnitt.falt.map((falt) => (
                <Faltvisning key={falt.namn} falt={falt} />
              ))}
            </section>
          ))}
          <Paragraph>{server?.sedan}</Paragraph>
          <div className="knapprad">
            <Button type="submit" loading={skicka.isPending}>
              {verb}
            </Button>
            <Button asChild variant="secondary">
              <RouterLink to={`/arenden/${arende.id}`}>Tillbaka</RouterLink>
            </Button>
          </div>
        </form>
      </FormularSammanhang>
      {!skicka.isPending && (
        <Avslag
          fel={skicka.error}
          arendeId={arende.id}
          igen={() => void sand()}
          uppdatera={() => {
            skicka.reset();
            lasOm();
          }}
        />
      )}
    </Sida>
  );
}
