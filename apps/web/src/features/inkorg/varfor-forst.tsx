import { Heading, Paragraph, Popover } from '@digdir/designsystemet-react';
import { ClockIcon, ExclamationmarkTriangleIcon, HourglassIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { fristregel, SAKNAS, visaArbetsdagarKvar, visaDag, visaDatum } from '../../lib/format.js';
import type { InkorgRad } from './api/hamta-inkorg.js';

type Skal = InkorgRad['varforForst'];
const ord: Record<Skal, string> = {
  'lagfrist-passerad': 'Lagfrist passerad',
  'lagfrist-nara': 'Lagfrist',
  'frist-passerad': 'Frist passerad',
  'frist-nara': 'Närmar sig',
  'intern-frist': 'Intern frist',
  aldst: 'Äldst',
};
/** The server's order, strongest first, in words. */
const ordning: readonly [Skal, string][] = [
  ['lagfrist-passerad', 'Lagfrist har passerat'],
  ['lagfrist-nara', 'Lagfrist inom 3 arbetsdagar'],
  ['frist-passerad', 'Intern frist har passerat'],
  ['frist-nara', 'Intern frist inom 3 arbetsdagar'],
  ['intern-frist', 'Intern frist längre fram'],
  ['aldst', 'Äldst först'],
];

/** The strongest reason for where the row stands: icon, word and colour, never colour alone. The button tells the rest. */
export function VarforForst({ rad }: { rad: InkorgRad }) {
  return (
    <Popover.TriggerContext>
      <Popover.Trigger
        variant="tertiary"
        data-size="sm"
        data-varfor
        data-color={passerad(rad.varforForst) ? 'danger' : 'neutral'}
        className="varfor"
        aria-label={`${kort(rad)}. Varför ${rad.titel} står här`}
      >
        <Ikon slag={rad.varforForst} /> {kort(rad)}
      </Popover.Trigger>
      <Popover placement="bottom-start" className="varforruta">
        <Heading level={2} data-size="2xs">
          Varför raden står här
        </Heading>
        <ol className="varforlista">
          {ordning.map(([slag, text]) => (
            <li key={slag} aria-current={slag === rad.varforForst || undefined}>
              {text}
              {slag === rad.varforForst && rad.frist && `: ${visaDag(rad.frist.datum)}, ${fristregel(rad.frist)}`}
            </li>
          ))}
        </ol>
        <Paragraph data-size="sm">
          Så räknades: {rad.frist?.rakning ?? SAKNAS}
          <br />
          Kom in {visaDatum(rad.skapad)}.
        </Paragraph>
      </Popover>
    </Popover.TriggerContext>
  );
}

const passerad = (slag: Skal) => slag === 'lagfrist-passerad' || slag === 'frist-passerad';

function kort(rad: InkorgRad): string {
  const slag = rad.varforForst;
  const medDagar = slag === 'lagfrist-nara' || slag === 'frist-nara' || slag === 'intern-frist';
  const kvar = rad.frist && medDagar ? visaArbetsdagarKvar(rad.frist.arbetsdagarKvar) : null;
  return slag === 'lagfrist-nara' ? `Lagfrist, ${(kvar ?? '').toLowerCase()}` : (kvar ?? ord[slag]);
}

function Ikon({ slag }: { slag: Skal }) {
  if (passerad(slag)) return <XMarkOctagonIcon aria-hidden />;
  if (slag === 'lagfrist-nara' || slag === 'frist-nara') return <ExclamationmarkTriangleIcon aria-hidden />;
  return slag === 'aldst' ? <HourglassIcon aria-hidden /> : <ClockIcon aria-hidden />;
}
