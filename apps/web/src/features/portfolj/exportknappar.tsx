import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { fraga, hamtaFil } from '../../lib/http.js';
import type { Urvalslage } from './use-urval.js';

const format = { csv: 'CSV', xlsx: 'Excel' } as const;

/** The selection as a file and on paper. With words in the selection the file is asked for in a body, since words are not sent in an address. */
export function Exportknappar({ lage }: { lage: Urvalslage }) {
  return (
    <span className="taggar">
      {(['csv', 'xlsx'] as const).map((typ) =>
        lage.text ? (
          <Button
            key={typ}
            variant="tertiary"
            data-size="sm"
            onClick={() => void hamtaFil('/api/portfolj/export', { ...lage.urval, format: typ }, `portfolj.${typ}`)}
          >
            <DownloadIcon aria-hidden /> Hämta {format[typ]}
          </Button>
        ) : (
          <Button key={typ} asChild variant="tertiary" data-size="sm">
            <a href={`/api/portfolj/export.${typ}${fraga(lage.urval)}`} download={`portfolj.${typ}`}>
              <DownloadIcon aria-hidden /> Hämta {format[typ]}
            </a>
          </Button>
        ),
      )}
      <Button variant="tertiary" data-size="sm" onClick={() => print()}>
        <PrinterSmallIcon aria-hidden /> Skriv ut
      </Button>
    </span>
  );
}
