import { Field, Label, Paragraph, Select, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Kortlista } from '../../components/kortlista.js';
import { Sida } from '../../components/sida.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { useAdressval } from '../../lib/adressval.js';
import { SAKNAS, visaDatum } from '../../lib/format.js';
import { type Anslagslista as Lista, hamtaAnslagen } from './api/anslag.js';

const LAGEN = [
  ['skapat', 'Ska sättas upp'],
  ['uppsatt', 'Uppsatt'],
  ['nedtaget', 'Nedtaget'],
  ['avslutat', 'Avslutat'],
  ['aterkallat', 'Återkallat'],
] as const;
const KOLUMNER = ['Anslag', 'Läge', 'Organ', 'Justerat', 'Uppsatt', 'Sista dag att överklaga'] as const;

/** The notices for those who keep the board, the latest first. */
export function Anslagslista() {
  const { adress, satt } = useAdressval();
  const tillstand = adress.get('tillstand');
  const lista = useInfiniteQuery({
    queryKey: ['anslagen', tillstand],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaAnslagen({ tillstand }, pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
    placeholderData: (forra) => forra,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida
      titel="Anslag"
      hogt={
        <RouterLink className="ds-link" to="/anslagstavla">
          Den offentliga anslagstavlan
        </RouterLink>
      }
    >
      <div className="filter">
        <Field>
          <Label>Läge</Label>
          <Select value={tillstand ?? ''} onChange={(e) => satt({ tillstand: e.target.value })}>
            <Select.Option value="">Alla</Select.Option>
            {LAGEN.map(([id, etikett]) => (
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
        <Paragraph>Inga anslag i urvalet. Ett anslag skrivs av sig självt när ett protokoll är justerat.</Paragraph>
      )}
      {rader.length > 0 && <Rader rader={rader} />}
      <Fler lista={lista} />
    </Sida>
  );
}

function Rader({ rader }: { rader: Lista['rader'] }) {
  return (
    <Kortlista namn="Anslag" beskrivning="Anslag, senast skrivna först" kolumner={KOLUMNER}>
      {rader.map((rad) => (
        <Table.Row role="row" key={rad.id}>
          <Table.HeaderCell scope="row" role="rowheader">
            <RouterLink className="ds-link" to={`/anslag/${rad.id}`}>
              {rad.titel}
            </RouterLink>
            {rad.sekretess && <Sekretess />}
          </Table.HeaderCell>
          <Table.Cell role="cell">
            <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} />
          </Table.Cell>
          <Table.Cell role="cell">{rad.organ.namn}</Table.Cell>
          <Table.Cell role="cell" className="dag" data-etikett="Justerat">
            {visaDatum(rad.justeringsdatum)}
          </Table.Cell>
          <Table.Cell role="cell" className="dag" data-etikett="Uppe sedan">
            {rad.uppsatt ? visaDatum(rad.uppsatt) : SAKNAS}
          </Table.Cell>
          <Table.Cell role="cell" className="dag" data-etikett="Överklagandetid till">
            {rad.overklagandeTill ? visaDatum(rad.overklagandeTill) : SAKNAS}
          </Table.Cell>
        </Table.Row>
      ))}
    </Kortlista>
  );
}
