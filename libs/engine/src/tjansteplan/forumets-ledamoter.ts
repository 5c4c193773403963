import type { FaktaLaddare } from '../fakta/fakta-laddare.js';

/** Who has a seat in the forum whose turn it is, and who presents there without one. */
export const forumetsLedamoter: FaktaLaddare = async (klient, { arende, idag }) => {
  const { context } = arende.snapshot as { context?: { forum?: string | null } };
  const svar = await klient.query<{ ledamoter: string[]; foredragande: string[] }>({
    name: 'forumets-ledamoter',
    text: `select coalesce(array_agg(distinct m.person_id) filter (where m.roll <> 'foredragande'), '{}') as ledamoter,
        coalesce(array_agg(distinct m.person_id) filter (where m.roll = 'foredragande'), '{}') as foredragande
      from medlemskap m join person p on p.id = m.person_id and p.aktiv
      where m.organ_id = $1 and m.roll in ('forumordforande', 'forumdeltagare', 'foredragande') and m.fran <= $2::date and (m.till is null or m.till >= $2::date)`,
    values: [context?.forum ?? null, idag],
  });
  return svar.rows[0] ?? { ledamoter: [], foredragande: [] };
};
