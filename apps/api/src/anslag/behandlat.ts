/** The case that the paragraph `p` of a notice is about: the one that it decided, or the one that stood on the agenda and was only prepared for another organ. */
export const BEHANDLAT = `coalesce(p.beslut_arende_id, (select q.arende_id from sammantrade_punkt q
  where q.id = case when p.punkt_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then p.punkt_id::uuid end))`;
