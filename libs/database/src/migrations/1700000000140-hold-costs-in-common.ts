import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan's cost line that several rows share has its amounts nowhere else: it is a row of its own, with no case. */
export class HoldCostsInCommon1700000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tillat(`'initiativ', 'pott', 'ofordelat', 'gemensam'`)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from tjansteplan_rad where slag = 'gemensam'`);
    for (const statement of tillat(`'initiativ', 'pott', 'ofordelat'`)) await runner.query(statement);
  }
}

const tillat = (slag: string): readonly string[] => [
  'alter table tjansteplan_rad drop constraint tjansteplan_rad_slag_check',
  `alter table tjansteplan_rad add constraint tjansteplan_rad_slag_check check (slag in (${slag}))`,
];
