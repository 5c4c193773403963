import { arUnderlagSql } from './underlagsformular.js';

/**
 * The underlag of a case as it stands: the newest submission of each form with its hash, and one hash over them all. What stands beside the underlag (a
 * pause, a receipt of the product's own) is no part of it. `arende` is an SQL expression of the case's id.
 */
export const underlagSql = (arende: string): string => `(select
    coalesce(jsonb_agg(jsonb_build_object('formular', s.formular, 'hash', s.hash, 'id', s.id) order by s.formular), '[]') as delar,
    encode(sha256(convert_to(coalesce(string_agg(s.formular || ':' || s.hash, ',' order by s.formular), ''), 'UTF8')), 'hex') as hash
  from (select distinct on (i.formular) i.formular, i.hash, i.id from inlamning i
    where i.arende_id = ${arende} and ${arUnderlagSql('i.formular')} order by i.formular, i.vid desc, i.id) s)`;

/** The seats of the group on a date: those who hold one of its roles in the organ. Parameters are SQL expressions. */
export const ledamoterSql = (
  organ: string,
  roller: string,
  datum: string,
): string => `(select distinct sate.person_id from medlemskap sate join person satt on satt.id = sate.person_id and satt.aktiv
    where sate.organ_id = ${organ} and sate.roll = any(${roller}) and sate.fran <= ${datum} and (sate.till is null or sate.till >= ${datum}))`;
