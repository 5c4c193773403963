import { Button, Field, Label, Paragraph, Select, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Kortlista } from '../../components/kortlista.js';
import { Sida } from '../../components/sida.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { useAdressval } from '../../lib/adressval.js';
import { visaDatum } from '../../lib/format.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { hamtaInitiativ } from './api/initiativ.js';
import { sparnamn } from './sparnamn.js';

/** All initiatives that one may see, the latest changed first. */
export function Initiativlista() {
  const { adress, satt } = useAdressval();
  const processer = useQuery(processerFraga);
  const filter = { spar: adress.get('spar'), tillstand: adress.get('tillstand'), organ: adress.get('organ') };
  const valda = processer.data?.processer.filter(({ namn }) => (filter.spar ? namn === filter.spar : sparnamn.has(namn))) ?? [];
  const tillstand = [...new Map(valda.flatMap((process) => process.tillstand).map((ett) => [ett.id, ett])).values()];
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
          <Select value={filter.spar ?? ''} onChange={(e) => satt({ spar: e.target.value, tillstand: null })}>
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
          <Select value={filter.tillstand ?? ''} onChange={(e) => satt({ tillstand: e.target.value })}>
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
            <Button variant="tertiary" data-size="sm" onClick={() => satt({ spar: null, tillstand: null, organ: null })}>
              Rensa filter
            </Button>
          )}
        </Paragraph>
      )}
      {rader.length > 0 && (
        <Kortlista
          namn="Initiativ"
          beskrivning="Initiativ, senast ändrade först"
          kolumner={['Initiativ', 'Spår', 'Läge', 'Organ', 'Ändrat']}
        >
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
        </Kortlista>
      )}
      <Fler lista={lista} />
    </Sida>
  );
}
