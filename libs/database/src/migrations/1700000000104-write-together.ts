import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sections of a tjänsteutlåtande that several write in, links that are taken away with a reason, what happens to a document in the register, and the diary's own order. */
export class WriteTogether1700000000104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index diarium_registrerat, diarium_instans, diarium_arendetyp');
    await runner.query('drop table tu_avsnitt, handling_handelse cascade');
    await runner.query('drop function handling_handelse_andras_inte');
    await runner.query('drop index arende_lank_galler');
    await runner.query('delete from arende_lank where borttagen is not null');
    await runner.query('alter table arende_lank drop column borttagen, drop column borttagen_av, drop column borttagen_skal');
    await runner.query('alter table arende_lank add unique (arende_id, typ, till_organ_id, till_dnr)');
  }
}

const registrerat = `(snapshot #>> '{context,registrerat}')`;

const statements = [
  // A lock is a lease by the database's own clock: it ends by itself when the one who writes has gone quiet.
  `create table tu_avsnitt (
    arende_id uuid not null references arende, avsnitt text not null, version int not null default 0, innehall jsonb not null default '{}', andrad timestamptz,
    andrad_av text references person, las_av text references person, las_till timestamptz, primary key (arende_id, avsnitt), check ((las_av is null) = (las_till is null)))`,

  `alter table arende_lank add column borttagen timestamptz, add column borttagen_av text references person, add column borttagen_skal text,
    add constraint arende_lank_borttagen check ((borttagen is null) = (borttagen_skal is null))`,
  `alter table arende_lank drop constraint arende_lank_arende_id_typ_till_organ_id_till_dnr_key`,
  `create unique index arende_lank_galler on arende_lank (arende_id, typ, till_organ_id, till_dnr) where borttagen is null`,

  // The register's own log: a document's status changes by an event with a reason, and an event is never changed.
  `create table handling_handelse (
    id bigint generated always as identity primary key, handling_id uuid not null references handling, typ text not null check (typ in ('status', 'makulerad', 'dnr')),
    fran_status text, till_status text, organ_id text references organ, dnr text, skal text not null, person_id text not null references person, vid timestamptz not null)`,
  `create index handling_handelse_handling on handling_handelse (handling_id, id)`,
  `create function handling_handelse_andras_inte() returns trigger language plpgsql as $$
    begin raise exception 'En händelse i handlingsregistret ändras inte.' using errcode = 'restrict_violation'; end $$`,
  `create trigger handling_handelse_andras_inte before update or delete on handling_handelse for each statement execute function handling_handelse_andras_inte()`,

  `create index diarium_registrerat on arende (${registrerat} desc, id) where process = 'formelltarende'`,
  `create index diarium_instans on arende ((snapshot #>> '{context,instans}'), ${registrerat} desc, id) where process = 'formelltarende'`,
  `create index diarium_arendetyp on arende ((snapshot #>> '{context,arendetyp}'), ${registrerat} desc, id) where process = 'formelltarende'`,
];
