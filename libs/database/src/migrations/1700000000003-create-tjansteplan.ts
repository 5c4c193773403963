import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A service plan has a title and a decision of its own; its areas and rows had only its id. */
export class CreateTjansteplan1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table tjansteplan (
      id text primary key, titel text not null, beslut_organ text references organ, beslut_datum date, dnr text, reviderad date)`);
    await runner.query(
      `insert into tjansteplan (id, titel) select distinct plan, 'Tjänsteplan ' || replace(plan, '-', '–') from tjansteplan_omrade`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tjansteplan');
  }
}
