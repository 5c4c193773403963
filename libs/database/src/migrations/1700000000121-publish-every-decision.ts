import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Any decision can be shown to everybody: of a matter, by delegation, or an item of a meeting that has no case. And the municipality's own courts, by name. */
export class PublishEveryDecision1700000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of back) await runner.query(statement);
  }
}

const statements = [
  `create table kommun (id text primary key check (id = 'kommun'), namn text not null, forvaltningsratt text, lansstyrelse text)`,
  // What is shown of a case has the case's id, as it always had; an item has its own.
  'alter table offentligt_beslut add id uuid, add punkt_id uuid unique references sammantrade_punkt',
  'update offentligt_beslut set id = arende_id',
  'alter table offentligt_beslut drop constraint offentligt_beslut_pkey',
  'alter table offentligt_beslut alter id set not null, alter arende_id drop not null, add primary key (id), add unique (arende_id), add check ((arende_id is null) <> (punkt_id is null))',
  'drop index offentligt_beslut_lista, offentligt_beslut_organ',
  'create index offentligt_beslut_lista on offentligt_beslut (beslutsdatum desc, id desc) where publicerat_at is not null',
  'create index offentligt_beslut_organ on offentligt_beslut (organ_id, beslutsdatum desc, id desc) where publicerat_at is not null',
  // What is done outside a case's own events: who, when, what it said and why.
  `create table offentligt_beslut_handelse (
    id bigint generated always as identity primary key, beslut_id uuid not null references offentligt_beslut, typ text not null check (typ in ('publicerat', 'borttaget')),
    innehall jsonb not null, person_id text not null references person, vid timestamptz not null)`,
  'create index offentligt_beslut_handelse_beslut on offentligt_beslut_handelse (beslut_id, id)',
  `create function offentligt_beslut_handelse_andras_inte() returns trigger language plpgsql as $$
    begin raise exception 'Vad som har visats för allmänheten ändras eller tas inte bort ur registret.' using errcode = 'restrict_violation'; end $$`,
  `create trigger offentligt_beslut_handelse_andras_inte before update or delete or truncate on offentligt_beslut_handelse for each statement execute function offentligt_beslut_handelse_andras_inte()`,
];
const back = [
  'drop table offentligt_beslut_handelse',
  'drop function offentligt_beslut_handelse_andras_inte()',
  'delete from offentligt_beslut where arende_id is null',
  'drop index offentligt_beslut_lista, offentligt_beslut_organ',
  'alter table offentligt_beslut drop constraint offentligt_beslut_pkey, drop constraint offentligt_beslut_arende_id_key',
  'alter table offentligt_beslut drop id, drop punkt_id, add primary key (arende_id)',
  'create index offentligt_beslut_lista on offentligt_beslut (beslutsdatum desc, arende_id desc) where publicerat_at is not null',
  'create index offentligt_beslut_organ on offentligt_beslut (organ_id, beslutsdatum desc, arende_id desc) where publicerat_at is not null',
  'drop table kommun',
];
