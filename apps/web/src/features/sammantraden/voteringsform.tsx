import { Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Val } from './falt.js';
import { rostord, utfallsord } from './ord.js';
import { Omrostning } from './protokoll.js';
import { useHandelse } from './use-handelse.js';

type Rost = keyof typeof rostord;
const roster = Object.keys(rostord) as Rost[];

/** A row of radio buttons for each who serves; the sum has to be those who serve, and an even vote is decided by the chair's. */
export function Voteringsform({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const [oppen, setOppen] = useState(false);
  const [ja, setJa] = useState('bifall');
  const [nej, setNej] = useState('avslag');
  const [valda, setValda] = useState<Readonly<Record<string, Rost>>>({});
  const skicka = useHandelse(mote.id, 'Voteringen är registrerad.');
  const antal = (vad: Rost) => punkt.tjanstgor.filter(({ id }) => valda[id] === vad).length;
  const lika = antal('ja') === antal('nej');
  const egen = valda[mote.ordforande ?? ''];
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({
      handelse: 'registrera-votering',
      data: {
        punktId: punkt.id,
        radVersion: punkt.radVersion,
        ja: { utfall: ja, mening: ordFor(ja) },
        nej: { utfall: nej, mening: ordFor(nej) },
        roster: punkt.tjanstgor.flatMap(({ id }) => (valda[id] ? [{ personId: id, rost: valda[id] }] : [])),
        utslagsrost: lika && egen !== 'avstar' ? (egen ?? null) : null,
      },
    });
  };
  if (punkt.votering) return <Omrostning votering={punkt.votering} />;
  if (!oppen)
    return (
      <Button variant="secondary" onClick={() => setOppen(true)}>
        Begär votering
      </Button>
    );
  return (
    <form className="dialogform" noValidate onSubmit={vidSkicka} aria-labelledby="votering">
      <Heading level={3} data-size="2xs" id="votering">
        Votering
      </Heading>
      <Val etikett="Ja betyder" varde={ja} val={Object.entries(utfallsord)} andra={setJa} />
      <Val etikett="Nej betyder" varde={nej} val={Object.entries(utfallsord)} andra={setNej} />
      {punkt.tjanstgor.map(({ id, namn }) => (
        <Fieldset key={id}>
          <Fieldset.Legend>{namn}</Fieldset.Legend>
          <div className="knapprad">
            {roster.map((rost) => (
              <Radio
                key={rost}
                name={`rost-${id}`}
                value={rost}
                label={rostord[rost]}
                checked={valda[id] === rost}
                onChange={() => setValda((forra) => ({ ...forra, [id]: rost }))}
              />
            ))}
          </div>
        </Fieldset>
      ))}
      <Paragraph>
        Ja {antal('ja')}, nej {antal('nej')}, avstår {antal('avstar')}: {antal('ja') + antal('nej') + antal('avstar')} av{' '}
        {punkt.tjanstgor.length} tjänstgörande.{' '}
        {lika && egen && egen !== 'avstar' && `Lika röstetal: ordförandens utslagsröst är ${rostord[egen].toLowerCase()}.`}
      </Paragraph>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
      <div className="knapprad">
        <Button type="submit" variant="secondary" loading={skicka.isPending}>
          Registrera voteringen
        </Button>
      </div>
    </form>
  );
}

const ordFor = (utfall: string): string => new Map<string, string>(Object.entries(utfallsord)).get(utfall) ?? utfall;
