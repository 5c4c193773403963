import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Avsnitt, Varden } from '../../../components/formular/falt.js';
import { Faltvisning } from '../../../components/formular/faltvisning.js';
import { FormularSammanhang } from '../../../components/formular/sammanhang.js';
import { Svar } from '../../../components/formular/svar.js';
import { useFormulartangenter } from '../../../components/formular/use-formulartangenter.js';
import { sattVid, tommaVarden } from '../../../components/formular/varden.js';
import { Utloggad } from '../../../components/tillstand.js';
import { visaKlockslag, visaTid } from '../../../lib/format.js';
import type { Val } from '../../../lib/val.js';
import type { TuAvsnitt, TuSvar } from '../api/tjansteutlatande.js';
import { type Sparlage, useAvsnitt } from './use-avsnitt.js';

interface Props {
  tu: TuSvar;
  server: TuAvsnitt;
  avsnitt: Avsnitt;
  nummer: number;
  val: Val;
  nasta: () => void;
  /** To the whole text. */
  hela: () => void;
}

/** One section: written here by one person at a time, read by the others while it is written. */
export function Avsnittssida({ tu, server, avsnitt, nummer, val, nasta, hela }: Props) {
  const utkast = useAvsnitt(tu.arendeId, server);
  const annan = server.las && !server.las.min ? server.las : null;
  const tomma = tommaVarden({ avsnitt: [avsnitt] });
  const varden: Varden = { ...tomma, ...utkast.innehall };
  const strid = utkast.lage === 'konflikt' || utkast.lage === 'stangt';
  const skrivs = tu.oppet && tu.farSkriva && !strid && (annan === null || utkast.mitt !== null);
  const { spara } = utkast;
  useFormulartangenter({ spara: () => void spara(), granska: hela });
  const andra = (vag: string, varde: unknown) => utkast.andra((forra) => sattVid({ ...tomma, ...forra }, vag, varde));
  return (
    <FormularSammanhang value={{ varden, fel: {}, val, hamtade: new Set(), andra }}>
      <section className="formular" aria-labelledby="avsnittsrubrik">
        <Heading level={2} data-size="xs" id="avsnittsrubrik" tabIndex={-1}>
          {nummer} {avsnitt.rubrik}
        </Heading>
        <Lagesrad lage={utkast.lage} andrad={utkast.andrad} av={server.av?.namn ?? null} forsokIgen={() => void spara()} />
        {annan && !strid && (
          <Alert data-color="info" className="besked">
            {annan.namn} skriver här nu. Du ser texten som den sparas. Avsnittet blir ledigt när {annan.namn} lämnar det, eller en minut
            efter den sista ändringen.
          </Alert>
        )}
        {strid && (
          <Strid
            stangt={utkast.lage === 'stangt'}
            {...{ arendeId: tu.arendeId, server, avsnitt, val, mitt: utkast.mitt ?? {}, los: utkast.los }}
          />
        )}
        {skrivs && (
          <form
            className="formular"
            noValidate
            onBlur={() => void spara()}
            onSubmit={(e) => {
              e.preventDefault();
              void spara();
              nasta();
            }}
          >
            {avsnitt.ingress && <Paragraph>{avsnitt.ingress}</Paragraph>}
            {avsnitt.falt.map((falt) => (
              <Faltvisning key={falt.namn} falt={falt} />
            ))}
            <div className="knapprad">
              <Button type="submit">Nästa avsnitt</Button>
            </div>
          </form>
        )}
        {!skrivs && !strid && <Svar formular={{ avsnitt: [avsnitt] }} varden={varden} val={val} arendeId={tu.arendeId} />}
      </section>
    </FormularSammanhang>
  );
}

/** Whether what is typed is safe, in one line. */
function Lagesrad({ lage, andrad, av, forsokIgen }: { lage: Sparlage; andrad: string | null; av: string | null; forsokIgen: () => void }) {
  if (lage === 'utloggad') return <Utloggad />;
  return (
    <p className="sparrad dampad">
      {lage === 'orort' && (andrad ? `Sparat ${visaTid(andrad)}${av ? ` av ${av}` : ''}` : 'Det du skriver sparas av sig självt.')}
      {(lage === 'vantar' || lage === 'sparar') && 'Sparar …'}
      {lage === 'sparat' && andrad && `Sparat ${visaKlockslag(andrad)}`}
      {lage === 'fel' && (
        <>
          Inte sparat på servern än. Texten finns i webbläsaren och sparas när det går.{' '}
          <Button variant="tertiary" data-size="sm" onClick={forsokIgen}>
            Försök igen
          </Button>
        </>
      )}
    </p>
  );
}

/** Somebody else's text stands in the way of one's own: both are shown, and the one who writes chooses. */
function Strid({
  arendeId,
  stangt,
  server,
  avsnitt,
  val,
  mitt,
  los,
}: {
  arendeId: string;
  stangt: boolean;
  server: TuAvsnitt;
  avsnitt: Avsnitt;
  val: Val;
  mitt: Varden;
  los: (behallMin: boolean) => void;
}) {
  const upptaget = server.las !== null && !server.las.min;
  return (
    <Alert data-color="warning">
      <Heading level={3} data-size="2xs">
        {stangt ? 'Tjänsteutlåtandet är lämnat vidare' : 'Någon annan har skrivit i avsnittet'}
      </Heading>
      <Paragraph>
        {stangt
          ? 'Din text hann inte med. Den finns kvar i den här webbläsaren och kan sparas om tjänsteutlåtandet sänds tillbaka.'
          : 'Välj vilken text som ska gälla. Den andra ersätts.'}
      </Paragraph>
      <div className="tva-spalter">
        <section>
          <Heading level={4} data-size="2xs">
            Din text här
          </Heading>
          <Svar formular={{ avsnitt: [avsnitt] }} varden={mitt} val={val} arendeId={arendeId} />
          {!stangt && upptaget && (
            <Paragraph>{server.las?.namn} skriver fortfarande. Du kan behålla din text när avsnittet är ledigt.</Paragraph>
          )}
          {!stangt && !upptaget && <Button onClick={() => los(true)}>Behåll min text</Button>}
        </section>
        <section>
          <Heading level={4} data-size="2xs">
            Sparat {server.andrad ? visaTid(server.andrad) : 'någon annanstans'}
            {server.av && ` av ${server.av.namn}`}
          </Heading>
          <Svar formular={{ avsnitt: [avsnitt] }} varden={server.innehall} val={val} arendeId={arendeId} />
          <Button variant="secondary" onClick={() => los(false)}>
            Använd den sparade
          </Button>
        </section>
      </div>
    </Alert>
  );
}
