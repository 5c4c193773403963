import { Button, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { sokFraga } from '../../lib/sok.js';
import type { ArendeSvar } from './api/arende.js';
import type { NyttBeroende } from './api/beroenden.js';

/** Finds another initiative by its words and says how this one depends on it. */
export function LaggTillBeroende({ arende, ange }: { arende: ArendeSvar; ange: (kropp: NyttBeroende) => Promise<unknown> }) {
  const [text, setText] = useState('');
  const [sokt, setSokt] = useState('');
  const [slag, setSlag] = useState<NyttBeroende['slag']>('kraver');
  const traffar = useQuery(sokFraga(sokt));
  const lagg = (till: string) =>
    ange({ till, slag, anmarkning: null }).then(
      () => setSokt(''),
      () => undefined,
    );
  return (
    <details className="fler">
      <summary>Ange ett beroende</summary>
      <div className="grupp">
        <div className="filter">
          <Radio name="beroendeslag" value="kraver" label="Förutsätter" checked={slag === 'kraver'} onChange={() => setSlag('kraver')} />
          <Radio
            name="beroendeslag"
            value="samordnas"
            label="Samordnas med"
            checked={slag === 'samordnas'}
            onChange={() => setSlag('samordnas')}
          />
        </div>
        <form
          className="filter"
          onSubmit={(e) => {
            e.preventDefault();
            setSokt(text);
          }}
        >
          <Textfield label="Sök ärendet" value={text} maxLength={200} onChange={(e) => setText(e.target.value)} />
          <Button type="submit" variant="secondary">
            Sök
          </Button>
        </form>
        {sokt.trim().length >= 2 && (
          <FragaInnehall fraga={traffar} rader={2}>
            {(data) => {
              const andra = data.traffar.filter((traff) => traff.slag === 'initiativ' && traff.id !== arende.id);
              if (andra.length === 0) return <Paragraph role="status">Inget ärende hittades.</Paragraph>;
              return (
                <ul className="radlista">
                  {andra.map((traff) => (
                    <li key={traff.id}>
                      {traff.titel} <span className="dampad">{traff.etikett}</span>
                      <Button variant="tertiary" data-size="sm" onClick={() => void lagg(traff.id)}>
                        Välj<span className="ds-sr-only"> {traff.titel}</span>
                      </Button>
                    </li>
                  ))}
                </ul>
              );
            }}
          </FragaInnehall>
        )}
      </div>
    </details>
  );
}
