import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { Avslag } from '../../../components/avslag.js';
import type { Formular } from '../../../components/formular/falt.js';
import { Felsammanfattning } from '../../../components/formular/felsammanfattning.js';
import { prova, useForberedProvning } from '../../../components/formular/prova.js';
import { Svar } from '../../../components/formular/svar.js';
import type { Fel } from '../../../components/formular/validera.js';
import { tommaVarden } from '../../../components/formular/varden.js';
import { useMeddelande } from '../../../components/meddelande.js';
import { Varningar } from '../../../components/varningar.js';
import { useKommando } from '../../../lib/skicka.js';
import type { Val } from '../../../lib/val.js';
import { type Kvitto, tjansteutlatandeFraga, type TuSvar, type Utforande } from '../api/tjansteutlatande.js';

interface Props {
  tu: TuSvar;
  formular: Formular;
  val: Val;
  till: (avsnitt: string) => void;
}

/** All that has been written, what does not agree in it, and the two ways on: a version, or the review. */
export function Hela({ tu, formular, val, till }: Props) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  useForberedProvning();
  const skicka = useKommando<Utforande, Kvitto>(`/api/arenden/${tu.arendeId}/handelser`, async () => {
    for (const nyckel of ['arende', 'inkorg', 'uppgift', 'formella-arenden']) void klient.invalidateQueries({ queryKey: [nyckel] });
    await klient.invalidateQueries({ queryKey: tjansteutlatandeFraga(tu.arendeId).queryKey });
    if (skicka.variables?.handelse === 'lamna-till-granskning') {
      sag('Tjänsteutlåtandet är lämnat till granskning.');
      void ga(`/arenden/${tu.arendeId}`);
    } else {
      sag('Versionen är sparad.');
      till('versioner');
    }
  });
  const sand = async (handelse: Utforande['handelse']) => {
    skicka.reset();
    const farsk = await klient.fetchQuery(tjansteutlatandeFraga(tu.arendeId));
    const svar = await prova(handelse, formular, { ...tommaVarden(formular), ...ihopsatt(farsk) });
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length > 0) return;
    const avsnittsversioner = Object.fromEntries(farsk.avsnitt.filter(({ version }) => version > 0).map((en) => [en.avsnitt, en.version]));
    skicka.mutate({ handelse, forvantatSteg: farsk.steg, data: { ...svar.data, avsnittsversioner } });
  };
  const tillAvsnittet = (vag: string) => {
    const avsnitt = formular.avsnitt.find(({ falt }) => falt.some(({ namn }) => namn === vag.split('.')[0]));
    if (avsnitt) till(avsnitt.id);
  };
  const kan = tu.oppet && tu.farSkriva;
  const annans = tu.uppgift?.innehavare ?? null;
  return (
    <section aria-labelledby="avsnittsrubrik">
      <Heading level={2} data-size="xs" id="avsnittsrubrik" tabIndex={-1}>
        Hela texten
      </Heading>
      <Felsammanfattning formular={formular} fel={fel} forsok={forsok} visa={tillAvsnittet} />
      {tu.varningar.length > 0 && <Varningar varningar={tu.varningar} />}
      <Svar formular={formular} varden={ihopsatt(tu)} val={val} arendeId={tu.arendeId} {...(kan ? { andra: till } : {})} />
      {kan && (
        <>
          <Paragraph>
            En version sparas hur ofullständig texten än är. Till granskning lämnas den när allt finns med och ingen annan skriver.
            {annans && ` Uppgiften är hos ${annans.namn}.`}{' '}
            {tu.uppgift && (
              <RouterLink className="ds-link" to={`/uppgifter/${tu.uppgift.id}`}>
                Till uppgiften
              </RouterLink>
            )}
          </Paragraph>
          <div className="knapprad">
            <Button loading={skicka.isPending} onClick={() => void sand('lamna-till-granskning')}>
              Lämna till granskning
            </Button>
            <Button variant="secondary" loading={skicka.isPending} onClick={() => void sand('spara-version')}>
              Spara som version
            </Button>
          </div>
          {!skicka.isPending && <Avslag fel={skicka.error} arendeId={tu.arendeId} />}
        </>
      )}
    </section>
  );
}

function ihopsatt(tu: TuSvar): Record<string, unknown> {
  return Object.fromEntries(tu.avsnitt.flatMap(({ innehall }) => Object.entries(innehall)));
}
