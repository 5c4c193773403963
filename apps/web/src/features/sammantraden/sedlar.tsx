import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import { Text, Val } from './falt.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { useFalt } from './punktutkast.js';
import { useHandelse } from './use-handelse.js';

type Raknade = NonNullable<Punkt['sedlar']>;

/** Ballots as they were counted: how many for each, never who gave which. At a tie the lot decides. */
export function Sedelform({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const [rader, setRader] = useFalt('sedlar');
  const [blanka, setBlanka] = useFalt('blanka', '0');
  const [ogiltiga, setOgiltiga] = useFalt('ogiltiga', '0');
  const [lott, setLott] = useFalt('lott');
  const skicka = useHandelse(mote.id, 'Sedlarna är räknade.');
  const kandidater = tolka(rader);
  const flest = Math.max(0, ...kandidater.map(({ roster }) => roster));
  const lika = flest > 0 ? kandidater.filter(({ roster }) => roster === flest) : [];
  const summa = kandidater.reduce((antal, { roster }) => antal + roster, Number(blanka) + Number(ogiltiga));
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({
      handelse: 'rakna-sedlar',
      data: {
        punktId: punkt.id,
        radVersion: punkt.radVersion,
        kandidater,
        blanka: Number(blanka),
        ogiltiga: Number(ogiltiga),
        lott: lika.length > 1 && lott !== '' ? lott : null,
      },
    });
  };
  if (punkt.sedlar) return <RaknadeSedlar sedlar={punkt.sedlar} />;
  return (
    <form className="dialogform smalt" noValidate onSubmit={vidSkicka} aria-labelledby="sedlar" data-moment="v">
      <Heading level={3} data-size="2xs" id="sedlar">
        Slutna sedlar
      </Heading>
      <Text
        etikett="Kandidater och röster"
        hjalp="En rad för varje kandidat: namn och antal röster, till exempel Anna Andersson 6. Vem som röstade på vem antecknas aldrig."
        varde={rader}
        andra={setRader}
      />
      <Textfield label="Blanka sedlar" inputMode="numeric" value={blanka} onChange={(e) => setBlanka(e.target.value)} />
      <Textfield label="Ogiltiga sedlar" inputMode="numeric" value={ogiltiga} onChange={(e) => setOgiltiga(e.target.value)} />
      <Paragraph>
        {Number.isNaN(summa) ? 0 : summa} sedlar av {punkt.tjanstgor.length} tjänstgörande.
      </Paragraph>
      {lika.length > 1 && (
        <Val
          etikett="Lotten föll på"
          varde={lott}
          val={[['', 'Välj'] as const, ...lika.map(({ namn }) => [namn, namn] as const)]}
          andra={setLott}
        />
      )}
      <div className="knapprad">
        <Button type="submit" variant="secondary" loading={skicka.isPending}>
          Anteckna sedlarna
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </form>
  );
}

export function RaknadeSedlar({ sedlar }: { sedlar: Raknade }) {
  return (
    <>
      <Heading level={3} data-size="2xs">
        Slutna sedlar
      </Heading>
      <Paragraph>
        {sedlar.kandidater.map(({ namn, roster }) => `${namn} ${roster}`).join(', ')}. Blanka {sedlar.blanka}, ogiltiga {sedlar.ogiltiga}.
        {sedlar.lott !== null && ` Lika röstetal: lotten föll på ${sedlar.lott}.`}
      </Paragraph>
    </>
  );
}

/** Who is elected, to start with in the decision's words; the server says whether it is so. */
export function valdAv(sedlar: Raknade): string {
  const flest = Math.max(...sedlar.kandidater.map(({ roster }) => roster));
  return sedlar.lott ?? sedlar.kandidater.find(({ roster }) => roster === flest)?.namn ?? '';
}

function tolka(text: string): { namn: string; roster: number }[] {
  return text.split('\n').flatMap((rad) => {
    const [, namn = '', roster = ''] = /^(.*\S)[\s:,]+(\d+)$/.exec(rad.trim()) ?? [];
    return namn === '' ? [] : [{ namn: namn.replace(/[:,]$/, ''), roster: Number(roster) }];
  });
}
