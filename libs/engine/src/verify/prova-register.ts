import type pg from 'pg';
import { beslutsfragor } from './beslutsfragor.js';
import type { Fynd } from './fynd.js';
import { hanvisningar } from './hanvisningar.js';
import { motesfragor } from './motesfragor.js';
import { registerhandelser } from './registerhandelser.js';

export interface Registerfraga {
  readonly prov: string;
  /** Gives a row per fault, with `text` and, where there is one, `id` of the case. */
  readonly sql: string;
}

const fragor: readonly Registerfraga[] = [
  {
    prov: 'räknare',
    sql: `select null as id, format('%s/%s: räknaren säger %s, omräkning ger %s', coalesce(r.organ_id, u.organ_id), coalesce(r.roll, u.roll), coalesce(r.antal, 0), coalesce(u.antal, 0)) as text
      from (select organ_id, roll, sum(antal)::int as antal from uppgift_raknare group by 1, 2) r
      full join (select organ_id, roll, count(*)::int as antal from uppgift where status = 'oppen' and innehavare_id is null and person_id is null group by 1, 2) u using (organ_id, roll)
      where coalesce(r.antal, 0) <> coalesce(u.antal, 0)`,
  },
  {
    prov: 'uppgifter',
    sql: `select a.id, format('uppgiften %s är öppen i ett avslutat ärende', u.typ) as text from uppgift u join arende a on a.id = u.arende_id where u.status = 'oppen' and a.avslutad`,
  },
  {
    prov: 'frister',
    sql: `select a.id, format('fristen %s löper i ett avslutat ärende', f.namn) as text from frist f join arende a on a.id = f.arende_id where f.status in ('aktiv', 'pausad') and a.avslutad
      union all
      select f.arende_id, format('fristen %s löper för en uppgift som är avslutad', f.namn) from frist f join uppgift u on u.id = f.uppgift_id where f.status in ('aktiv', 'pausad') and u.status <> 'oppen'
      union all
      select f.arende_id, format('fristen %s är pausad fast ärendet löper', f.namn) from frist f join arende a on a.id = f.arende_id where f.status = 'pausad' and a.pausad_sedan is null
      union all
      select f.arende_id, format('fristen %s är utförd utan tidpunkt', f.namn) from frist f where (f.status = 'utford') <> (f.utford_at is not null)`,
  },
  {
    prov: 'effekter',
    sql: `select e.arende_id as id, format('effekten %s är klar utan tidpunkt, eller tvärtom', e.typ) as text from effect e where (e.status = 'klar') <> (e.klar_at is not null)
      union all
      select e.arende_id, format('effekten %s hör till steg %s som inte finns', e.typ, e.steg) from effect e join arende a on a.id = e.arende_id where e.steg > a.steg`,
  },
  {
    prov: 'väckning',
    sql: `select w.arende_id as id, format('väckningen gäller steg %s men ärendet står på %s', w.steg, a.steg) as text from wake w join arende a on a.id = w.arende_id where w.steg > a.steg`,
  },
  {
    prov: 'diarium',
    sql: `select null as id, format('%s %s: %s nummer är givna men räknaren säger %s', coalesce(r.organ_id, d.organ_id), coalesce(r.ar, d.ar), coalesce(d.antal, 0), coalesce(r.senaste - r.ingang, 0)) as text
      from dnr_raknare r full join (select organ_id, ar, count(*)::int as antal, max(nummer) as hogst from dnr where i_arende is null group by 1, 2) d using (organ_id, ar)
      where r.senaste - r.ingang is distinct from coalesce(d.antal, 0) or r.senaste is distinct from coalesce(d.hogst, r.ingang)
      union all
      select d.arende_id, format('numret %s är inte det ärendes som det sägs höra till', dnr_text(d.nummer, d.ar)) from dnr d
      where d.i_arende is not null and not exists (select 1 from dnr h where h.arende_id = d.i_arende and h.i_arende is null and (h.organ_id, h.ar, h.nummer) = (d.organ_id, d.ar, d.nummer))
      union all
      select d.arende_id, format('ärendet har numret %s men diariet säger %s', coalesce(a.dnr, 'inget'), dnr_text(d.nummer, d.ar)) from dnr d join arende a on a.id = d.arende_id
      join (select id, myndighet(id) as myndighet from organ offset 0) o on o.id = a.organ_id where d.organ_id = o.myndighet and a.dnr is distinct from dnr_text(d.nummer, d.ar)`,
  },
  {
    prov: 'kommandon',
    sql: `select null as id, format('%s kommandon är registrerade utan svar', count(*)) as text from command where svar is null having count(*) > 0`,
  },
];

/** A recount of a register with a million cases takes its time; the ten seconds that hold for people at work would break it off. */
const LANGST = '15min';

/** What can be proved of the whole register in one statement each. */
export async function provaRegister(pool: pg.Pool): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  for (const { prov, sql } of [...fragor, ...hanvisningar, ...motesfragor, ...beslutsfragor, ...registerhandelser])
    fynd.push(...(await provaHela(pool, sql)).map(({ id, text }) => ({ prov, arendeId: id, text })));
  return fynd;
}

async function provaHela(pool: pg.Pool, sql: string): Promise<readonly { id: string | null; text: string }[]> {
  const klient = await pool.connect();
  let fel: Error | undefined;
  try {
    await klient.query('begin read only');
    await klient.query(`set local statement_timeout = '${LANGST}'`);
    const { rows } = await klient.query<{ id: string | null; text: string }>(sql);
    await klient.query('commit');
    return rows;
  } catch (error) {
    fel = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // A connection whose transaction did not end is not given to anybody else.
    klient.release(fel);
  }
}
