/**
 * The roles that hold for a person on a date as a JSON array: memberships, and those of the persons for whom a substitution is in force
 * (all of them, or only the organ or role that it names). `person` and `datum` are SQL expressions.
 */
export function rollerSql(person: string, datum: string): string {
  const galler = `m.fran <= ${datum} and (m.till is null or m.till >= ${datum})`;
  return `(select coalesce(jsonb_agg(jsonb_build_object('organ', r.organ_id, 'organNamn', o.namn, 'roll', r.roll, 'forPersonId', r.for_person_id)
      order by r.for_person_id nulls first, o.namn, r.roll), '[]')
    from (
      select m.organ_id, m.roll, null::text as for_person_id from medlemskap m where m.person_id = ${person} and ${galler}
      union
      select m.organ_id, m.roll, v.for_person_id from vikariat v join medlemskap m on m.person_id = v.for_person_id
      where v.ersattare_id = ${person} and v.fran <= ${datum} and v.till >= ${datum} and ${galler}
        and (v.organ_id is null or v.organ_id = m.organ_id) and (v.roll is null or v.roll = m.roll)
    ) r join organ o on o.id = r.organ_id and (o.giltig_till is null or o.giltig_till >= ${datum}))`;
}
