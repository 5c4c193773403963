import { Tag } from '@digdir/designsystemet-react';
import { ClockIcon, ExclamationmarkTriangleIcon, HourglassIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { visaArbetsdagarKvar } from '../../lib/format.js';
import type { InkorgRad } from './api/hamta-inkorg.js';

const ord: Record<InkorgRad['varforForst'], string> = {
  'lagfrist-passerad': 'Lagfrist passerad',
  'lagfrist-nara': 'Lagfrist',
  'frist-passerad': 'Frist passerad',
  'frist-nara': 'Närmar sig',
  'intern-frist': 'Intern frist',
  aldst: 'Äldst',
};

/** The strongest reason for where the row stands: icon, word and colour, never colour alone. */
export function VarforForst({ rad }: { rad: InkorgRad }) {
  const slag = rad.varforForst;
  const kvar =
    rad.frist && (slag === 'lagfrist-nara' || slag === 'frist-nara' || slag === 'intern-frist')
      ? visaArbetsdagarKvar(rad.frist.arbetsdagarKvar)
      : null;
  const text = slag === 'lagfrist-nara' ? `Lagfrist, ${(kvar ?? '').toLowerCase()}` : (kvar ?? ord[slag]);
  if (slag === 'lagfrist-passerad' || slag === 'frist-passerad')
    return (
      <Tag data-color="danger">
        <XMarkOctagonIcon aria-hidden /> {text}
      </Tag>
    );
  if (slag === 'lagfrist-nara' || slag === 'frist-nara')
    return (
      <Tag data-color="warning">
        <ExclamationmarkTriangleIcon aria-hidden /> {text}
      </Tag>
    );
  return (
    <span className="dampad med-ikon">
      {slag === 'aldst' ? <HourglassIcon aria-hidden /> : <ClockIcon aria-hidden />} {text}
    </span>
  );
}
