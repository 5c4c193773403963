import { Button, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { FelPaPlats, Laddar } from '../../../components/tillstand.js';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { Atgard, InteMojligt } from '../atgard.js';
import { Arsbelopp, belopptext } from '../belopp.js';
import { Cykelns } from '../cykelns-dagar.js';
import { Skalfalt } from '../falt.js';
import { harPaket } from '../lage.js';
import { kan, useMote } from '../mote-sammanhang.js';
import { kategoriord } from '../ord.js';
import { usePunkter } from '../use-punkter.js';
import { Handlingar } from '../handlingar.js';
import { BjudIn } from './bjud-in.js';
import { LaggTill } from './lagg-till.js';
import { Andringsforslag } from './dagar-och-ram.js';
import { Saknade } from './saknade.js';
import { SenAndring } from './sen-andring.js';

/** Before the meeting: what is missing, what was frozen, what has changed since, and what the convenor can do. */
export function Paket() {
  const mote = useMote();
  return (
    <>
      <Paragraph className="laget">{mote.tillstand.beskrivning}</Paragraph>
      <section aria-labelledby="dagarna">
        <Heading level={2} data-size="xs" id="dagarna">
          Dagar och ram
        </Heading>
        <Cykelns datum={mote.datum} />
        <Paragraph>Ram: {belopptext(mote.ramTkr)}</Paragraph>
      </section>
      <Atgarder mote={mote} />
      {!harPaket(mote) && <Saknade mote={mote} />}
      {harPaket(mote) && <Frysta mote={mote} />}
      {harPaket(mote) && <Saknade mote={mote} />}
      <Handlingar
        mote={mote}
        rubrik="Paketet som handling"
        slag="paket"
        tomt="Paketet skrivs när det skickas till gruppen."
        vantas={mote.tillstand.id === 'kallat'}
      />
      <BjudIn mote={mote} />
    </>
  );
}

function Atgarder({ mote }: { mote: MoteSvar }) {
  const [meddelande, setMeddelande] = useState('');
  const [skal, setSkal] = useState('');
  const [saknas, setSaknas] = useState(false);
  const text = meddelande.trim() === '' ? null : meddelande.trim();
  const medMeddelande = (typ: string, klart: string, falt: 'meddelande' | 'kommentar', ingress: string) => (
    <Atgard
      mote={mote}
      typ={typ}
      variant="primary"
      klart={klart}
      ingress={ingress}
      data={() => ({ [falt]: text })}
      rensa={() => setMeddelande('')}
    >
      <Skalfalt etikett={falt === 'kommentar' ? 'Kommentar' : 'Meddelande'} valfri varde={meddelande} andra={setMeddelande} />
    </Atgard>
  );
  const planen = ['andra-datum', 'andra-ram', 'installa-mote'].some((typ) => kan(mote, typ));
  const nasta = ['begar-underlag', 'stang-underlag', 'kalla'].some((typ) => kan(mote, typ));
  if (!planen && !nasta) return <InteMojligt mote={mote} typer={['begar-underlag', 'stang-underlag', 'kalla']} />;
  return (
    <>
      <div className="knapprad">
        {medMeddelande(
          'begar-underlag',
          'Underlag har begärts in.',
          'meddelande',
          'Leverantörerna får veta stoppdagen och vad som ska lämnas in.',
        )}
        {medMeddelande(
          'stang-underlag',
          'Underlaget är stängt.',
          'kommentar',
          'Paketet fryses som det är nu. Det sker annars av sig självt efter stoppdagen.',
        )}
        {medMeddelande(
          'kalla',
          'Paketet är skickat.',
          'meddelande',
          mote.vardering === 'oppen'
            ? 'Ledamöterna får paketet och kan börja värdera. Värdena syns för gruppen direkt.'
            : 'Ledamöterna får paketet och kan börja värdera. Ingen ser andras värden förrän alla har svarat.',
        )}
        <Andringsforslag key={JSON.stringify([mote.datum, mote.ramTkr])} mote={mote} />
        <Atgard
          mote={mote}
          typ="installa-mote"
          variant="tertiary"
          klart="Mötet är inställt."
          ingress="Mötet avslutas utan resultat. Initiativen väntar kvar på gruppen."
          data={() => {
            setSaknas(skal.trim() === '');
            return skal.trim() === '' ? null : { skal: skal.trim() };
          }}
        >
          <Skalfalt varde={skal} andra={setSkal} fel={saknas && skal.trim() === '' ? 'Skriv varför mötet ställs in.' : undefined} />
        </Atgard>
      </div>
      <InteMojligt mote={mote} typer={['kalla']} />
    </>
  );
}

const VISAS = 50;

function Frysta({ mote }: { mote: MoteSvar }) {
  const { rader, alla, fraga } = usePunkter(mote.id);
  const [antal, setAntal] = useState(VISAS);
  if (fraga.isPending) return <Laddar />;
  if (fraga.isError && rader.length === 0) return <FelPaPlats fel={fraga.error} igen={() => void fraga.refetch()} />;
  const sena = rader.filter(({ senAndring, status }) => senAndring && status === 'oppen');
  return (
    <>
      {sena.length > 0 && (
        <section aria-labelledby="sena">
          <Heading level={2} data-size="xs" id="sena">
            Ändrat efter stoppdagen ({sena.length})
          </Heading>
          {sena.map((punkt) => (
            <SenAndring key={punkt.arendeId} mote={mote} punkt={punkt} />
          ))}
        </section>
      )}
      <section aria-labelledby="frysta">
        <Heading level={2} data-size="xs" id="frysta">
          Paketet ({mote.antalPunkter} initiativ)
        </Heading>
        {rader.length === 0 && <Paragraph>Inget underlag. Inget initiativ väntade på gruppen när paketet frystes.</Paragraph>}
        <ol className="radlista spalter">
          {rader.slice(0, antal).map((punkt) => (
            <Rad key={punkt.arendeId} punkt={punkt} />
          ))}
        </ol>
        {(rader.length > antal || !alla) && (
          <div>
            <Button variant="secondary" onClick={() => setAntal(antal + VISAS)}>
              Visa fler ({mote.antalPunkter - antal})
            </Button>
          </div>
        )}
        <LaggTill mote={mote} />
      </section>
    </>
  );
}

function Rad({ punkt }: { punkt: Punkt }) {
  return (
    <li>
      <span className="nummer">{punkt.nr}.</span>
      <Link asChild>
        <RouterLink to={`/arenden/${punkt.arendeId}`}>{punkt.titel}</RouterLink>
      </Link>
      <span>{punkt.organ.namn}</span>
      <span>{punkt.valjerFinansiering ? kategoriord(punkt.kategori) : null}</span>
      <span className="dampad">
        <Arsbelopp belopp={punkt.kostnadTkr} />
      </span>
      {punkt.status === 'tillbakadragen' && <strong>Underlaget är tillbakadraget</strong>}
    </li>
  );
}
