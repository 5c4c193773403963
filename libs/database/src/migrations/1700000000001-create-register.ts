import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register and the engine's tables. Times are instants, dates are dates in Europe/Stockholm, money is whole tkr. */
export class CreateRegister1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists ${tables.join(', ')} cascade`);
  }
}

const tables = [
  'organ',
  'person',
  'medlemskap',
  'vikariat',
  'mal',
  'tjanst',
  'delegationspunkt',
  'tjansteplan_omrade',
  'tjansteplan_rad',
  'budgetlista',
  'arende',
  'arende_person',
  'handelse',
  'inlamning',
  'handling',
  'uppgift',
  'utkast',
  'uppgift_handelse',
  'uppgift_raknare',
  'frist',
  'notis',
  'notis_outbox',
  'notis_installning',
  'frist_prenumeration',
  'dagssigill',
  'command',
  'effect',
  'wake',
  'session',
  'maskinklient',
];

const statements = [
  `create table organ (
    id text primary key, namn text not null, typ text not null, overordnat text references organ deferrable initially deferred,
    giltig_fran date, giltig_till date, efterfoljare text references organ deferrable initially deferred, leverantor boolean not null default false,
    moten jsonb, ovrigt jsonb not null default '{}')`,
  `create table person (id text primary key, namn text not null, epost text not null, sub text not null unique, aktiv boolean not null default true)`,
  `create table medlemskap (
    id uuid primary key default gen_random_uuid(), person_id text not null references person, organ_id text not null references organ, roll text not null,
    fran date not null, till date, unique (person_id, organ_id, roll, fran), check (till is null or till >= fran))`,
  `create index medlemskap_organ on medlemskap (organ_id, roll)`,
  `create table vikariat (
    id uuid primary key default gen_random_uuid(), for_person_id text not null references person, ersattare_id text not null references person,
    organ_id text references organ, roll text, fran date not null, till date not null, check (till >= fran), check (for_person_id <> ersattare_id))`,
  `create index vikariat_ersattare on vikariat (ersattare_id, fran, till)`,
  `create index vikariat_for on vikariat (for_person_id, fran, till)`,
  `create table mal (id text primary key, namn text not null, beslutad_av text references organ, giltig_fran date, giltig_till date)`,
  `create table tjanst (
    id text primary key, namn text not null, kategori text, agare text references organ, infosak_niva smallint, giltig_till date, ovrigt jsonb not null default '{}')`,
  `create table delegationspunkt (
    id text primary key, typ text not null, punkt text, delegerande_organ text references organ, delegat_organ text references organ, delegat_roll text,
    arendetyp text, text text not null, giltig_fran date, giltig_till date, ovrigt jsonb not null default '{}')`,
  `create table tjansteplan_omrade (
    plan text not null, id text not null, namn text not null, version text, status text, summor jsonb not null, kontroll jsonb not null, ordning int not null, primary key (plan, id))`,
  `create table tjansteplan_rad (
    plan text not null, id text not null, omrade_id text not null, nr int, titel text not null, slag text not null check (slag in ('initiativ', 'pott', 'ofordelat')),
    belopp jsonb not null, uppskjutet text, ovrigt jsonb not null default '{}', arende_id uuid, ordning int not null, primary key (plan, id),
    foreign key (plan, omrade_id) references tjansteplan_omrade (plan, id))`,
  `create table budgetlista (
    id uuid primary key, budgetar int not null, version int not null, ersatter uuid references budgetlista, ram_tkr int, rader jsonb not null, hash text not null,
    fryst_av text references person, fryst_at timestamptz not null, unique (budgetar, version))`,
  `create table arende (
    id uuid primary key, process text not null, maskinversion int not null, regim text not null, titel text not null, dnr text, organ_id text not null references organ,
    tillstand text not null, fas text not null, steg int not null, snapshot jsonb not null, sekretess boolean not null default false,
    overordnat_id uuid references arende, kalla text, pausad_sedan timestamptz, avslutad boolean not null default false,
    skapad timestamptz not null, andrad timestamptz not null, kedja text not null)`,
  `create index arende_lista on arende (process, andrad desc, id)`,
  `create index arende_organ on arende (organ_id, andrad desc, id)`,
  `create index arende_tillstand on arende (process, tillstand, id)`,
  `create index arende_overordnat on arende (overordnat_id) where overordnat_id is not null`,
  `create table arende_person (arende_id uuid not null references arende, person_id text not null references person, roll text not null, primary key (arende_id, person_id, roll))`,
  `create index arende_person_person on arende_person (person_id)`,
  `create table handelse (
    arende_id uuid not null references arende, steg int not null, typ text not null, person_id text references person, roll text, organ_id text, for_person_id text,
    vid timestamptz not null, data jsonb not null, fran_tillstand text, till_tillstand text not null, inlamning_id uuid, maskinversion int not null,
    fore text not null, kedja text not null, primary key (arende_id, steg))`,
  `create index handelse_vid on handelse (vid)`,
  `create table uppgift (
    id uuid primary key, arende_id uuid not null references arende, process text not null, typ text not null, titel text not null, arende_titel text not null, dnr text,
    organ_id text not null references organ, roll text not null, person_id text references person, innehavare_id text references person, tagen_at timestamptz,
    status text not null check (status in ('oppen', 'klar', 'struken')), lage text not null, frist_datum date, frist_at timestamptz, frist_regel text, frist_rakning text, lagfrist boolean not null default false,
    eskalerad smallint not null default 0, sekretess boolean not null default false, oppnad_steg int not null, rad_version int not null default 1,
    skapad timestamptz not null, avslutad timestamptz, avslutad_av text references person)`,
  `create index uppgift_grupp on uppgift (organ_id, roll, frist_at, id) where status = 'oppen'`,
  `create index uppgift_innehavare on uppgift (innehavare_id, frist_at, id) where status = 'oppen'`,
  `create index uppgift_person on uppgift (person_id, frist_at, id) where status = 'oppen' and person_id is not null`,
  `create index uppgift_sekretess on uppgift (organ_id, roll) where status = 'oppen' and sekretess`,
  `create index uppgift_arende on uppgift (arende_id, status)`,
  `create index uppgift_klara on uppgift (avslutad_av, avslutad desc, id) where status = 'klar'`,
  `create table utkast (
    uppgift_id uuid not null references uppgift, person_id text not null references person, version int not null, innehall jsonb not null, andrad timestamptz not null,
    primary key (uppgift_id, person_id))`,
  `create table uppgift_handelse (
    id bigint generated always as identity primary key, uppgift_id uuid not null references uppgift, typ text not null, person_id text references person, till_person_id text references person, skal text, vid timestamptz not null)`,
  `create index uppgift_handelse_uppgift on uppgift_handelse (uppgift_id, id)`,
  `create table uppgift_raknare (organ_id text not null, roll text not null, plats smallint not null, antal int not null, primary key (organ_id, roll, plats))`,
  `create table inlamning (
    id uuid primary key, arende_id uuid not null references arende, uppgift_id uuid references uppgift, formular text not null, schema_version int not null,
    innehall jsonb not null, hash text not null, person_id text references person, vid timestamptz not null)`,
  `create index inlamning_arende on inlamning (arende_id, vid)`,
  `create table handling (
    id uuid primary key, arende_id uuid not null references arende, effekt_id text unique, slag text not null, titel text not null, version int not null, status text not null,
    mediatyp text not null, innehall bytea not null, hash text not null, skapad timestamptz not null, mottagare text)`,
  `create index handling_arende on handling (arende_id, skapad)`,
  `create table frist (
    id uuid primary key, arende_id uuid not null references arende, uppgift_id uuid references uppgift, namn text not null, slag text not null check (slag in ('tillstand', 'uppgift')),
    handelse text not null, at timestamptz not null, datum date not null, etikett text not null, regel text not null, kalla text not null, rakning text not null, lag boolean not null,
    status text not null check (status in ('aktiv', 'pausad', 'utford', 'struken')), utford_at timestamptz)`,
  `create index frist_aktiv on frist (at, id) where status = 'aktiv'`,
  `create index frist_arende on frist (arende_id, at) where status in ('aktiv', 'pausad')`,
  `create index frist_uppgift on frist (uppgift_id) where status in ('aktiv', 'pausad')`,
  `create table notis (
    id uuid primary key, person_id text not null references person, arende_id uuid references arende, uppgift_id uuid references uppgift, typ text not null, text text not null,
    skapad timestamptz not null, last_at timestamptz)`,
  `create index notis_person on notis (person_id, skapad desc, id)`,
  `create table notis_outbox (
    id uuid primary key, notis_id uuid references notis, till_organ text, till_roll text, till_person text, arende_id uuid references arende, uppgift_id uuid, typ text not null, text text not null, skapad timestamptz not null,
    nasta_forsok timestamptz not null, forsok int not null default 0, skickad_at timestamptz, misslyckad text)`,
  `create index notis_outbox_ko on notis_outbox (nasta_forsok, id) where skickad_at is null`,
  `create table notis_installning (person_id text not null references person, typ text not null, epost boolean not null default true, sammandrag boolean not null default false, primary key (person_id, typ))`,
  `create table frist_prenumeration (id uuid primary key, person_id text not null references person, token_hash text not null unique, skapad timestamptz not null, aterkallad timestamptz, hamtad timestamptz)`,
  `create table dagssigill (datum date primary key, antal int not null, digest text not null, fore text not null, skapad timestamptz not null)`,
  `create table command (nyckel text primary key, kropp text not null, svar jsonb, skapad timestamptz not null)`,
  `create index command_skapad on command (skapad)`,
  `create table effect (
    id text primary key, arende_id uuid not null references arende, typ text not null, data jsonb not null, steg int not null,
    status text not null check (status in ('vantar', 'klar', 'struken')), resultat jsonb, skapad timestamptz not null, klar_at timestamptz)`,
  `create index effect_vantar on effect (arende_id, id) where status = 'vantar'`,
  `create table wake (arende_id uuid primary key references arende, steg int not null, fas text not null, skapad timestamptz not null, tagen_till timestamptz, forsok int not null default 0)`,
  `create index wake_ko on wake (skapad)`,
  `create table session (
    id text primary key, person_id text references person, csrf text, pkce jsonb, skapad timestamptz not null, anvand timestamptz not null, giltig_till timestamptz not null)`,
  `create index session_giltig on session (giltig_till)`,
  `create table maskinklient (id text primary key, namn text not null, token_hash text not null unique, person_id text not null references person, skapad timestamptz not null, aterkallad timestamptz)`,
];
