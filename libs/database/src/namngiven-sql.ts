/** Today in the municipality's time zone, as SQL. */
export const IDAG_SQL = `(now() at time zone 'Europe/Stockholm')::date`;

/** The condition that the person is named in the case on the date; all three are SQL expressions. */
export function namngivenSql(arendeId: string, person: string, datum: string = IDAG_SQL): string {
  return `exists (select 1 from arende_person namngiven where namngiven.arende_id = ${arendeId} and namngiven.person_id = ${person}
    and (namngiven.fran is null or namngiven.fran <= ${datum}) and (namngiven.till is null or namngiven.till >= ${datum}))`;
}

/** The condition that the session `s` of the person `p` is open at the instant, and has been used within an hour; both are SQL expressions. */
export function sessionGallerSql(id: string, nu: string): string {
  return `s.id = ${id} and p.id = s.person_id and p.aktiv and s.csrf is not null and s.giltig_till > ${nu} and s.anvand > ${nu} - interval '60 minutes'`;
}

/** The condition that the person, or somebody for whom the person substitutes, has the role in the organ on the date; a null role means any. */
export function harRollSql({ organ, roll, person, datum }: { organ: string; roll: string | null; person: string; datum: string }): string {
  const samma = roll === null ? '' : ` and m.roll = ${roll}`;
  return `exists (select 1 from medlemskap m where m.organ_id = ${organ}${samma} and m.fran <= ${datum} and (m.till is null or m.till >= ${datum}) and (m.person_id = ${person}
    or exists (select 1 from vikariat v where v.ersattare_id = ${person} and v.for_person_id = m.person_id and v.fran <= ${datum} and v.till >= ${datum}
      and (v.organ_id is null or v.organ_id = m.organ_id) and (v.roll is null or v.roll = m.roll))))`;
}

/** The condition that the person may know of the case with alias `arende`: it is open to all, the person is named in it, or belongs to its organ. */
export function serArendetSql(arende: string, person: string, datum: string): string {
  return `(not ${arende}.sekretess or ${namngivenSql(`${arende}.id`, person, datum)} or ${harRollSql({ organ: `${arende}.organ_id`, roll: null, person, datum })})`;
}
