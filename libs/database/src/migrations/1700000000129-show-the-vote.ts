import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who follow a meeting see that the votes of an item are being given, and what yes and no mean. */
export class ShowTheVote1700000000129 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sammantrade add column pagaende_votering jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sammantrade drop column pagaende_votering');
  }
}
