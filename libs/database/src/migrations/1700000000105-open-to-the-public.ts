import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is shown outside the house: calendars of meetings, decided matters for anybody to read, and the export folder of each closed case. */
export class OpenToThePublic1700000000105 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger handling_arkivexport on handling');
    await runner.query('drop trigger arende_arkivexport_ny on arende');
    await runner.query('drop trigger arende_arkivexport on arende');
    await runner.query('drop function ko_arkivexport_handling(), ko_arkivexport_arende()');
    await runner.query('drop table arkivexport_ko, arkivexport_fil, arkivexport, offentligt_beslut');
    await runner.query('drop index sammantrade_kalender');
    await runner.query('alter table sammantrade drop sekvens, drop kalender_andrad');
    await runner.query('alter table frist_prenumeration drop slag, drop organ_id');
  }
}

const statements = [
  // A link opens one thing: a person's deadlines, or the meetings of one organ.
  `alter table frist_prenumeration add slag text not null default 'frister' check (slag in ('frister', 'sammantraden')), add organ_id text references organ,
    add check ((slag = 'sammantraden') = (organ_id is not null))`,
  // SEQUENCE of RFC 5545: how many times the meeting's time, place or being held has changed, and when it last did.
  `alter table sammantrade add sekvens int not null default 0, add kalender_andrad timestamptz`,
  `update sammantrade s set kalender_andrad = a.skapad from arende a where a.id = s.arende_id`,
  `create index sammantrade_kalender on sammantrade (organtyp, datum, arende_id)`,
  `create table offentligt_beslut (
    arende_id uuid primary key references arende, rubrik text, sammanfattning text, avstatt_skal text, skriven_at timestamptz, skriven_av text references person,
    publicerat_at timestamptz, organ_id text references organ, beslutsdatum date, paragraf int, utfall text, utdrag boolean not null default false,
    check (sammanfattning is null or avstatt_skal is null),
    check (publicerat_at is null or (rubrik is not null and organ_id is not null and beslutsdatum is not null and (sammanfattning is not null or avstatt_skal is not null))))`,
  `create index offentligt_beslut_lista on offentligt_beslut (beslutsdatum desc, arende_id desc) where publicerat_at is not null`,
  `create index offentligt_beslut_organ on offentligt_beslut (organ_id, beslutsdatum desc, arende_id desc) where publicerat_at is not null`,
  `create index offentligt_beslut_ord on offentligt_beslut using gin (soktext_vektor(rubrik, coalesce(sammanfattning, ''))) where publicerat_at is not null`,
  `create table arkivexport (
    id uuid primary key, arende_id uuid not null references arende, nr int not null, steg int not null, mapp text not null, digest text not null, antal int not null, storlek bigint not null,
    saknas jsonb not null, skapad timestamptz not null, unique (arende_id, nr))`,
  // A document is stored once, in its register: the folder's row points to it. What is made for the folder is kept as it was made.
  `create table arkivexport_fil (
    export_id uuid not null references arkivexport, vag text not null, handling_id uuid references handling, innehall bytea, storlek bigint not null, sha256 text not null,
    primary key (export_id, vag), check ((handling_id is null) <> (innehall is null)))`,
  `create table arkivexport_ko (arende_id uuid primary key references arende on delete cascade, skapad timestamptz not null, forsok int not null default 0, nasta timestamptz not null)`,
  `create index arkivexport_ko_nasta on arkivexport_ko (nasta, arende_id)`,
  `create function ko_arkivexport_arende() returns trigger language plpgsql as $$ begin
    insert into arkivexport_ko (arende_id, skapad, nasta) values (new.id, now(), now()) on conflict (arende_id) do update set nasta = now();
    return null; end $$`,
  `create function ko_arkivexport_handling() returns trigger language plpgsql as $$ begin
    insert into arkivexport_ko (arende_id, skapad, nasta) select a.id, now(), now() from arende a where a.id = new.arende_id and a.avslutad
      on conflict (arende_id) do update set nasta = now();
    return null; end $$`,
  `create trigger arende_arkivexport after update on arende for each row
    when (new.avslutad and (not old.avslutad or new.steg <> old.steg)) execute function ko_arkivexport_arende()`,
  `create trigger arende_arkivexport_ny after insert on arende for each row when (new.avslutad) execute function ko_arkivexport_arende()`,
  `create trigger handling_arkivexport after insert or update on handling for each row execute function ko_arkivexport_handling()`,
  `insert into arkivexport_ko (arende_id, skapad, nasta) select id, now(), now() from arende where avslutad`,
];
