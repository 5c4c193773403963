import { datumI } from '#calendar';
import { problem } from '#contracts';
import { regler, type MaskinHandelse } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { harleddUuid } from '../kedja.js';
import { sparaSvar, taNyckel } from '../kommando.js';
import { lasOmgivning, seArende } from '../las.js';
import { iTransaktion } from '../transaktion.js';
import { Nekad } from '../types.js';

export interface Inbjudan {
  readonly nyckel: string;
  readonly moteId: string;
  /** Who invites. */
  readonly personId: string;
  readonly nu: Date;
  readonly namn: string;
  readonly epost: string;
  readonly fran: string;
  readonly till: string;
}

/**
 * Gives a person a seat in the meeting's group between two dates. Somebody who is known by the e-mail keeps the same person row; a new
 * one is bound to an account at the first login with that verified address.
 */
export async function bjudInLedamot(pool: Pool, inbjudan: Inbjudan): Promise<{ personId: string }> {
  const { nyckel, nu, ...kropp } = inbjudan;
  return iTransaktion(pool, async (klient) => {
    const tidigare = await taNyckel(klient, nyckel, kropp, nu.toISOString());
    if (tidigare) return tidigare as { personId: string };
    const { organ, roll } = await kravSammankallande(klient, inbjudan);
    if (inbjudan.till < inbjudan.fran)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: [{ falt: 'till', meddelande: 'Sista dagen ligger före den första.' }] }),
      );
    const ny = `person-${harleddUuid('inbjudan', inbjudan.epost.toLowerCase()).slice(0, 13)}`;
    const svar = await klient.query<{ id: string }>({
      name: 'bjud-in-person',
      text: `with finns as (select id from person where lower(epost) = lower($3) order by id limit 1),
        ny as (insert into person (id, namn, epost, sub) select $1, $2, $3, 'inbjuden/' || lower($3) where not exists (select 1 from finns) returning id)
        select id from finns union all select id from ny`,
      values: [ny, inbjudan.namn, inbjudan.epost],
    });
    const personId = svar.rows[0]?.id ?? ny;
    await klient.query({
      name: 'bjud-in-plats',
      text: `insert into medlemskap (person_id, organ_id, roll, fran, till, inbjuden_av) values ($1, $2, $3, $4, $5, $6)
        on conflict (person_id, organ_id, roll, fran) do update set till = excluded.till, inbjuden_av = excluded.inbjuden_av`,
      values: [personId, organ, roll, inbjudan.fran, inbjudan.till, inbjudan.personId],
    });
    await sparaSvar(klient, nyckel, { personId });
    return { personId };
  });
}

async function kravSammankallande(klient: PoolClient, { moteId, personId, nu }: Inbjudan): Promise<{ organ: string; roll: string }> {
  const idag = datumI(nu);
  const arende = await seArende(klient, moteId);
  const kontext = (arende?.snapshot as { context?: { grupp?: { ordforande: string[]; ledamoter: string[] } } } | undefined)?.context;
  if (!arende || !kontext?.grupp) throw new Nekad('finns-inte', problem('finns-inte'));
  const { roller } = await lasOmgivning(klient, moteId, { personId }, idag);
  const handelse: MaskinHandelse = { type: 'bjud-in', nu: nu.toISOString(), idag, data: {}, fakta: {}, aktor: { personId, roller } };
  const regel = regler['ar-sammankallande'];
  if (!regel || regel.saknas(kontext as never, handelse).length > 0)
    throw new Nekad(
      'ingen-behorighet',
      problem('ingen-behorighet', {
        regel: 'ar-sammankallande',
        detail: regel?.mening,
        kalla: regel?.kalla,
        kanGorasAv: regel?.kanGorasAv,
      }),
    );
  const roll = kontext.grupp.ledamoter.find((en) => !kontext.grupp?.ordforande.includes(en));
  if (roll === undefined) throw new Error('Gruppen har ingen roll för ledamöter');
  return { organ: arende.organ_id, roll };
}
