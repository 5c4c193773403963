import type pg from 'pg';
import type { Processer } from '../fall.js';
import { kanonisk } from '../kedja.js';
import type { Fynd } from './fynd.js';
import { sidor } from './sidor.js';

/** What an event of the matter says of one case. */
interface Angivet {
  readonly rader: readonly { readonly utfall: string; readonly beloppTkr: number | null; readonly skal: string | null }[];
  readonly fordelning: readonly Del[];
}
interface Del {
  readonly organ: string;
  readonly beloppTkr: number;
}
interface Koppling {
  readonly beslutId: string;
  readonly utfall: string;
  readonly beloppTkr: number | null;
  readonly skal: string | null;
  readonly fordelning: readonly Del[];
  /** The row is the one that the product wrote. */
  readonly hel: boolean;
  /** What the matter's log says was asked or decided for the case, in order; events about other cases say nothing. */
  readonly angivet: readonly Angivet[];
}
interface Sokande {
  readonly id: string;
  readonly kopplingar: readonly Koppling[];
  /** The matters that the log says decide about the case. */
  readonly arenden: readonly string[];
}

const SIDA = 200;

/**
 * Holds the links between matters and the cases that they decide about against the logs of both: which they are by the case's own log and its children, what was
 * asked or decided for each by the matter's. What no log says (where a link stands, the first amount) is what the product sealed.
 */
export async function provaKopplingar(pool: pg.Pool, processer: Processer): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  for await (const sida of sokande(pool, processer))
    for (const arende of sida) fynd.push(...felI(arende).map((text) => ({ prov: 'beslutskopplingar', arendeId: arende.id, text })));
  return fynd;
}

function felI({ kopplingar, arenden }: Sokande): string[] {
  const finns = new Set(kopplingar.map(({ beslutId }) => beslutId));
  return [
    ...arenden.filter((beslut) => !finns.has(beslut)).map((beslut) => `kopplingen till beslutsärendet ${beslut} saknas`),
    ...kopplingar.flatMap((en) => {
      if (!arenden.includes(en.beslutId)) return [`kopplingen till beslutsärendet ${en.beslutId} finns inte i loggen`];
      if (!en.hel) return [`kopplingen till beslutsärendet ${en.beslutId} är inte den som produkten skrev`];
      return arLoggens(en) ? [] : [`kopplingen till beslutsärendet ${en.beslutId} säger annat än dess logg`];
    }),
  ];
}

/** The last event that names the case says what it gets; the last that names it at all says how that is split. */
function arLoggens({ utfall, beloppTkr, skal, fordelning, angivet }: Koppling): boolean {
  const rad = angivet.flatMap(({ rader }) => rader).at(-1);
  const ska = rad ? { utfall: rad.utfall, beloppTkr: rad.beloppTkr, skal: rad.skal } : { utfall: 'bifall', beloppTkr, skal: null };
  const sist = angivet.filter((en) => en.rader.length + en.fordelning.length > 0).at(-1)?.fordelning ?? [];
  const delar = sist.map((del) => ({ organ: del.organ, beloppTkr: del.beloppTkr }));
  return kanonisk({ utfall, beloppTkr, skal, fordelning }) === kanonisk({ ...ska, fordelning: delar });
}

/** What a list of the form says of the case `a`: a form can name five hundred. */
const OM_ARENDET = (lista: string): string =>
  `coalesce((select jsonb_agg(r) from jsonb_array_elements(i.innehall -> '${lista}') r where r ->> 'arendeId' = a.id::text), '[]')`;

/** Cases that wait or have waited for a decision, in id order, a page at a time. */
function sokande(pool: pg.Pool, processer: Processer): AsyncGenerator<readonly Sokande[]> {
  const vagar = Object.values(processer).flatMap(({ namn, beslut, barn }) => {
    const process = beslut && barn?.[beslut.barn]?.process;
    return process === undefined ? [] : [{ namn, process }];
  });
  return sidor(SIDA, async (efter) => {
    const { rows } = await pool.query<Sokande>({
      name: 'verify-beslutskopplingar',
      text: `select a.id,
          coalesce((select jsonb_agg(jsonb_build_object('beslutId', k.beslut_id, 'utfall', k.utfall, 'beloppTkr', k.belopp_tkr, 'skal', k.skal, 'fordelning', k.fordelning,
              'hel', k.sigill = kopplingens_sigill(k.beslut_id, k.arende_id, k.utfall, k.belopp_tkr, k.fordelning, k.skal, k.lage, k.skapad),
              'angivet', coalesce((select jsonb_agg(jsonb_build_object('rader', ${OM_ARENDET('rader')}, 'fordelning', ${OM_ARENDET('fordelning')}) order by h.steg)
                from handelse h join inlamning i on i.id = h.inlamning_id where h.arende_id = k.beslut_id and h.typ = 'ange-utfall-per-arende'), '[]')) order by k.beslut_id)
            from beslutskoppling k where k.arende_id = a.id), '[]') as kopplingar,
          coalesce((select jsonb_agg(x.id) from (select i.innehall ->> 'arendeId' as id from handelse h join inlamning i on i.id = h.inlamning_id
              where h.arende_id = a.id and h.typ = 'tas-upp-i-beslutsarende'
            union select b.id::text from arende b where b.overordnat_id = a.id and b.process = v.process) x), '[]') as arenden
        from arende a left join jsonb_to_recordset($2::jsonb) v(namn text, process text) on v.namn = a.process
        where a.id > $1 and (v.namn is not null or exists (select from beslutskoppling k where k.arende_id = a.id)) order by a.id limit ${SIDA}`,
      values: [efter, JSON.stringify(vagar)],
    });
    return rows;
  });
}
