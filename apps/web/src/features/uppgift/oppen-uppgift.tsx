import { Alert, Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { formularFor, harFormular } from '../../components/formular/formularregister.js';
import { useMeddelande } from '../../components/meddelande.js';
import { Frist } from '../../components/frist.js';
import { Sida } from '../../components/sida.js';
import { Sekretess } from '../../components/statustagg.js';
import { egenSidaFor } from '../../lib/egna-sidor.js';
import { visaDatum, visaKlockslag } from '../../lib/format.js';
import { useAndringar } from '../../lib/handelsestrom.js';
import type { Val } from '../../lib/val.js';
import type { Kvitto, UppgiftSvar } from './api/uppgift.js';
import { InteTagen } from './inte-tagen.js';
import { Kvittens } from './kvittens.js';
import { Uppgiftsformular } from './uppgiftsformular.js';

interface OppenProps {
  id: string;
  uppgift: UppgiftSvar;
  val: Val;
  granska: boolean;
  lasOm: () => void;
}

export function OppenUppgift({ id, uppgift, val, granska, lasOm }: OppenProps) {
  const [kvitto, setKvitto] = useState<{ kvitto: Kvitto; knapp: string } | null>(null);
  const { sag } = useMeddelande();
  const [andrad, setAndrad] = useState<string | null>(null);
  const rad = uppgift.uppgift;
  useAndringar(({ arendeId, steg }) => {
    if (kvitto || arendeId !== rad.arende.id || steg === null || steg <= uppgift.arende.steg) return;
    const nu = visaKlockslag(new Date().toISOString());
    setAndrad(nu);
    sag(`Ärendet ändrades ${nu}. Din text är kvar.`);
  });
  if (kvitto) return <Kvittens {...kvitto} titel={rad.titel} arende={rad.arende} />;
  const minAttGora = rad.min || kanGorasDirekt(uppgift);
  const egenSida = egenSidaFor(uppgift.formular[0]?.handelse ?? '', rad.arende.id);
  const returnerad = uppgift.historik.findLast(({ skal }) => skal !== null);
  return (
    <Sida titel={`${granska ? 'Granska' : 'Uppgift'} – ${rad.titel}`} rubrik={granska ? `Granska: ${rad.titel}` : rad.titel}>
      <div className="uppgiftshuvud">
        <Link asChild>
          <RouterLink to={`/arenden/${rad.arende.id}`}>
            {rad.arende.dnr ? `${rad.arende.dnr} ` : ''}
            {rad.arende.titel}
          </RouterLink>
        </Link>
        <span>
          {rad.frist ? 'Senast ' : ''}
          <Frist frist={rad.frist} />
          {rad.frist && <span className="dampad"> – {rad.frist.rakning}</span>}
        </span>
        {rad.sekretess && <Sekretess />}
      </div>
      {andrad && (
        <Alert data-color="info" className="besked">
          Ärendet har ändrats {andrad}. Din text är kvar.{' '}
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => {
              setAndrad(null);
              lasOm();
            }}
          >
            Visa ändringen
          </Button>
        </Alert>
      )}
      {returnerad?.skal && (
        <Paragraph className="citat">
          <strong>
            {returnerad.vem} {visaDatum(returnerad.vid)}:
          </strong>{' '}
          {returnerad.skal}
        </Paragraph>
      )}
      {rad.avslutad && <Paragraph>Uppgiften är klar sedan {visaDatum(rad.avslutad)}.</Paragraph>}
      {!rad.avslutad && !minAttGora && <InteTagen uppgift={uppgift} lasOm={lasOm} />}
      {!rad.avslutad && egenSida && (
        <Button asChild>
          <RouterLink to={egenSida}>Öppna tjänsteutlåtandet</RouterLink>
        </Button>
      )}
      {!rad.avslutad && minAttGora && !egenSida && (
        <Uppgiftsformular
          id={id}
          uppgift={uppgift}
          val={val}
          granska={granska}
          lasOm={lasOm}
          klar={(svar, knapp) => setKvitto({ kvitto: svar, knapp })}
        />
      )}
    </Sida>
  );
}

/** What only asks to be read is not taken first: nobody else can do it instead. */
function kanGorasDirekt({ uppgift, formular, arende }: UppgiftSvar): boolean {
  const [{ handelse } = { handelse: '' }] = formular;
  const direkt = harFormular(handelse) && formularFor[handelse].direkt === true;
  return direkt && uppgift.innehavare === null && arende.handelser.some(({ typ, tillaten }) => typ === handelse && tillaten);
}
