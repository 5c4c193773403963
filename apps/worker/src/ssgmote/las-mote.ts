import type { Motesutfall } from '#contracts';
import type { Pool, PoolClient } from 'pg';

/** A meeting with its agenda as a document needs it. Secret cases are never in a document that all members get. */
export interface Motesunderlag {
  readonly id: string;
  readonly process: string;
  readonly titel: string;
  readonly vardering: 'blind' | 'oppen';
  readonly organId: string;
  readonly organNamn: string;
  /** Whose cases the group takes up, and the role that hands in their underlag. */
  readonly underlag: { readonly roll: string; readonly bara: string | null };
  readonly budgetar: number;
  readonly datum: Readonly<Record<'begaran' | 'stopp' | 'paket' | 'vardering' | 'mote' | 'resultat', string>>;
  readonly ramTkr: Readonly<Record<string, number | null>>;
  readonly narvarande: readonly string[];
  readonly franvarande: readonly string[];
  readonly punkter: readonly Motesrad[];
  /** What was in by the cut-off and had no room on the agenda. */
  readonly utanPlats: readonly { readonly titel: string; readonly organNamn: string }[];
}

export interface Motesrad {
  readonly nr: number;
  readonly process: string;
  readonly titel: string;
  readonly dnr: readonly string[];
  readonly organNamn: string;
  readonly utfall: Motesutfall | null;
  readonly skal: string | null;
  readonly finansieringstyp: string | null;
  readonly skalKommunbidrag: string | null;
  readonly sarskildUppfoljning: boolean;
  readonly samtycke: boolean;
  readonly rang: number | null;
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly medel: Readonly<Record<'nytta' | 'effektivitet' | 'innovation', number>> | null;
  readonly jav: readonly string[];
  readonly avvikande: readonly { readonly namn: string; readonly mening: string }[];
}

/** Reads the meeting as it stands. */
export async function lasMote(klient: Pool | PoolClient, moteId: string): Promise<Motesunderlag> {
  const [huvud, punkter, utanPlats] = [
    await klient.query<Omit<Motesunderlag, 'punkter' | 'utanPlats'>>({ name: 'motesunderlag', text: HUVUD, values: [moteId] }),
    await klient.query<Motesrad>({ name: 'motesunderlag-punkter', text: PUNKTER, values: [moteId] }),
    await klient.query<Motesunderlag['utanPlats'][number]>({ name: 'motesunderlag-utan-plats', text: UTAN_PLATS, values: [moteId] }),
  ];
  const rad = huvud.rows[0];
  if (!rad) throw new Error('Mötet finns inte i registret');
  return { ...rad, punkter: punkter.rows, utanPlats: utanPlats.rows };
}

const HUVUD = `select a.id, a.process, a.titel, coalesce(a.snapshot #>> '{context,grupp,vardering}', 'blind') as vardering, a.organ_id as "organId", o.namn as "organNamn", json_build_object('roll', coalesce(a.snapshot #>> '{context,grupp,underlag}', 'leverantorsforetradare'),
      'bara', case when a.snapshot #>> '{context,grupp,beredning,organ}' = 'agare' then a.organ_id end) as underlag, m.budgetar, m.datum, m.ram_tkr as "ramTkr",
    array(select p.namn from person p where p.id in (select jsonb_array_elements_text(a.snapshot #> '{context,narvarande}')) order by p.namn) as narvarande,
    array(select distinct p.namn from medlemskap s join person p on p.id = s.person_id and p.aktiv where s.organ_id = m.organ_id and s.fran <= m.mote_datum and (s.till is null or s.till >= m.mote_datum)
      and s.roll in (select jsonb_array_elements_text(a.snapshot #> '{context,grupp,ledamoter}'))
      and p.id not in (select jsonb_array_elements_text(a.snapshot #> '{context,narvarande}')) order by p.namn) as franvarande
  from mote m join arende a on a.id = m.arende_id join organ o on o.id = m.organ_id where m.arende_id = $1`;

const UTAN_PLATS = `select a.titel, o.namn as "organNamn" from mote_utan_plats u join arende a on a.id = u.arende_id join organ o on o.id = a.organ_id
  where u.mote_id = $1 and not a.sekretess order by a.titel, a.id`;

const PUNKTER = `select p.nr, a.process, a.titel, array(select dnr_text(d.nummer, d.ar) || ', ' || g.namn from dnr d join organ g on g.id = d.organ_id where d.arende_id = a.id order by g.namn) as dnr, o.namn as "organNamn", p.utfall, p.skal, p.finansieringstyp, p.skal_kommunbidrag as "skalKommunbidrag",
    p.sarskild_uppfoljning as "sarskildUppfoljning", p.samtycke, p.rang, a.snapshot -> 'context' as kontext,
    (select json_build_object('nytta', round(avg(v.nytta), 1)::float8, 'effektivitet', round(avg(v.effektivitet), 1)::float8, 'innovation', round(avg(v.innovation), 1)::float8)
      from vardering v where v.mote_id = p.mote_id and v.arende_id = p.arende_id and v.lage = 'varderad' having count(*) > 0) as medel,
    array(select q.namn from vardering v join person q on q.id = v.ledamot_id where v.mote_id = p.mote_id and v.arende_id = p.arende_id and v.lage = 'jav' order by q.namn) as jav,
    coalesce((select json_agg(json_build_object('namn', q.namn, 'mening', v.mening) order by v.vid, v.id) from avvikande_mening v join person q on q.id = v.person_id
      where v.mote_id = p.mote_id and v.arende_id = p.arende_id), '[]') as avvikande
  from mote_punkt p join arende a on a.id = p.arende_id join organ o on o.id = a.organ_id where p.mote_id = $1 and not a.sekretess order by p.nr`;
