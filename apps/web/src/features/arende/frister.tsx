import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Frist } from '../../components/frist.js';
import type { ArendeSvar } from './api/arende.js';

const statusord = { aktiv: '', pausad: 'Pausad', utford: 'Klar', struken: 'Struken' } as const;

interface FristerProps {
  frister: ArendeSvar['frister'];
  ingenFrist: string | null;
  bevakasStrax: boolean;
  ansvarig: string | null;
}

/** Every date with its rule and how it was counted. A passed date never looks like an approval. */
export function Frister({ frister, ingenFrist, bevakasStrax, ansvarig }: FristerProps) {
  const synliga = frister.filter(({ status }) => status === 'aktiv' || status === 'pausad');
  return (
    <section aria-labelledby="frister">
      <Heading level={2} data-size="xs" id="frister">
        Frister
      </Heading>
      {synliga.length === 0 && <Paragraph>{ingenFrist ? `Ingen frist: ${ingenFrist}` : 'Ingen frist löper.'}</Paragraph>}
      <ul className="fristlista">
        {synliga.map((frist) => (
          <li key={`${frist.namn} ${frist.at}`}>
            <strong>{frist.etikett}</strong> {statusord[frist.status]}
            <br />
            <Frist frist={frist} />
            <details>
              <summary>Så räknades</summary>
              <Paragraph data-size="sm">
                {frist.rakning} {frist.kalla}
              </Paragraph>
            </details>
          </li>
        ))}
      </ul>
      {bevakasStrax && <Paragraph>Bevakas strax.</Paragraph>}
      {ansvarig && <Paragraph>Ansvar: {ansvarig}</Paragraph>}
    </section>
  );
}
