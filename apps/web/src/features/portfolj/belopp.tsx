import { Table } from '@digdir/designsystemet-react';
import { SAKNAS, visaHeltal } from '../../lib/format.js';
import type { Belopp } from './api/portfolj.js';

/** One cell per part and year; a missing amount is a dash that is read as what it is. */
export function Beloppsceller({ ar, utveckling, forvaltning }: { ar: readonly string[]; utveckling: Belopp; forvaltning: Belopp }) {
  return [utveckling, forvaltning].flatMap((belopp, del) =>
    ar.map((ett) => <Table.Cell key={`${del} ${ett}`}>{<Tal varde={belopp[ett]} />}</Table.Cell>),
  );
}

export function Tal({ varde }: { varde: number | null | undefined }) {
  if (varde !== null && varde !== undefined) return visaHeltal(varde);
  return (
    <>
      <span aria-hidden>{SAKNAS}</span>
      <span className="ds-sr-only">uppgift saknas</span>
    </>
  );
}
