import { Button, Link, Table } from '@digdir/designsystemet-react';
import { useEffect, useRef, type RefObject } from 'react';
import { Link as RouterLink, useNavigationType } from 'react-router';
import { Frist } from '../../components/frist.js';
import { Sekretess } from '../../components/statustagg.js';
import { visaDatum } from '../../lib/format.js';
import type { InkorgRad, Vy } from './api/hamta-inkorg.js';
import { useRadtangenter } from './use-radtangenter.js';
import { VarforForst } from './varfor-forst.js';

export interface ListaProps {
  rader: InkorgRad[];
  vy: Vy;
  /** Columns that the person has hidden. */
  dolda: readonly string[];
  tathet: string;
  /** The row that is previewed, or was open last; focus comes back to it. */
  visad: string | null;
  visa: (id: string) => void;
  /** There is a preview beside the list. */
  delad: boolean;
  valda: ReadonlySet<string>;
  setValda: (valda: ReadonlySet<string>) => void;
  sort: string;
  sortera: (sort: string) => void;
  ta: (rad: InkorgRad) => void;
  slapp: (rad: InkorgRad) => void;
  fordela: (rad: InkorgRad) => void;
  angra: () => void;
  tillSok: () => void;
}

/** A native table; below 40 rem each row is drawn as a card by the style sheet, with the roles kept. */
export function Inkorgslista(props: ListaProps) {
  const { rader, vy, dolda, tathet, valda, setValda, visad, visa, delad, sort, sortera } = props;
  const tangenter = useRadtangenter(props);
  const syns = (kolumn: string) => !dolda.includes(kolumn);
  useAterfokus(tangenter.lista, visad);
  const alla = rader.every(({ id }) => valda.has(id));
  const vand = (id: string) => {
    const nya = new Set(valda);
    if (!nya.delete(id)) nya.add(id);
    setValda(nya);
  };
  return (
    <div className="tabellyta">
      <Table className="inkorg" role="table" data-tathet={tathet} ref={tangenter.lista} onKeyDown={tangenter.vidTangent}>
        <caption className="ds-sr-only">
          {rubriker[vy]}. {rader.length === 1 ? '1 uppgift' : `${rader.length} uppgifter`} visas, viktigast först.
        </caption>
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            <Table.HeaderCell scope="col" role="columnheader" className="kryss">
              <input
                type="checkbox"
                className="ds-input"
                aria-label="Välj alla som visas"
                checked={alla}
                onChange={() => setValda(alla ? new Set() : new Set(rader.map(({ id }) => id)))}
              />
            </Table.HeaderCell>
            {syns('varfor') && (
              <Table.HeaderCell scope="col" role="columnheader" className="k-varfor">
                Varför först
              </Table.HeaderCell>
            )}
            <Table.HeaderCell scope="col" role="columnheader" className="k-uppgift">
              Uppgift
            </Table.HeaderCell>
            {syns('arende') && (
              <Table.HeaderCell scope="col" role="columnheader" className="k-arende">
                Ärende
              </Table.HeaderCell>
            )}
            {syns('frist') && (
              <Table.HeaderCell
                scope="col"
                role="columnheader"
                sort={sort === 'frist' ? 'ascending' : sort === '-frist' ? 'descending' : 'none'}
                onClick={() => sortera(sort === 'frist' ? '-frist' : 'frist')}
              >
                Frist och regel
              </Table.HeaderCell>
            )}
            {syns('hos') && (
              <Table.HeaderCell scope="col" role="columnheader" className="k-hos">
                Hos
              </Table.HeaderCell>
            )}
          </Table.Row>
        </Table.Head>
        <Table.Body role="rowgroup">
          {rader.map((rad) => (
            <Table.Row
              key={rad.id}
              role="row"
              data-id={rad.id}
              className={rad.avslutad ? 'avslutad' : ''}
              data-vald={valda.has(rad.id) || undefined}
              data-visad={(delad && visad === rad.id) || undefined}
            >
              <Table.Cell role="cell" className="kryss">
                <input
                  type="checkbox"
                  className="ds-input"
                  aria-label={`Välj ${rad.titel}, ${rad.arende.titel}`}
                  checked={valda.has(rad.id)}
                  onChange={() => vand(rad.id)}
                />
              </Table.Cell>
              {syns('varfor') && (
                <Table.Cell role="cell">
                  <VarforForst rad={rad} />
                </Table.Cell>
              )}
              <Table.HeaderCell scope="row" role="rowheader">
                <Link asChild>
                  <RouterLink to={`/uppgifter/${rad.id}`} data-radlank onFocus={visad !== rad.id ? () => visa(rad.id) : undefined}>
                    {rad.titel}
                  </RouterLink>
                </Link>
                {rad.forPersonNamn && <span className="dampad"> för {rad.forPersonNamn}</span>}
              </Table.HeaderCell>
              {syns('arende') && (
                <Table.Cell role="cell">
                  <RouterLink className="ds-link arendelank" to={`/arenden/${rad.arende.id}`}>
                    {rad.arende.dnr ? `${rad.arende.dnr} ` : ''}
                    {rad.arende.titel}
                  </RouterLink>
                  {rad.sekretess && <Sekretess />}
                </Table.Cell>
              )}
              {syns('frist') && (
                <Table.Cell role="cell">
                  <Frist frist={rad.frist} />
                </Table.Cell>
              )}
              {syns('hos') && (
                <Table.Cell role="cell" className="hos">
                  <Hos rad={rad} ta={props.ta} slapp={props.slapp} />
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

/** After Back, focus stands on the row that one left. */
function useAterfokus(lista: RefObject<HTMLTableElement | null>, visad: string | null) {
  const tillbaka = useNavigationType() === 'POP';
  const fran = useRef(tillbaka ? visad : null);
  useEffect(() => {
    if (fran.current) lista.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(fran.current)}"] [data-radlank]`)?.focus();
    fran.current = null;
  }, [lista]);
}

const rubriker: Record<Vy, string> = {
  mina: 'Mina uppgifter',
  grupp: 'Gruppens uppgifter',
  organ: 'Hela organets uppgifter',
  klara: 'Klara uppgifter',
};

/** Whose it is, and the one act that fits. */
function Hos({ rad, ta, slapp }: { rad: InkorgRad; ta: (rad: InkorgRad) => void; slapp: (rad: InkorgRad) => void }) {
  if (rad.avslutad)
    return (
      <>
        {rad.innehavare?.namn ?? rad.organ.namn}, klar {visaDatum(rad.avslutad)}
      </>
    );
  const namn = rad.min ? 'Du' : (rad.innehavare?.namn ?? 'Gruppen');
  return (
    <span className="hos-rad">
      <span>{namn}</span>
      {rad.min ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={`Lämna tillbaka ${rad.titel}, ${rad.arende.titel}`}
          onClick={() => slapp(rad)}
        >
          Lämna tillbaka
        </Button>
      ) : (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={`${rad.innehavare ? 'Ta över' : 'Ta'} ${rad.titel}, ${rad.arende.titel}`}
          onClick={() => ta(rad)}
        >
          {rad.innehavare ? 'Ta över …' : 'Ta'}
        </Button>
      )}
    </span>
  );
}
