import type { RondKontext } from '#machines';
import type { Registerskrivare } from '../register/registerskrivare.js';

/** A row of the version history, next in the round's own order; a day of its own only when the machine gives one (a decision, a source's row). */
export const tjansteplanversion: Registerskrivare = async (klient, steg, data) => {
  const { plan, omrade, rond, planar } = steg.kontext as unknown as RondKontext;
  await klient.query({
    name: 'tjansteplan-version',
    text: `insert into tjansteplan_version (arende_id, nr, plan, omrade_id, rond, planar, version, datum, forum, organ_id, utfall, andrat, aterges, motsagelser, person_id)
      select $1, coalesce((select max(nr) from tjansteplan_version where arende_id = $1), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14`,
    values: [
      steg.arendeId,
      plan,
      omrade,
      rond,
      planar,
      data.version,
      data.datum ?? steg.idag,
      data.forum ?? null,
      data.organ ?? null,
      data.utfall,
      data.andrat ?? null,
      data.aterges ?? false,
      JSON.stringify(data.motsagelser ?? []),
      steg.personId,
    ],
  });
};
