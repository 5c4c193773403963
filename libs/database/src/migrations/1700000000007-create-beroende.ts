import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What initiatives need of one another, and the text that similar ones are found by. */
export class CreateBeroende1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await kravTrigram(runner);
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger arende_soktext on arende');
    await runner.query('drop trigger inlamning_soktext on inlamning');
    await runner.query('drop trigger tjanst_soktext on tjanst');
    await runner.query('drop function skriv_soktext_arende(), skriv_soktext_inlamning(), skriv_soktext_tjanst(), behovstext(uuid)');
    await runner.query('drop table soktext, beroende');
    await runner.query('drop function soktext_vektor(text, text)');
    await runner.query('drop index tjansteplan_rad_arende');
  }
}

/** A database of one's own may lack the extension, or the right to create it; then the person who installs must be told what to do. */
async function kravTrigram(runner: QueryRunner): Promise<void> {
  const [finns]: { namn: string }[] = await runner.query(`select name as namn from pg_available_extensions where name = 'pg_trgm'`);
  if (!finns)
    throw new Error(
      'PostgreSQL saknar tillägget pg_trgm, som sökningen behöver. Installera paketet med tilläggsmoduler (postgresql-contrib) på databasservern och starta igen.',
    );
  await runner.query(`do $$ begin
    create extension if not exists pg_trgm;
  exception when insufficient_privilege then
    raise exception 'Databasanvändaren får inte skapa tillägget pg_trgm. Be den som förvaltar databasen att köra: create extension pg_trgm; och starta igen.';
  end $$`);
}

/** The forms that say what a need is. */
const BEHOVSFORMULAR = `('start', 'overtagande', 'kna-klar')`;
const PROCESSER = `('initiativ', 'verksamhetsinitiativ')`;
const FALT = ['behov', 'behovOchMal', 'arbetssatt', 'kortSikt', 'langSikt', 'anvandare'].map((falt) => `i.innehall->>'${falt}'`).join(', ');

const statements = [
  `create index tjansteplan_rad_arende on tjansteplan_rad (arende_id) where arende_id is not null`,
  // Nothing is erased: a dependency that is taken away keeps who did it and when.
  `create table beroende (
    id uuid primary key, fran_arende uuid not null references arende, till_arende uuid references arende, till_text text,
    slag text not null check (slag in ('kraver', 'samordnas', 'anmarkning')), anmarkning text, kalla text not null, plan text,
    skapad timestamptz not null, skapad_av text references person, borttagen timestamptz, borttagen_av text references person,
    check (till_arende is not null or till_text is not null), check (till_arende <> fran_arende))`,
  `create unique index beroende_fran on beroende (fran_arende, till_arende, slag) where borttagen is null and till_arende is not null`,
  `create index beroende_fran_alla on beroende (fran_arende) where borttagen is null`,
  `create index beroende_till on beroende (till_arende) where borttagen is null`,
  `create index beroende_plan on beroende (plan) where plan is not null`,
  `create table soktext (
    slag text not null check (slag in ('initiativ', 'tjanst')), id text not null, titel text not null, innehall text not null default '',
    primary key (slag, id))`,
  `create function soktext_vektor(titel text, innehall text) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('swedish', titel), 'A') || setweight(to_tsvector('swedish', innehall), 'B') $$`,
  `create index soktext_ord on soktext using gin (soktext_vektor(titel, innehall))`,
  `create index soktext_titel on soktext using gin (titel gin_trgm_ops)`,
  `create function behovstext(arende uuid) returns text language sql stable as $$
    select coalesce(string_agg(concat_ws(' ', ${FALT}), ' ' order by i.formular), '')
    from (select distinct on (formular) formular, innehall from inlamning where arende_id = arende and formular in ${BEHOVSFORMULAR}
      order by formular, vid desc) i $$`,
  `create function skriv_soktext_arende() returns trigger language plpgsql as $$ begin
    insert into soktext (slag, id, titel) values ('initiativ', new.id::text, new.titel) on conflict (slag, id) do update set titel = excluded.titel;
    return null; end $$`,
  `create function skriv_soktext_inlamning() returns trigger language plpgsql as $$ begin
    update soktext set innehall = behovstext(new.arende_id) where slag = 'initiativ' and id = new.arende_id::text;
    return null; end $$`,
  `create function skriv_soktext_tjanst() returns trigger language plpgsql as $$ begin
    insert into soktext (slag, id, titel, innehall) values ('tjanst', new.id, new.namn, coalesce(new.kategori, ''))
    on conflict (slag, id) do update set titel = excluded.titel, innehall = excluded.innehall;
    return null; end $$`,
  `create trigger arende_soktext after insert or update of titel on arende for each row when (new.process in ${PROCESSER}) execute function skriv_soktext_arende()`,
  `create trigger inlamning_soktext after insert on inlamning for each row when (new.formular in ${BEHOVSFORMULAR}) execute function skriv_soktext_inlamning()`,
  `create trigger tjanst_soktext after insert or update of namn, kategori on tjanst for each row execute function skriv_soktext_tjanst()`,
  `insert into soktext (slag, id, titel, innehall) select 'initiativ', id::text, titel, behovstext(id) from arende where process in ${PROCESSER}`,
  `insert into soktext (slag, id, titel, innehall) select 'tjanst', id, namn, coalesce(kategori, '') from tjanst`,
];
