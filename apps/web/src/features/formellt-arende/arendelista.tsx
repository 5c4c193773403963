import { Button, Field, Label, Paragraph, Select, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { Sida } from '../../components/sida.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { SAKNAS, visaDatum } from '../../lib/format.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { hamtaArenden } from './api/formella-arenden.js';

/** All formal matters that one may see, the latest changed first. */
export function Arendelista() {
  const [sok, setSok] = useSearchParams();
  const processer = useQuery(processerFraga);
  const filter = { tillstand: sok.get('tillstand'), instans: sok.get('instans') };
  const tillstand = processer.data?.processer.find(({ namn }) => namn === 'formelltarende')?.tillstand ?? [];
  const lista = useInfiniteQuery({
    queryKey: ['formella-arenden', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaArenden(filter, pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
    placeholderData: (forra) => forra,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida
      titel="Formella ärenden"
      hogt={
        <Button asChild>
          <RouterLink to="/formella-arenden/nytt">Nytt ärende</RouterLink>
        </Button>
      }
    >
      <div className="filter">
        <Field>
          <Label>Läge</Label>
          <Select
            value={filter.tillstand ?? ''}
            onChange={(e) => setSok(e.target.value ? { tillstand: e.target.value } : {}, { replace: true })}
          >
            <Select.Option value="">Alla</Select.Option>
            {tillstand.map(({ id, etikett }) => (
              <Select.Option key={id} value={id}>
                {etikett}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Paragraph>Inga ärenden i urvalet.</Paragraph>}
      {rader.length > 0 && <Rader rader={rader} />}
      {lista.hasNextPage && (
        <Button variant="secondary" loading={lista.isFetchingNextPage} onClick={() => void lista.fetchNextPage()}>
          Fler
        </Button>
      )}
    </Sida>
  );
}

const KOLUMNER = ['Ärende', 'Läge', 'Förvaltning', 'Hos', 'Ändrat'] as const;

function Rader({ rader }: { rader: Awaited<ReturnType<typeof hamtaArenden>>['rader'] }) {
  return (
    <div className="tabellyta" role="region" aria-label="Formella ärenden" tabIndex={0}>
      <Table className="kortlista" role="table">
        <caption className="ds-sr-only">Formella ärenden, senast ändrade först</caption>
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            {KOLUMNER.map((namn) => (
              <Table.HeaderCell key={namn} scope="col" role="columnheader">
                {namn}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body role="rowgroup">
          {rader.map((rad) => (
            <Table.Row role="row" key={rad.id}>
              <Table.HeaderCell scope="row" role="rowheader">
                <RouterLink className="ds-link" to={`/arenden/${rad.id}`}>
                  {rad.dnr ? `${rad.dnr} ` : ''}
                  {rad.titel}
                </RouterLink>
                {rad.sekretess && <Sekretess />}
              </Table.HeaderCell>
              <Table.Cell role="cell">
                <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} />
              </Table.Cell>
              <Table.Cell role="cell">{rad.organ.namn}</Table.Cell>
              <Table.Cell role="cell">{rad.instans?.namn ?? SAKNAS}</Table.Cell>
              <Table.Cell role="cell">{visaDatum(rad.andrad)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
