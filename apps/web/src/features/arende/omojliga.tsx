import { List, Paragraph } from '@digdir/designsystemet-react';
import { saknasOrd } from '../../components/saknas-ord.js';
import type { ArendeSvar, Regelutfall } from './api/arende.js';

/** What cannot be done yet, and why. */
export function Omojliga({ handelser }: { handelser: ArendeSvar['handelser'] }) {
  return (
    <details className="fler">
      <summary>Inte möjligt ännu ({handelser.length})</summary>
      <ul className="omojliga">
        {handelser.map((handelse) => (
          <li key={handelse.typ}>
            <strong>{handelse.verb}</strong>
            {handelse.regler
              .filter(({ uppfylld }) => !uppfylld)
              .map((regel) => (
                <Regel key={regel.regel} regel={regel} />
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Regel({ regel }: { regel: Regelutfall }) {
  return (
    <div className="regel">
      <Paragraph>{regel.mening}</Paragraph>
      {regel.saknas.length > 0 && (
        <List.Unordered>
          {[...new Set(regel.saknas.map(saknasOrd))].map((sak) => (
            <List.Item key={sak}>{sak}</List.Item>
          ))}
        </List.Unordered>
      )}
      <Paragraph data-size="sm" className="dampad">
        Kan göras av: {regel.kanGorasAv}. {[regel.kalla, regel.lagrum].filter(Boolean).join(' · ')}
      </Paragraph>
    </div>
  );
}
