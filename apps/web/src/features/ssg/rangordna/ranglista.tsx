import { Button, Dialog, Heading, Table, Textfield } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Fragment, memo, useCallback, useId, useRef, useState, type DragEvent, type SyntheticEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { visaTkr } from '../../../lib/format.js';
import type { Rangversion } from '../api/moten.js';
import { Tkr } from '../belopp.js';

type Rad = Rangversion['rader'][number];
interface ListProps {
  version: Rangversion;
  /** As it is on this screen just now; the sums follow when the server has answered. */
  ordning: readonly string[];
  ar: readonly string[];
  /** Null for those who may only read. */
  flytta: ((arendeId: string, plats: number) => void) | null;
  raknar: boolean;
}

/** The order with the cost so far against the frame. Buttons move a row; to drag it is one more way. */
export function Ranglista({ version, ordning, ar, flytta, raknar }: ListProps) {
  const [dras, setDras] = useState<string | null>(null);
  const [flyttas, setFlyttas] = useState<Rad | null>(null);
  const rader = new Map(version.rader.map((rad) => [rad.arendeId, rad]));
  const sorterade = ordning.flatMap((id) => rader.get(id) ?? []);
  const passeras = sorterade.findIndex(({ overRam }) => overRam.length > 0);
  const nu = useRef({ flytta, dras });
  nu.current = { flytta, dras };
  const flyttaNu = useCallback((arendeId: string, plats: number) => nu.current.flytta?.(arendeId, plats), []);
  const slapp = useCallback((e: DragEvent, plats: number) => {
    e.preventDefault();
    if (nu.current.dras) nu.current.flytta?.(nu.current.dras, plats);
    setDras(null);
  }, []);
  return (
    <>
      <div className="tabellyta" role="region" aria-label={`Tabell: ${version.namn}`} tabIndex={0}>
        <Table className="belopp ranglista" aria-busy={raknar || undefined}>
          <caption className="ds-sr-only">{version.namn}: initiativ i ordning, kostnad och summa hittills i tkr</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">Rang</Table.HeaderCell>
              <Table.HeaderCell scope="col">Initiativ</Table.HeaderCell>
              {ar.map((ett) => (
                <Fragment key={ett}>
                  <Table.HeaderCell scope="col">{ett}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">Hittills {ett}</Table.HeaderCell>
                </Fragment>
              ))}
              {flytta && <Table.HeaderCell scope="col">Flytta</Table.HeaderCell>}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {sorterade.map((rad, plats) => (
              <Rangrad
                key={rad.arendeId}
                rad={rad}
                plats={plats}
                sist={plats === sorterade.length - 1}
                grans={plats === passeras}
                dras={dras === rad.arendeId}
                ar={ar}
                flytta={flytta ? flyttaNu : null}
                tillPlats={setFlyttas}
                drag={setDras}
                slapp={slapp}
              />
            ))}
          </Table.Body>
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell scope="row" colSpan={2}>
                Ram
              </Table.HeaderCell>
              {ar.map((ett) => (
                <Table.Cell key={ett} colSpan={2}>
                  {typeof version.ramTkr[ett] === 'number' ? visaTkr(version.ramTkr[ett]) : 'Uppgift saknas'}
                </Table.Cell>
              ))}
              {flytta && <Table.Cell />}
            </Table.Row>
          </Table.Foot>
        </Table>
      </div>
      {flyttas && flytta && (
        <TillPlats
          rad={flyttas}
          nu={ordning.indexOf(flyttas.arendeId) + 1}
          antal={sorterade.length}
          stang={() => setFlyttas(null)}
          flytta={(plats) => {
            flytta(flyttas.arendeId, plats);
            setFlyttas(null);
          }}
        />
      )}
    </>
  );
}

interface RadProps {
  rad: Rad;
  plats: number;
  sist: boolean;
  /** The first row that passes the frame. */
  grans: boolean;
  dras: boolean;
  ar: readonly string[];
  flytta: ((arendeId: string, plats: number) => void) | null;
  tillPlats: (rad: Rad) => void;
  drag: (arendeId: string | null) => void;
  slapp: (e: DragEvent, plats: number) => void;
}

/** One row; drawn again only when it has changed, so that a list of 400 answers at once. */
const Rangrad = memo(function Rangrad({ rad, plats, sist, grans, dras, ar, flytta, tillPlats, drag, slapp }: RadProps) {
  return (
    <Table.Row
      draggable={flytta ? true : undefined}
      data-dras={dras || undefined}
      data-over={rad.overRam.length > 0 || undefined}
      data-grans={grans || undefined}
      onDragStart={() => drag(rad.arendeId)}
      onDragEnd={() => drag(null)}
      onDragOver={(e) => flytta && e.preventDefault()}
      onDrop={(e) => slapp(e, plats + 1)}
    >
      <Table.Cell>{plats + 1}</Table.Cell>
      <Table.HeaderCell scope="row">
        <RouterLink className="ds-link" to={`/arenden/${rad.arendeId}`} draggable={false}>
          {rad.titel}
        </RouterLink>
        <Anmarkningar rad={rad} forst={grans} />
      </Table.HeaderCell>
      {ar.map((ett) => (
        <Fragment key={ett}>
          <Table.Cell>
            <Tkr tkr={rad.kostnadTkr[ett]} />
          </Table.Cell>
          <Table.Cell className="hittills" data-over={arOver(rad, ett) || undefined}>
            <Tkr tkr={hittills(rad, ett)} />
          </Table.Cell>
        </Fragment>
      ))}
      {flytta && (
        <Table.Cell className="flyttknappar">
          <span>
            {plats > 0 && (
              <Button variant="tertiary" data-size="sm" aria-label={`Upp: ${rad.titel}`} onClick={() => flytta(rad.arendeId, plats)}>
                Upp
              </Button>
            )}
            {!sist && (
              <Button variant="tertiary" data-size="sm" aria-label={`Ned: ${rad.titel}`} onClick={() => flytta(rad.arendeId, plats + 2)}>
                Ned
              </Button>
            )}
            <Button variant="tertiary" data-size="sm" aria-label={`Flytta till plats: ${rad.titel}`} onClick={() => tillPlats(rad)}>
              Plats …
            </Button>
          </span>
        </Table.Cell>
      )}
    </Table.Row>
  );
});

/** A year is over its frame on its own, whatever the other years are. */
const arOver = ({ overRam }: Rad, ar: string): boolean => overRam.some((text) => text.startsWith(`${ar}:`));

/** Nothing but missing costs makes no sum of 0. */
const hittills = ({ ackumuleratTkr, kostnadTkr }: Rad, ar: string): number | null =>
  typeof kostnadTkr[ar] === 'number' ? (ackumuleratTkr[ar] ?? null) : ackumuleratTkr[ar] || null;

function Anmarkningar({ rad, forst }: { rad: Rad; forst: boolean }) {
  const texter = [
    ...(forst ? ['Här passeras ramen', ...rad.overRam] : rad.overRam.length > 0 ? ['Över ramen'] : []),
    ...rad.varningar,
    ...(rad.saknarKostnad.length > 0 ? [`Kostnad saknas för ${rad.saknarKostnad.join(', ')} och räknas inte som 0`] : []),
  ];
  return texter.map((text) => (
    <span key={text} className="anmarkning varning">
      <ExclamationmarkTriangleIcon aria-hidden /> {text}
    </span>
  ));
}

interface PlatsProps {
  rad: Rad;
  nu: number;
  antal: number;
  stang: () => void;
  flytta: (plats: number) => void;
}

function TillPlats({ rad, nu, antal, stang, flytta }: PlatsProps) {
  const rubrik = useId();
  const [text, setText] = useState(String(nu));
  const plats = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  const fel = plats < 1 || plats > antal ? `Ange en plats mellan 1 och ${antal}.` : undefined;
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    if (!fel) flytta(plats);
  };
  return (
    <Dialog open onClose={stang} closeButton="Stäng" aria-labelledby={rubrik}>
      <form className="dialogform" noValidate onSubmit={skicka}>
        <Heading level={2} data-size="xs" id={rubrik}>
          Flytta {rad.titel}
        </Heading>
        <Textfield label={`Plats, 1–${antal}`} inputMode="numeric" value={text} error={fel} onChange={(e) => setText(e.target.value)} />
        <div className="knapprad">
          <Button type="submit">Flytta</Button>
          <Button variant="secondary" onClick={stang}>
            Avbryt
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
