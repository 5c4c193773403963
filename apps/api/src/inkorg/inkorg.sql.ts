/** The parts that the inbox queries are put together from. No text from a client is ever part of them: values go as parameters. */

export type Sortering = 'frist' | '-frist' | 'skapad' | '-skapad';

/** Everything a row of the inbox shows; `u` is the task. */
export const RADKOLUMNER = `u.id, u.typ, u.titel, u.process, u.arende_id as "arendeId", u.arende_titel as "arendeTitel", u.dnr, u.organ_id as "organId", o.namn as "organNamn", u.roll,
  u.innehavare_id as "innehavareId", h.namn as "innehavareNamn", u.tagen_at as "tagenAt", u.frist_datum::text as "fristDatum", u.frist_at as "fristAt", u.frist_regel as "fristRegel",
  u.frist_rakning as "fristRakning", u.lagfrist, u.sekretess, u.rad_version as "radVersion", u.skapad, u.avslutad, u.person_id as "personId", u.status`;

export const RADTABELLER = `join organ o on o.id = u.organ_id left join person h on h.id = u.innehavare_id`;

/**
 * What a row of a group's page shows, when it is read from the place where it was found. Nobody holds the task, and its organ is one of the person's.
 * Without the look-ups of the row by its id and of its organ this is half the work.
 */
export const gruppkolumner = (organNamn: string): string =>
  `u.id, u.typ, u.titel, u.process, u.arende_id as "arendeId", u.arende_titel as "arendeTitel", u.dnr, u.organ_id as "organId", ${organNamn} as "organNamn", u.roll,
  null as "innehavareId", null as "innehavareNamn", null as "tagenAt", u.frist_datum as "fristDatum", u.frist_at as "fristAt", u.frist_regel as "fristRegel",
  u.frist_rakning as "fristRakning", u.lagfrist, u.sekretess, u.rad_version as "radVersion", u.skapad, null as avslutad`;
/** What tells which rows a page has and whether they are as they were, and the place of each: the rest is read when it is wanted, in the same statement. */
export const GRUPPENS_EGNA = 'id, frist_at, rad_version, xmin as skriven, ctid as plats';

/** A mark of which rows `sidan` has, in which order and as which transaction wrote them: the same mark is the same page. */
export const avtryck = (sortering: Sortering): string =>
  `encode(sha256(convert_to(string_agg(s.id::text || s.rad_version::text || '/' || s.skriven::text, ',' order by ${ordning(sortering, 's')}), 'UTF8')), 'hex')`;

/** An instant with all its digits, so that a page begins exactly after the row before it. */
export const exaktTid = (kolumn: string): string => `to_char(${kolumn} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** What a page is sorted by, and all that its rows are found by until the page is known: narrow enough to come from an index alone. */
export const kolumnFor = (sortering: Sortering): string => (sortering.endsWith('frist') ? 'frist_at' : 'skapad');
const riktningFor = (sortering: Sortering): 'asc' | 'desc' => (sortering.startsWith('-') ? 'desc' : 'asc');

/** Order of a whole page; rows without a deadline come last whichever way it is sorted. */
export const ordning = (sortering: Sortering, alias: string, kolumn = kolumnFor(sortering)): string => {
  const riktning = riktningFor(sortering);
  return `${alias}.${kolumn} ${riktning} nulls last, ${alias}.id ${riktning}`;
};

/** Where the last page ended. `nyckel` and `id` are parameter names; `sist` says that only rows without a key are left. */
export interface Plats {
  readonly nyckel: string;
  readonly id: string;
  readonly sist: boolean;
}

/**
 * The first rows of one index range, in order and to the limit. A first page by deadline, earliest first, is one range, since the index keeps those
 * without a deadline last. Otherwise rows with and without a deadline are two ranges: `(frist_at, id) > (…) or frist_at is null` would read the whole range.
 * The second names frist_at in its order, though it is null, since that is how the index is ordered. `kolumner` are those that are wanted, the key and the
 * id among them; these two and no more when they are left out.
 */
export function forsta(
  villkor: string,
  { sortering, plats, antal, kolumner }: { sortering: Sortering; plats: Plats | null; antal: string; kolumner?: string },
): string {
  const kolumn = kolumnFor(sortering);
  const riktning = riktningFor(sortering);
  const efter = riktning === 'asc' ? '>' : '<';
  const rader = (aven: string) =>
    `(select ${kolumner ?? `id, ${kolumn}`} from uppgift where ${villkor}${aven} order by ${kolumn} ${riktning}, id ${riktning} limit ${antal})`;
  if (plats === null && (kolumn === 'skapad' || riktning === 'asc')) return rader('');
  const fran = plats === null ? '' : ` and (${kolumn}, id) ${efter} (${plats.nyckel}::timestamptz, ${plats.id}::uuid)`;
  const med = () => rader(` and ${kolumn} is not null${fran}`);
  if (kolumn === 'skapad') return med();
  const utan = rader(` and frist_at is null${plats?.sist === true ? ` and id ${efter} ${plats.id}::uuid` : ''}`);
  return plats?.sist === true ? utan : `${med()} union all ${utan}`;
}
