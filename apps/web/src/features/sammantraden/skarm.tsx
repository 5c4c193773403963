import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { type Punkt, punktFraga } from './api/sammantraden.js';
import { laget, utfallsord, yrkandeord } from './ord.js';
import { Omrostning } from './protokoll.js';
import { RaknatProportionellt } from './proportionellt-val.js';
import { RaknadeSedlar } from './sedlar.js';
import { useSammanhang } from './sammantrade.js';

/** The item that the secretary has in front of them, in large type for a screen in the room. It follows by itself. */
export function Skarm() {
  const { mote, punkter } = useSammanhang();
  const rad = punkter.find(({ nr }) => nr === mote.aktuellPunkt) ?? punkter.find(({ status }) => status === 'oppen');
  return rad ? <Visad moteId={mote.id} nr={rad.nr} /> : <Paragraph>Ingen punkt behandlas nu.</Paragraph>;
}

function Visad({ moteId, nr }: { moteId: string; nr: number }) {
  const fraga = useQuery(punktFraga(moteId, nr));
  return <FragaInnehall fraga={fraga}>{(punkt) => <Punkten punkt={punkt} />}</FragaInnehall>;
}

function Punkten({ punkt }: { punkt: Punkt }) {
  return (
    <article className="rumsskarm" aria-live="polite" aria-labelledby="rumsskarm">
      <Heading level={2} data-size="xl" id="rumsskarm">
        {punkt.paragraf === null ? `Punkt ${punkt.nr}` : `§ ${punkt.paragraf}`} {punkt.rubrik}
      </Heading>
      <Paragraph>{laget(punkt)}.</Paragraph>
      <ol>
        {(punkt.status === 'beslutad' ? punkt.beslutspunkter : punkt.forslag).map(({ nr, text }) => (
          <li key={nr}>{text}</li>
        ))}
      </ol>
      {punkt.yrkanden.map((en) => (
        <Paragraph key={en.id}>
          {en.ledamot.namn} yrkar {yrkandeord[en.slag].toLowerCase()}: {en.mening}
        </Paragraph>
      ))}
      {punkt.jav.length > 0 && <Paragraph>Deltar inte: {punkt.jav.map(({ ledamot }) => ledamot.namn).join(', ')}.</Paragraph>}
      {punkt.proposition && <Paragraph>Ordföranden finner: {utfallsord[punkt.proposition.finner].toLowerCase()}.</Paragraph>}
      {punkt.votering && <Omrostning votering={punkt.votering} />}
      {punkt.sedlar && <RaknadeSedlar sedlar={punkt.sedlar} />}
      {punkt.proportionellt?.raknat && <RaknatProportionellt begart={punkt.proportionellt} raknat={punkt.proportionellt.raknat} />}
    </article>
  );
}
