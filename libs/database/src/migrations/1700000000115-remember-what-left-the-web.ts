import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A text can have to leave the web also after its case is closed: who took it away, when and why. */
export class RememberWhatLeftTheWeb1700000000115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table offentligt_beslut add borttaget_at timestamptz, add borttaget_av text references person, add borttaget_skal text, add check ((borttaget_at is null) = (borttaget_skal is null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table offentligt_beslut drop borttaget_at, drop borttaget_av, drop borttaget_skal');
  }
}
