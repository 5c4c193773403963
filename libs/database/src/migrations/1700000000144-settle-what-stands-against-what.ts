import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where more than two proposals stand, questions are settled before the main one, each with its own votes. A vote from before this is the main one, number 0. */
export class SettleWhatStandsAgainstWhat1700000000144 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from sammantrade_rost where omgang > 0');
    await runner.query(
      'alter table sammantrade_rost drop constraint sammantrade_rost_pkey, add primary key (punkt_id, person_id), drop column omgang',
    );
    await runner.query('alter table sammantrade_punkt drop column delfragor');
  }
}

const statements = [
  `alter table sammantrade_punkt add column delfragor jsonb not null default '[]'`,
  `alter table sammantrade_rost add column omgang int not null default 0 check (omgang >= 0)`,
  'alter table sammantrade_rost drop constraint sammantrade_rost_pkey, add primary key (punkt_id, omgang, person_id)',
];
