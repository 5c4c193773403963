import type { MigrationInterface, QueryRunner } from 'typeorm';

/** H-28: to whom a decision is sent, and what became of each letter. */
export class CreateExpediering1700000000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists expediering');
  }
}

const statements = [
  // `annat`: the secretary sends it in another way. A letter that the receiving server refuses for good is `misslyckad`; one that cannot be sent just now waits.
  `create table expediering (
    id uuid primary key, arende_id uuid not null references arende, steg int not null, nr int not null, namn text not null, epost text,
    status text not null check (status in ('vantar', 'skickad', 'misslyckad', 'annat')), forsok int not null default 0, nasta_forsok timestamptz not null, skickad_at timestamptz, kvitto text,
    felkod text, handlingar uuid[] not null default '{}', skapad timestamptz not null, unique (arende_id, steg, nr), check ((status = 'annat') = (epost is null)))`,
  `create index expediering_ko on expediering (nasta_forsok, id) where status = 'vantar'`,
];
