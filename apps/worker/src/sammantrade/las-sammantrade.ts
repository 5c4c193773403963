import type { Sammantradesdokument, Sammantradesrad, Underskrifter } from '#documents';
import type { SammantradeKontext } from '#machines';
import type { Pool } from 'pg';

type Huvud = Omit<Sammantradesdokument, 'dnr' | 'datum' | 'punkter'> & { readonly kontext: SammantradeKontext };
/** An item with what its documents are kept under. */
export interface Lastrad extends Sammantradesrad {
  readonly id: string;
  readonly arendeId: string | null;
  readonly sekretess: boolean;
}
export interface LastSammantrade extends Huvud {
  readonly punkter: readonly Lastrad[];
}

/** Reads a meeting as its documents need it. Dates are yyyy-mm-dd. What a secret case says comes only when `ord` is `alla`: for a document in that case. */
export async function lasSammantrade(pool: Pool, moteId: string, ord: 'oppna' | 'alla' = 'oppna'): Promise<LastSammantrade> {
  const huvud = await pool.query<Huvud>({ name: 'sammantrade-underlag', text: HUVUD, values: [moteId] });
  const punkter = await pool.query<Lastrad>({ name: 'sammantrade-underlag-punkter', text: PUNKTER, values: [moteId, ord === 'alla'] });
  const rad = huvud.rows[0];
  if (!rad) throw new Error('Sammanträdet finns inte i registret');
  return { ...rad, punkter: punkter.rows };
}

/** Who has signed the document, as its last page says it; what has been cancelled is left out. `nr` is 0 for the whole protocol. */
export async function lasUnderskrifter(
  pool: Pool,
  { moteId, dokument, nr, hash }: { moteId: string; dokument: 'protokoll' | 'omedelbart'; nr: number; hash: string },
): Promise<Underskrifter['rader']> {
  const svar = await pool.query<Underskrifter['rader'][number]>({
    name: 'sammantrade-underskrifter',
    text: `select p.namn, case s.som when 'sekreterare' then 'Sekreterare' when 'ordforande' then 'Ordförande' else 'Justerare' end as som,
        to_char(s.vid at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') as vid
      from sammantrade_signatur s join person p on p.id = s.person_id
      where s.mote_id = $1 and s.dokument = $2 and s.nr = $3 and s.hash = $4 and s.makulerad is null order by s.vid, s.id`,
    values: [moteId, dokument, nr, hash],
  });
  return svar.rows;
}

const HUVUD = `select a.titel, o.namn as "organNamn", m.datum::text as motesdag, m.tid, m.plats, a.snapshot -> 'context' as kontext,
    (select p.namn from person p where p.id = a.snapshot #>> '{context,ordforande}') as ordforande,
    (select p.namn from handelse h join person p on p.id = h.person_id where h.arende_id = a.id
      and h.typ in ('oppna-sammantradet', 'avsluta-sammantradet', 'skicka-for-justering') order by h.steg desc limit 1) as sekreterare,
    array(select p.namn from person p where p.id in (select jsonb_array_elements_text(a.snapshot #> '{context,justerare}')) order by p.namn) as justerare,
    array(select distinct p.namn from sammantrade_narvaro n join person p on p.id = n.person_id where n.mote_id = m.arende_id order by p.namn) as narvarande,
    coalesce((select json_agg(json_build_object('namn', d.namn, 'parti', d.parti, 'roll', d.roll, 'distans', d.distans, 'paragrafer', d.paragrafer) order by d.plats, d.ordning, d.namn)
      from (select p.namn, bool_or(n.distans) as distans, min(s.plats) as plats, min(s.ordning) as ordning, (array['ordforande', 'vice-ordforande', 'ledamot', 'ersattare'])[min(s.plats)] as roll,
          (select pa.beteckning from parti pa where pa.id = max(s.parti)) as parti,
          coalesce((select json_agg(k.paragraf order by k.paragraf) from sammantrade_punkt k where k.mote_id = m.arende_id and k.deltog ? p.id), '[]') as paragrafer
        from sammantrade_narvaro n join person p on p.id = n.person_id
          left join lateral (select array_position(array['ordforande', 'vice-ordforande', 'ledamot', 'ersattare'], c.roll) as plats, c.ordning, c.parti from medlemskap c
            where c.person_id = p.id and c.organ_id = m.organ_id and c.roll in ('ordforande', 'vice-ordforande', 'ledamot', 'ersattare')
              and c.fran <= m.datum and (c.till is null or c.till >= m.datum)) s on true
        where n.mote_id = m.arende_id group by p.id, p.namn) d), '[]') as deltagare,
    array(select k.text from sammantrade_komplettering k where k.mote_id = m.arende_id and k.punkt_id is null order by k.vid, k.id) as kompletteringar
  from sammantrade m join arende a on a.id = m.arende_id join organ o on o.id = m.organ_id where m.arende_id = $1`;

/** What a secret case says is kept out of a document that goes to all; its paragraph stays, so that the series has no gap. */
const OPPET = '($2::boolean or not coalesce(b.sekretess, false))';
const oppet = (sql: string): string => `case when ${OPPET} then ${sql} end`;
const oppenLista = (sql: string): string => `coalesce(case when ${OPPET} then ${sql} end, '[]')`;

const PUNKTER = `select p.id, p.arende_id as "arendeId", coalesce(b.sekretess, false) as sekretess, null as "hemligHash",
    p.nr, coalesce(${oppet('p.rubrik')}, 'Ärende med sekretess') as rubrik, ${oppet('b.dnr')} as dnr, p.status, p.paragraf, p.utfall,
    coalesce(${oppet('p.beslutspunkter')}, '[]') as beslutspunkter, ${oppet('p.proposition')} as proposition,
    ${oppet(`case when p.votering is not null then jsonb_build_object('ja', p.votering #>> '{ja,mening}', 'nej', p.votering #>> '{nej,mening}', 'utslagsrost', p.votering ->> 'utslagsrost') end`)} as votering,
    coalesce(${oppet('p.delfragor')}, '[]') as delfragor,
    ${oppenLista(`(select json_agg(json_build_object('namn', q.namn, 'slag', y.slag, 'mening', y.mening) order by y.vid, y.id)
      from sammantrade_yrkande y join person q on q.id = y.person_id where y.punkt_id = p.id)`)} as yrkanden,
    ${oppenLista(`(select json_agg(json_build_object('namn', q.namn, 'rost', r.rost, 'omgang', r.omgang) order by q.namn, q.id)
      from sammantrade_rost r join person q on q.id = r.person_id where r.punkt_id = p.id)`)} as roster,
    array(select q.namn from sammantrade_jav j join person q on q.id = j.person_id where j.punkt_id = p.id and ${OPPET} order by q.namn) as jav,
    ${oppenLista(`(select json_agg(json_build_object('namn', q.namn, 'mening', r.mening) order by r.vid, q.id)
      from sammantrade_reservation r join person q on q.id = r.person_id where r.punkt_id = p.id)`)} as reservationer,
    ${oppet('p.sedlar')} as sedlar, ${oppet(`case when p.proportionellt is not null then p.proportionellt || jsonb_build_object('begartAv', array(select q.namn from person q where p.proportionellt -> 'begartAv' ? q.id order by q.namn),
      'bitradande', array(select q.namn from person q where p.proportionellt -> 'bitradande' ? q.id order by q.namn)) end`)} as proportionellt, ${oppet('(select q.namn from person q where q.id = p.vackt_av)')} as "vacktAv",
    (select q.namn from person q where q.id = p.ledd_av) as "leddAv",
    ${oppenLista(`(select json_agg(json_build_object('slag', t.slag, 'mening', t.mening, 'fran', case when t.slag = 'yttrande'
        then (select string_agg(pa.namn, ', ' order by pa.namn) from parti pa where t.partier ? pa.id) else q.namn end) order by t.vid, t.id)
      from sammantrade_tillagg t join person q on q.id = t.person_id where t.punkt_id = p.id)`)} as tillagg,
    array(select k.text from sammantrade_komplettering k where k.punkt_id = p.id and ${OPPET} order by k.vid, k.id) as kompletteringar,
    ${oppet(`(b.snapshot #>> '{context,utfardat}')`)} as tjansteutlatande,
    array(select distinct on (h.dokument_id) h.titel || ', version ' || h.beteckning from handling h
      where h.arende_id = p.arende_id and h.status <> 'utkast' and h.skapad <= p.beslutad_at and ${OPPET} order by h.dokument_id, h.version desc) as handlingar,
    p.omedelbart_justerad as "omedelbartJusterad", ${oppet('p.skal_omedelbar')} as "skalOmedelbar", ${oppet('p.struken_skal')} as "struketSkal"
  from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.mote_id = $1 order by p.nr`;
