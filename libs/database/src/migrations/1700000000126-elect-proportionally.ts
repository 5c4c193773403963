import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An election can be asked to be proportional: who asked, how many are elected, the ballots by group and who got the seats. */
export class ElectProportionally1700000000126 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sammantrade_punkt add column proportionellt jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sammantrade_punkt drop column proportionellt');
  }
}
