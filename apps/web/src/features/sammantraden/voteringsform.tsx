import { Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { Avslag } from '../../components/avslag.js';
import { type Mote, type Punkt, visaVotering } from './api/sammantraden.js';
import { Val } from './falt.js';
import { rostord } from './ord.js';
import { PagaendeVotering } from './pagaende-votering.js';
import { Omrostning } from './protokoll.js';
import { type Rost, useRoster } from './use-roster.js';
import { useHandelse } from './use-handelse.js';
import { forslagen, motforslag } from './voteringsforslag.js';

const roster = Object.keys(rostord) as Rost[];
const tangenter: Readonly<Record<string, Rost>> = { j: 'ja', n: 'nej', a: 'avstar' };

/** Asked for, then held; those who follow the meeting see that the votes are being given for as long as it is open. */
export function Voteringsform({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const [oppen, setOppen] = useState(mote.aktuellPunkt === punkt.nr && mote.pagaendeVotering !== null);
  const knapp = useRef<HTMLButtonElement>(null);
  if (punkt.votering) return <Omrostning votering={punkt.votering} />;
  if (!oppen)
    return (
      <>
        <PagaendeVotering mote={mote} nr={punkt.nr} />
        <div className="knapprad" data-moment="v">
          <Button ref={knapp} variant="secondary" onClick={() => setOppen(true)}>
            Begär votering
          </Button>
        </div>
      </>
    );
  const stang = () => {
    flushSync(() => setOppen(false));
    knapp.current?.focus();
  };
  return <Rostning mote={mote} punkt={punkt} stang={stang} />;
}

/** A row of radio buttons for each who serves; the sum has to be those who serve, and an even vote is decided by the chair's. */
function Rostning({ mote, punkt, stang }: { mote: Mote; punkt: Punkt; stang: () => void }) {
  const val = forslagen(punkt);
  const visas = mote.aktuellPunkt === punkt.nr ? mote.pagaendeVotering : null;
  const [ja, setJa] = useState(() => Math.max(0, visas ? val.findIndex(({ mening }) => mening === visas.ja) : 0));
  const [nej, setNej] = useState(() => {
    const visad = visas ? val.findIndex(({ mening }) => mening === visas.nej) : -1;
    return visad >= 0 ? visad : motforslag(val, punkt.proposition?.finner);
  });
  const { valda, rosta, restenJa, glom } = useRoster(punkt);
  const skicka = useHandelse(mote.id, 'Voteringen är registrerad.', glom);
  const antal = (vad: Rost) => punkt.tjanstgor.filter(({ id }) => valda[id] === vad).length;
  const lika = antal('ja') === antal('nej');
  const egen = valda[mote.ordforande ?? ''];
  const formular = useRef<HTMLFormElement>(null);
  const [jaForslag, nejForslag] = [val[ja], val[nej]];
  const [jaMening, nejMening] = [jaForslag?.mening ?? '', nejForslag?.mening ?? ''];
  useEffect(() => {
    formular.current?.querySelector<HTMLElement>('[data-rostrad] input')?.focus();
  }, []);
  useEffect(() => {
    // A lost answer only means that those who follow see the result without having seen that it was on its way.
    void visaVotering(mote.id, punkt.id, { radVersion: punkt.radVersion, ja: jaMening, nej: nejMening }).catch(() => undefined);
  }, [mote.id, punkt.id, punkt.radVersion, jaMening, nejMening]);
  /** J, N and A give the row its vote and go to the next one. */
  const vidTangent = (id: string) => (e: KeyboardEvent<HTMLElement>) => {
    const rost = e.altKey || e.ctrlKey || e.metaKey ? undefined : tangenter[e.key.toLowerCase()];
    if (!rost) return;
    e.preventDefault();
    e.stopPropagation();
    rosta(id, rost);
    const rader = [...(formular.current?.querySelectorAll<HTMLElement>('[data-rostrad]') ?? [])];
    const nasta = rader[rader.indexOf(e.currentTarget) + 1];
    (nasta?.querySelector('input') ?? formular.current?.querySelector<HTMLElement>('button[type=submit]'))?.focus();
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({
      handelse: 'registrera-votering',
      data: {
        punktId: punkt.id,
        radVersion: punkt.radVersion,
        ja: jaForslag,
        nej: nejForslag,
        roster: punkt.tjanstgor.flatMap(({ id }) => (valda[id] ? [{ personId: id, rost: valda[id] }] : [])),
        utslagsrost: lika && egen !== 'avstar' ? (egen ?? null) : null,
      },
    });
  };
  const avbryt = () => {
    glom();
    void visaVotering(mote.id, punkt.id, null).catch(() => undefined);
    stang();
  };
  const etiketter = val.map(({ mening }, plats) => [String(plats), mening] as const);
  return (
    <form ref={formular} className="dialogform" noValidate onSubmit={vidSkicka} aria-labelledby="votering" data-moment="v">
      <Heading level={3} data-size="2xs" id="votering">
        Votering
      </Heading>
      <Val etikett="Ja betyder" varde={String(ja)} val={etiketter} andra={(plats) => setJa(Number(plats))} />
      <Val etikett="Nej betyder" varde={String(nej)} val={etiketter} andra={(plats) => setNej(Number(plats))} />
      <div className="knapprad">
        <Button variant="tertiary" onClick={restenJa}>
          Resten röstar ja
        </Button>
      </div>
      <Paragraph>Tangenterna J, N och A ger raden dess röst och går till nästa.</Paragraph>
      <div className="rostrader">
        {punkt.tjanstgor.map(({ id, namn }) => (
          <Fieldset key={id} data-rostrad onKeyDown={vidTangent(id)}>
            <Fieldset.Legend>{namn}</Fieldset.Legend>
            <div className="knapprad">
              {roster.map((rost) => (
                <Radio
                  key={rost}
                  name={`rost-${id}`}
                  value={rost}
                  label={rostord[rost]}
                  checked={valda[id] === rost}
                  onChange={() => rosta(id, rost)}
                />
              ))}
            </div>
          </Fieldset>
        ))}
      </div>
      <Paragraph>
        Ja {antal('ja')}, nej {antal('nej')}, avstår {antal('avstar')}: {antal('ja') + antal('nej') + antal('avstar')} av{' '}
        {punkt.tjanstgor.length} tjänstgörande.{' '}
        {lika && egen && egen !== 'avstar' && `Lika röstetal: ordförandens utslagsröst är ${rostord[egen].toLowerCase()}.`}
      </Paragraph>
      <div className="knapprad">
        <Button type="submit" variant="secondary" loading={skicka.isPending}>
          Registrera voteringen
        </Button>
        <Button variant="tertiary" onClick={avbryt}>
          Avbryt voteringen
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </form>
  );
}
