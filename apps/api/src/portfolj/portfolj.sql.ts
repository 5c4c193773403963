import { type Inloggad, synligtVillkor } from '#auth';
import type { Portfoljgrupp, Portfoljurval } from '#contracts';

/** A query's text and values, put together so that no text from a client is ever part of it. */
export class Fraga {
  readonly varden: unknown[] = [];

  /** The place of a value. */
  ny(varde: unknown): string {
    return `$${this.varden.push(varde)}`;
  }
}

/** What a row is grouped by; a row that lacks it has the empty key. */
const nycklar: Readonly<Record<Portfoljgrupp, string>> = {
  omrade: 'omrade',
  ar: 'budgetar::text',
  leverantor: 'leverantor',
  fas: 'fas',
  finansiering: 'finansiering',
};
/** The key of a row of `alias`. */
export const gruppnyckel = (grupp: Portfoljgrupp, alias = 'b'): string => `coalesce(${alias}.${nycklar[grupp]}, '')`;

/** Whether a row of `rad` states any amount, in the year that is asked for or in any. */
export function harBelopp(fraga: Fraga, urval: Portfoljurval): string {
  if (urval.ar === undefined) return `(${HAR_BELOPP('rad.utveckling')} or ${HAR_BELOPP('rad.forvaltning')})`;
  const ar = fraga.ny(String(urval.ar));
  return `coalesce(rad.utveckling->>${ar}, rad.forvaltning->>${ar}) is not null`;
}

const HAR_BELOPP = (uttryck: string): string => `jsonb_path_exists(${uttryck}, '$.* ? (@ != null)')`;
const EGNA = `a.k->'engangskostnadTkr'`;
const UTVECKLING = `case when ${HAR_BELOPP(EGNA)} then ${EGNA} else coalesce(r.belopp->'utveckling', '{}') end`;

/**
 * The portfolio: every initiative that the person may know of, with its amounts, and the lines of a plan that have no case of their own. The
 * case's amounts are those of its latest analysis; where it has none they are the plan's. Secret cases are not there for those outside.
 */
function alla(fraga: Fraga, jag: Inloggad): string {
  const synligt = synligtVillkor('a', jag, fraga.varden.length + 1);
  for (const varde of synligt.varden) fraga.ny(varde);
  // The snapshot is unpacked once for each case, and not once for each of its fields.
  const arenden = `(select a.id, a.titel, a.organ_id, a.process, a.fas, a.tillstand, a.avslutad, a.sekretess, a.snapshot->'context' as k
    from arende a where a.process in ('initiativ', 'verksamhetsinitiativ') and ${synligt.sql} offset 0)`;
  return `select a.id::text as id, a.id as arende_id, a.titel, 'initiativ' as slag, r.omrade_id as omrade, r.plan, r.belopp as planbelopp, a.organ_id as leverantor,
      a.process, a.fas, a.tillstand, a.avslutad, a.k->>'finansieringstyp' as finansiering, (a.k->>'rang')::int as rang,
      coalesce((a.k->>'budgetar')::int, (a.k->>'planar')::int) as budgetar, ${UTVECKLING} as utveckling,
      coalesce(r.belopp->'vidmakthallande', '{}') as forvaltning, (a.k->>'arligKostnadTkr')::int as arlig, (a.k->>'beloppTkr')::int as budgetbelopp, a.sekretess
    from ${arenden} a left join tjansteplan_rad r on r.arende_id = a.id
    union all
    select r.plan || '/' || r.id, null, r.titel, r.slag, r.omrade_id, r.plan, r.belopp, null, null, null, null, false, null, null, null, r.belopp->'utveckling', r.belopp->'vidmakthallande', null, null, false
    from tjansteplan_rad r where r.arende_id is null`;
}

/** The rows of a selection as a common table `rad`. Closed cases are in it only when their phase or state is asked for. */
export function urvalet(fraga: Fraga, jag: Inloggad, urval: Portfoljurval): string {
  const grund = alla(fraga, jag);
  const delar: string[] = [];
  for (const kolumn of ['omrade', 'leverantor', 'fas', 'tillstand', 'finansiering'] as const) {
    const varde = urval[kolumn];
    if (varde !== undefined) delar.push(`${kolumn} = ${fraga.ny(varde)}`);
  }
  if (urval.fas === undefined && urval.tillstand === undefined) delar.push('not avslutad');
  if (urval.text !== undefined) delar.push(`position(lower(${fraga.ny(urval.text)}) in lower(titel)) > 0`);
  if (urval.ar !== undefined) {
    const ar = fraga.ny(String(urval.ar));
    delar.push(`coalesce(utveckling->>${ar}, forvaltning->>${ar}) is not null`);
  }
  return `with rad as materialized (select * from (${grund}) alla${delar.length > 0 ? ` where ${delar.join(' and ')}` : ''})`;
}

/** The stated amounts of `rad`, one per row, part and year. A blank is not among them. */
export function belopp(fraga: Fraga, urval: Portfoljurval): string {
  const ar = urval.ar === undefined ? '' : ` and e.key = ${fraga.ny(String(urval.ar))}`;
  const del = (namn: string): string =>
    `select r.*, '${namn}' as del, e.key as belopp_ar, e.value::int as tkr from rad r, jsonb_each_text(r.${namn}) e where e.value is not null${ar}`;
  return `${del('utveckling')} union all ${del('forvaltning')}`;
}
