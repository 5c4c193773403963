import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import type { Svar } from '../../lib/api-typer.js';
import { visaTid } from '../../lib/format.js';
import { anropa } from '../../lib/http.js';
import type { MoteSvar } from './api/moten.js';

interface HandlingarProps {
  mote: MoteSvar;
  rubrik: string;
  slag: string;
  tomt: string;
  /** The document is on its way: the page looks for it until it is there. */
  vantas?: boolean;
}
const VANTA_MS = 3000;
const statusord: Readonly<Record<string, string>> = {
  utkast: 'Utkast',
  upprattad: 'Upprättad',
  expedierad: 'Expedierad',
  inkommen: 'Inkommen',
  makulerad: 'Makulerad',
};

/** The meeting's documents of one kind, as the document register has them. */
export function Handlingar({ mote, rubrik, slag, tomt, vantas = false }: HandlingarProps) {
  const handlingar = useQuery({
    queryKey: ['mote', mote.id, 'handlingar'],
    queryFn: ({ signal }) => anropa<Svar<'/api/arenden/{id}/handlingar'>>(`/api/arenden/${mote.id}/handlingar`, { signal }),
    // A document is written after the step that asks for it.
    refetchInterval: ({ state }) => (vantas && !state.data?.rader.some((rad) => rad.slag === slag) ? VANTA_MS : false),
  });
  return (
    <section aria-labelledby={`handling-${slag}`}>
      <Heading level={2} data-size="xs" id={`handling-${slag}`}>
        {rubrik}
      </Heading>
      <FragaInnehall fraga={handlingar} rader={1}>
        {({ rader }) => {
          const egna = rader.filter((rad) => rad.slag === slag);
          if (egna.length === 0) return <Paragraph>{tomt}</Paragraph>;
          return (
            <ul className="radlista">
              {egna.map((rad) => (
                <li key={rad.id}>
                  <Handlingslank href={innehallVag(rad.id)}>{rad.titel} (PDF)</Handlingslank>
                  <span>{statusord[rad.status] ?? rad.status}</span>
                  <span className="dampad">
                    version {rad.version}, {visaTid(rad.skapad)}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </FragaInnehall>
    </section>
  );
}
