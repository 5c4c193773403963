import { Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { type Grupp, type Rad, raderFraga, type Urval } from './api/portfolj.js';
import { Beloppsceller, Tal } from './belopp.js';

const slag = { initiativ: null, pott: 'Pott', ofordelat: 'Ofördelat', gemensam: 'Gemensam kostnad' } as const;

/** The rows of an open group, a page at a time. */
export function Grupprader({ urval, grupp, ar, kolumner }: { urval: Urval; grupp: Grupp; ar: readonly string[]; kolumner: number }) {
  const lista = useInfiniteQuery(raderFraga(urval, grupp.nyckel));
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  const hel = (innehall: React.ReactNode) => (
    <Table.Row>
      <Table.Cell colSpan={kolumner}>{innehall}</Table.Cell>
    </Table.Row>
  );
  return (
    <>
      {lista.isPending && hel(<Laddar rader={Math.min(grupp.antal, 6)} />)}
      {lista.isError && hel(<FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />)}
      {rader.map((rad) => (
        <Portfoljrad key={rad.id} rad={rad} ar={ar} />
      ))}
      {lista.hasNextPage &&
        hel(
          <Fler lista={lista} liten>
            Fler i {grupp.namn}
          </Fler>,
        )}
    </>
  );
}

function Portfoljrad({ rad, ar }: { rad: Rad; ar: readonly string[] }) {
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className="under">
        {rad.arendeId ? (
          <RouterLink className="ds-link" to={`/arenden/${rad.arendeId}`}>
            {rad.titel}
          </RouterLink>
        ) : (
          rad.titel
        )}
        {rad.sekretess && <Sekretess />}
      </Table.HeaderCell>
      <Table.Cell className="ord">
        {rad.tillstand && rad.etikett ? <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} /> : (slag[rad.slag] ?? '')}
      </Table.Cell>
      <Table.Cell className="ord">{rad.finansiering ?? <Tal varde={null} />}</Table.Cell>
      <Table.Cell>
        <Tal varde={rad.rang} />
      </Table.Cell>
      <Beloppsceller ar={ar} utveckling={rad.utveckling} forvaltning={rad.forvaltning} />
    </Table.Row>
  );
}
