import { Table } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { Grupp, PortfoljSvar } from './api/portfolj.js';
import { Beloppsceller } from './belopp.js';
import { Grupprader } from './grupprader.js';
import type { Urvalslage } from './use-urval.js';

const delar = ['Utveckling', 'Förvaltning'] as const;
const FASTA = 4;
const ORD: ReadonlySet<string> = new Set(['Läge', 'Finansiering']);

/** Groups with their sums; a group opens to its rows. The whole's sums are the server's and stand in the foot. */
export function Grupptabell({ data, lage }: { data: PortfoljSvar; lage: Urvalslage }) {
  const { ar, grupper, summa } = data;
  return (
    <div className="tabellyta" role="region" aria-label="Tabell: portföljen" tabIndex={0}>
      <Table className="belopp portfolj">
        <caption className="ds-sr-only">Portföljen i grupper, belopp i tkr per år</caption>
        <Table.Head>
          <Table.Row>
            {['Grupp / initiativ (tkr)', 'Läge', 'Finansiering', 'Rang'].map((rubrik) => (
              <Table.HeaderCell key={rubrik} scope="col" rowSpan={2} className={ORD.has(rubrik) ? 'ord' : undefined}>
                {rubrik}
              </Table.HeaderCell>
            ))}
            {ar.length > 0 &&
              delar.map((del) => (
                <Table.HeaderCell key={del} scope="colgroup" colSpan={ar.length}>
                  {del}
                </Table.HeaderCell>
              ))}
          </Table.Row>
          <Table.Row>
            {delar.flatMap((del) =>
              ar.map((ett) => (
                <Table.HeaderCell key={`${del} ${ett}`} scope="col">
                  {ett}
                </Table.HeaderCell>
              )),
            )}
          </Table.Row>
        </Table.Head>
        {grupper.map((grupp) => (
          <Table.Body key={grupp.nyckel}>
            <Grupprubrik grupp={grupp} ar={ar} oppen={lage.oppna.has(oppetNamn(grupp))} vaxla={() => lage.vaxla(oppetNamn(grupp))} />
            {lage.oppna.has(oppetNamn(grupp)) && (
              <Grupprader urval={lage.urval} grupp={grupp} ar={ar} kolumner={FASTA + ar.length * delar.length} />
            )}
          </Table.Body>
        ))}
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row" colSpan={FASTA}>
              Summa för urvalet
            </Table.HeaderCell>
            <Beloppsceller ar={ar} {...summa} />
          </Table.Row>
        </Table.Foot>
      </Table>
    </div>
  );
}

/** A group without a key has a name of its own in the address. */
const oppetNamn = (grupp: Grupp): string => grupp.nyckel || '-';

function Grupprubrik({ grupp, ar, oppen, vaxla }: { grupp: Grupp; ar: readonly string[]; oppen: boolean; vaxla: () => void }) {
  return (
    <Table.Row className="gruppsumma">
      <Table.HeaderCell scope="row" colSpan={FASTA}>
        <button type="button" className="lankknapp med-ikon gruppknapp" aria-expanded={oppen} onClick={vaxla}>
          {oppen ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}
          {grupp.namn} <span className="dampad">{grupp.antal === 1 ? '1 rad' : `${grupp.antal} rader`}</span>
        </button>
        {grupp.kontroller.map(({ text }) => (
          <span key={text} className="kontroll">
            <ExclamationmarkTriangleIcon aria-hidden /> {text}
          </span>
        ))}
      </Table.HeaderCell>
      <Beloppsceller ar={ar} {...grupp} />
    </Table.Row>
  );
}
