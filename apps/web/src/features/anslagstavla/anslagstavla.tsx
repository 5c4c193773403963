import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDatum } from '../../lib/format.js';
import { type Anslagsrad, hamtaAnslagen } from './api/anslagstavla.js';
import { rubrikFor } from './ord.js';

/** The anslagstavla: every notice that is up, for everybody and without login (KL 8 kap.). */
export function Anslagstavla() {
  const lista = useInfiniteQuery({
    queryKey: ['offentliga-anslag'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaAnslagen(pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida titel="Anslagstavla">
      <Paragraph>
        Här tillkännages att protokoll har justerats. Ett anslag sitter uppe under hela överklagandetiden, och tas ned dagen efter att tiden
        har gått ut.
      </Paragraph>
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Paragraph>Inget anslag sitter uppe just nu.</Paragraph>}
      {rader.length > 0 && (
        <ul className="anslagslista">
          {rader.map((rad) => (
            <li key={rad.id}>
              <Rad rad={rad} />
            </li>
          ))}
        </ul>
      )}
      <Fler lista={lista} />
      <Paragraph data-size="sm">
        <Link href="/api/offentligt/anslag.atom">Följ anslagen som flöde (Atom)</Link>
      </Paragraph>
    </Sida>
  );
}

function Rad({ rad }: { rad: Anslagsrad }) {
  const beslutat = rad.sammantradesdatum ?? rad.beslutsdatum;
  return (
    <article>
      <Heading level={2} data-size="2xs">
        <RouterLink className="ds-link" to={`/anslagstavla/${rad.id}`}>
          {rubrikFor(rad)}
        </RouterLink>
      </Heading>
      <Paragraph>
        {beslutat && `${rad.sammantradesdatum ? 'Sammanträde' : 'Beslutat'} ${visaDatum(beslutat)}. `}
        Uppsatt {visaDatum(rad.uppsatt)}, tas ned {visaDatum(rad.tasNed)}.
      </Paragraph>
    </article>
  );
}
