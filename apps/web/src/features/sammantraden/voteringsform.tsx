import { Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Val } from './falt.js';
import { rostord, utfallsord } from './ord.js';
import { Omrostning } from './protokoll.js';
import { useHandelse } from './use-handelse.js';

type Rost = keyof typeof rostord;
const roster = Object.keys(rostord) as Rost[];
const tangenter: Readonly<Record<string, Rost>> = { j: 'ja', n: 'nej', a: 'avstar' };

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
  const formular = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (oppen) formular.current?.querySelector<HTMLElement>('select')?.focus();
  }, [oppen]);
  const rosta = (id: string, rost: Rost) => setValda((forra) => ({ ...forra, [id]: rost }));
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
      <div className="knapprad" data-moment="v">
        <Button variant="secondary" onClick={() => setOppen(true)}>
          Begär votering
        </Button>
      </div>
    );
  return (
    <form ref={formular} className="dialogform" noValidate onSubmit={vidSkicka} aria-labelledby="votering" data-moment="v">
      <Heading level={3} data-size="2xs" id="votering">
        Votering
      </Heading>
      <Val etikett="Ja betyder" varde={ja} val={Object.entries(utfallsord)} andra={setJa} />
      <Val etikett="Nej betyder" varde={nej} val={Object.entries(utfallsord)} andra={setNej} />
      <div className="knapprad">
        <Button
          variant="tertiary"
          onClick={() => setValda((forra) => ({ ...Object.fromEntries(punkt.tjanstgor.map(({ id }) => [id, 'ja' as const])), ...forra }))}
        >
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
