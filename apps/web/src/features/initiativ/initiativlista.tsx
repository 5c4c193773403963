import { Button, Field, Label, Paragraph, Select, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Sida } from '../../components/sida.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDatum } from '../../lib/format.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { hamtaInitiativ } from './api/initiativ.js';
import { sparnamn } from './sparnamn.js';

/** All initiatives that one may see, the latest changed first. */
export function Initiativlista() {
  const [sok, setSok] = useSearchParams();
  const processer = useQuery(processerFraga);
  const filter = { spar: sok.get('spar'), tillstand: sok.get('tillstand'), organ: sok.get('organ') };
  const valda = processer.data?.processer.filter(({ namn }) => (filter.spar ? namn === filter.spar : sparnamn.has(namn))) ?? [];
  const tillstand = [...new Map(valda.flatMap((process) => process.tillstand).map((ett) => [ett.id, ett])).values()];
  const filtrera = (namn: string, varde: string) =>
    setSok(
      (forra) => {
        const nya = new URLSearchParams(forra);
        if (varde) nya.set(namn, varde);
        else nya.delete(namn);
        if (namn === 'spar') nya.delete('tillstand');
        return nya;
      },
      { replace: true },
    );
  const lista = useInfiniteQuery({
    queryKey: ['initiativ', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaInitiativ(filter, pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
    placeholderData: (forra) => forra,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida
      titel="Initiativ"
      hogt={
        <Button asChild>
          <RouterLink to="/initiativ/nytt">Nytt initiativ</RouterLink>
        </Button>
      }
    >
      <div className="filter">
        <Field>
          <Label>Spår</Label>
          <Select value={filter.spar ?? ''} onChange={(e) => filtrera('spar', e.target.value)}>
            <Select.Option value="">Alla</Select.Option>
            {[...sparnamn].map(([id, namn]) => (
              <Select.Option key={id} value={id}>
                {namn}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>Läge</Label>
          <Select value={filter.tillstand ?? ''} onChange={(e) => filtrera('tillstand', e.target.value)}>
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
      {lista.data && rader.length === 0 && (
        <Paragraph>
          Inga initiativ i urvalet.{' '}
          {(filter.tillstand ?? filter.spar) && (
            <Button variant="tertiary" data-size="sm" onClick={() => setSok({})}>
              Rensa filter
            </Button>
          )}
        </Paragraph>
      )}
      {rader.length > 0 && (
        <div className="tabellyta" role="region" aria-label="Initiativ" tabIndex={0}>
          <Table className="kortlista" role="table">
            <caption className="ds-sr-only">Initiativ, senast ändrade först</caption>
            <Table.Head role="rowgroup">
              <Table.Row role="row">
                <Table.HeaderCell scope="col" role="columnheader">
                  Initiativ
                </Table.HeaderCell>
                <Table.HeaderCell scope="col" role="columnheader">
                  Spår
                </Table.HeaderCell>
                <Table.HeaderCell scope="col" role="columnheader">
                  Läge
                </Table.HeaderCell>
                <Table.HeaderCell scope="col" role="columnheader">
                  Organ
                </Table.HeaderCell>
                <Table.HeaderCell scope="col" role="columnheader">
                  Ändrat
                </Table.HeaderCell>
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
                  <Table.Cell role="cell">{sparnamn.get(rad.spar)}</Table.Cell>
                  <Table.Cell role="cell">
                    <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} />
                  </Table.Cell>
                  <Table.Cell role="cell">{rad.organ.namn}</Table.Cell>
                  <Table.Cell role="cell" className="dag" data-etikett="Ändrat">
                    {visaDatum(rad.andrad)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Fler lista={lista} />
    </Sida>
  );
}
