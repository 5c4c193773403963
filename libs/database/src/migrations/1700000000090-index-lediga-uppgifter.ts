import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a group's inbox is read from: the tasks that all of the group may take, in the order they are shown. Secret ones and those for one person are few and have indexes of their own. */
export class IndexLedigaUppgifter1700000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index uppgift_ledig on uppgift (organ_id, roll, frist_at, id) where status = 'oppen' and innehavare_id is null and person_id is null and not sekretess`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index uppgift_ledig');
  }
}
