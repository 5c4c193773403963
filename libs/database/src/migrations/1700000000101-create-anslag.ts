import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The notices of the anslagstavla, what they announce, and every time that the product has looked whether they are there (KL 8 kap.). */
export class CreateAnslag1700000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists anslag_observation, anslag_paragraf, anslag cascade');
    await runner.query('drop function if exists anslag_observation_andras_inte');
  }
}

const statements = [
  `create table anslag (
    arende_id uuid primary key references arende, nr int not null check (nr >= 1), slag text not null check (slag in ('protokoll', 'omedelbart-justerade', 'delegationsbeslut')),
    organ_id text not null references organ, sammantrade_id uuid references arende, sammantradesdatum date, beslutsdatum date, justeringsdatum date not null, forvaring text not null,
    handling_id uuid, tillstand text not null, uppsatt_at timestamptz, uppsatt date, overklagande_till date, nedtaget_at timestamptz, nedtaget date, skapad timestamptz not null,
    check ((uppsatt is null) = (overklagande_till is null)), check ((uppsatt is null) = (uppsatt_at is null)), check (nedtaget is null or nedtaget > overklagande_till or tillstand = 'aterkallat'))`,
  // The public page reads along this one, and so does the one who looks whether the notices are there.
  `create index anslag_uppe on anslag (uppsatt_at desc, arende_id) where tillstand = 'uppsatt'`,
  `create index anslag_lista on anslag (skapad desc, arende_id)`,
  `create index anslag_organ on anslag (organ_id, skapad desc, arende_id)`,
  `create index anslag_sammantrade on anslag (sammantrade_id) where sammantrade_id is not null`,
  `create table anslag_paragraf (
    arende_id uuid not null references anslag on delete cascade, ordning int not null, paragraf int not null, punkt_id text not null, beslut_arende_id uuid references arende, rubrik text not null,
    overklagande text not null check (overklagande in ('laglighetsprovning', 'forvaltningsbesvar', 'ej-overklagbart')), primary key (arende_id, punkt_id))`,
  `create index anslag_paragraf_ordning on anslag_paragraf (arende_id, ordning)`,
  `create index anslag_paragraf_beslut on anslag_paragraf (beslut_arende_id) where beslut_arende_id is not null`,
  // Times are the database's own, and one never before the one it follows: a clock that is put back shows, and proves nothing.
  `create table anslag_observation (
    id bigint generated always as identity primary key, arende_id uuid not null references anslag, nr int not null, vid timestamptz not null, utfall text not null
    check (utfall in ('synligt', 'borta', 'fel')), detalj text, klocka_tillbaka boolean not null default false)`,
  `create index anslag_observation_vid on anslag_observation (arende_id, nr, vid desc)`,
  `create function anslag_observation_andras_inte() returns trigger language plpgsql as $$
    begin raise exception 'En observation av ett anslag ändras eller tas inte bort.' using errcode = 'restrict_violation'; end $$`,
  `create trigger anslag_observation_andras_inte before update or delete or truncate on anslag_observation for each statement execute function anslag_observation_andras_inte()`,
];
