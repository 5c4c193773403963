import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person has chosen for the desk: saved views, columns and keys, followed cases; and the words that cases are found by. */
export class CreateEgnaVal1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger arende_sokord on arende');
    await runner.query('drop function skriv_sokord()');
    await runner.query('drop table arende_sok, bevakning, inkorg_vy, egna_val');
  }
}

/** Lower-case words of a title and a number; parted at spaces and signs, so that "0487/21" and "e-tjänst" stay whole. */
const ORD = (rad: string) =>
  `array_to_tsvector(array_remove(regexp_split_to_array(lower(${rad}titel || ' ' || coalesce(${rad}dnr, '')), '[][\\s,.;:()"!?\\\\]+'), ''))`;

const statements = [
  `create table egna_val (person_id text not null references person, namn text not null, varde jsonb not null, andrad timestamptz not null, primary key (person_id, namn))`,
  `create table inkorg_vy (
    id uuid primary key, person_id text not null references person, organ_id text references organ, namn text not null, fraga jsonb not null, skapad timestamptz not null)`,
  `create index inkorg_vy_person on inkorg_vy (person_id, namn)`,
  `create index inkorg_vy_organ on inkorg_vy (organ_id, namn) where organ_id is not null`,
  `create table bevakning (person_id text not null references person, arende_id uuid not null references arende, skapad timestamptz not null, primary key (person_id, arende_id))`,
  `create index bevakning_lista on bevakning (person_id, skapad desc, arende_id)`,
  `create index bevakning_arende on bevakning (arende_id)`,
  `create table arende_sok (arende_id uuid primary key references arende on delete cascade, ord tsvector not null)`,
  // In a table of its own, written by the few statements that set a title: a command, which never does, pays nothing for it.
  `create function skriv_sokord() returns trigger language plpgsql as $$ begin
    insert into arende_sok (arende_id, ord) values (new.id, ${ORD('new.')}) on conflict (arende_id) do update set ord = excluded.ord;
    return null; end $$`,
  `create trigger arende_sokord after insert or update of titel, dnr on arende for each row execute function skriv_sokord()`,
  `insert into arende_sok (arende_id, ord) select id, ${ORD('')} from arende`,
  `create index arende_sok_ord on arende_sok using gin (ord)`,
];
