import { type Exporthandelse, type Exporthandling, type Exportunderlag, exportunderlagSchema, rollNamn } from '#contracts';
import { saknadeHandlingar } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { Processer } from '../fall.js';
import { lasRegister } from './las-register.js';

interface Arenderad {
  readonly process: string;
  readonly titel: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly regim: string;
  readonly tillstand: string;
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly sekretess: boolean;
  readonly lagrum: string | null;
  readonly vantar: number;
}

/** The case as the archive is to have it, read at one moment; null when it does not exist or is not closed. */
export async function lasExportunderlag(pool: Pool, processer: Processer, arendeId: string): Promise<Exportunderlag | null> {
  const klient = await pool.connect();
  try {
    await klient.query('begin isolation level repeatable read read only');
    // A register's instants are written by the session's zone: the same bytes wherever it runs.
    await klient.query(`set local timezone to 'UTC'`);
    const underlag = await las(klient, processer, arendeId);
    await klient.query('commit');
    return underlag;
  } catch (fel) {
    await klient.query('rollback');
    throw fel;
  } finally {
    klient.release();
  }
}

async function las(klient: PoolClient, processer: Processer, id: string): Promise<Exportunderlag | null> {
  const svar = await klient.query<Arenderad>({ name: 'export-arende', text: ARENDE, values: [id] });
  const rad = svar.rows[0];
  if (!rad) return null;
  const process = processer[rad.process];
  const etikett = (tillstand: string): string => process?.tillstand[tillstand]?.etikett ?? tillstand;
  const rader = async <T extends object>(name: string, text: string): Promise<T[]> =>
    (await klient.query<T>({ name, text, values: [id] })).rows;
  const handelser = await rader<Handelserad>('export-handelser', HANDELSER);
  const handlingar = await rader<Exporthandling>('export-handlingar', HANDLINGAR);
  const slag = new Set(handlingar.map((en) => en.slag));
  return exportunderlagSchema.parse({
    id,
    process: rad.process,
    processnamn: process?.etikett ?? rad.process,
    titel: rad.titel,
    diarienummer: await rader('export-dnr', DNR),
    organ: { id: rad.organId, namn: rad.organNamn },
    regelverk: rad.regim,
    tillstand: { id: rad.tillstand, namn: etikett(rad.tillstand) },
    inlett: handelser[0]?.vid ?? '',
    avslutat: handelser.findLast(({ fran, till }) => fran !== till)?.vid ?? handelser.at(-1)?.vid ?? '',
    sekretess: { galler: rad.sekretess, lagrum: rad.lagrum },
    relationer: await rader('export-relationer', RELATIONER),
    personer: (await rader<{ id: string; namn: string; roll: string }>('export-personer', PERSONER)).map((en) => ({
      ...en,
      roll: rollNamn(en.roll),
    })),
    handlingar,
    handelser: handelser.map((en) => handelse(en, etikett, process?.handelser[en.typ]?.logg ?? en.typ)),
    register: await lasRegister(klient, rad.process, id),
    saknas: [
      ...saknadeHandlingar({ process: rad.process, tillstand: rad.tillstand, kontext: rad.kontext }, slag),
      ...(rad.vantar === 0 ? [] : [`${rad.vantar} handlingar eller utskick var inte gjorda när mappen framställdes.`]),
    ],
  } satisfies Exportunderlag);
}

type Handelserad = Omit<Exporthandelse, 'vad' | 'av'> & {
  readonly personId: string | null;
  readonly personNamn: string | null;
  readonly roll: string | null;
  readonly organ: string | null;
};

function handelse(
  { personId, personNamn, roll, organ, fran, till, ...rad }: Handelserad,
  etikett: (tillstand: string) => string,
  vad: string,
): Exporthandelse {
  return {
    ...rad,
    vad,
    av: personId === null ? null : { id: personId, namn: personNamn ?? personId, roll: roll === null ? null : rollNamn(roll), organ },
    fran: fran === null ? null : etikett(fran),
    till: etikett(till),
  };
}

const UTC = (kolumn: string): string => `to_char(${kolumn} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ARENDE = `select a.process, a.titel, a.organ_id as "organId", o.namn as "organNamn", a.regim, a.tillstand, a.snapshot -> 'context' as kontext, a.sekretess, a.sekretess_lagrum as lagrum,
    (select count(*)::int from effect e where e.arende_id = a.id and e.status = 'vantar') as vantar
  from arende a join organ o on o.id = a.organ_id where a.id = $1 and a.avslutad`;
const DNR = `select json_build_object('id', d.organ_id, 'namn', o.namn) as myndighet, dnr_text(d.nummer, d.ar) as nummer
  from dnr d join organ o on o.id = d.organ_id where d.arende_id = $1 order by d.organ_id`;
const ETT_ORGAN = `json_build_object('id', o.id, 'namn', o.namn)`;
const RELATIONER = `select * from (
    select 'overordnat' as typ, p.id::text as arende, p.dnr as diarienummer, ${ETT_ORGAN} as organ from arende a join arende p on p.id = a.overordnat_id join organ o on o.id = p.organ_id where a.id = $1
    union all select 'underordnat', b.id::text, b.dnr, ${ETT_ORGAN} from arende b join organ o on o.id = b.organ_id where b.overordnat_id = $1
    union all select l.typ, l.till_arende_id::text, l.till_dnr, ${ETT_ORGAN} from arende_lank l join organ o on o.id = l.till_organ_id where l.arende_id = $1) r
  order by typ, diarienummer, arende`;
const PERSONER = `select p.id, p.namn, ap.roll from arende_person ap join person p on p.id = ap.person_id where ap.arende_id = $1 order by ap.roll, p.id`;
const HANDLINGAR = `select id, dokument_id as "dokumentId", slag, titel, beteckning as version, status, mediatyp, mottagare, ${UTC('skapad')} as skapad, octet_length(innehall) as storlek, hash as sha256
  from handling where arende_id = $1 and status <> 'utkast' order by skapad, dokument_id, version`;
const HANDELSER = `select h.steg, h.typ, ${UTC('h.vid')} as vid, h.person_id as "personId", p.namn as "personNamn", h.roll, h.organ_id as organ, h.fran_tillstand as fran, h.till_tillstand as till,
    case when i.id is null then null else json_build_object('namn', i.formular, 'version', i.schema_version, 'sha256', i.hash, 'innehall', i.innehall) end as formular, h.kedja
  from handelse h left join person p on p.id = h.person_id left join inlamning i on i.id = h.inlamning_id where h.arende_id = $1 order by h.steg`;
