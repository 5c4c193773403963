import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { Laddar } from '../../components/tillstand.js';
import { portfoljFraga, type PortfoljSvar } from './api/portfolj.js';
import { Exportknappar } from './exportknappar.js';
import { Filter, Urvalsord } from './filter.js';
import { Grupptabell } from './grupptabell.js';
import { Kontroller } from './kontroller.js';
import { type Urvalslage, useUrval, VYER } from './use-urval.js';

/** The charts and the picture of dependencies are chunks of their own. */
const Diagram = lazy(async () => ({ default: (await import('./diagram.js')).Diagram }));
const Beroenden = lazy(async () => ({ default: (await import('./beroendegraf.js')).Beroendegraf }));
const vynamn = { tabell: 'Tabell', diagram: 'Diagram', beroenden: 'Beroenden' } as const;

/** All initiatives and their lines, with sums for exactly what is chosen (C-12). */
export function Portfolj() {
  const lage = useUrval();
  const portfolj = useQuery(portfoljFraga(lage.urval));
  return (
    <Sida titel="Portfölj" hogt={<Exportknappar lage={lage} />}>
      <FragaInnehall fraga={portfolj}>
        {(data) => (
          <>
            <Paragraph>
              Belopp i tkr. – betyder att uppgift saknas, inte 0. Avslutade initiativ ingår bara när du väljer fasen Avslutat.
            </Paragraph>
            <Filter key={lage.text} lage={lage} val={data.val} />
            <Urvalsord lage={lage} val={data.val} />
            <nav className="flikar" aria-label="Visa portföljen som">
              {VYER.map((vy) => (
                <button
                  key={vy}
                  type="button"
                  className={vy === lage.vy ? 'vald' : ''}
                  aria-current={vy === lage.vy ? 'true' : undefined}
                  onClick={() => lage.satt('vy', vy === 'tabell' ? '' : vy)}
                >
                  {vynamn[vy]}
                </button>
              ))}
            </nav>
            <p role="status" className="dampad">
              {data.summa.antal === 1 ? '1 rad' : `${data.summa.antal} rader`} i urvalet
              {data.summa.utanBelopp > 0 && `, varav ${data.summa.utanBelopp} utan belopp`}.
            </p>
            {data.summa.antal === 0 ? <Tomt lage={lage} /> : <Vy lage={lage} data={data} />}
          </>
        )}
      </FragaInnehall>
    </Sida>
  );
}

function Vy({ lage, data }: { lage: Urvalslage; data: PortfoljSvar }) {
  if (lage.vy === 'tabell')
    return (
      <>
        <Kontroller kontroller={data.kontroller} />
        <Grupptabell data={data} lage={lage} />
      </>
    );
  return (
    <Suspense fallback={<Laddar />}>{lage.vy === 'diagram' ? <Diagram urval={lage.urval} /> : <Beroenden urval={lage.urval} />}</Suspense>
  );
}

function Tomt({ lage }: { lage: Urvalslage }) {
  return (
    <Paragraph>
      Inga initiativ i urvalet.{' '}
      {lage.filtrerat && (
        <Button variant="tertiary" data-size="sm" onClick={lage.rensa}>
          Rensa filter
        </Button>
      )}
    </Paragraph>
  );
}
