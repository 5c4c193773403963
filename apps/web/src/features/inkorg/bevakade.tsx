import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Kortlista } from '../../components/kortlista.js';
import { useMeddelande } from '../../components/meddelande.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDatum } from '../../lib/format.js';
import { hamtaBevakade, slutaBevaka } from './api/vyer.js';

export const bevakadeNyckel = ['bevakade'];

/** Cases that one follows, whoever they wait for. */
export function Bevakade() {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const lista = useInfiniteQuery({
    queryKey: bevakadeNyckel,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => hamtaBevakade(pageParam),
    getNextPageParam: (sida) => sida.efter,
  });
  const sluta = useMutation({
    mutationFn: slutaBevaka,
    onSuccess: async () => {
      sag('Du bevakar inte ärendet längre.');
      await klient.invalidateQueries({ queryKey: bevakadeNyckel });
    },
  });
  if (lista.isPending) return <Laddar />;
  if (lista.isError) return <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />;
  const rader = lista.data.pages.flatMap((sida) => sida.rader);
  if (rader.length === 0) return <Paragraph>Du bevakar inga ärenden. Välj Bevaka på ett ärende som du vill följa.</Paragraph>;
  return (
    <>
      {sluta.error && <FelPaPlats fel={sluta.error} />}
      <Kortlista
        namn="Bevakade ärenden"
        beskrivning="Bevakade ärenden, senast tillagt först"
        kolumner={['Ärende', 'Läge', 'Organ', 'Ändrat', 'Bevakning']}
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
            <Table.Cell role="cell">
              <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} />
            </Table.Cell>
            <Table.Cell role="cell">{rad.organ.namn}</Table.Cell>
            <Table.Cell role="cell" className="dag">
              {visaDatum(rad.andrad)}
            </Table.Cell>
            <Table.Cell role="cell">
              <Button variant="tertiary" data-size="sm" aria-label={`Sluta bevaka ${rad.titel}`} onClick={() => sluta.mutate(rad.id)}>
                Sluta bevaka
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Kortlista>
      <Fler lista={lista} />
    </>
  );
}
