import { Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { SAKNAS, visaDatum, visaHeltal, visaTkr } from '../../lib/format.js';
import type { Budgetlista } from './api/hamta-budgetlista.js';

const finansieringsnamn: Record<string, string> = {
  kostnadsfordelning: 'Kostnadsfördelning',
  faktura: 'Faktura',
  kommunbidrag: 'Kommunbidrag',
};

type Resultat = Budgetlista['versioner'][number]['rader'][number]['resultat'];

const utfallsord = {
  vantar: 'Väntar på budgeten',
  finansierat: 'Finansierat',
  delvis: 'Delvis finansierat',
  ej: 'Inte finansierat',
} as const;

/** Columns that hold words among the amounts. */
const ord = new Set(['Initiativ', 'Finansieringstyp', 'Budgetens utfall']);

/** What the budget gave, with amount, § and date. */
function resultattext({ utfall, beloppTkr, ramTkr, beslut }: Resultat): string {
  const belopp = utfall === 'delvis' ? ramTkr : beloppTkr;
  const delar = [
    utfallsord[utfall],
    belopp === null || utfall === 'ej' || utfall === 'vantar' ? null : visaTkr(belopp),
    beslut && `§ ${beslut.paragraf}, ${visaDatum(beslut.datum)}`,
    utfall === 'ej' ? 'kan tas upp igen i nästa cykel' : null,
  ];
  return delar.filter(Boolean).join(', ');
}

/** Initiatives in SSG's order with the amount so far; missing amounts are not counted as zero. */
export function Rangtabell({
  namn,
  rader,
  summaTkr,
}: {
  namn: string;
  rader: (Budgetlista['nu'][number] & { resultat?: Resultat })[];
  summaTkr: number;
}) {
  let hittills = 0;
  const medResultat = rader.some(({ resultat }) => resultat !== undefined);
  return (
    <div className="tabellyta" role="region" aria-label={`Tabell: ${namn}`} tabIndex={0}>
      <Table className="belopp">
        <caption className="ds-sr-only">{namn}, belopp i tkr</caption>
        <Table.Head>
          <Table.Row>
            {['Rang', 'Initiativ', 'Finansieringstyp', 'Belopp', 'Hittills', ...(medResultat ? ['Budgetens utfall'] : [])].map((rubrik) => (
              <Table.HeaderCell scope="col" key={rubrik} className={ord.has(rubrik) ? 'ord' : ''}>
                {rubrik}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map((rad) => {
            hittills += rad.beloppTkr ?? 0;
            return (
              <Table.Row key={rad.arendeId}>
                <Table.Cell className="ord">{rad.rang ?? SAKNAS}</Table.Cell>
                <Table.HeaderCell scope="row">
                  <RouterLink className="ds-link" to={`/arenden/${rad.arendeId}`}>
                    {rad.titel}
                  </RouterLink>
                </Table.HeaderCell>
                <Table.Cell className="ord">
                  {rad.finansieringstyp ? (finansieringsnamn[rad.finansieringstyp] ?? rad.finansieringstyp) : SAKNAS}
                </Table.Cell>
                <Table.Cell>
                  {visaHeltal(rad.beloppTkr)}
                  {rad.beraknat && <span className="rad-under">enligt analysen</span>}
                </Table.Cell>
                <Table.Cell>{visaHeltal(hittills)}</Table.Cell>
                {rad.resultat && <Table.Cell className="ord">{resultattext(rad.resultat)}</Table.Cell>}
              </Table.Row>
            );
          })}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row" colSpan={3}>
              Summa
            </Table.HeaderCell>
            <Table.Cell colSpan={2}>{visaHeltal(summaTkr)}</Table.Cell>
            {medResultat && <Table.Cell />}
          </Table.Row>
        </Table.Foot>
      </Table>
    </div>
  );
}
