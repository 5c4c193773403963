import type { MigrationInterface, QueryRunner } from 'typeorm';

/** C-16: what kommunfullmäktige decides for a case can be split per responsible body; whole tkr. */
export class SplitTheMoney1700000000122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table beslutskoppling add fordelning jsonb not null default '[]' check (jsonb_typeof(fordelning) = 'array')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table beslutskoppling drop fordelning');
  }
}
