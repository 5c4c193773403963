import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who invited somebody to a seat; null when the membership comes from the organisation's file, which then may take it away. */
export class InvitedSeats1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table medlemskap add column inbjuden_av text references person');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table medlemskap drop column inbjuden_av');
  }
}
