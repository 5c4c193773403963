import type { FaktaLaddare } from '../fakta/fakta-laddare.js';
import { lasPunktfakta, ledamotsroller } from './punktfakta.js';
import { ledamoterSql } from './sql.js';
import { rangordnadSql, vantarSql } from './vantar.js';

const textAv = (varde: unknown): string => (typeof varde === 'string' ? varde : '');

/** The item that the event is about; null when it is not on the agenda. */
export const motespunkt: FaktaLaddare = async (klient, fraga) =>
  (await lasPunktfakta(klient, fraga, [textAv(fraga.data.arendeId)]))[0] ?? null;

/** The items of a consent list, in agenda order; a version that has moved on is not among them. */
export const samtyckespunkter: FaktaLaddare = async (klient, fraga) => {
  const onskade = new Map(
    (Array.isArray(fraga.data.punkter) ? (fraga.data.punkter as { arendeId: string; radVersion: number }[]) : []).map((rad) => [
      rad.arendeId,
      rad.radVersion,
    ]),
  );
  const punkter = await lasPunktfakta(klient, fraga, [...onskade.keys()]);
  return punkter.filter(({ arendeId, radVersion }) => onskade.get(arendeId) === radVersion);
};

/** Ids of the items that have no outcome yet. */
export const oppnaPunkter: FaktaLaddare = async (klient, { arende }) => {
  const svar = await klient.query<{ id: string }>({
    name: 'mote-oppna-punkter',
    text: `select arende_id as id from mote_punkt where mote_id = $1 and status = 'oppen' order by nr`,
    values: [arende.id],
  });
  return svar.rows.map(({ id }) => id);
};

/** How many items the agenda has. */
export const antalPunkter: FaktaLaddare = async (klient, { arende }) => {
  const svar = await klient.query<{ antal: number }>({
    name: 'mote-antal-punkter',
    text: 'select count(*)::int as antal from mote_punkt where mote_id = $1',
    values: [arende.id],
  });
  return svar.rows[0]?.antal ?? 0;
};

/** The seats of the group today. */
export const gruppensLedamoter: FaktaLaddare = async (klient, fraga) => {
  const svar = await klient.query<{ person_id: string }>({
    name: 'mote-ledamoter',
    text: `select person_id from ${ledamoterSql('$1', '$2::text[]', '$3::date')} l order by person_id`,
    values: [fraga.arende.organ_id, ledamotsroller(fraga), fraga.idag],
  });
  return svar.rows.map(({ person_id }) => person_id);
};

/** Those who present cases for the group: they have no seat in it. */
export const gruppensForedragande: FaktaLaddare = async (klient, fraga) => {
  const svar = await klient.query<{ person_id: string }>({
    name: 'mote-foredragande',
    text: `select distinct person_id from medlemskap where organ_id = $1 and roll = 'foredragande' and fran <= $2::date and (till is null or till >= $2::date) order by 1`,
    values: [fraga.arende.organ_id, fraga.idag],
  });
  return svar.rows.map(({ person_id }) => person_id);
};

/** The case waits for this group and is not on the agenda. */
export const kanLaggasTill: FaktaLaddare = async (klient, { arende, data }) => {
  const svar = await klient.query<{ kan: boolean }>({
    name: 'mote-kan-laggas-till',
    text: `select exists (select 1 from arende a where a.id::text = $1 and ${vantarSql('a', '$2')}
      and not exists (select 1 from mote_punkt p where p.mote_id = $3 and p.arende_id = a.id)) as kan`,
    values: [textAv(data.arendeId), arende.organ_id, arende.id],
  });
  return svar.rows[0]?.kan ?? false;
};

/**
 * The order that is to be confirmed: the recommended initiatives of the budget year in the version's order, with the place each has now. What
 * the version has not heard of comes last, so that nothing recommended is without a place.
 */
export const rangversion: FaktaLaddare = async (klient, { arende, data }) => {
  const svar = await klient.query<{ radVersion: number; ordning: unknown }>({
    name: 'mote-rangversion',
    text: `select r.rad_version as "radVersion", coalesce((
        select json_agg(json_build_object('arendeId', a.id, 'process', a.process, 'rang', (a.snapshot #>> '{context,rang}')::int)
          order by o.plats nulls last, (a.snapshot #>> '{context,rang}')::int nulls last, a.id)
        from mote m join arende a on ${rangordnadSql('a', 'm.organ_id', 'm.budgetar')}
        left join (select e.id, e.plats from jsonb_array_elements_text(r.ordning) with ordinality e(id, plats)) o on o.id = a.id::text
        where m.arende_id = r.mote_id), '[]') as ordning
      from rangversion r where r.mote_id = $1 and r.id::text = $2`,
    values: [arende.id, textAv(data.versionId)],
  });
  return svar.rows[0] ?? null;
};
