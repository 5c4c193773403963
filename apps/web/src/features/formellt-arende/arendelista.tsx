import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Kortlista } from '../../components/kortlista.js';
import { Sida } from '../../components/sida.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { useListurval } from '../../lib/adressval.js';
import { SAKNAS, visaDatum } from '../../lib/format.js';
import { type Diarium, hamtaDiarium, type Urval } from './api/formella-arenden.js';
import { Diariefilter, FILTER } from './diariefilter.js';

/** The diary of the formal matters that one may see, the latest registered first (OSL 5:2). */
export function Arendelista() {
  const lage = useListurval(FILTER);
  const lista = useInfiniteQuery({
    queryKey: ['formella-arenden', lage.urval],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaDiarium(lage.urval as Urval, pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
    placeholderData: (forra) => forra,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida
      titel="Formella ärenden"
      hogt={
        <span className="taggar">
          <Button variant="tertiary" data-size="sm" onClick={() => print()}>
            <PrinterSmallIcon aria-hidden /> Skriv ut
          </Button>
          <Button asChild>
            <RouterLink to="/formella-arenden/nytt">Nytt ärende</RouterLink>
          </Button>
        </span>
      }
    >
      <Diariefilter lage={lage} />
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Paragraph>Inga ärenden i urvalet.</Paragraph>}
      {rader.length > 0 && <Rader rader={rader} />}
      <Fler lista={lista} />
    </Sida>
  );
}

const KOLUMNER = ['Ärende', 'In eller upprättat', 'Från', 'Ut', 'Läge', 'Hos', 'Handläggare'] as const;

function Rader({ rader }: { rader: Diarium['rader'] }) {
  return (
    <Kortlista namn="Formella ärenden" beskrivning="Diarium över formella ärenden, senast registrerade först" kolumner={KOLUMNER}>
      {rader.map((rad) => (
        <Rad key={rad.id} rad={rad} />
      ))}
    </Kortlista>
  );
}

function Rad({ rad }: { rad: Diarium['rader'][number] }) {
  return (
    <Table.Row role="row">
      <Table.HeaderCell scope="row" role="rowheader">
        <RouterLink className="ds-link" to={`/arenden/${rad.id}`}>
          {rad.dnr ? `${rad.dnr} ` : ''}
          {rad.titel}
        </RouterLink>
        {rad.sekretess && (
          <>
            {' '}
            <Sekretess />
          </>
        )}
        <span className="rad-under">
          {rad.arendetyp}, {rad.organ.namn}
        </span>
      </Table.HeaderCell>
      <Table.Cell role="cell" className="dag" data-etikett="In">
        {visaDatum(rad.registrerat)}
      </Table.Cell>
      <Table.Cell role="cell" data-etikett="Från">
        {rad.avsandare ?? SAKNAS}
      </Table.Cell>
      <Table.Cell role="cell" data-etikett="Ut">
        {rad.expedierat ? visaDatum(rad.expedierat) : SAKNAS}
        {rad.mottagare.length > 0 && <span className="rad-under">Till {rad.mottagare.join(', ')}</span>}
      </Table.Cell>
      <Table.Cell role="cell">
        <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} />
      </Table.Cell>
      <Table.Cell role="cell" data-etikett="Hos">
        {rad.instans?.namn ?? SAKNAS}
      </Table.Cell>
      <Table.Cell role="cell" data-etikett="Handläggare">
        {rad.handlaggare?.namn ?? SAKNAS}
      </Table.Cell>
    </Table.Row>
  );
}
