import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { visaKlockslag } from '../../../lib/format.js';
import { anropa } from '../../../lib/http.js';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { GruppensVarden } from '../gruppens-varden.js';
import { Lyft } from '../lyft.js';
import { kan } from '../mote-sammanhang.js';
import { finansieringsord, KRITERIER, kriterieord, spridningsord, utfallsord } from '../ord.js';
import { Spridningsremsa } from '../spridningsremsa.js';
import { visaTal } from '../tal.js';
import { Underlagskort } from '../underlagskort.js';
import { AvvikandeMening } from './avvikande-mening.js';
import { Utfallsform } from './utfallsform.js';

interface PunktProps {
  mote: MoteSvar;
  punkt: Punkt;
  plats: number;
  antal: number;
  till: (steg: 1 | -1) => void;
  klar: () => void;
}

/** One item. While something is written here, what others change waits behind a bar; otherwise it shows at once. */
export function Punktvy({ mote, punkt: nyast, plats, antal, till, klar }: PunktProps) {
  const [sedd, setSedd] = useState(nyast);
  const [skriver, setSkriver] = useState(false);
  const [skal, setSkal] = useState('');
  const andrad = sedd.radVersion !== nyast.radVersion;
  useEffect(() => {
    if (!skriver || !andrad) setSedd(nyast);
  }, [nyast, skriver, andrad]);
  const punkt = skriver && andrad ? sedd : nyast;
  return (
    <>
      <div className="kvarrad">
        <span>{plats < 0 ? 'På samtyckeslistan' : `Punkt ${plats + 1} av ${antal}`}</span>
        <span className="knappar">
          {plats > 0 && (
            <Button variant="tertiary" data-size="sm" onClick={() => till(-1)}>
              Föregående punkt (P)
            </Button>
          )}
          {plats >= 0 && plats < antal - 1 && (
            <Button variant="secondary" data-size="sm" onClick={() => till(1)}>
              Nästa punkt (N)
            </Button>
          )}
        </span>
      </div>
      <div className="spridningshuvud">
        <Heading level={3} data-size="xs" tabIndex={-1}>
          {punkt.nr}. {punkt.titel}
        </Heading>
        {punkt.utfall && <Tag data-color="brand1">{utfallsord[punkt.utfall]}</Tag>}
        {punkt.sarskildUppfoljning && <Tag data-color="info">Särskild uppföljning</Tag>}
      </div>
      {skriver && andrad && <Andringsbar moteId={mote.id} radVersion={nyast.radVersion} visa={() => setSkriver(false)} />}
      {punkt.status === 'tillbakadragen' && (
        <Alert data-color="warning">Underlaget är tillbakadraget. Punkten kan bara skjutas upp till nästa möte.</Alert>
      )}
      <Varden mote={mote} punkt={punkt} />
      <details>
        <summary>Underlaget i korthet</summary>
        <Underlagskort moteId={mote.id} punkt={punkt} />
      </details>
      <Bekraftat mote={mote} punkt={punkt} />
      {punkt.status === 'klar' && skal !== '' && punkt.skal !== skal.trim() && (
        <Paragraph className="citat">Du hade skrivit: {skal}</Paragraph>
      )}
      {mote.tillstand.id === 'pagar' && punkt.status !== 'klar' && kan(mote, 'avsluta-punkt') && mote.jagLederMotet && (
        <Utfallsform mote={mote} punkt={punkt} skal={skal} setSkal={setSkal} skriver={setSkriver} klar={klar} />
      )}
      {mote.tillstand.id === 'pagar' && (
        <div className="knapprad">
          {punkt.laggsPa === 'samtycke' && <Lyft mote={mote} punkt={punkt} />}
          <AvvikandeMening mote={mote} punkt={punkt} />
        </div>
      )}
    </>
  );
}

function Varden({ mote, punkt }: { mote: MoteSvar; punkt: Punkt }) {
  const { grupp } = punkt;
  const deltar = mote.narvarande.filter((id) => !punkt.jav.some((en) => en.id === id)).length;
  const farre = deltar < mote.minstNarvarande;
  return (
    <>
      {mote.tillstand.id === 'pagar' && punkt.status !== 'klar' && (
        <Paragraph>
          {deltar} deltar i punkten (minst {mote.minstNarvarande})
          {punkt.jav.length > 0 && `. Jäv: ${punkt.jav.map(({ namn }) => namn).join(', ')}`}
          {farre && <strong>. Det är för få; punkten kan inte få något utfall nu.</strong>}
        </Paragraph>
      )}
      {!grupp && (
        <Paragraph>
          {punkt.varderat.antal} av {punkt.varderat.av} har värderat.
          {mote.vardering === 'blind' && ' Värdena är dolda tills alla har svarat.'}
        </Paragraph>
      )}
      {grupp && (
        <dl className="kriterievarden">
          {KRITERIER.map((namn) => (
            <div key={namn}>
              <dt>{kriterieord[namn].namn}</dt>
              <dd>
                <span className="medeltal">{visaTal(grupp[namn].medel)}</span>
                <Spridningsremsa namn={kriterieord[namn].namn} varde={grupp[namn]} />
              </dd>
            </div>
          ))}
          <div>
            <dt>Spridning</dt>
            <dd>
              {spridningsord[grupp.spridningsord]} ({grupp.spridning})
            </dd>
          </div>
        </dl>
      )}
      {punkt.lyft && <Paragraph className="citat">Lyft till diskussion: {punkt.lyft.skal}</Paragraph>}
      {grupp && (
        <details>
          <summary>Alla värden och skäl</summary>
          <GruppensVarden punkt={punkt} grupp={grupp} />
        </details>
      )}
    </>
  );
}

function Bekraftat({ mote, punkt }: { mote: MoteSvar; punkt: Punkt }) {
  return (
    <>
      {punkt.utfall && (
        <dl className="fakta">
          <div>
            <dt>{mote.grupp}s utfall</dt>
            <dd>
              {utfallsord[punkt.utfall]}
              {punkt.rang !== null && `, rang ${punkt.rang}`}
            </dd>
          </div>
          <div>
            <dt>Skäl</dt>
            <dd>{punkt.skal}</dd>
          </div>
          {punkt.utfall === 'prioriterad' && punkt.valjerFinansiering && (
            <div>
              <dt>Finansieringstyp enligt gruppen</dt>
              <dd>{finansieringsord(punkt.finansieringstyp)}</dd>
            </div>
          )}
        </dl>
      )}
      {punkt.avvikande.map(({ namn, mening }) => (
        <Paragraph key={namn + mening} className="citat">
          Avvikande mening, {namn}: {mening}
        </Paragraph>
      ))}
    </>
  );
}

/** Who changed the item while one was writing; it is shown when one asks for it. */
function Andringsbar({ moteId, radVersion, visa }: { moteId: string; radVersion: number; visa: () => void }) {
  const { data } = useQuery({
    queryKey: ['mote', moteId, 'senast', radVersion],
    queryFn: ({ signal }) => anropa<Svar<'/api/arenden/{id}/logg'>>(`/api/arenden/${moteId}/logg`, { signal }),
  });
  const senast = data?.rader.toSorted((a, b) => b.steg - a.steg)[0];
  return (
    <Alert data-color="info" className="besked">
      Ändrat {senast ? `${visaKlockslag(senast.vid)} av ${senast.vem}` : 'av någon annan'}. Din text är kvar.{' '}
      <Button variant="secondary" data-size="sm" onClick={visa}>
        Visa ändringen
      </Button>
    </Alert>
  );
}
