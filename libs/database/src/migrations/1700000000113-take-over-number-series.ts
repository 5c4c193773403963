import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A series that went on from an older register begins after the last number that was used there; from it on there is no gap. */
export class TakeOverNumberSeries1700000000113 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table dnr_raknare add column ingang int not null default 0 check (ingang >= 0 and ingang <= senaste)');
    await runner.query('alter table paragraf_serie add column ingang int not null default 0 check (ingang >= 0 and ingang <= senast)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table paragraf_serie drop column ingang');
    await runner.query('alter table dnr_raknare drop column ingang');
  }
}
