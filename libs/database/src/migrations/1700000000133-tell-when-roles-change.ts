import type { MigrationInterface, QueryRunner } from 'typeorm';

const DECIDES_ROLES = ['medlemskap', 'vikariat', 'organ'];

/**
 * A new version whenever anything that roles come from has changed, in the same transaction: who has worked out somebody's roles may keep them for as long as
 * the version is the same. A made-up id and not a number, so that a register that has been restored never calls other roles by a version already seen.
 */
export class TellWhenRolesChange1700000000133 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table rollversion (en boolean primary key default true check (en), version uuid not null)');
    await runner.query('insert into rollversion (version) values (gen_random_uuid())');
    await runner.query(`create function ny_rollversion() returns trigger language plpgsql as $$
      begin
        update rollversion set version = gen_random_uuid();
        return null;
      end $$`);
    for (const tabell of DECIDES_ROLES) {
      await runner.query(
        `create trigger ${tabell}_rollversion after insert or update or delete or truncate on ${tabell} for each statement execute function ny_rollversion()`,
      );
      // Also what is copied in with the other triggers off.
      await runner.query(`alter table ${tabell} enable always trigger ${tabell}_rollversion`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabell of DECIDES_ROLES) await runner.query(`drop trigger ${tabell}_rollversion on ${tabell}`);
    await runner.query('drop function ny_rollversion()');
    await runner.query('drop table rollversion');
  }
}
