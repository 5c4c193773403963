import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Punkt } from './api/sammantraden.js';
import { rostord } from './ord.js';

type Votering = NonNullable<Punkt['votering']>;

/** The main vote, and how everyone voted. */
export function Omrostning({ votering, delfragor }: { votering: Votering; delfragor: Punkt['delfragor'] }) {
  return (
    <>
      <Heading level={3} data-size="2xs">
        {delfragor.length === 0 ? 'Omröstning' : 'Huvudvotering'}
      </Heading>
      <Rostutfall votering={votering} />
      <Roster roster={votering.roster} />
    </>
  );
}

export function Rostutfall({ votering: { ja, nej, antal, utslagsrost } }: { votering: Omit<Votering, 'roster'> }) {
  return (
    <Paragraph>
      Ja ({ja.mening}) {antal.ja}, nej ({nej.mening}) {antal.nej}, avstår {antal.avstar}.
      {utslagsrost && ` Ordförandens utslagsröst: ${rostord[utslagsrost].toLowerCase()}.`}
    </Paragraph>
  );
}

export function Roster({ roster }: { roster: Votering['roster'] }) {
  return <Paragraph>{roster.map(({ ledamot, rost }) => `${ledamot.namn}: ${rostord[rost].toLowerCase()}`).join('; ')}.</Paragraph>;
}
