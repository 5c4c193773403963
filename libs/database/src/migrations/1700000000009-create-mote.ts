import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The meetings of advising groups: agenda, blind values, presence, deviating views and orders that are tried. Money is whole tkr. */
export class CreateMote1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table if exists rangversion, avvikande_mening, mote_privat, vardering_handelse, vardering, mote_narvaro, mote_punkt, mote cascade',
    );
  }
}

const statements = [
  `create table mote (
    arende_id uuid primary key references arende, process text not null, organ_id text not null references organ, budgetar int not null, datum jsonb not null, ram_tkr jsonb not null,
    mote_datum date not null, vardering_datum date not null, tillstand text not null, oppnat_at timestamptz, avslutat_at timestamptz)`,
  `create index mote_organ on mote (organ_id, mote_datum desc, arende_id)`,
  `create index mote_datum on mote (mote_datum desc, arende_id)`,
  `create table mote_punkt (
    mote_id uuid not null references mote, arende_id uuid not null references arende, nr int not null, rad_version int not null, status text not null check (status in ('oppen', 'klar')),
    vantar_tillstand text not null, underlag jsonb not null, underlag_hash text not null, andring_godtagen boolean not null default false, lyft_skal text,
    utfall text check (utfall in ('prioriterad', 'ej-prioriterad', 'aterford', 'omkategoriserad', 'uppskjuten')), skal text, finansieringstyp text, skal_kommunbidrag text,
    sarskild_uppfoljning boolean not null default false, samtycke boolean not null default false, rang int, avslutad_at timestamptz, avslutad_av text references person,
    primary key (mote_id, arende_id), unique (mote_id, nr))`,
  `create index mote_punkt_arende on mote_punkt (arende_id)`,
  `create table mote_narvaro (
    id bigint generated always as identity primary key, mote_id uuid not null references mote, person_id text not null references person, narvarande boolean not null, vid timestamptz not null)`,
  `create index mote_narvaro_mote on mote_narvaro (mote_id, id)`,
  `create table vardering (
    mote_id uuid not null, arende_id uuid not null, ledamot_id text not null references person, person_id text not null references person,
    lage text not null check (lage in ('varderad', 'avstar', 'jav')), nytta smallint check (nytta between 1 and 5), effektivitet smallint check (effektivitet between 1 and 5),
    innovation smallint check (innovation between 1 and 5), skal jsonb not null, version int not null, vid timestamptz not null,
    primary key (mote_id, arende_id, ledamot_id), foreign key (mote_id, arende_id) references mote_punkt (mote_id, arende_id))`,
  `create index vardering_ledamot on vardering (mote_id, ledamot_id)`,
  `create table vardering_handelse (
    id bigint generated always as identity primary key, mote_id uuid not null, arende_id uuid not null, ledamot_id text not null references person, person_id text not null references person,
    version int not null, innehall jsonb not null, vid timestamptz not null)`,
  `create index vardering_handelse_punkt on vardering_handelse (mote_id, arende_id, id)`,
  `create table mote_privat (
    mote_id uuid not null references mote, arende_id uuid not null references arende, person_id text not null references person, text text not null, andrad timestamptz not null,
    primary key (mote_id, arende_id, person_id))`,
  `create table avvikande_mening (
    id uuid primary key, mote_id uuid not null references mote, arende_id uuid not null references arende, person_id text not null references person, mening text not null, vid timestamptz not null)`,
  `create index avvikande_mening_mote on avvikande_mening (mote_id, arende_id)`,
  `create table rangversion (
    id uuid primary key, mote_id uuid not null references mote, namn text not null, huvud boolean not null, rad_version int not null, ram_tkr jsonb not null, ordning jsonb not null,
    andrad timestamptz not null, andrad_av text references person)`,
  `create unique index rangversion_huvud on rangversion (mote_id) where huvud`,
  `create index rangversion_mote on rangversion (mote_id, andrad desc, id)`,
];
