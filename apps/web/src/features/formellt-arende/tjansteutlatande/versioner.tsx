import { Field, Heading, Label, Paragraph, Select, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { visaSvar } from '../../../components/formular/svarsord.js';
import { mallUr, tjansteutlatandeformular } from '../../../components/formular/tjansteutlatandeformular.js';
import { FragaInnehall } from '../../../components/fraga-innehall.js';
import { SAKNAS, visaDatum } from '../../../lib/format.js';
import type { Val } from '../../../lib/val.js';
import { formFraga, type TuSvar, type Version } from '../api/tjansteutlatande.js';
import { type Del, skillnad } from './skillnad.js';

/** The version table (H-29), and in words what differs between any two. */
export function Versioner({ tu, val }: { tu: TuSvar; val: Val }) {
  const [fore, setFore] = useState(tu.versioner[1]?.version ?? '');
  const [efter, setEfter] = useState(tu.versioner[0]?.version ?? '');
  const a = tu.versioner.find(({ version }) => version === fore);
  const b = tu.versioner.find(({ version }) => version === efter);
  return (
    <section aria-labelledby="avsnittsrubrik">
      <Heading level={2} data-size="xs" id="avsnittsrubrik" tabIndex={-1}>
        Versioner
      </Heading>
      {tu.versioner.length === 0 ? (
        <Paragraph>Ingen version är sparad än. En version sparas under Hela texten.</Paragraph>
      ) : (
        <Tabell versioner={tu.versioner} />
      )}
      {tu.versioner.length > 1 && (
        <>
          <div className="filter">
            <Versionsval etikett="Jämför" vald={fore} valj={setFore} versioner={tu.versioner} />
            <Versionsval etikett="Med" vald={efter} valj={setEfter} versioner={tu.versioner} />
          </div>
          {a && b && <Jamforelse arendeId={tu.arendeId} fore={a} efter={b} val={val} />}
        </>
      )}
    </section>
  );
}

function Tabell({ versioner }: { versioner: readonly Version[] }) {
  return (
    <div className="tabellyta" role="region" aria-label="Versionstabell" tabIndex={0}>
      <Table>
        <caption className="ds-sr-only">Tjänsteutlåtandets versioner, senast först</caption>
        <Table.Head>
          <Table.Row>
            {['Version', 'Datum', 'Beskrivning', 'Ändrad av'].map((namn) => (
              <Table.HeaderCell key={namn} scope="col">
                {namn}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {versioner.map(({ version, datum, andring, av }) => (
            <Table.Row key={version}>
              <Table.HeaderCell scope="row">{version}</Table.HeaderCell>
              <Table.Cell className="dag">{visaDatum(datum)}</Table.Cell>
              <Table.Cell>{andring ?? SAKNAS}</Table.Cell>
              <Table.Cell>{av ?? 'Systemet'}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Versionsval({
  etikett,
  vald,
  valj,
  versioner,
}: {
  etikett: string;
  vald: string;
  valj: (version: string) => void;
  versioner: readonly Version[];
}) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select value={vald} onChange={(e) => valj(e.target.value)}>
        {versioner.map(({ version, datum }) => (
          <Select.Option key={version} value={version}>
            Version {version}, {visaDatum(datum)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function Jamforelse({ arendeId, fore, efter, val }: { arendeId: string; fore: Version; efter: Version; val: Val }) {
  const a = useQuery(formFraga(arendeId, fore.inlamningId));
  const b = useQuery(formFraga(arendeId, efter.inlamningId));
  return (
    <FragaInnehall fraga={a} rader={3}>
      {(den) => (
        <FragaInnehall fraga={b} rader={3}>
          {(andra) => <Skillnader fore={den.innehall} efter={andra.innehall} val={val} />}
        </FragaInnehall>
      )}
    </FragaInnehall>
  );
}

type Innehall = Record<string, unknown>;

function Skillnader({ fore, efter, val }: { fore: Innehall; efter: Innehall; val: Val }) {
  const rader = skiljer(fore, efter, val);
  if (rader.length === 0) return <Paragraph>Versionerna har samma text.</Paragraph>;
  return (
    <dl className="fakta skillnader">
      {rader.map(({ etikett, delar }) => (
        <div key={etikett}>
          <dt>{etikett}</dt>
          <dd>
            {delar.map((del, nr) => (
              <Bit key={nr} {...del} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** New and removed text is said in words as well, not by colour and line alone. */
function Bit({ slag, text }: Del) {
  if (slag === 'lika') return <>{text}</>;
  const Marke = slag === 'ny' ? 'ins' : 'del';
  return (
    <Marke>
      <span className="ds-sr-only">{slag === 'ny' ? 'Nytt: ' : 'Borttaget: '}</span>
      {text}
      <span className="ds-sr-only"> Slut. </span>
    </Marke>
  );
}

/** The fields that differ, in the order of the newer form; an answer to a dimension that only the older template has is shown as well. */
function skiljer(fore: Innehall, efter: Innehall, val: Val): { etikett: string; delar: Del[] }[] {
  const formular = [tjansteutlatandeformular(mallUr(efter)), tjansteutlatandeformular(mallUr(fore))];
  const falt = formular.flatMap(({ avsnitt }) => avsnitt.flatMap((ett) => ett.falt));
  const olika = falt.filter(({ namn }, plats) => falt.findIndex((ett) => ett.namn === namn) === plats);
  return olika.flatMap((ett) => {
    const [a, b] = [fore, efter].map((innehall) => visaSvar(ett, innehall[ett.namn], val));
    return a === b ? [] : [{ etikett: ett.etikett, delar: skillnad(a ?? '', b ?? '') }];
  });
}
