import { harRollSql, serArendetSql } from '#database';
import type { Adress } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { kravRegel } from './motorregel.js';
import type { Plan } from './plan.js';
import type { ArendeRad } from './rader.js';

/** Where a task goes: to a role in an organ, or to one person there. */
export interface Mottagare extends Adress {
  readonly person?: string | null;
}

/**
 * Of the addresses outside the case's own organ: the organs where nobody who has the role is named, and so nobody can see the case. A task that each of
 * several persons gets is seen when one of them sees it. Empty when the case is not secret.
 */
export async function organUtanNamngiven(
  klient: Pool | PoolClient,
  arende: Pick<ArendeRad, 'id' | 'organ_id' | 'sekretess'>,
  adresser: readonly Mottagare[],
  idag: string,
): Promise<string[]> {
  const utanfor = adresser.filter(({ organ }) => organ !== 'agare' && organ !== arende.organ_id);
  if (!arende.sekretess || utanfor.length === 0) return [];
  const svar = await klient.query<{ organ: string }>({
    name: 'organ-utan-namngiven',
    text: UTAN_NAMNGIVEN,
    values: [
      arende.id,
      utanfor.map(({ organ }) => organ),
      utanfor.map(({ roll }) => roll),
      idag,
      utanfor.map(({ person }) => person ?? null),
    ],
  });
  return svar.rows.map(({ organ }) => organ);
}

/** G-29: a person never sends a secret case on to where nobody can see it. */
export async function kravNamngivenMottagare(klient: PoolClient, plan: Plan): Promise<void> {
  if (plan.handelse.personId === null) return;
  const adresser = plan.nyaUppgifter.map(({ organ_id: organ, roll, person_id: person }) => ({ organ, roll, person }));
  const utan = await organUtanNamngiven(klient, plan.fore, adresser, plan.idag);
  kravRegel('nagon-hos-mottagaren-ar-namngiven', { fakta: { organUtanNamngiven: utan }, steg: plan.fore.steg });
}

const ROLLEN_SER = `exists (select 1 from arende_person ap join person p on p.id = ap.person_id and p.aktiv
    where ap.arende_id = $1 and (ap.fran is null or ap.fran <= $4::date) and (ap.till is null or ap.till >= $4::date)
      and ${harRollSql({ organ: 'k.organ', roll: 'k.roll', person: 'ap.person_id', datum: '$4::date' })})`;
const UTAN_NAMNGIVEN = `select distinct s.organ from (
    select k.organ, k.roll, k.person is null as till_rollen, case when k.person is null then ${ROLLEN_SER} else ${serArendetSql('a', 'k.person', '$4::date')} end as ser
    from unnest($2::text[], $3::text[], $5::text[]) as k(organ, roll, person) join arende a on a.id = $1) s
  group by s.organ, s.roll, s.till_rollen having not bool_or(s.ser)`;
