import type { Sammantradesdokument, Sammantradesrad } from '#documents';
import type { Pool } from 'pg';

type Lasning = Omit<Sammantradesdokument, 'dnr' | 'datum' | 'punkter'>;

/** Reads a meeting as its documents need it. Dates are yyyy-mm-dd. */
export async function lasSammantrade(pool: Pool, moteId: string): Promise<Lasning & { readonly punkter: readonly Sammantradesrad[] }> {
  const huvud = await pool.query<Lasning>({ name: 'sammantrade-underlag', text: HUVUD, values: [moteId] });
  const punkter = await pool.query<Sammantradesrad>({ name: 'sammantrade-underlag-punkter', text: PUNKTER, values: [moteId] });
  const rad = huvud.rows[0];
  if (!rad) throw new Error('Sammanträdet finns inte i registret');
  return { ...rad, punkter: punkter.rows };
}

const HUVUD = `select a.titel, o.namn as "organNamn", m.datum::text as motesdag, m.tid, m.plats,
    (select p.namn from person p where p.id = a.snapshot #>> '{context,ordforande}') as ordforande,
    array(select p.namn from person p where p.id in (select jsonb_array_elements_text(a.snapshot #> '{context,justerare}')) order by p.namn) as justerare,
    array(select distinct p.namn from sammantrade_narvaro n join person p on p.id = n.person_id where n.mote_id = m.arende_id order by p.namn) as narvarande
  from sammantrade m join arende a on a.id = m.arende_id join organ o on o.id = m.organ_id where m.arende_id = $1`;

/** What a secret case says is kept out of a document that goes to all; its paragraph stays, so that the series has no gap. */
const OPPET = 'not coalesce(b.sekretess, false)';
const oppet = (sql: string): string => `case when ${OPPET} then ${sql} end`;
const oppenLista = (sql: string): string => `coalesce(case when ${OPPET} then ${sql} end, '[]')`;

const PUNKTER = `select p.nr, coalesce(${oppet('p.rubrik')}, 'Ärende med sekretess') as rubrik, ${oppet('b.dnr')} as dnr, p.status, p.paragraf, p.utfall,
    coalesce(${oppet('p.beslutspunkter')}, '[]') as beslutspunkter, ${oppet('p.proposition')} as proposition,
    ${oppet(`case when p.votering is not null then jsonb_build_object('ja', p.votering #>> '{ja,mening}', 'nej', p.votering #>> '{nej,mening}', 'utslagsrost', p.votering ->> 'utslagsrost') end`)} as votering,
    ${oppenLista(`(select json_agg(json_build_object('namn', q.namn, 'slag', y.slag, 'mening', y.mening) order by y.vid, y.id)
      from sammantrade_yrkande y join person q on q.id = y.person_id where y.punkt_id = p.id)`)} as yrkanden,
    ${oppenLista(`(select json_agg(json_build_object('namn', q.namn, 'rost', r.rost) order by q.namn, q.id)
      from sammantrade_rost r join person q on q.id = r.person_id where r.punkt_id = p.id)`)} as roster,
    array(select q.namn from sammantrade_jav j join person q on q.id = j.person_id where j.punkt_id = p.id and ${OPPET} order by q.namn) as jav,
    ${oppenLista(`(select json_agg(json_build_object('namn', q.namn, 'mening', r.mening) order by r.vid, q.id)
      from sammantrade_reservation r join person q on q.id = r.person_id where r.punkt_id = p.id)`)} as reservationer,
    p.omedelbart_justerad as "omedelbartJusterad", ${oppet('p.skal_omedelbar')} as "skalOmedelbar"
  from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.mote_id = $1 order by p.nr`;
