import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Kalenderlanklista, NyKalenderlank, useKalenderlankar } from '../../components/kalenderlankar.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { aterkallaPrenumeration, prenumerationerFraga, skapaPrenumeration } from './api/frister.js';

/** iCal links: whoever has one sees the deadlines, so each can be revoked. */
export function Prenumerationer() {
  const lista = useQuery(prenumerationerFraga);
  const { ny, fel, skapar, skapa, aterkalla } = useKalenderlankar({
    queryKey: prenumerationerFraga.queryKey,
    skapa: skapaPrenumeration,
    aterkalla: aterkallaPrenumeration,
  });
  return (
    <section aria-labelledby="prenumerera" className="inte-utskrift">
      <Heading level={2} data-size="xs" id="prenumerera">
        Prenumerera i kalendern
      </Heading>
      <Paragraph>Den som har länken ser dina frister med ärendenummer, utan titlar. Återkalla den när den inte behövs.</Paragraph>
      <div>
        <Button variant="secondary" loading={skapar} onClick={() => skapa()}>
          Skapa länk
        </Button>
      </div>
      {fel && <FelPaPlats fel={fel} />}
      {ny && <NyKalenderlank lank={ny.lank} />}
      <FragaInnehall fraga={lista} rader={2}>
        {({ prenumerationer }) => <Kalenderlanklista lankar={prenumerationer} aterkalla={aterkalla} />}
      </FragaInnehall>
    </section>
  );
}
