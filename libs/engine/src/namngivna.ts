import { harRollSql } from '#database';
import type { Adress } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { kravRegel } from './motorregel.js';
import type { Plan } from './plan.js';
import type { ArendeRad } from './rader.js';

/** Of the addresses outside the case's own organ: the organs where nobody who has the role is named, and so nobody can see the case. Empty when it is not secret. */
export async function organUtanNamngiven(
  klient: Pool | PoolClient,
  arende: Pick<ArendeRad, 'id' | 'organ_id' | 'sekretess'>,
  adresser: readonly Adress[],
  idag: string,
): Promise<string[]> {
  const utanfor = adresser.filter(({ organ }) => organ !== 'agare' && organ !== arende.organ_id);
  if (!arende.sekretess || utanfor.length === 0) return [];
  const svar = await klient.query<{ organ: string }>({
    name: 'organ-utan-namngiven',
    text: UTAN_NAMNGIVEN,
    values: [arende.id, utanfor.map(({ organ }) => organ), utanfor.map(({ roll }) => roll), idag],
  });
  return svar.rows.map(({ organ }) => organ);
}

/** G-29: a person never sends a secret case on to where nobody can see it. */
export async function kravNamngivenMottagare(klient: PoolClient, plan: Plan): Promise<void> {
  if (plan.handelse.personId === null) return;
  const adresser = plan.nyaUppgifter.map(({ organ_id: organ, roll }) => ({ organ, roll }));
  const utan = await organUtanNamngiven(klient, plan.fore, adresser, plan.idag);
  kravRegel('nagon-hos-mottagaren-ar-namngiven', { fakta: { organUtanNamngiven: utan }, steg: plan.fore.steg });
}

const UTAN_NAMNGIVEN = `select distinct k.organ from unnest($2::text[], $3::text[]) as k(organ, roll)
  where not exists (select 1 from arende_person ap join person p on p.id = ap.person_id and p.aktiv
    where ap.arende_id = $1 and (ap.fran is null or ap.fran <= $4::date) and (ap.till is null or ap.till >= $4::date)
      and ${harRollSql({ organ: 'k.organ', roll: 'k.roll', person: 'ap.person_id', datum: '$4::date' })})`;
