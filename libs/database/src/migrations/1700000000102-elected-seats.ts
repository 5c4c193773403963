import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Elected seats have a party and a place in their order: which vice chair steps in first, and in what order substitutes serve. */
export class ElectedSeats1700000000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table medlemskap drop column parti, drop column ordning');
    await runner.query('drop table parti');
  }
}

const statements = [
  'create table parti (id text primary key, namn text not null, beteckning text not null)',
  'alter table medlemskap add column parti text references parti, add column ordning int check (ordning > 0)',
];
