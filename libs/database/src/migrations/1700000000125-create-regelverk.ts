import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a municipality decides for itself (forums, rounds, calendars, chains) is read from its own file into the register; every version that has been in force stays. */
export class CreateRegelverk1700000000125 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table regelverk (
      nr integer generated always as identity primary key, hash text not null, namn text not null, innehall jsonb not null, inlast timestamptz not null default now())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regelverk');
  }
}
