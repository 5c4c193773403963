import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { visaTkr } from '../../lib/format.js';
import { diagramFraga, type DiagramSvar, type Urval } from './api/portfolj.js';
import { Diagramruta } from './diagramruta.js';
import type { Kategori } from './stapeldiagram.js';

/** More series than this cannot be told apart; the rest are together as Övriga, and the table has them all. */
const SERIER = 5;

/** Cost, phases, values and ageing of the selection: each a sentence, a picture and a table with the same figures. */
export function Diagram({ urval }: { urval: Urval }) {
  const diagram = useQuery(diagramFraga(urval));
  return (
    <FragaInnehall fraga={diagram}>
      {(data) => (
        <div className="diagramyta">
          <Kostnad data={data} />
          <Faser data={data} />
          <Spridning data={data} />
          <Alder data={data} />
        </div>
      )}
    </FragaInnehall>
  );
}

function Kostnad({ data: { ar, kostnad } }: { data: DiagramSvar }) {
  const summa = (rad: DiagramSvar['kostnad'][number]) => ar.reduce((tkr, ett) => tkr + (rad.belopp[ett] ?? 0), 0);
  const storst = kostnad.filter((rad) => summa(rad) > 0).toSorted((a, b) => summa(b) - summa(a));
  const tabell = kategorier(ar, kostnad);
  const arssumma = (ett: string) => kostnad.reduce((tkr, rad) => tkr + (rad.belopp[ett] ?? 0), 0);
  const toppar = ar.toSorted((a, b) => arssumma(b) - arssumma(a));
  const mening =
    toppar[0] === undefined || storst[0] === undefined
      ? 'Inga utvecklingskostnader är angivna i urvalet.'
      : `Utvecklingskostnaden är störst ${toppar[0]}, ${visaTkr(arssumma(toppar[0]))}. Störst del över åren har ${storst[0].namn}, ${visaTkr(summa(storst[0]))}.`;
  const ovriga = {
    namn: 'Övriga',
    belopp: Object.fromEntries(ar.map((ett) => [ett, storst.slice(SERIER).reduce((tkr, rad) => tkr + (rad.belopp[ett] ?? 0), 0)])),
  };
  const serier = [...storst.slice(0, SERIER), ...(storst.length > SERIER ? [ovriga] : [])];
  return (
    <Diagramruta rubrik="Utvecklingskostnad per år" enhet="tkr" forsta="År" mening={mening} bild={kategorier(ar, serier)} tabell={tabell} />
  );
}

function kategorier(ar: readonly string[], rader: DiagramSvar['kostnad']): Kategori[] {
  return ar.map((ett) => ({ namn: ett, delar: rader.map((rad) => ({ namn: rad.namn, varde: rad.belopp[ett] ?? null })) }));
}

function Faser({ data: { faser } }: { data: DiagramSvar }) {
  const bild = faser.map(({ namn, antal }) => ({ namn, delar: [{ namn: 'Antal', varde: antal }] }));
  const flest = faser.toSorted((a, b) => b.antal - a.antal)[0];
  const antal = faser.reduce((summa, fas) => summa + fas.antal, 0);
  const mening =
    flest && antal > 0 ? `Flest initiativ, ${flest.antal} av ${antal}, är i fasen ${flest.namn}.` : 'Inga initiativ i urvalet.';
  return <Diagramruta rubrik="Initiativ per fas" enhet="st" forsta="Fas" mening={mening} bild={bild} tabell={bild} />;
}

function Spridning({ data: { spridning } }: { data: DiagramSvar }) {
  const varderade = Math.max(0, ...spridning.map(({ antal }) => antal.reduce((summa, rad) => summa + rad.antal, 0)));
  const utan = Math.max(0, ...spridning.map((rad) => rad.utan));
  const bild = [1, 2, 3, 4, 5].map((poang) => ({
    namn: String(poang),
    delar: spridning.map(({ kriterium, antal }) => ({ namn: kriterium, varde: antal.find((rad) => rad.poang === poang)?.antal ?? 0 })),
  }));
  const mening =
    varderade === 0
      ? 'Inget initiativ i urvalet har poäng ännu.'
      : `${varderade} initiativ har poäng och ${utan} saknar det. Diagrammet visar hur många som har fått varje poäng, per kriterium.`;
  return <Diagramruta rubrik="Värdenas spridning" enhet="st" forsta="Poäng" mening={mening} bild={bild} tabell={bild} sida="bredvid" />;
}

function Alder({ data: { alder } }: { data: DiagramSvar }) {
  const bild = alder.map(({ namn, klasser }) => ({ namn, delar: klasser.map((klass) => ({ namn: klass.namn, varde: klass.antal })) }));
  const medianer = alder.flatMap(({ namn, medianDagar }) => (medianDagar === null ? [] : [{ namn, medianDagar }]));
  const langst = medianer.toSorted((a, b) => b.medianDagar - a.medianDagar)[0];
  const mening = !langst
    ? 'Inga ärenden i urvalet.'
    : langst.medianDagar === 0
      ? 'Initiativen kom till sin fas här det senaste dygnet.'
      : `Längst har initiativen varit i fasen ${langst.namn}: hälften i minst ${langst.medianDagar} dagar. Tiden räknas från när ärendet kom till fasen här.`;
  return (
    <>
      <Diagramruta rubrik="Hur länge initiativen har varit i sin fas" enhet="st" forsta="Fas" mening={mening} bild={bild} tabell={bild} />
      <Paragraph className="ds-sr-only">
        {medianer.map(({ namn, medianDagar }) => `${namn}: median ${medianDagar} dagar.`).join(' ')}
      </Paragraph>
    </>
  );
}
