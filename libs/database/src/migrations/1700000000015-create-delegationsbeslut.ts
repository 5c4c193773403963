import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SM-11: what a delegation point is limited to, changes of the register by two persons, and the decisions with how they came back to the body that delegated. Money is whole tkr. */
export class CreateDelegationsbeslut1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists delegationsbeslut, delegationsandring cascade');
    await runner.query('drop trigger if exists delegationspunkt_tas_inte_bort on delegationspunkt');
    await runner.query('drop function if exists delegationspunkt_tas_inte_bort');
    await runner.query(`alter table delegationspunkt drop column tak_tkr, drop column omfattar_organ, drop column omfattar_slag, drop column bradskande, drop column delegat_slag,
      drop column vidaredelegering, drop column vidaredelegerad_fran, drop column forhands_organ, drop column forhands_roll, drop column anmals, drop column kalla`);
  }
}

const statements = [
  `alter table delegationspunkt add column tak_tkr int, add column omfattar_organ text[], add column omfattar_slag text[], add column bradskande boolean not null default false,
    add column delegat_slag text not null default 'funktion' check (delegat_slag in ('funktion', 'grupp')), add column vidaredelegering boolean not null default false,
    add column vidaredelegerad_fran text references delegationspunkt, add column forhands_organ text references organ, add column forhands_roll text,
    add column anmals boolean not null default true, add column kalla text`,
  `create index delegationspunkt_arendetyp on delegationspunkt (delegerande_organ, arendetyp, punkt, id)`,
  `create index delegationspunkt_vidare on delegationspunkt (vidaredelegerad_fran) where vidaredelegerad_fran is not null`,
  // A point ends on a date: decisions refer to it for as long as they are kept.
  `create function delegationspunkt_tas_inte_bort() returns trigger language plpgsql as $$
    begin raise exception 'En delegationspunkt avslutas med ett datum och tas inte bort.' using errcode = 'restrict_violation'; end $$`,
  `create trigger delegationspunkt_tas_inte_bort before delete on delegationspunkt for each statement execute function delegationspunkt_tas_inte_bort()`,
  `create table delegationsandring (
    id uuid primary key, slag text not null check (slag in ('ny', 'avsluta')), punkt_id text not null, innehall jsonb not null, skal text not null, foreslagen_av text not null references person,
    foreslagen_at timestamptz not null, status text not null check (status in ('vantar', 'godkand', 'avvisad')), avgjord_av text references person, avgjord_at timestamptz, avgjord_skal text,
    check (avgjord_av is null or avgjord_av <> foreslagen_av))`,
  `create unique index delegationsandring_vantar on delegationsandring (punkt_id) where status = 'vantar'`,
  `create index delegationsandring_lista on delegationsandring (foreslagen_at desc, id)`,
  `create table delegationsbeslut (
    arende_id uuid primary key references arende, delegerande_organ text not null references organ, arendetyp text not null, belopp_tkr int, bradskande boolean not null,
    overklagbart boolean not null, punkt_id text references delegationspunkt, tillstand text not null, beslutat_datum date, beslutat_av text references person, anmals boolean not null,
    anmalan_senast date, anmalan_id uuid references arende, anmald_vid date, tillkannagivet date)`,
  `create index delegationsbeslut_vantar on delegationsbeslut (delegerande_organ, beslutat_datum, arende_id) where tillstand = 'registrerat'`,
  `create index delegationsbeslut_anmalan on delegationsbeslut (anmalan_id) where anmalan_id is not null`,
  `create index delegationsbeslut_tillkannagivet on delegationsbeslut (delegerande_organ, tillkannagivet desc, arende_id) where tillkannagivet is not null`,
];
