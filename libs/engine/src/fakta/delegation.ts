import { adderaAr, adderaDagar, motesdagar, type Moteskalender } from '#calendar';
import { moteskalenderSchema } from '#contracts';
import type { Delegationspunkt } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { FaktaLaddare } from './fakta-laddare.js';

type Kontext = Readonly<Record<string, unknown>>;
const kontextI = (snapshot: unknown): Kontext => ((snapshot as { context?: Kontext }).context ?? {}) as Kontext;

/** What matters of the point `v` above: how wide it is, and that it may be delegated onward. */
export const OVERORDNAD_SQL = `json_build_object('vidaredelegering', v.vidaredelegering, 'vidaredelegerad', v.vidaredelegerad_fran is not null, 'delegatRoll', v.delegat_roll,
  'delegerandeOrgan', v.delegerande_organ, 'arendetyp', v.arendetyp, 'takTkr', v.tak_tkr, 'omfattarOrgan', v.omfattar_organ, 'omfattarSlag', v.omfattar_slag,
  'forhandsOrgan', v.forhands_organ, 'forhandsRoll', v.forhands_roll, 'giltigFran', v.giltig_fran, 'giltigTill', v.giltig_till)`;

const PUNKT = `select p.id, p.typ, p.punkt, p.text, p.delegerande_organ as "delegerandeOrgan", p.delegat_organ as "delegatOrgan", o.typ as "delegatOrgantyp", p.delegat_roll as "delegatRoll",
    p.arendetyp, p.giltig_fran::text as "giltigFran", p.giltig_till::text as "giltigTill", p.tak_tkr as "takTkr", p.omfattar_organ as "omfattarOrgan", p.omfattar_slag as "omfattarSlag",
    p.bradskande, p.delegat_slag as "delegatSlag", p.vidaredelegering, p.vidaredelegerad_fran as "vidaredelegeradFran", p.forhands_organ as "forhandsOrgan", p.forhands_roll as "forhandsRoll",
    p.anmals, p.kalla,
    case when v.id is not null then ${OVERORDNAD_SQL} end as overordnad
  from delegationspunkt p left join organ o on o.id = p.delegat_organ left join delegationspunkt v on v.id = p.vidaredelegerad_fran`;

/** The point that the form names, or the one that the case has chosen, as the register has it now; null when there is none. */
export const delegationspunkt: FaktaLaddare = async (klient, { arende, data }) => {
  const vald = (kontextI(arende.snapshot).punkt as { id?: unknown } | null | undefined)?.id;
  const id = typeof data.punkt === 'string' ? data.punkt : vald;
  if (typeof id !== 'string') return null;
  const svar = await klient.query<Delegationspunkt>({ name: 'fakta-delegationspunkt', text: `${PUNKT} where p.id = $1`, values: [id] });
  return svar.rows[0] ?? null;
};

/** The points that an organ has given for a kind of matter, in the order of their numbers; ended ones too, so that it can be said why nobody may. */
export async function delegationspunkter(klient: Pool | PoolClient, organ: string, arendetyp: string): Promise<Delegationspunkt[]> {
  const svar = await klient.query<Delegationspunkt>({
    name: 'delegationspunkter',
    text: `${PUNKT} where p.delegerande_organ = $1 and p.arendetyp = $2 order by p.punkt, p.id limit 200`,
    values: [organ, arendetyp],
  });
  return svar.rows;
}

/** The delegating body's first meeting after today; null when it has no calendar and no meeting is planned (H-37). */
export const nastaSammantrade: FaktaLaddare = async (klient, { arende, idag }) => {
  const dagar = await sammantradesdagar(
    klient,
    String(kontextI(arende.snapshot).delegerandeOrgan),
    adderaDagar(idag, 1),
    adderaAr(idag, 2),
  );
  return dagar?.[0] ?? null;
};

/** Whether the day in the form is one of the delegating body's meetings; a body without a calendar has none to compare with. */
export const arSammantrade: FaktaLaddare = async (klient, { arende, data, idag }) => {
  // Nobody has chosen a day yet when it is only asked what is possible.
  const mote = typeof data.mote === 'string' ? data.mote : null;
  const dagar = await sammantradesdagar(klient, String(kontextI(arende.snapshot).delegerandeOrgan), mote ?? idag, mote ?? idag);
  return dagar === null || (mote !== null && dagar.length > 0);
};

/**
 * Days from `fran` to `till` (yyyy-mm-dd, both included) on which an organ meets: those of its calendar, but not one where the meeting has been called off, and those
 * that are planned here besides. Null when it has no calendar and has never had a meeting here: there is then nothing to go by.
 */
export async function sammantradesdagar(klient: Pool | PoolClient, organ: string, fran: string, till: string): Promise<string[] | null> {
  const svar = await klient.query<{ moten: unknown; har: boolean; planerade: { datum: string; blir: boolean }[] }>({
    name: 'organets-sammantradesdagar',
    text: `select o.moten, exists (select from sammantrade s where s.organ_id = o.id) as har, coalesce((select json_agg(d) from (select s.datum::text as datum, bool_or(s.tillstand <> 'installt') as blir
        from sammantrade s where s.organ_id = o.id and s.datum between $2::date and $3::date group by s.datum) d), '[]') as planerade from organ o where o.id = $1`,
    values: [organ, fran, till],
  });
  const [rad] = svar.rows;
  const kalender: Moteskalender | undefined = moteskalenderSchema.safeParse(rad?.moten).data;
  if (!rad || (!kalender && !rad.har)) return null;
  const dagar = new Set(kalender ? motesdagar(kalender, fran, till).map(({ datum }) => datum) : []);
  for (const { datum, blir } of rad.planerade) dagar[blir ? 'add' : 'delete'](datum);
  return [...dagar].toSorted();
}

/** The decisions of the list's form that have been taken for its organ by the day of the meeting and wait to be reported. */
export const anmalbaraBeslut: FaktaLaddare = async (klient, { arende, data }) => {
  const beslut = Array.isArray(data.beslut) ? data.beslut.filter((id) => typeof id === 'string') : [];
  const svar = await klient.query<{ id: string }>({
    name: 'fakta-anmalbara-beslut',
    text: `select arende_id as id from delegationsbeslut where arende_id = any($1::uuid[]) and delegerande_organ = $2 and tillstand = 'registrerat' and anmals and beslutat_datum <= $3::date`,
    values: [beslut, arende.organ_id, kontextI(arende.snapshot).mote],
  });
  return svar.rows.map(({ id }) => id);
};

/** The meeting of the list's organ on its day, when it is planned here and not yet summoned, with the list's own number. */
export const planeratSammantrade: FaktaLaddare = async (klient, { arende }) => {
  const svar = await klient.query<{ id: string; dnr: string | null }>({
    name: 'fakta-planerat-sammantrade',
    text: `select s.arende_id as id, (select a.dnr from arende a where a.id = $3) as dnr from sammantrade s
      where s.organ_id = $1 and s.datum = $2::date and s.tillstand = 'planerat' order by s.tid, s.arende_id limit 1`,
    values: [arende.organ_id, kontextI(arende.snapshot).mote, arende.id],
  });
  return svar.rows[0] ?? null;
};
