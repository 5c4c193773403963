/** The seats of an organ on a date, members and substitutes, in active service. Parameters are SQL expressions. */
export const satenSql = (
  organ: string,
  datum: string,
): string => `(select m.person_id, bool_or(m.roll <> 'ersattare') as ordinarie, max(m.parti) as parti
    from medlemskap m join person q on q.id = m.person_id and q.aktiv
    where m.organ_id = ${organ} and m.roll in ('ledamot', 'ordforande', 'vice-ordforande', 'ersattare') and m.fran <= ${datum} and (m.till is null or m.till >= ${datum}) group by m.person_id)`;
