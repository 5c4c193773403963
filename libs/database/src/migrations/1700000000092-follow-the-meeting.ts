import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which item the group is at, so that those who follow the meeting see the same one as the chair. */
export class FollowTheMeeting1700000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mote add column aktuell_punkt uuid references arende');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mote drop column aktuell_punkt');
  }
}
