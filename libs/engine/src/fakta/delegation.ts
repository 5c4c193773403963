import { motesdagar, nastaMote, type Moteskalender } from '#calendar';
import { moteskalenderSchema } from '#contracts';
import type { Delegationspunkt } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { FaktaLaddare } from './fakta-laddare.js';

type Kontext = Readonly<Record<string, unknown>>;
const kontextI = (snapshot: unknown): Kontext => ((snapshot as { context?: Kontext }).context ?? {}) as Kontext;

const PUNKT = `select p.id, p.typ, p.punkt, p.text, p.delegerande_organ as "delegerandeOrgan", p.delegat_organ as "delegatOrgan", o.typ as "delegatOrgantyp", p.delegat_roll as "delegatRoll",
    p.arendetyp, p.giltig_fran::text as "giltigFran", p.giltig_till::text as "giltigTill", p.tak_tkr as "takTkr", p.omfattar_organ as "omfattarOrgan", p.omfattar_slag as "omfattarSlag",
    p.bradskande, p.delegat_slag as "delegatSlag", p.vidaredelegering, p.vidaredelegerad_fran as "vidaredelegeradFran", p.forhands_organ as "forhandsOrgan", p.forhands_roll as "forhandsRoll",
    p.anmals, p.kalla,
    case when v.id is not null then json_build_object('vidaredelegering', v.vidaredelegering, 'vidaredelegerad', v.vidaredelegerad_fran is not null, 'delegatRoll', v.delegat_roll,
      'delegerandeOrgan', v.delegerande_organ, 'arendetyp', v.arendetyp, 'takTkr', v.tak_tkr, 'giltigFran', v.giltig_fran, 'giltigTill', v.giltig_till) end as overordnad
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

/** The delegating body's first meeting after today; null when it has no calendar (H-37). */
export const nastaSammantrade: FaktaLaddare = async (klient, { arende, idag }) => {
  const moten = await kalender(klient, kontextI(arende.snapshot).delegerandeOrgan);
  return moten === null ? null : (nastaMote(moten, idag)?.datum ?? null);
};

/** Whether the day in the form is one of the delegating body's meetings; a body without a calendar has none to compare with. */
export const arSammantrade: FaktaLaddare = async (klient, { arende, data }) => {
  const moten = await kalender(klient, kontextI(arende.snapshot).delegerandeOrgan);
  return moten === null || (typeof data.mote === 'string' && motesdagar(moten, data.mote, data.mote).length > 0);
};

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

async function kalender(klient: Pool | PoolClient, organ: unknown): Promise<Moteskalender | null> {
  const svar = await klient.query<{ moten: unknown }>({
    name: 'fakta-moteskalender',
    text: 'select moten from organ where id = $1',
    values: [organ],
  });
  return moteskalenderSchema.safeParse(svar.rows[0]?.moten).data ?? null;
}
