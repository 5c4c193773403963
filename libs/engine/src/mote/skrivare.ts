import { FLEST_PUNKTER } from '#contracts';
import type { PoolClient } from 'pg';
import { harleddUuid } from '../kedja.js';
import type { Registerskrivare, Registersteg } from '../register/registerskrivare.js';
import { underlagSql } from './sql.js';
import { rangordnadSql, vantarSql } from './vantar.js';

interface Motesdel {
  readonly budgetar: number;
  readonly datum: Readonly<Record<string, string>>;
  readonly ramTkr: unknown;
  readonly oppnatAt: string | null;
  readonly antalPrioriterade: number;
}
const del = ({ kontext }: Registersteg): Motesdel => kontext as unknown as Motesdel;

/** The meeting's row in the register, as the machine remembers it after the step. */
const mote: Registerskrivare = async (klient, steg) => {
  const { budgetar, datum, ramTkr, oppnatAt } = del(steg);
  await klient.query({
    name: 'mote-skriv',
    text: `insert into mote (arende_id, process, organ_id, budgetar, datum, ram_tkr, mote_datum, vardering_datum, tillstand, oppnat_at, avslutat_at)
      values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9, $10, case when $9 = 'genomfort' then $11::timestamptz end)
      on conflict (arende_id) do update set datum = excluded.datum, ram_tkr = excluded.ram_tkr, mote_datum = excluded.mote_datum, vardering_datum = excluded.vardering_datum,
        tillstand = excluded.tillstand, oppnat_at = excluded.oppnat_at, avslutat_at = coalesce(mote.avslutat_at, excluded.avslutat_at)`,
    values: [
      steg.arendeId,
      steg.process,
      steg.organId,
      budgetar,
      JSON.stringify(datum),
      JSON.stringify(ramTkr),
      datum.mote,
      datum.vardering,
      steg.tillstand,
      oppnatAt,
      steg.nu,
    ],
  });
};

/**
 * Freezes the package: every case that waits for the group, with the underlag as it stands now (C-07). Those that have waited longest come first when there
 * are more than a meeting holds; what has no room is written down, so that it can be named.
 */
const frysPaket: Registerskrivare = async (klient, steg) => {
  await klient.query({
    name: 'mote-frys',
    text: `with vantar as (select a.id, a.titel, a.tillstand, a.steg, row_number() over (order by a.andrad, a.id) as tur
        from arende a where ${vantarSql('a', '$2')} and not a.avslutad),
      utan as (insert into mote_utan_plats (mote_id, arende_id) select $1, v.id from vantar v where v.tur > $4 on conflict do nothing)
      insert into mote_punkt (mote_id, arende_id, nr, rad_version, status, vantar_tillstand, underlag, underlag_hash)
      select $1, v.id, row_number() over (order by v.titel, v.id) + coalesce((select max(nr) from mote_punkt where mote_id = $1), 0), 1, 'oppen', v.tillstand,
        jsonb_build_object('steg', v.steg, 'delar', u.delar, 'vid', $3::text), u.hash
      from vantar v cross join lateral ${underlagSql('v.id')} u where v.tur <= $4 on conflict (mote_id, arende_id) do nothing`,
    values: [steg.arendeId, steg.organId, steg.nu, FLEST_PUNKTER],
  });
  await mote(klient, steg, {});
};

const laggTillPunkt: Registerskrivare = async (klient, steg, { arendeId }) => {
  await klient.query({
    name: 'mote-lagg-till',
    text: `insert into mote_punkt (mote_id, arende_id, nr, rad_version, status, vantar_tillstand, underlag, underlag_hash)
      select $1, a.id, coalesce((select max(nr) from mote_punkt where mote_id = $1), 0) + 1, 1, 'oppen', a.tillstand,
        jsonb_build_object('steg', a.steg, 'delar', u.delar, 'vid', $3::text), u.hash
      from arende a cross join lateral ${underlagSql('a.id')} u where a.id = $2`,
    values: [steg.arendeId, arendeId, steg.nu],
  });
};

/** The late underlag becomes the one that the group sees; that it came late stays visible. */
const godtaAndring: Registerskrivare = async (klient, steg, { arendeId }) => {
  await klient.query({
    name: 'mote-godta-andring',
    text: `update mote_punkt p set underlag = jsonb_build_object('steg', a.steg, 'delar', u.delar, 'vid', $3::text, 'fore', p.underlag), underlag_hash = u.hash,
        andring_godtagen = true, rad_version = p.rad_version + 1
      from arende a cross join lateral ${underlagSql('a.id')} u where a.id = $2 and p.mote_id = $1 and p.arende_id = a.id`,
    values: [steg.arendeId, arendeId, steg.nu],
  });
};

const lyftPunkt: Registerskrivare = async (klient, steg, { arendeId, skal }) => {
  await klient.query({
    name: 'mote-lyft',
    text: 'update mote_punkt set lyft_skal = $3, rad_version = rad_version + 1 where mote_id = $1 and arende_id = $2',
    values: [steg.arendeId, arendeId, skal],
  });
};

interface Utfall {
  readonly arendeId: unknown;
  readonly utfall: unknown;
  readonly skal: unknown;
  readonly finansieringstyp: unknown;
  readonly skalKommunbidrag: unknown;
  readonly sarskildUppfoljning: unknown;
  readonly samtycke: boolean;
  readonly rang: number | null;
}

async function skrivUtfall(klient: PoolClient, steg: Registersteg, rader: readonly Utfall[]): Promise<void> {
  await klient.query({
    name: 'mote-utfall',
    text: `update mote_punkt p set status = 'klar', utfall = x.utfall, skal = x.skal, finansieringstyp = x.finansieringstyp, skal_kommunbidrag = x."skalKommunbidrag",
        sarskild_uppfoljning = coalesce(x."sarskildUppfoljning", false), samtycke = x.samtycke, rang = x.rang, rad_version = p.rad_version + 1, avslutad_at = $3, avslutad_av = $4
      from jsonb_to_recordset($2::jsonb) x("arendeId" uuid, utfall text, skal text, finansieringstyp text, "skalKommunbidrag" text, "sarskildUppfoljning" boolean, samtycke boolean, rang int)
      where p.mote_id = $1 and p.arende_id = x."arendeId"`,
    values: [steg.arendeId, JSON.stringify(rader), steg.nu, steg.personId],
  });
}

const utfall: Registerskrivare = (klient, steg, { arendeId, utfall: vad, skal, finansieringstyp, skalKommunbidrag, sarskildUppfoljning }) =>
  skrivUtfall(klient, steg, [
    {
      arendeId,
      utfall: vad,
      skal,
      finansieringstyp: vad === 'prioriterad' ? finansieringstyp : null,
      skalKommunbidrag,
      sarskildUppfoljning,
      samtycke: false,
      rang: vad === 'prioriterad' ? del(steg).antalPrioriterade : null,
    },
  ]);

const samtycke: Registerskrivare = (klient, steg, { punkter, skal }) => {
  const rader = punkter as readonly { arendeId: string; finansieringstyp: string | null; skalKommunbidrag: string | null }[];
  const fore = del(steg).antalPrioriterade - rader.length;
  return skrivUtfall(
    klient,
    steg,
    rader.map((rad, plats) => ({
      ...rad,
      utfall: 'prioriterad',
      skal,
      sarskildUppfoljning: false,
      samtycke: true,
      rang: fore + plats + 1,
    })),
  );
};

const avvikande: Registerskrivare = async (klient, steg, { arendeId, mening }) => {
  await klient.query({
    name: 'mote-avvikande',
    text: 'insert into avvikande_mening (id, mote_id, arende_id, person_id, mening, vid) values ($1, $2, $3, $4, $5, $6)',
    values: [harleddUuid('avvikande', steg.arendeId, steg.steg), steg.arendeId, arendeId, steg.personId, mening, steg.nu],
  });
};

/** The confirmed order becomes the meeting's own, and every item takes its place in it. */
const rang: Registerskrivare = async (klient, steg, { versionId }) => {
  await klient.query({
    name: 'mote-rang-huvud',
    text: 'update rangversion set huvud = false where mote_id = $1 and huvud and id <> $2',
    values: [steg.arendeId, versionId],
  });
  await klient.query({
    name: 'mote-rang',
    text: `with r as (update rangversion set huvud = true where id = $2 and mote_id = $1 returning ordning),
      o as (select a.id, row_number() over (order by e.plats nulls last, (a.snapshot #>> '{context,rang}')::int nulls last, a.id) as rang
        from mote m join arende a on ${rangordnadSql('a', 'm.organ_id', 'm.budgetar')}
        left join (select x.id, x.plats from r, jsonb_array_elements_text(r.ordning) with ordinality x(id, plats)) e on e.id = a.id::text where m.arende_id = $1)
      update mote_punkt p set rang = o.rang from o where p.mote_id = $1 and p.arende_id = o.id`,
    values: [steg.arendeId, versionId],
  });
};

async function skrivNarvaro(klient: PoolClient, steg: Registersteg, personer: readonly string[], narvarande: boolean): Promise<void> {
  await klient.query({
    name: 'mote-narvaro',
    text: 'insert into mote_narvaro (mote_id, person_id, narvarande, vid) select $1, p, $3, $4 from unnest($2::text[]) p',
    values: [steg.arendeId, personer, narvarande, steg.nu],
  });
}

const oppnat: Registerskrivare = async (klient, steg, { narvarande }) => {
  await mote(klient, steg, {});
  await skrivNarvaro(klient, steg, narvarande as string[], true);
};

const narvaro: Registerskrivare = (klient, steg, data) => skrivNarvaro(klient, steg, [String(data.personId)], data.narvarande === true);

/** The registers of SM-18, by the names that its machine uses. */
export const motesskrivare = {
  mote,
  'mote-frys-paket': frysPaket,
  'mote-lagg-till-punkt': laggTillPunkt,
  'mote-godta-andring': godtaAndring,
  'mote-lyft-punkt': lyftPunkt,
  'mote-oppnat': oppnat,
  'mote-narvaro': narvaro,
  'mote-utfall': utfall,
  'mote-samtycke': samtycke,
  'mote-avvikande': avvikande,
  'mote-rang': rang,
} as const satisfies Readonly<Record<string, Registerskrivare>>;
