import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A decision that is taken in a matter carries the matter's number (H-19): the number is given once, to the matter, and `i_arende` says whose it is. A chain
 * that is entered with its historic days says when its cases may be woken, so that nobody works on them with today's clock before it is whole.
 */
export class ShareANumber1700000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sats of statements) await runner.query(sats);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table wake alter tagen_till drop default');
    await runner.query('drop index dnr_ges_en_gang, dnr_i_arende');
    await runner.query('delete from dnr where i_arende is not null');
    await runner.query('alter table dnr drop constraint dnr_pkey, drop column i_arende, add primary key (organ_id, ar, nummer)');
  }
}

const statements = [
  'alter table dnr add column i_arende uuid references arende, add check (i_arende <> arende_id)',
  'alter table dnr drop constraint dnr_pkey, add primary key (organ_id, ar, nummer, arende_id)',
  'create unique index dnr_ges_en_gang on dnr (organ_id, ar, nummer) where i_arende is null',
  'create index dnr_i_arende on dnr (i_arende) where i_arende is not null',
  `alter table wake alter tagen_till set default nullif(current_setting('beslutsgang.vack_fran', true), '')::timestamptz`,
];
