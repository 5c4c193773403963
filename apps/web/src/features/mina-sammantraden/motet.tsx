import { Paragraph } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { visaDag } from '../../lib/format.js';
import { type Mote, papperFraga } from './api/mina-sammantraden.js';

/** A meeting with its place, time and summons; its papers are fetched when it is opened. */
export function Motet({ mote, oppet }: { mote: Mote; oppet: boolean }) {
  const [visas, setVisas] = useState(oppet);
  const installt = mote.tillstand.id === 'installt';
  return (
    <li className="mitt-sammantrade">
      <div>
        <RouterLink className="ds-link" to={`/sammantraden/${mote.id}/dagordning`}>
          {mote.organ.namn}, {visaDag(mote.datum)} klockan {mote.tid}
        </RouterLink>
        <span className="dampad">
          {mote.plats} · {mote.tillstand.etikett}
          {!installt && ` · ${antalPunkter(mote.antalPunkter)}`}
        </span>
      </div>
      {mote.kallelse ? (
        <Handlingslank href={innehallVag(mote.kallelse.handlingId)} namn={`Kallelse (PDF) till ${mote.organ.namn} ${visaDag(mote.datum)}`}>
          Kallelse (PDF)
        </Handlingslank>
      ) : (
        !installt && <span className="dampad">Kallelsen är inte skickad än</span>
      )}
      {!installt && mote.antalPunkter > 0 && (
        <details open={visas} onToggle={(e) => setVisas(e.currentTarget.open)}>
          <summary>Handlingar till {visaDag(mote.datum)}</summary>
          {visas && <Papper id={mote.id} />}
        </details>
      )}
    </li>
  );
}

function Papper({ id }: { id: string }) {
  const papper = useInfiniteQuery(papperFraga(id));
  return (
    <FragaInnehall fraga={papper} rader={3}>
      {({ pages }) => (
        <>
          <ol className="papper">
            {pages
              .flatMap((sida) => sida.rader)
              .map(({ punktId, nr, rubrik, arende, handlingar }) => (
                <li key={punktId} value={nr}>
                  <RouterLink className="ds-link" to={`/sammantraden/${id}/punkter/${nr}`}>
                    {rubrik}
                  </RouterLink>
                  {arende?.dnr && <span className="dampad"> {arende.dnr}</span>}
                  {handlingar.length > 0 && (
                    <ul>
                      {handlingar.map((handling) => (
                        <li key={handling.id}>
                          <Handlingslank href={innehallVag(handling.id)}>
                            {handling.titel} {handling.version}
                          </Handlingslank>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
          </ol>
          <Fler lista={papper} liten>
            Visa fler punkter
          </Fler>
          <Paragraph data-size="sm">Dina egna anteckningar skriver och läser du på varje punkts sida. Ingen annan ser dem.</Paragraph>
        </>
      )}
    </FragaInnehall>
  );
}

const antalPunkter = (antal: number): string => (antal === 1 ? '1 punkt' : `${antal} punkter`);
