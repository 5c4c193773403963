import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a meeting that goes on keeps besides: remote presence, ballots, who raised and who led an item, statements of parties, notes for the protocol, and what the secretary has typed. */
export class RunTheRoom1700000000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of back) await runner.query(statement);
  }
}

const statements = [
  'alter table sammantrade_narvaro add column distans boolean not null default false',
  `alter table sammantrade_jav add column grund text not null default 'annat'`,
  'alter table sammantrade_punkt add column sedlar jsonb, add column vackt_av text references person, add column ledd_av text references person',
  `create table sammantrade_tillagg (
    id uuid primary key, punkt_id uuid not null references sammantrade_punkt, slag text not null check (slag in ('yttrande', 'protokollsanteckning')),
    person_id text not null references person, partier jsonb not null default '[]', mening text not null, vid timestamptz not null)`,
  'create index sammantrade_tillagg_punkt on sammantrade_tillagg (punkt_id, vid, id)',
  `create table sammantrade_utkast (
    punkt_id uuid not null references sammantrade_punkt, person_id text not null references person, falt jsonb not null, andrad timestamptz not null, primary key (punkt_id, person_id))`,
  'alter table sammantrade add column aktuell_punkt uuid references sammantrade_punkt',
];
const back = [
  'alter table sammantrade drop column aktuell_punkt',
  'drop table sammantrade_tillagg, sammantrade_utkast',
  'alter table sammantrade_punkt drop column sedlar, drop column vackt_av, drop column ledd_av',
  'alter table sammantrade_jav drop column grund',
  'alter table sammantrade_narvaro drop column distans',
];
