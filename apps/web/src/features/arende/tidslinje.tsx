import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Fler } from '../../components/fler.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaTid } from '../../lib/format.js';
import { hamtaLogg, type LoggSvar } from './api/arende.js';

const Inlamning = lazy(async () => ({ default: (await import('./inlamning.js')).Inlamning }));

/** Who did what, for whom, when and why; by which rules, and with which documents. */
export function Tidslinje({ id }: { id: string }) {
  const logg = useInfiniteQuery({
    queryKey: ['arende', id, 'logg'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => hamtaLogg(id, pageParam),
    getNextPageParam: (sida) => sida.efter,
  });
  if (logg.isPending) return <Laddar />;
  if (logg.isError) return <FelPaPlats fel={logg.error} igen={() => void logg.refetch()} />;
  return (
    <>
      <ol className="tidslinje">
        {logg.data.pages
          .flatMap(({ rader }) => rader)
          .map((rad) => (
            <Steg key={rad.steg} arendeId={id} rad={rad} />
          ))}
      </ol>
      <Fler lista={logg} />
    </>
  );
}

function Steg({ arendeId, rad }: { arendeId: string; rad: LoggSvar['rader'][number] }) {
  const [oppen, setOppen] = useState(false);
  return (
    <li>
      <span className="dampad">
        <time dateTime={rad.vid}>{visaTid(rad.vid)}</time> · steg {rad.steg}
        {rad.fran !== null && rad.fran !== rad.till && ` · ${rad.fran} → ${rad.till}`}
      </span>
      <p>
        <strong>{rad.vem}</strong> – {rad.text}
      </p>
      {rad.skal && <p className="citat">{rad.skal}</p>}
      {rad.handlingar.map((handling) => (
        <p key={handling.id}>
          Handling: <Handlingslank href={innehallVag(handling.id)}>{handling.titel}</Handlingslank>
        </p>
      ))}
      {rad.regler.length > 0 && (
        <details>
          <summary>Regler som prövades ({rad.regler.length})</summary>
          <ul>
            {rad.regler.map((regel) => (
              <li key={regel.mening}>
                {regel.mening} <span className="dampad">{[regel.kalla, regel.lagrum].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rad.inlamningId && (
        <details onToggle={(e) => setOppen(e.currentTarget.open)}>
          <summary>Det som skickades in</summary>
          {oppen && (
            <Suspense fallback={<Laddar rader={3} />}>
              <Inlamning arendeId={arendeId} id={rad.inlamningId} />
            </Suspense>
          )}
        </details>
      )}
    </li>
  );
}
