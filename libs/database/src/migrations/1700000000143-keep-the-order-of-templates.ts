import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order in which a municipality's file has the dimensions of a template is the order of the form and of the document (H-01, H.1); `jsonb` sorts its keys and loses it. */
export class KeepTheOrderOfTemplates1700000000143 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table regelverk alter column innehall type json using innehall::json');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table regelverk alter column innehall type jsonb using innehall::jsonb');
  }
}
