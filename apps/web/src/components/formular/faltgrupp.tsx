import { Fieldset, Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { visaTkr } from '../../lib/format.js';
import type { FaltProps } from './enkla-falt.js';
import type { Falt } from './falt.js';
import { namnEller, Rader } from './sammansatta-falt.js';
import { useFalt } from './sammanhang.js';
import { faltId } from './validera.js';
import { tommaFalt } from './varden.js';

interface GruppProps extends FaltProps {
  falt: readonly Falt[];
  /** Draws one of the fields, with the path of the group or row before its name. */
  visa: (falt: Falt, inuti: string) => ReactNode;
}

/** Fields that belong together under one legend. */
export function Faltgrupp({ vag, etikett, hjalp, falt, visa }: GruppProps) {
  return (
    <Fieldset id={faltId(vag)} tabIndex={-1}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      {falt.map((ett) => visa(ett, vag))}
    </Fieldset>
  );
}

/** Rows of the same fields. Rows with an amount show their sum. */
export function Faltlista({ falt, visa, rad: radnamn, ...props }: GruppProps & { rad: string; laggTill: string }) {
  const rubrik = falt.find(({ slag }) => slag === 'text')?.namn ?? '';
  return (
    <>
      <Rader {...props} ny={() => tommaFalt(falt)} namnge={(nr, rad) => namnEller(rad, rubrik, `${radnamn} ${nr + 1}`)}>
        {(vag) => <div className="rutnat">{falt.map((ett) => visa(ett, vag))}</div>}
      </Rader>
      {falt.some(({ namn }) => namn === 'beloppTkr') && <Summa vag={props.vag} />}
    </>
  );
}

/** What the rows add up to; external money is listed but not counted, as the rule has it (T-13). */
function Summa({ vag }: { vag: string }) {
  const { varde } = useFalt(vag);
  const rader = Array.isArray(varde) ? (varde as { beloppTkr?: unknown; finansieringskalla?: unknown }[]) : [];
  const summa = rader.reduce<number | null>(
    (hittills, { beloppTkr, finansieringskalla }) =>
      typeof beloppTkr === 'number' && finansieringskalla !== 'extern' ? (hittills ?? 0) + beloppTkr : hittills,
    null,
  );
  return (
    <Heading level={3} data-size="2xs">
      Summa: {visaTkr(summa)}
    </Heading>
  );
}
