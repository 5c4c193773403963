import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Kortlista } from '../../components/kortlista.js';
import { Sida } from '../../components/sida.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDag } from '../../lib/format.js';
import { avstegFraga } from './api/avsteg.js';

const KOLUMNER = ['Avsteg', 'Från tjänsten', 'Läge', 'Organ', 'Nämnden planeras besluta', 'Gruppen har fått information'] as const;

/** Planned and decided avsteg from common services: the group is told, the organ's own nämnd decides. */
export function Avstegslista() {
  const lista = useInfiniteQuery(avstegFraga);
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida
      titel="Avsteg"
      hogt={
        <Button asChild>
          <RouterLink to="/avsteg/nytt">Planera ett avsteg</RouterLink>
        </Button>
      }
    >
      <Paragraph>
        Samordningsgruppen får information om planerade avsteg från gemensamma tjänster. Den egna nämnden eller bolagsstyrelsen beslutar.
      </Paragraph>
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Paragraph>Inga avsteg är planerade.</Paragraph>}
      {rader.length > 0 && (
        <Kortlista namn="Avsteg" beskrivning="Avsteg, senast ändrade först" kolumner={KOLUMNER}>
          {rader.map((rad) => (
            <Table.Row role="row" key={rad.id}>
              <Table.HeaderCell scope="row" role="rowheader">
                <RouterLink className="ds-link" to={`/arenden/${rad.id}`}>
                  {rad.dnr ? `${rad.dnr} ` : ''}
                  {rad.titel}
                </RouterLink>
                {rad.sekretess && <Sekretess />}
              </Table.HeaderCell>
              <Table.Cell role="cell" data-etikett={KOLUMNER[1]}>
                {rad.tjanst}
              </Table.Cell>
              <Table.Cell role="cell">
                <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} />
              </Table.Cell>
              <Table.Cell role="cell">{rad.organ.namn}</Table.Cell>
              <Table.Cell role="cell" className="dag" data-etikett={KOLUMNER[4]}>
                {visaDag(rad.beslutsdatum)}
              </Table.Cell>
              <Table.Cell role="cell" data-etikett={KOLUMNER[5]}>
                {informerad(rad)}
                {rad.minUppgift && (
                  <>
                    {' '}
                    <RouterLink className="ds-link" to={`/uppgifter/${rad.minUppgift}`}>
                      Läs och kvittera
                    </RouterLink>
                  </>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Kortlista>
      )}
      <Fler lista={lista} />
    </Sida>
  );
}

function informerad({
  gruppenInformerad,
  antalKvitterat,
  antalLedamoter,
}: {
  gruppenInformerad: string | null;
  antalKvitterat: number;
  antalLedamoter: number;
}): string {
  if (antalLedamoter === 0) return 'Inte än';
  const antal = `${antalKvitterat} av ${antalLedamoter} har kvitterat`;
  return gruppenInformerad === null ? antal : `${visaDag(gruppenInformerad)}, ${antal}`;
}
