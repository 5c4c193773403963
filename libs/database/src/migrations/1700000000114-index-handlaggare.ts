import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who prepares a formal matter, so that the diary can be asked for one person's matters. */
export class IndexHandlaggare1700000000114 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index handelse_beredning on handelse (person_id, arende_id) where typ = 'paborja-beredning'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index handelse_beredning');
  }
}
