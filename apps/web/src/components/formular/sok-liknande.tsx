import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { sokFraga, type Traff } from '../../lib/sok.js';
import { FragaInnehall } from '../fraga-innehall.js';

/** What is already there and like this: the search that the test of reuse asks for (B-09, B-15). It starts with the words of the need. */
export function SokLiknande({ forslag }: { forslag: string }) {
  const id = useId();
  const [text, setText] = useState(forslag.slice(0, 200));
  const [sokt, setSokt] = useState('');
  const traffar = useQuery(sokFraga(sokt));
  return (
    <div className="grupp" role="group" aria-labelledby={id}>
      <strong id={id}>Sök liknande initiativ och tjänster</strong>
      <div className="filter">
        <Textfield
          label="Sök efter"
          value={text}
          maxLength={500}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter') return;
            e.preventDefault();
            setSokt(text);
          }}
        />
        <Button type="button" variant="secondary" onClick={() => setSokt(text)}>
          Sök liknande
        </Button>
      </div>
      {sokt.trim().length >= 2 && (
        <FragaInnehall fraga={traffar} rader={3}>
          {(data) => <Lista traffar={data.traffar} flerFinns={data.flerFinns} />}
        </FragaInnehall>
      )}
    </div>
  );
}

function Lista({ traffar, flerFinns }: { traffar: readonly Traff[]; flerFinns: boolean }) {
  const antal = traffar.length === 1 ? '1 träff' : `${traffar.length} träffar`;
  return (
    <>
      <p role="status" className="dampad">
        {traffar.length === 0 ? 'Inget liknande hittades.' : `${antal}, de mest lika först.`} {flerFinns && 'Fler finns: skriv fler ord.'}
      </p>
      <ul className="radlista traffar">
        {traffar.map((traff) => (
          <li key={`${traff.slag} ${traff.id}`}>
            {traff.slag === 'initiativ' ? (
              <a className="ds-link" href={`/arenden/${traff.id}`} target="_blank" rel="noreferrer">
                {traff.titel} (öppnas i ny flik)
              </a>
            ) : (
              <strong>{traff.titel}</strong>
            )}
            <span className="dampad">
              {[traff.etikett, traff.organ, traff.traff === 'stavning' ? 'liknande stavning' : null].filter(Boolean).join(', ')}
            </span>
            {traff.utdrag && <Paragraph data-size="sm">{traff.utdrag}</Paragraph>}
          </li>
        ))}
      </ul>
    </>
  );
}
