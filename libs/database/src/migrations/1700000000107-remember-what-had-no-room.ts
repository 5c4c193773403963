import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that waited for the group when its package was frozen and had no room on the agenda: named, so that none is left out in silence. */
export class RememberWhatHadNoRoom1700000000107 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table mote_utan_plats (mote_id uuid not null references arende, arende_id uuid not null references arende, primary key (mote_id, arende_id))',
    );
    await runner.query('create index mote_utan_plats_arende on mote_utan_plats (arende_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mote_utan_plats');
  }
}
