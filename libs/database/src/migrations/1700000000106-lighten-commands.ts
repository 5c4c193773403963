import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each command paid for and nobody used. The keys between tables that go are those to rows that the command has locked or written itself
 * (docs/beslut/0033); `verify` proves them. No query reads the indexes that go, and a task that nobody holds has no place in the one of holders.
 */
export class LightenCommands1700000000106 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [tabell, kolumn] of nycklar) await runner.query(`alter table ${tabell} drop constraint ${tabell}_${kolumn}_fkey`);
    await runner.query('drop index frist_uppgift');
    await runner.query('drop index command_skapad');
    await runner.query('drop index uppgift_innehavare');
    await runner.query(
      `create index uppgift_innehavare on uppgift (innehavare_id, frist_at, id) where status = 'oppen' and innehavare_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index uppgift_innehavare');
    await runner.query(`create index uppgift_innehavare on uppgift (innehavare_id, frist_at, id) where status = 'oppen'`);
    await runner.query('create index command_skapad on command (skapad)');
    await runner.query(`create index frist_uppgift on frist (uppgift_id) where status in ('aktiv', 'pausad')`);
    for (const [tabell, kolumn, till] of nycklar)
      await runner.query(`alter table ${tabell} add constraint ${tabell}_${kolumn}_fkey foreign key (${kolumn}) references ${till}`);
  }
}

const nycklar = [
  ['handelse', 'arende_id', 'arende'],
  ['inlamning', 'arende_id', 'arende'],
  ['inlamning', 'uppgift_id', 'uppgift'],
  ['inlamning', 'person_id', 'person'],
  ['uppgift', 'arende_id', 'arende'],
  ['uppgift', 'avslutad_av', 'person'],
  ['uppgift_handelse', 'uppgift_id', 'uppgift'],
  ['uppgift_handelse', 'person_id', 'person'],
  ['frist', 'arende_id', 'arende'],
  ['frist', 'uppgift_id', 'uppgift'],
  ['notis_outbox', 'arende_id', 'arende'],
  ['wake', 'arende_id', 'arende'],
  ['effect', 'arende_id', 'arende'],
] as const;
