import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which cases a matter decides about, and what the decision is, or is proposed to be, for each. A case waits for one matter at a time. */
export class CreateBeslutskoppling1700000000103 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table beslutskoppling (
      beslut_id uuid not null references arende,
      arende_id uuid not null references arende,
      utfall text not null check (utfall in ('bifall', 'delvis', 'avslag')),
      belopp_tkr int,
      skal text,
      lage text not null check (lage in ('vantar', 'beslutad', 'upphord')),
      skapad timestamptz not null,
      primary key (beslut_id, arende_id)
    )`);
    await runner.query(`create unique index beslutskoppling_vantar on beslutskoppling (arende_id) where lage = 'vantar'`);
    await runner.query('create index beslutskoppling_arende on beslutskoppling (arende_id, skapad desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table beslutskoppling');
  }
}
