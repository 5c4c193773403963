import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has signed which version of a meeting's protocol, what was written into it afterwards, and when a session's person last proved who they are. */
export class ApproveProtocols1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists sammantrade_signatur, sammantrade_komplettering cascade');
    await runner.query('alter table session drop column autentiserad');
  }
}

const statements = [
  `alter table session add column autentiserad timestamptz`,
  `create table sammantrade_signatur (
    id uuid primary key, mote_id uuid not null references sammantrade, dokument text not null check (dokument in ('protokoll', 'omedelbart')), nr int not null,
    person_id text not null references person, som text not null check (som in ('sekreterare', 'ordforande', 'justerare')), hash text not null,
    autentiserad timestamptz not null, vid timestamptz not null, makulerad timestamptz)`,
  `create unique index sammantrade_signatur_en_gang on sammantrade_signatur (mote_id, dokument, nr, hash, person_id, (som = 'sekreterare')) where makulerad is null`,
  `create table sammantrade_komplettering (
    id uuid primary key, mote_id uuid not null references sammantrade, punkt_id uuid references sammantrade_punkt, text text not null,
    person_id text not null references person, vid timestamptz not null)`,
  `create index sammantrade_komplettering_mote on sammantrade_komplettering (mote_id, vid, id)`,
];
