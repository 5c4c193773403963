import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version history of each area's service plan: label, day, forum, outcome and what was changed, with what the source contradicts. */
export class CreateTjansteplanVersion1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table tjansteplan_version (
      arende_id uuid not null references arende, nr int not null, plan text not null, omrade_id text not null, rond text not null, planar int not null, version text not null,
      datum date not null, forum text, organ_id text references organ, utfall text not null, andrat text, aterges boolean not null default false,
      motsagelser jsonb not null default '[]', person_id text references person, primary key (arende_id, nr))`);
    await runner.query('create index tjansteplan_version_omrade on tjansteplan_version (plan, omrade_id, arende_id, nr)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tjansteplan_version');
  }
}
