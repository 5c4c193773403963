import type pg from 'pg';
import { kanonisk } from '../kedja.js';
import type { Fynd } from './fynd.js';
import { sidor } from './sidor.js';

type Rad = Readonly<Record<string, unknown>>;

/** What has been done with what the public reads: by an event of the case, or outside it (`publicerat`, `borttaget`). */
interface Visning {
  readonly typ: string;
  readonly personId: string | null;
  readonly vid: string;
  readonly innehall: Rad;
}

interface Sidorad {
  readonly id: string;
  readonly arendeId: string | null;
  readonly rad: Rad;
  /** Whose decision it is and where it is found, as its case or its meeting says it. */
  readonly beslut: Rad;
  readonly handelser: readonly Visning[];
}

const SIDA = 200;

/** Tells what the public reads of each decision again from what was done with it, and holds the row against it; and finds what was shown and has no row. */
export async function provaOffentligaBeslut(pool: pg.Pool): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  const om = (arendeId: string | null, text: string): Fynd => ({ prov: 'offentligt', arendeId, text });
  for await (const sida of besluten(pool))
    for (const { id, arendeId, rad, beslut, handelser } of sida) {
      const ska = beratta(handelser, beslut);
      const olika = Object.keys(ska).filter((kolumn) => kanonisk(ska[kolumn] ?? null) !== kanonisk(rad[kolumn] ?? null));
      if (olika.length > 0) fynd.push(om(arendeId, `det offentliga beslutet ${id} har ${olika.join(', ')} som inte är det som gjordes`));
    }
  for await (const sida of utanRad(pool)) fynd.push(...sida.map(({ id }) => om(id, 'det som har skrivits för allmänheten saknas')));
  return fynd;
}

/** The row that the events leave, written apart from those who write it. */
function beratta(handelser: readonly Visning[], beslut: Rad): Rad {
  let rad: Rad = { rubrik: null, sammanfattning: null, avstatt_skal: null, skriven_at: null, skriven_av: null, publicerat_at: null };
  rad = { ...rad, utdrag: false, borttaget_at: null, borttaget_av: null, borttaget_skal: null };
  for (const handelse of handelser) rad = { ...rad, ...andring(rad, handelse) };
  // Where it was decided is kept since it was first shown.
  return rad.rubrik === null ? rad : { ...rad, ...beslut };
}

function andring(fore: Rad, { typ, vid, personId, innehall }: Visning): Rad {
  const skrivet = {
    ...ord(innehall.sammanfattning, 'sammanfattning'),
    ...ord(innehall.avstaSkal, 'avstatt_skal'),
    skriven_at: vid,
    skriven_av: personId,
  };
  const visat = (utdrag: unknown) => ({ rubrik: innehall.rubrik, utdrag: utdrag === true, publicerat_at: fore.publicerat_at ?? vid });
  switch (typ) {
    case 'sammanfattning-for-allmanheten':
      return skrivet;
    case 'publicera-beslutet':
      return visat(innehall.visaProtokollsutdrag);
    case 'publicerat':
      return { ...skrivet, ...visat(innehall.utdrag) };
    default:
      return { publicerat_at: null, borttaget_at: vid, borttaget_av: personId, borttaget_skal: innehall.skal };
  }
}

const ord = (varde: unknown, kolumn: string): Rad => ({ [kolumn]: varde === '' || varde === undefined ? null : varde });

const TYPER = `('sammanfattning-for-allmanheten', 'publicera-beslutet', 'ta-bort-fran-webben')`;
const TID = (kolumn: string): string => `to_char(${kolumn} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** In id order, a page at a time. What the case and the meeting say of the decision is proved by itself. */
function besluten(pool: pg.Pool): AsyncGenerator<readonly Sidorad[]> {
  return sidor(SIDA, async (efter) => {
    const { rows } = await pool.query<Sidorad>({
      name: 'verify-offentliga-beslut',
      text: `select b.id, b.arende_id as "arendeId",
          to_jsonb(b) || jsonb_build_object('skriven_at', ${TID('b.skriven_at')}, 'publicerat_at', ${TID('b.publicerat_at')}, 'borttaget_at', ${TID('b.borttaget_at')}) as rad,
          case when b.punkt_id is not null
            then (select jsonb_build_object('organ_id', m.organ_id, 'beslutsdatum', m.datum, 'paragraf', p.paragraf, 'utfall', p.utfall)
              from sammantrade_punkt p join sammantrade m on m.arende_id = p.mote_id where p.id = b.punkt_id)
            else (select jsonb_build_object('organ_id', case a.process when 'delegationsbeslut' then a.snapshot #> '{context,delegerandeOrgan}' else a.snapshot #> '{context,beslut,organ}' end,
                'beslutsdatum', a.snapshot #> '{context,beslut,datum}', 'paragraf', a.snapshot #> '{context,beslut,paragraf}',
                'utfall', case a.process when 'formelltarende' then a.snapshot #> '{context,utfall}' end) from arende a where a.id = b.arende_id) end as beslut,
          coalesce((select jsonb_agg(h.rad order by h.vid, h.ordning) from (
            select e.vid, e.steg as ordning, jsonb_build_object('typ', e.typ, 'personId', e.person_id, 'vid', ${TID('e.vid')}, 'innehall', i.innehall) as rad
              from handelse e join inlamning i on i.id = e.inlamning_id where e.arende_id = b.arende_id and e.typ in ${TYPER}
            union all
            select e.vid, e.id, jsonb_build_object('typ', e.typ, 'personId', e.person_id, 'vid', ${TID('e.vid')}, 'innehall', e.innehall) from offentligt_beslut_handelse e where e.beslut_id = b.id) h), '[]') as handelser
        from offentligt_beslut b where b.id > $1 order by b.id limit ${SIDA}`,
      values: [efter],
    });
    return rows;
  });
}

/** Cases whose log says that something was written for the public, and where nothing is. */
function utanRad(pool: pg.Pool): AsyncGenerator<readonly { readonly id: string }[]> {
  return sidor(SIDA, async (efter) => {
    const { rows } = await pool.query<{ id: string }>({
      name: 'verify-offentliga-beslut-utan-rad',
      text: `select a.id from arende a where a.process = 'formelltarende' and a.id > $1
          and exists (select from handelse h where h.arende_id = a.id and h.typ in ${TYPER}) and not exists (select from offentligt_beslut b where b.arende_id = a.id)
        order by a.id limit ${SIDA}`,
      values: [efter],
    });
    return rows;
  });
}
