import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People are named in a case for a time and for a reason, every change is kept, and a secrecy marking says by which provision. */
export class NamePeopleInCases1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index if exists person_namn_sok');
    await runner.query('drop table if exists arende_person_handelse');
    await runner.query('alter table arende drop sekretess_lagrum');
    await runner.query('alter table arende_person drop fran, drop till, drop skal, drop av, drop vid');
  }
}

const statements = [
  `alter table arende_person add fran date, add till date, add skal text, add av text references person, add vid timestamptz, add check (till >= fran)`,
  `create table arende_person_handelse (
    id bigint generated always as identity primary key, arende_id uuid not null references arende, person_id text not null references person, roll text not null,
    typ text not null check (typ in ('namngiven', 'andrad', 'borttagen')), fran date, till date, skal text not null, av text not null references person, vid timestamptz not null)`,
  `create index arende_person_handelse_arende on arende_person_handelse (arende_id, id)`,
  `alter table arende add sekretess_lagrum text`,
  `create index person_namn_sok on person using gin (to_tsvector('simple', namn))`,
];
