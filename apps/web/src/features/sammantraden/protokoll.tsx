import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { type Punkt, punkterFraga } from './api/sammantraden.js';
import { Delfragor } from './delfragor.js';
import { Omrostning } from './omrostning.js';
import { utfallsord, yrkandeord } from './ord.js';
import { RaknatProportionellt } from './proportionellt-val.js';
import { RaknadeSedlar } from './sedlar.js';
import { useSammanhang } from './sammantrade.js';

/** The protocol as it stands, from what has been noted in each item. */
export function Protokoll() {
  const { mote } = useSammanhang();
  const punkter = useQuery(punkterFraga(mote.id));
  return (
    <>
      {mote.protokoll && (
        <Paragraph>
          <Handlingslank href={innehallVag(mote.protokoll.handlingId)}>
            Protokollet som PDF{mote.protokoll.utkast && ' (utkast)'}
          </Handlingslank>
        </Paragraph>
      )}
      {mote.justerare.length > 0 && <Paragraph>Justerare: {mote.justerare.map(({ namn }) => namn).join(', ')}.</Paragraph>}
      <FragaInnehall fraga={punkter}>
        {(rader) => <Paragrafer avgjorda={rader.filter(({ paragraf }) => paragraf !== null)} />}
      </FragaInnehall>
    </>
  );
}

function Paragrafer({ avgjorda }: { avgjorda: Punkt[] }) {
  if (avgjorda.length === 0) return <Paragraph>Inget är avgjort ännu.</Paragraph>;
  return avgjorda.map((punkt) => <Paragraf key={punkt.id} punkt={punkt} />);
}

function Paragraf({ punkt }: { punkt: Punkt }) {
  return (
    <section aria-labelledby={`paragraf-${punkt.nr}`}>
      <Heading level={2} data-size="xs" id={`paragraf-${punkt.nr}`}>
        § {punkt.paragraf} {punkt.rubrik}
      </Heading>
      {punkt.jav.length > 0 && (
        <Paragraph>Deltog inte på grund av jäv: {punkt.jav.map(({ ledamot }) => ledamot.namn).join(', ')}.</Paragraph>
      )}
      <Heading level={3} data-size="2xs">
        Beslut{punkt.utfall && `: ${utfallsord[punkt.utfall].toLowerCase()}`}
      </Heading>
      <ol>
        {punkt.beslutspunkter.map(({ nr, text }) => (
          <li key={nr}>{text}</li>
        ))}
      </ol>
      {punkt.omedelbartJusterad && <Paragraph>Omedelbar justering: {punkt.skalOmedelbar}</Paragraph>}
      <Heading level={3} data-size="2xs">
        Yrkanden
      </Heading>
      {punkt.yrkanden.length === 0 && <Paragraph>Inga yrkanden.</Paragraph>}
      {punkt.yrkanden.map((en) => (
        <Paragraph key={en.id}>
          {en.ledamot.namn} yrkar {yrkandeord[en.slag].toLowerCase()}: {en.mening}
        </Paragraph>
      ))}
      {punkt.proposition && (
        <>
          <Heading level={3} data-size="2xs">
            Propositionsordning
          </Heading>
          <Paragraph>
            {punkt.proposition.ordning} Ordföranden finner: {utfallsord[punkt.proposition.finner].toLowerCase()}.
          </Paragraph>
        </>
      )}
      <Delfragor punkt={punkt} />
      {punkt.votering && <Omrostning votering={punkt.votering} delfragor={punkt.delfragor} />}
      {punkt.sedlar && <RaknadeSedlar sedlar={punkt.sedlar} />}
      {punkt.proportionellt?.raknat && <RaknatProportionellt begart={punkt.proportionellt} raknat={punkt.proportionellt.raknat} />}
      {punkt.reservationer.map(({ ledamot, mening }) => (
        <Paragraph key={ledamot.id}>
          Reservation, {ledamot.namn}: {mening}
        </Paragraph>
      ))}
      {punkt.tillagg.map((en) => (
        <Paragraph key={en.id}>
          {en.slag === 'yttrande' ? `Yttrande från ${en.partier.map(({ namn }) => namn).join(' och ')}` : `Anteckning, ${en.ledamot.namn}`}:{' '}
          {en.mening}
        </Paragraph>
      ))}
    </section>
  );
}
