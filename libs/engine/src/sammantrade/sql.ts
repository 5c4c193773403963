/** The seats of an organ on a date, members and substitutes, in active service. Parameters are SQL expressions. */
export const satenSql = (
  organ: string,
  datum: string,
): string => `(select m.person_id, bool_or(m.roll <> 'ersattare') as ordinarie, max(m.parti) as parti
    from medlemskap m join person q on q.id = m.person_id and q.aktiv
    where m.organ_id = ${organ} and m.roll in ('ledamot', 'ordforande', 'vice-ordforande', 'ersattare') and m.fran <= ${datum} and (m.till is null or m.till >= ${datum}) group by m.person_id)`;

/** The amendments of the item `p`, each with the first motion that has the same words: those are one proposal. */
export const ANDRINGAR_SQL = `coalesce((select json_agg(json_build_object('id', y.id, 'forslag', (select f.id from sammantrade_yrkande f where f.punkt_id = y.punkt_id and f.slag = 'andring'
    and lower(btrim(f.mening)) = lower(btrim(y.mening)) order by f.vid, f.id limit 1)) order by y.vid, y.id)
  from sammantrade_yrkande y where y.punkt_id = p.id and y.slag = 'andring'), '[]')`;

/** The organ of the item `p` has put its case off before (KL 5:50). */
export const TIDIGARE_UPPSKJUTEN_SQL = `exists (select 1 from sammantrade_punkt f where f.arende_id = p.arende_id and f.organ_id = p.organ_id and f.id <> p.id
  and f.utfall in ('bordlagd', 'aterremiss'))`;
