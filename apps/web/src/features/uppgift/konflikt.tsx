import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { visaTid } from '../../lib/format.js';
import { uppgiftFraga, type UppgiftSvar } from './api/uppgift.js';
import { tolkaInnehall, type Innehall } from './use-utkast.js';

/** Two versions of the draft: both are shown, and the one who writes chooses. */
export function Konflikt({
  id,
  mitt,
  los,
}: {
  id: string;
  mitt: Innehall;
  los: (server: UppgiftSvar['utkast'], behallMin: boolean) => void;
}) {
  const farsk = useQuery({ ...uppgiftFraga(id), staleTime: 0, refetchOnMount: 'always' });
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="xs">
        Utkastet har ändrats på ett annat ställe
      </Heading>
      <Paragraph>Välj vilken text som ska gälla. Den andra ersätts.</Paragraph>
      <FragaInnehall fraga={farsk}>
        {({ utkast }) => (
          <div className="tva-spalter">
            <section>
              <Heading level={3} data-size="2xs">
                Din text här
              </Heading>
              <pre>{somText(mitt)}</pre>
              <Button onClick={() => los(utkast, true)}>Behåll min text</Button>
            </section>
            <section>
              <Heading level={3} data-size="2xs">
                Sparat {utkast ? visaTid(utkast.andrad) : 'någon annanstans'}
              </Heading>
              <pre>{somText(tolkaInnehall(utkast?.innehall))}</pre>
              <Button variant="secondary" onClick={() => los(utkast, false)}>
                Använd den sparade
              </Button>
            </section>
          </div>
        )}
      </FragaInnehall>
    </Alert>
  );
}

function somText(innehall: Innehall): string {
  return texter(innehall.svar).join('\n\n');
}

function texter(varde: unknown): string[] {
  if (typeof varde === 'string') return varde.trim() === '' ? [] : [varde];
  if (typeof varde === 'number') return [String(varde)];
  return typeof varde === 'object' && varde !== null ? Object.values(varde).flatMap(texter) : [];
}
