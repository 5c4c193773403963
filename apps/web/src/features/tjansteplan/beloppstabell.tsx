import { Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { SAKNAS, visaHeltal } from '../../lib/format.js';
import type { Belopp } from './api/hamta-tjansteplan.js';

interface Rad {
  id: string;
  titel: string;
  utveckling: Belopp;
  vidmakthallande: Belopp;
  anmarkning: string | null;
  arendeId?: string | null;
}
interface TabellProps {
  namn: string;
  rubrik: string;
  ar: string[];
  rader: Rad[];
  summa: { etikett: string; utveckling: Belopp; vidmakthallande: Belopp };
}

/** Amounts by year; the one kind of table that may scroll sideways, in a region one can reach by keyboard. */
export function Beloppstabell({ namn, rubrik, ar, rader, summa }: TabellProps) {
  return (
    <div className="tabellyta" role="region" aria-label={`Tabell: ${namn}`} tabIndex={0}>
      <Table className="belopp jamna">
        <caption className="ds-sr-only">{namn}, belopp i tkr per år</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col" rowSpan={2}>
              {rubrik}
            </Table.HeaderCell>
            <Table.HeaderCell scope="colgroup" colSpan={ar.length}>
              Utveckling
            </Table.HeaderCell>
            <Table.HeaderCell scope="colgroup" colSpan={ar.length}>
              Förvaltning
            </Table.HeaderCell>
          </Table.Row>
          <Table.Row>
            {['utv', 'forv'].flatMap((del) =>
              ar.map((ett) => (
                <Table.HeaderCell scope="col" key={`${del} ${ett}`}>
                  {ett}
                </Table.HeaderCell>
              )),
            )}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map((rad) => (
            <Table.Row key={rad.id}>
              <Table.HeaderCell scope="row">
                {rad.arendeId ? (
                  <RouterLink className="ds-link" to={`/arenden/${rad.arendeId}`}>
                    {rad.titel}
                  </RouterLink>
                ) : (
                  rad.titel
                )}
                {rad.anmarkning && <span className="dampad anmarkning"> {rad.anmarkning}</span>}
              </Table.HeaderCell>
              <Beloppsceller ar={ar} {...rad} />
            </Table.Row>
          ))}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row">{summa.etikett}</Table.HeaderCell>
            <Beloppsceller ar={ar} {...summa} />
          </Table.Row>
        </Table.Foot>
      </Table>
    </div>
  );
}

function Beloppsceller({ ar, utveckling, vidmakthallande }: { ar: string[]; utveckling: Belopp; vidmakthallande: Belopp }) {
  return [utveckling, vidmakthallande].flatMap((belopp, del) =>
    ar.map((ett) => (
      <Table.Cell key={`${del} ${ett}`}>
        {belopp[ett] === null || belopp[ett] === undefined ? (
          <>
            <span aria-hidden>{SAKNAS}</span>
            <span className="ds-sr-only">uppgift saknas</span>
          </>
        ) : (
          visaHeltal(belopp[ett])
        )}
      </Table.Cell>
    )),
  );
}
