import { Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { SAKNAS, visaHeltal } from '../../lib/format.js';
import type { Budgetlista } from './api/hamta-budgetlista.js';

type Skillnad = Budgetlista['versioner'][number]['skillnader'][number];

/** How a version differs from the one before it, in words; the one before stays as it was. */
export function Skillnader({ skillnader }: { skillnader: readonly Skillnad[] }) {
  return (
    <>
      <Heading level={3} data-size="2xs">
        Ändrat sedan föregående version
      </Heading>
      {skillnader.length === 0 ? (
        <Paragraph>Ingen ändring.</Paragraph>
      ) : (
        <List.Unordered>
          {skillnader.map((en) => (
            <List.Item key={en.arendeId}>
              {en.titel}: {ord(en)}
            </List.Item>
          ))}
        </List.Unordered>
      )}
    </>
  );
}

function ord({ slag, fore, efter }: Skillnad): string {
  if (slag === 'ny') return `ny, plats ${efter?.rang ?? SAKNAS}, ${visaHeltal(efter?.beloppTkr ?? null)} tkr`;
  if (slag === 'borttagen') return `borttagen, hade plats ${fore?.rang ?? SAKNAS} och ${visaHeltal(fore?.beloppTkr ?? null)} tkr`;
  const plats = fore?.rang === efter?.rang ? null : `plats ${fore?.rang ?? SAKNAS} → ${efter?.rang ?? SAKNAS}`;
  const belopp =
    fore?.beloppTkr === efter?.beloppTkr ? null : `${visaHeltal(fore?.beloppTkr ?? null)} → ${visaHeltal(efter?.beloppTkr ?? null)} tkr`;
  return [plats, belopp].filter(Boolean).join(', ');
}
