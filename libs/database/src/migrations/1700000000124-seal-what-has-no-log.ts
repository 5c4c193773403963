import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows that no event of a case tells of are sealed when they are written, so that a change behind the product's back shows: looks at a notice are a chain whose
 * end the notice keeps, a letter's outcome and a section under work carry the hash of what they say (docs/beslut/0039).
 */
export class SealWhatHasNoLog1700000000124 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of back) await runner.query(statement);
  }
}

const statements = [
  `create function sigill(variadic delar text[]) returns text language sql stable parallel safe as $$ select encode(sha256(convert_to(to_jsonb(delar)::text, 'UTF8')), 'hex') $$`,
  // An instant as text that no setting of the session changes.
  `create function sigillets_tid(tid timestamptz) returns text language sql stable parallel safe as $$ select to_char(tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') $$`,

  // `fore` is the notice's id for its first look.
  `create function iakttagelsens_sigill(fore text, nr int, vid timestamptz, utfall text, detalj text, klocka_tillbaka boolean) returns text language sql stable parallel safe as $$
    select sigill(fore, nr::text, sigillets_tid(vid), utfall, detalj, klocka_tillbaka::text) $$`,
  `alter table anslag add column iakttagen_at timestamptz, add column iakttagelser int not null default 0, add column iakttagelse_kedja text`,
  `alter table anslag_observation add column kedja text`,
  `alter table anslag_observation disable trigger anslag_observation_andras_inte`,
  `do $$ declare o anslag_observation; lank text; forra uuid; begin
    for o in select * from anslag_observation order by arende_id, id loop
      lank := iakttagelsens_sigill(case when forra = o.arende_id then lank else o.arende_id::text end, o.nr, o.vid, o.utfall, o.detalj, o.klocka_tillbaka);
      forra := o.arende_id;
      update anslag_observation set kedja = lank where id = o.id;
      update anslag set iakttagen_at = greatest(iakttagen_at, o.vid), iakttagelser = iakttagelser + 1, iakttagelse_kedja = lank where arende_id = o.arende_id;
    end loop; end $$`,
  `alter table anslag_observation enable trigger anslag_observation_andras_inte`,
  `alter table anslag_observation alter column kedja set not null`,

  `create function expedieringens_sigill(id uuid, namn text, epost text, status text, forsok int, skickad_at timestamptz, kvitto text, felkod text, handlingar uuid[])
    returns text language sql stable parallel safe as $$
    select sigill(id::text, namn, epost, status, forsok::text, sigillets_tid(skickad_at), kvitto, felkod, handlingar::text) $$`,
  `alter table expediering add column sigill text`,
  `update expediering set sigill = expedieringens_sigill(id, namn, epost, status, forsok, skickad_at, kvitto, felkod, handlingar)`,
  `alter table expediering alter column sigill set not null`,

  `create function avsnittets_sigill(arende_id uuid, avsnitt text, version int, innehall jsonb, andrad timestamptz, andrad_av text) returns text language sql stable parallel safe as $$
    select sigill(arende_id::text, avsnitt, version::text, innehall::text, sigillets_tid(andrad), andrad_av) $$`,
  // A section that somebody has opened and never saved says nothing yet.
  `alter table tu_avsnitt add column sigill text`,
  `update tu_avsnitt set sigill = avsnittets_sigill(arende_id, avsnitt, version, innehall, andrad, andrad_av) where version > 0`,
  `alter table tu_avsnitt add constraint tu_avsnitt_sigill check ((sigill is null) = (version = 0))`,
];
const back = [
  'alter table tu_avsnitt drop column sigill',
  'alter table expediering drop column sigill',
  'alter table anslag_observation drop column kedja',
  'alter table anslag drop column iakttagen_at, drop column iakttagelser, drop column iakttagelse_kedja',
  'drop function avsnittets_sigill, expedieringens_sigill, iakttagelsens_sigill, sigillets_tid, sigill',
];
