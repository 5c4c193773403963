import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { type Mote, type Punkt, punktFraga } from './api/sammantraden.js';
import { Delfragor } from './delfragor.js';
import { Omrostning } from './omrostning.js';
import { laget, utfallsord, yrkandeord } from './ord.js';
import { PagaendeVotering } from './pagaende-votering.js';
import { RaknatProportionellt } from './proportionellt-val.js';
import { RaknadeSedlar } from './sedlar.js';
import { useSammanhang } from './sammantrade.js';

/** The item that the secretary has in front of them, in large type for a screen in the room. It follows by itself. */
export function Skarm() {
  const { mote, punkter } = useSammanhang();
  const rad = punkter.find(({ nr }) => nr === mote.aktuellPunkt) ?? punkter.find(({ status }) => status === 'oppen');
  return rad ? <Visad mote={mote} nr={rad.nr} /> : <Paragraph>Ingen punkt behandlas nu.</Paragraph>;
}

function Visad({ mote, nr }: { mote: Mote; nr: number }) {
  const fraga = useQuery(punktFraga(mote.id, nr));
  return <FragaInnehall fraga={fraga}>{(punkt) => <Punkten mote={mote} punkt={punkt} />}</FragaInnehall>;
}

function Punkten({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
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
      <PagaendeVotering mote={mote} nr={punkt.nr} />
      <Delfragor punkt={punkt} />
      {punkt.votering && <Omrostning votering={punkt.votering} delfragor={punkt.delfragor} />}
      {punkt.sedlar && <RaknadeSedlar sedlar={punkt.sedlar} />}
      {punkt.proportionellt?.raknat && <RaknatProportionellt begart={punkt.proportionellt} raknat={punkt.proportionellt.raknat} />}
    </article>
  );
}
