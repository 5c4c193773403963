import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink, useParams } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { Statustagg } from '../../components/statustagg.js';
import { SAKNAS, visaDatum } from '../../lib/format.js';
import { useAndringar } from '../../lib/handelsestrom.js';
import { type Anslag as Svar, anslagFraga } from './api/anslag.js';
import { Bevis } from './bevis.js';
import { Iakttagelser } from './iakttagelser.js';
import { RegistreraOverklagande } from './registrera-overklagande.js';

/** One notice for those who keep the board: its days, what it announces, what has been seen of it, and the appeals. */
export function Anslag() {
  const { id = '' } = useParams();
  const klient = useQueryClient();
  useAndringar(({ arendeId }) => {
    if (arendeId === id) void klient.invalidateQueries({ queryKey: ['anslag', id] });
  });
  const anslag = useQuery(anslagFraga(id));
  return (
    <FragaInnehall fraga={anslag} sida="Anslag">
      {(data) => (
        <Sida titel={data.titel} hogt={<Statustagg tillstand={data.tillstand.id} etikett={data.tillstand.etikett} />}>
          <Paragraph>{data.tillstand.beskrivning}</Paragraph>
          <Dagar anslag={data} />
          <Handelser anslag={data} />
          <Beslut anslag={data} />
          <Overklaganden anslag={data} />
          {data.kanRegistreraOverklagande && <RegistreraOverklagande anslag={data} />}
          <Bevis anslag={data} />
          <Iakttagelser id={data.id} />
          <Paragraph>
            <RouterLink className="ds-link" to={`/arenden/${data.id}`}>
              Anslagets ärende med logg och handlingar
            </RouterLink>
          </Paragraph>
        </Sida>
      )}
    </FragaInnehall>
  );
}

function Dagar({ anslag }: { anslag: Svar }) {
  const dag = (datum: string | null) => (datum === null ? SAKNAS : visaDatum(datum));
  const rader: readonly (readonly [string, string])[] = [
    ['Organ', anslag.organ.namn],
    anslag.sammantradesdatum ? ['Sammanträdesdatum', dag(anslag.sammantradesdatum)] : ['Beslutsdatum', dag(anslag.beslutsdatum)],
    ['Justerat', dag(anslag.justeringsdatum)],
    ['Ska vara uppe senast', dag(anslag.anslasSenast)],
    ['Uppsatt', dag(anslag.uppsatt)],
    ['Sista dag att överklaga', dag(anslag.overklagandeTill)],
    ['Nedtaget', dag(anslag.nedtaget)],
    ['Protokollet förvaras', anslag.forvaring],
  ];
  return (
    <dl className="fakta">
      {rader.map(([namn, varde]) => (
        <div key={namn}>
          <dt>{namn}</dt>
          <dd>{varde}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be done with the notice itself, and why the rest cannot. */
function Handelser({ anslag }: { anslag: Svar }) {
  const egna = anslag.handelser.filter(({ typ }) => typ !== 'overklagande-inkom');
  const hindrade = egna.filter(({ tillaten, hinder }) => !tillaten && hinder.length > 0);
  return (
    <>
      {anslag.tillstand.id === 'uppsatt' && (
        <Paragraph>
          <RouterLink className="ds-link" to={`/anslagstavla/${anslag.id}`}>
            Så visas anslaget för alla
          </RouterLink>
        </Paragraph>
      )}
      <div className="knapprad">
        {egna
          .filter(({ tillaten }) => tillaten)
          .map(({ typ, verb }) => (
            <RouterLink key={typ} className="ds-link" to={`/arenden/${anslag.id}/handelse/${typ}`}>
              {verb}
            </RouterLink>
          ))}
      </div>
      {hindrade.length > 0 && (
        <details className="fler">
          <summary>Inte möjligt nu ({hindrade.length})</summary>
          <ul className="omojliga">
            {hindrade.map(({ typ, verb, hinder }) => (
              <li key={typ}>
                <strong>{verb}</strong> {hinder.join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Beslut({ anslag }: { anslag: Svar }) {
  return (
    <section aria-labelledby="beslut">
      <Heading level={2} data-size="xs" id="beslut">
        Beslut som anslaget avser
      </Heading>
      <ul>
        {anslag.beslut.map((rad) => (
          <li key={rad.punktId}>
            {rad.paragraf > 0 && `§ ${rad.paragraf} `}
            {rad.rubrik}
            {rad.overklagande === 'ej-overklagbart' && ' (kan inte överklagas)'}
            {rad.arende && (
              <>
                {' '}
                <RouterLink className="ds-link" to={`/arenden/${rad.arende.id}`}>
                  Ärende {rad.arende.dnr ?? 'utan nummer'}
                </RouterLink>
                , {rad.arende.etikett.toLowerCase()}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Overklaganden({ anslag: { beslut, overklaganden } }: { anslag: Svar }) {
  const paragraf = new Map(beslut.map((rad) => [rad.punktId, rad.paragraf > 0 ? `§ ${rad.paragraf}` : rad.rubrik]));
  return (
    <section aria-labelledby="overklaganden">
      <Heading level={2} data-size="xs" id="overklaganden">
        Överklaganden
      </Heading>
      {overklaganden.length === 0 && <Paragraph>Inget överklagande är registrerat i anslaget.</Paragraph>}
      <ul>
        {overklaganden.map((rad, nr) => (
          <li key={`${rad.punktId}-${nr}`}>
            {paragraf.get(rad.punktId) ?? ''}, kom in {visaDatum(rad.inkom)}, {rad.iTid ? 'i tid' : 'för sent'}. {rad.domstol}.
          </li>
        ))}
      </ul>
    </section>
  );
}
