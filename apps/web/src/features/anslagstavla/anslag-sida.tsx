import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink, useParams } from 'react-router';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDatum } from '../../lib/format.js';
import { harKod } from '../../lib/http.js';
import { anslagFraga, type OffentligtAnslag } from './api/anslagstavla.js';
import { Overklaga } from './overklaga.js';
import { rubrikFor } from './ord.js';

/** One notice, as everybody may read and print it. */
export function AnslagSida() {
  const { id = '' } = useParams();
  const anslag = useQuery(anslagFraga(id));
  return (
    <>
      {anslag.data ? <Anslag anslag={anslag.data} /> : anslag.isError ? <InteUppe fel={anslag.error} /> : <Laddar />}
      <Paragraph className="inte-utskrift">
        <RouterLink className="ds-link" to="/anslagstavla">
          Till anslagstavlan
        </RouterLink>
      </Paragraph>
    </>
  );
}

function InteUppe({ fel }: { fel: unknown }) {
  if (!harKod(fel, 'finns-inte') && !harKod(fel, 'ogiltiga-uppgifter')) return <FelPaPlats fel={fel} />;
  return (
    <Sida titel="Anslaget sitter inte uppe">
      <Paragraph>Anslaget har tagits ned, eller har aldrig funnits. Kontakta kommunen om du vill läsa protokollet.</Paragraph>
    </Sida>
  );
}

function Anslag({ anslag }: { anslag: OffentligtAnslag }) {
  const { beslut } = anslag;
  const fakta: readonly (readonly [string, string | null])[] = [
    ['Organ', anslag.organ],
    ['Sammanträdesdatum', anslag.sammantradesdatum && visaDatum(anslag.sammantradesdatum)],
    ['Beslutsdatum', anslag.beslutsdatum && visaDatum(anslag.beslutsdatum)],
    [anslag.slag === 'delegationsbeslut' ? 'Protokollfört' : 'Justerat', visaDatum(anslag.justeringsdatum)],
    ['Paragrafer', anslag.paragrafer || null],
    ['Anslaget sattes upp', visaDatum(anslag.uppsatt)],
    ['Anslaget tas ned', visaDatum(anslag.tasNed)],
    ['Protokollet förvaras', anslag.forvaring],
  ];
  return (
    <Sida
      titel={rubrikFor(anslag)}
      hogt={
        <Button variant="secondary" className="inte-utskrift" onClick={() => window.print()}>
          Skriv ut
        </Button>
      }
    >
      {anslag.nr > 1 && (
        <Paragraph>Det här anslaget är rättat och ersätter ett tidigare. Tiden att överklaga räknas från det här.</Paragraph>
      )}
      <dl className="fakta">
        {fakta
          .filter(([, varde]) => varde !== null)
          .map(([namn, varde]) => (
            <div key={namn}>
              <dt>{namn}</dt>
              <dd>{varde}</dd>
            </div>
          ))}
      </dl>
      <Heading level={2} data-size="xs">
        Beslut som anslaget gäller
      </Heading>
      <ul>
        {beslut.map((rad, nr) => (
          <li key={`${rad.paragraf}-${nr}`}>
            {rad.paragraf > 0 && `§ ${rad.paragraf} `}
            {rad.rubrik}
            {rad.dnr && ` (${rad.dnr})`}
          </li>
        ))}
      </ul>
      <Overklaga anslag={anslag} />
    </Sida>
  );
}
