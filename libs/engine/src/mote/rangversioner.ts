import { datumI } from '#calendar';
import { FLEST_PUNKTER, problem } from '#contracts';
import { rangregler, beredningFor, type MotesKontext, regler } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { harleddUuid } from '../kedja.js';
import { sparaSvar, taNyckel } from '../kommando.js';
import { lasOmgivning } from '../las.js';
import { iTransaktion } from '../transaktion.js';
import { Nekad } from '../types.js';

interface Vem {
  readonly moteId: string;
  readonly personId: string;
  readonly nu: Date;
}
export interface NyRangversion extends Vem {
  readonly nyckel: string;
  readonly namn: string;
  readonly franVersion: string | null;
  readonly ramTkr: Readonly<Record<string, number | null>> | undefined;
}
export interface AndradRangversion extends Vem {
  readonly versionId: string;
  readonly radVersion: number;
  readonly ordning: readonly string[] | undefined;
  readonly namn: string | undefined;
  readonly ramTkr: Readonly<Record<string, number | null>> | undefined;
}

/** A new what-if: a copy of another version, or the items in agenda order. The first one of a meeting is its own. */
export async function skapaRangversion(pool: Pool, ny: NyRangversion): Promise<{ id: string; radVersion: number }> {
  return iTransaktion(pool, async (klient) => {
    const { nyckel, nu, ...kropp } = ny;
    const tidigare = await taNyckel(klient, nyckel, kropp, nu.toISOString());
    if (tidigare) return tidigare as { id: string; radVersion: number };
    await kravLedamot(klient, ny);
    await kravOppen(klient, ny.moteId);
    const id = harleddUuid('rangversion', ny.moteId, nyckel);
    const svar = await klient.query({
      name: 'rangversion-skapa',
      text: `insert into rangversion (id, mote_id, namn, huvud, rad_version, ram_tkr, ordning, andrad, andrad_av)
        select $1, m.arende_id, $3, not exists (select 1 from rangversion h where h.mote_id = m.arende_id), 1, coalesce($5::jsonb, f.ram_tkr, m.ram_tkr),
          coalesce(f.ordning, (select coalesce(jsonb_agg(p.arende_id order by p.rang nulls last, p.nr), '[]') from mote_punkt p where p.mote_id = m.arende_id)), $6, $7
        from mote m left join rangversion f on f.mote_id = m.arende_id and f.id = $4::uuid where m.arende_id = $2`,
      values: [id, ny.moteId, ny.namn, ny.franVersion, ny.ramTkr ? JSON.stringify(ny.ramTkr) : null, nu.toISOString(), ny.personId],
    });
    if (svar.rowCount !== 1) throw new Nekad('finns-inte', problem('finns-inte'));
    const skapad = { id, radVersion: 1 };
    await sparaSvar(klient, nyckel, skapad);
    return skapad;
  });
}

/** Changes an order, its name or its frame. Somebody else's change in between is refused, so that nobody overwrites another. */
export async function andraRangversion(pool: Pool, andring: AndradRangversion): Promise<{ radVersion: number }> {
  return iTransaktion(pool, async (klient) => {
    await kravLedamot(klient, andring);
    await kravOppen(klient, andring.moteId);
    if (andring.ordning && new Set(andring.ordning).size !== andring.ordning.length)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: [{ falt: 'ordning', meddelande: 'Varje initiativ får stå en gång.' }] }),
      );
    const svar = await klient.query<{ rad_version: number }>({
      name: 'rangversion-andra',
      text: `update rangversion set ordning = coalesce($4::jsonb, ordning), namn = coalesce($5, namn), ram_tkr = coalesce($6::jsonb, ram_tkr), rad_version = rad_version + 1,
          andrad = $7, andrad_av = $8 where id = $2 and mote_id = $1 and rad_version = $3 returning rad_version`,
      values: [
        andring.moteId,
        andring.versionId,
        andring.radVersion,
        andring.ordning ? JSON.stringify(andring.ordning.slice(0, FLEST_PUNKTER)) : null,
        andring.namn ?? null,
        andring.ramTkr ? JSON.stringify(andring.ramTkr) : null,
        andring.nu.toISOString(),
        andring.personId,
      ],
    });
    const rad = svar.rows[0];
    if (!rad)
      throw new Nekad(
        'utkast-konflikt',
        problem('utkast-konflikt', { detail: 'Rangordningen har ändrats av någon annan. Läs den igen och gör om din ändring.' }),
      );
    return { radVersion: rad.rad_version };
  });
}

/** When the meeting has ended its order is what was confirmed. */
async function kravOppen(klient: PoolClient, moteId: string): Promise<void> {
  const svar = await klient.query<{ tillstand: string }>({
    name: 'mote-tillstand',
    text: 'select tillstand from mote where arende_id = $1 for share',
    values: [moteId],
  });
  const namn = 'rangordningen-ar-oppen';
  const { mening, kalla, kanGorasAv, saknas } = rangregler[namn];
  const brist = saknas({ motet: svar.rows[0]?.tillstand ?? '' });
  if (brist.length > 0)
    throw new Nekad('regel-hindrar', problem('regel-hindrar', { regel: namn, detail: mening, kalla, saknas: [...brist], kanGorasAv }));
}

/** A member's own note on an item; read by nobody else. An empty text takes it away. */
export async function sparaPrivatAnteckning(
  pool: Pool,
  { moteId, arendeId, personId, nu, text }: Vem & { arendeId: string; text: string | null },
) {
  await iTransaktion(pool, async (klient) => {
    await kravLedamot(klient, { moteId, personId, nu });
    await klient.query(
      text === null || text === ''
        ? {
            name: 'mote-privat-bort',
            text: 'delete from mote_privat where mote_id = $1 and arende_id = $2 and person_id = $3',
            values: [moteId, arendeId, personId],
          }
        : {
            name: 'mote-privat',
            text: `insert into mote_privat (mote_id, arende_id, person_id, text, andrad) select p.mote_id, p.arende_id, $3, $4, $5 from mote_punkt p where p.mote_id = $1 and p.arende_id = $2
              on conflict (mote_id, arende_id, person_id) do update set text = excluded.text, andrad = excluded.andrad`,
            values: [moteId, arendeId, personId, text, nu.toISOString()],
          },
    );
  });
}

/** The group's members, its chair and the one who prepares work with the orders. */
async function kravLedamot(klient: PoolClient, { moteId, personId, nu }: Vem): Promise<void> {
  const { roller } = await lasOmgivning(klient, moteId, { personId }, datumI(nu));
  const svar = await klient.query<{ organ: string; kontext: MotesKontext }>({
    name: 'mote-vilka',
    text: `select organ_id as organ, snapshot -> 'context' as kontext from arende where id = $1 and snapshot #> '{context,grupp}' is not null`,
    values: [moteId],
  });
  const mote = svar.rows[0];
  if (!mote) throw new Nekad('finns-inte', problem('finns-inte'));
  const beredning = beredningFor(mote.kontext);
  const far = roller.some(
    (en) =>
      (en.organ === mote.organ && mote.kontext.grupp.ledamoter.includes(en.roll)) ||
      (en.organ === beredning.organ && en.roll === beredning.roll),
  );
  if (far) return;
  const regel = regler['ar-ledamot-i-gruppen'];
  throw new Nekad(
    'ingen-behorighet',
    problem('ingen-behorighet', {
      regel: 'ar-ledamot-i-gruppen',
      detail: regel?.mening,
      kalla: regel?.kalla,
      kanGorasAv: regel?.kanGorasAv,
    }),
  );
}
