import { Button, Checkbox, Field, Label, Paragraph, Select, ToggleGroup } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import '../../styles/frister.css';
import { Fler } from '../../components/fler.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { Sida } from '../../components/sida.js';
import { useAdressval } from '../../lib/adressval.js';
import { visaDag } from '../../lib/format.js';
import { fristerFraga } from './api/frister.js';
import { Dagar } from './dagar.js';
import { Kalender } from './kalender.js';
import { bladdra, mandagen, plusDagar, type Vy, veckonummer, veckorna } from './period.js';
import { Prenumerationer } from './prenumerationer.js';
import { usePeriodtangenter } from './use-periodtangenter.js';

const vyer: readonly { vy: Vy; namn: string }[] = [
  { vy: 'lista', namn: 'Lista' },
  { vy: 'vecka', namn: 'Vecka' },
  { vy: 'manad', namn: 'Månad' },
];
const manad = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const idag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** Deadlines as a list, a week or a month: each with its rule and how it was counted. Place and choices are in the address. */
export function Frister() {
  const { adress, satt } = useAdressval();
  const vy = vyer.find((en) => en.vy === adress.get('vy'))?.vy ?? 'lista';
  const dag = /^\d{4}-\d{2}-\d{2}$/.test(adress.get('dag') ?? '') ? (adress.get('dag') ?? '') : idag();
  const vems = adress.get('vems') === 'mina' ? 'mina' : 'alla';
  const baraLag = adress.get('lag') === '1';
  const veckor = vy === 'lista' ? [] : veckorna(vy, dag);
  const ga = (at: 1 | -1) => vy !== 'lista' && satt({ dag: bladdra(vy, dag, at) });
  usePeriodtangenter({ nasta: () => ga(1), forra: () => ga(-1) });
  return (
    <Sida
      titel="Frister"
      hogt={
        <Button variant="tertiary" onClick={() => print()}>
          <PrinterSmallIcon aria-hidden /> Skriv ut
        </Button>
      }
    >
      <div className="filter">
        <ToggleGroup value={vy} onChange={(ny) => satt({ vy: ny === 'lista' ? null : ny })} aria-label="Visa som">
          {vyer.map((en) => (
            <ToggleGroup.Item key={en.vy} value={en.vy}>
              {en.namn}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        <Field>
          <Label>Vems</Label>
          <Select value={vems} onChange={(e) => satt({ vems: e.target.value === 'mina' ? 'mina' : null })}>
            <Select.Option value="alla">Mina och mina gruppers</Select.Option>
            <Select.Option value="mina">Bara mina</Select.Option>
          </Select>
        </Field>
        <Checkbox value="lag" label="Bara lagfrister" checked={baraLag} onChange={(e) => satt({ lag: e.target.checked ? '1' : null })} />
      </div>
      {vy !== 'lista' && (
        <div className="period">
          <h2 className="ds-heading" data-size="xs" aria-live="polite">
            {vy === 'vecka' ? veckorubrik(dag) : manadsrubrik(dag)}
          </h2>
          <div className="knapprad">
            <Button variant="secondary" data-size="sm" onClick={() => ga(-1)}>
              {vy === 'vecka' ? 'Föregående vecka (P)' : 'Föregående månad (P)'}
            </Button>
            <Button variant="secondary" data-size="sm" onClick={() => satt({ dag: null })}>
              I dag
            </Button>
            <Button variant="secondary" data-size="sm" onClick={() => ga(1)}>
              {vy === 'vecka' ? 'Nästa vecka (N)' : 'Nästa månad (N)'}
            </Button>
          </div>
        </div>
      )}
      <Innehall
        vy={vy}
        dag={dag}
        veckor={veckor}
        urval={{ fran: veckor[0]?.[0] ?? null, till: veckor.at(-1)?.[6] ?? null, vems, baraLag }}
        tillDag={(datum) => satt({ dag: datum })}
      />
      <Prenumerationer />
    </Sida>
  );
}

interface InnehallProps {
  vy: Vy;
  dag: string;
  veckor: readonly string[][];
  urval: Parameters<typeof fristerFraga>[0];
  tillDag: (datum: string) => void;
}

function Innehall({ vy, dag, veckor, urval, tillDag }: InnehallProps) {
  const frister = useInfiniteQuery(fristerFraga(urval));
  const { hasNextPage, isFetching, isError, fetchNextPage } = frister;
  useEffect(() => {
    // A week or a month is shown whole; the list is fetched as one asks for more.
    if (vy !== 'lista' && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [vy, hasNextPage, isFetching, isError, fetchNextPage]);
  if (frister.isPending) return <Laddar />;
  if (frister.isError && !frister.data) return <FelPaPlats fel={frister.error} igen={() => void frister.refetch()} />;
  const rader = frister.data.pages.flatMap((sida) => sida.rader);
  const { nasta = null, lediga = [], idag: nu = '' } = frister.data.pages[0] ?? {};
  const iManaden = vy === 'manad' ? rader.filter(({ datum }) => datum.startsWith(dag.slice(0, 7))) : rader;
  return (
    <>
      <Paragraph role="status">
        {sammanfattning(vy, iManaden.length, iManaden.filter(({ datum }) => datum < nu).length, hasNextPage)}
      </Paragraph>
      {rader.length === 0 && nasta !== null && (
        <Paragraph>
          Nästa: {visaDag(nasta)}.{' '}
          <Button variant="secondary" data-size="sm" onClick={() => tillDag(nasta)}>
            Gå dit
          </Button>
        </Paragraph>
      )}
      {vy === 'lista' ? (
        <Dagar rader={rader} />
      ) : (
        <Kalender
          vy={vy}
          dag={dag}
          veckor={veckor}
          rader={rader}
          lediga={new Map(lediga.map(({ datum, skal }) => [datum, skal]))}
          idag={nu}
        />
      )}
      {vy === 'lista' && <Fler lista={frister}>Visa fler</Fler>}
    </>
  );
}

function sammanfattning(vy: Vy, antal: number, passerade: number, fler: boolean): string {
  if (antal === 0) return vy === 'lista' ? 'Inga frister väntar på dig eller dina grupper.' : 'Inga frister i perioden.';
  const hur = `${fler ? 'De närmaste ' : ''}${antal} ${antal === 1 ? 'frist' : 'frister'}`;
  return passerade === 0 ? `${hur}.` : `${hur}, ${passerade} har passerat.`;
}

const stor = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const manadsrubrik = (dag: string): string => stor(manad.format(new Date(`${dag}T12:00:00Z`)));
const veckorubrik = (dag: string): string =>
  `Vecka ${veckonummer(dag)}, ${visaDag(mandagen(dag))} – ${visaDag(plusDagar(mandagen(dag), 6))}`;
