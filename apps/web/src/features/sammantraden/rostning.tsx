import { Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { Avslag } from '../../components/avslag.js';
import { type Mote, type Punkt, visaVotering } from './api/sammantraden.js';
import { rostord } from './ord.js';
import { type Rost, useRoster } from './use-roster.js';
import { useHandelse } from './use-handelse.js';
import { type Fragaslag, fragaord, type Voteringsforslag } from './voteringsforslag.js';

const roster = Object.keys(rostord) as Rost[];
const tangenter: Readonly<Record<string, Rost>> = { j: 'ja', n: 'nej', a: 'avstar' };

interface Props {
  mote: Mote;
  punkt: Punkt;
  fraga: { slag: Fragaslag; ja: Voteringsforslag; nej: Voteringsforslag; huvudforslag: Voteringsforslag | null };
  /** The fields in which it is chosen what yes and no mean. */
  valen: ReactNode;
  stang: () => void;
}

/** A row of radio buttons for each who serves; the sum has to be those who serve, and an even vote is decided by the chair's. */
export function Rostning({ mote, punkt, fraga: { slag, ja, nej, huvudforslag }, valen, stang }: Props) {
  const { valda, rosta, restenJa, glom } = useRoster(punkt);
  const skicka = useHandelse(mote.id, 'Voteringen är registrerad.', undefined, glom);
  const antal = (vad: Rost) => punkt.tjanstgor.filter(({ id }) => valda[id] === vad).length;
  const lika = antal('ja') === antal('nej');
  const egen = valda[mote.ordforande ?? ''];
  const formular = useRef<HTMLFormElement>(null);
  useEffect(() => {
    formular.current?.querySelector<HTMLElement>('[data-rostrad] input')?.focus();
  }, []);
  const delfraga = slag === 'huvud' ? null : slag;
  const [jaMening, nejMening] = [ja.mening, nej.mening];
  useEffect(() => {
    // A lost answer only means that those who follow see the result without having seen that it was on its way.
    const visa = { radVersion: punkt.radVersion, ja: jaMening, nej: nejMening, slag: delfraga };
    void visaVotering(mote.id, punkt.id, visa).catch(() => undefined);
  }, [mote.id, punkt.id, punkt.radVersion, jaMening, nejMening, delfraga]);
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
    const data = {
      ...{ punktId: punkt.id, radVersion: punkt.radVersion, ja, nej },
      roster: punkt.tjanstgor.flatMap(({ id }) => (valda[id] ? [{ personId: id, rost: valda[id] }] : [])),
      utslagsrost: lika && egen !== 'avstar' ? (egen ?? null) : null,
    };
    skicka.mutate(
      delfraga
        ? { handelse: 'registrera-delvotering', data: { ...data, slag: delfraga, huvudforslag } }
        : { handelse: 'registrera-votering', data },
    );
  };
  const avbryt = () => {
    glom();
    void visaVotering(mote.id, punkt.id, null).catch(() => undefined);
    stang();
  };
  return (
    <form ref={formular} className="dialogform" noValidate onSubmit={vidSkicka} aria-labelledby="votering" data-moment="v">
      <Heading level={3} data-size="2xs" id="votering">
        {fragaord[slag].rubrik}
      </Heading>
      {valen}
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
