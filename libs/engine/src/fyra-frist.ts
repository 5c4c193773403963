import { uppgiftSteg } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { processFor } from './fall.js';
import { genomfor } from './genomfor.js';
import { harleddUuid } from './kedja.js';
import { lasArenden } from './las.js';
import type { Motor } from './motor.js';
import type { FristRad, OppenUppgift } from './rader.js';
import { iTransaktion } from './transaktion.js';

export interface FristFraga {
  readonly fristId: string;
  readonly at: string;
  readonly nu: Date;
}
export type FristSvar = 'utford' | 'inaktuell' | 'for-tidigt';

/** Fires one deadline exactly once: what has moved, stopped or been done is inaktuell, and nothing happens. */
export async function fyraFrist(
  pool: Pool,
  motor: Motor,
  { fristId, at, nu }: FristFraga,
): Promise<{ svar: FristSvar; arendeId: string | null }> {
  return iTransaktion(pool, async (klient) => {
    const arendeId = await arendeFor(klient, fristId);
    if (!arendeId) return { svar: 'inaktuell', arendeId: null };
    const [arende] = await lasArenden(klient, [arendeId]);
    const frist = await lasFrist(klient, fristId);
    if (!arende || frist?.status !== 'aktiv' || new Date(frist.at).getTime() !== new Date(at).getTime())
      return { svar: 'inaktuell', arendeId };
    if (new Date(frist.at) > nu) return { svar: 'for-tidigt', arendeId };
    if (frist.slag === 'uppgift')
      await fyraUppgiftFrist(klient, frist, processFor(motor.processer, arende.process).ledare, nu, { steg: arende.steg, fas: arende.fas });
    else
      await genomfor({ klient, motor, aktor: { system: true }, nu }, arende, {
        forvantatSteg: null,
        handelse: { typ: frist.handelse, data: {} },
      });
    return { svar: 'utford', arendeId };
  });
}

async function arendeFor(klient: PoolClient, fristId: string): Promise<string | null> {
  const svar = await klient.query<{ arende_id: string }>({
    name: 'frist-arende',
    text: 'select arende_id from frist where id = $1',
    values: [fristId],
  });
  return svar.rows[0]?.arende_id ?? null;
}

async function lasFrist(klient: PoolClient, id: string): Promise<FristRad | undefined> {
  const svar = await klient.query<{ f: FristRad }>({
    name: 'las-frist',
    text: 'select row_to_json(f) as f from frist f where id = $1',
    values: [id],
  });
  return svar.rows[0]?.f;
}

/** A reminder or an escalation of one task: the task machine says what it means, the notice goes to whoever holds the role when it is sent. */
export async function fyraUppgiftFrist(
  klient: PoolClient,
  frist: FristRad,
  ledare: readonly string[],
  nu: Date,
  arende: { readonly steg: number; readonly fas: string },
): Promise<void> {
  const svar = await klient.query<OppenUppgift>({
    name: 'frist-uppgift',
    text: 'select id, typ, organ_id, roll, person_id, innehavare_id, status, lage, eskalerad from uppgift where id = $1 for update',
    values: [frist.uppgift_id],
  });
  const uppgift = svar.rows[0];
  const steg = uppgift?.status === 'oppen' ? uppgiftSteg(uppgift.lage, uppgift.eskalerad, frist.handelse) : null;
  const typ = frist.handelse.toLowerCase().replace('_', '-');
  const till = uppgift && steg ? mottagare(frist.handelse, uppgift, ledare) : [];
  await klient.query({
    name: 'fyra-uppgift-frist',
    text: FYRA,
    values: [
      frist.id,
      nu.toISOString(),
      uppgift?.id ?? null,
      steg?.lage ?? null,
      steg?.eskalerad ?? null,
      typ,
      arende.steg,
      arende.fas,
      frist.arende_id,
      JSON.stringify(
        till.map((en, plats) => ({
          id: harleddUuid('notis', frist.id, plats),
          ...en,
          arende_id: frist.arende_id,
          uppgift_id: uppgift?.id,
          typ,
          text: frist.etikett,
          skapad: nu,
          nasta_forsok: nu,
          forsok: 0,
        })),
      ),
    ],
  });
}

function mottagare(handelse: string, uppgift: OppenUppgift, ledare: readonly string[]) {
  if (handelse === 'ESKALERA_LEDARE') return ledare.map((roll) => ({ till_organ: uppgift.organ_id, till_roll: roll, till_person: null }));
  if (uppgift.person_id !== null) return [{ till_organ: null, till_roll: null, till_person: uppgift.person_id }];
  return [{ till_organ: uppgift.organ_id, till_roll: uppgift.roll, till_person: handelse === 'PAMINNELSE' ? uppgift.innehavare_id : null }];
}

const FYRA = `with
  f as (update frist set status = 'utford', utford_at = $2 where id = $1),
  u as (update uppgift set lage = $4, eskalerad = $5, rad_version = rad_version + 1 where id = $3 and $4::text is not null),
  h as (insert into uppgift_handelse (uppgift_id, typ, vid) select $3, $6, $2 where $4::text is not null),
  o as (insert into notis_outbox select * from jsonb_populate_recordset(null::notis_outbox, $10::jsonb))
  insert into wake (arende_id, steg, fas, skapad) values ($9, $7, $8, $2) on conflict (arende_id) do update set steg = excluded.steg, fas = excluded.fas, skapad = excluded.skapad, tagen_till = excluded.tagen_till`;
