import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { Kortlista } from '../../components/kortlista.js';
import { PaWebben } from '../../components/pa-webben.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDatum, visaTid } from '../../lib/format.js';
import { handlingarFraga, handlingFraga, type Handlingsrad } from './api/handlingar.js';
import { Diariet } from './diariet.js';
import { Exportmapp } from './exportmapp.js';
import { filord, statusord } from './handlingsord.js';
import { Handlingsstatus } from './handlingsstatus.js';

/** The documents of the case with status, size and versions; its diary numbers and what it is linked to. */
export function Handlingar({ arendeId }: { arendeId: string }) {
  const handlingar = useInfiniteQuery(handlingarFraga(arendeId));
  if (handlingar.isPending) return <Laddar />;
  if (handlingar.isError) return <FelPaPlats fel={handlingar.error} igen={() => void handlingar.refetch()} />;
  const rader = handlingar.data.pages.flatMap((sida) => sida.rader);
  return (
    <>
      {rader.length === 0 ? <Paragraph>Inga handlingar ännu.</Paragraph> : <Lista rader={rader} />}
      <Fler lista={handlingar} />
      <Diariet arendeId={arendeId} />
      <PaWebben mal={{ arendeId }} />
      <Exportmapp arendeId={arendeId} />
    </>
  );
}

function Lista({ rader }: { rader: readonly Handlingsrad[] }) {
  return (
    <Kortlista namn="Handlingar i ärendet" beskrivning="Handlingar i ärendet" kolumner={['Handling', 'Status', 'Version', 'Datum']}>
      {rader.map((rad) => (
        <Table.Row role="row" key={rad.dokumentId}>
          <Table.HeaderCell scope="row" role="rowheader">
            <Hamta id={rad.id} text={rad.titel} fil={filord(rad)} />
            {rad.mottagare && <span className="dampad"> Till {rad.mottagare}</span>}
            <RouterLink className="ds-link rad-under" to={`/handlingar/${rad.id}`}>
              I registret<span className="ds-sr-only">: {rad.titel}</span>
            </RouterLink>
          </Table.HeaderCell>
          <Table.Cell role="cell">
            <Handlingsstatus status={rad.status} />
          </Table.Cell>
          <Table.Cell role="cell" data-etikett="Version">
            {rad.version}
            {rad.antalVersioner > 1 && <Versioner rad={rad} />}
          </Table.Cell>
          <Table.Cell role="cell" className="dag">
            {visaDatum(rad.skapad)}
          </Table.Cell>
        </Table.Row>
      ))}
    </Kortlista>
  );
}

function Versioner({ rad }: { rad: Handlingsrad }) {
  const [oppen, setOppen] = useState(false);
  const handling = useQuery({ ...handlingFraga(rad.id), enabled: oppen });
  return (
    <details onToggle={(e) => setOppen(e.currentTarget.open)}>
      <summary>
        Alla {rad.antalVersioner} versioner<span className="ds-sr-only"> av {rad.titel}</span>
      </summary>
      {oppen && (
        <FragaInnehall fraga={handling} rader={2}>
          {({ versioner }) => (
            <ul className="radlista">
              {versioner.map((version) => (
                <li key={version.id}>
                  <Hamta id={version.id} text={`Version ${version.version}`} fil={filord(version)} />
                  <span className="dampad">
                    {statusord[version.status]} {visaTid(version.skapad)}
                    {version.beskrivning && `. ${version.beskrivning}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </FragaInnehall>
      )}
    </details>
  );
}

function Hamta({ id, text, fil }: { id: string; text: string; fil: string }) {
  return (
    <Handlingslank href={innehallVag(id)}>
      {text} ({fil})
    </Handlingslank>
  );
}
