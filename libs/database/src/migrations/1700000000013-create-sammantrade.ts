import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The meetings that decide: agenda, presence, jäv, motions, votes by name, reservations, and each organ's series of paragraphs per year. */
export class CreateSammantrade1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table if exists sammantrade_anteckning, sammantrade_reservation, sammantrade_rost, sammantrade_yrkande, sammantrade_jav, sammantrade_narvaro,
        sammantrade_punkt, sammantrade, paragraf_serie cascade`,
    );
  }
}

const statements = [
  `create table paragraf_serie (organ_id text not null references organ, ar int not null, senast int not null check (senast > 0), primary key (organ_id, ar))`,
  `create table sammantrade (
    arende_id uuid primary key references arende, organ_id text not null references organ, organtyp text not null check (organtyp in ('namnd', 'ks', 'kf')),
    datum date not null, tid text not null, plats text not null, platser int not null, tillstand text not null, kallat_at timestamptz, oppnat_at timestamptz, avslutat_at timestamptz)`,
  `create index sammantrade_organ on sammantrade (organ_id, datum desc, arende_id desc)`,
  `create index sammantrade_datum on sammantrade (datum desc, arende_id desc)`,
  `create table sammantrade_punkt (
    id uuid primary key, mote_id uuid not null references sammantrade, nr int not null, slag text not null check (slag in ('arende', 'anmalan', 'val', 'initiativ', 'ovrigt')),
    rubrik text not null, arende_id uuid references arende, forslag jsonb not null, bradskande boolean not null, rad_version int not null,
    status text not null check (status in ('oppen', 'beslutad', 'struken')), struken_skal text, inga_yrkanden boolean not null default false, proposition jsonb, votering jsonb,
    organ_id text not null references organ, ar int, paragraf int, utfall text check (utfall in ('bifall', 'avslag', 'aterremiss', 'bordlagd')), beslutspunkter jsonb not null default '[]',
    omedelbart_justerad boolean not null default false, skal_omedelbar text, deltog jsonb not null default '[]', beslutad_at timestamptz,
    unique (mote_id, nr), unique (organ_id, ar, paragraf), check ((slag = 'arende') = (arende_id is not null)), check ((status = 'beslutad') = (paragraf is not null and ar is not null and utfall is not null)))`,
  `create unique index sammantrade_punkt_en_gang on sammantrade_punkt (mote_id, arende_id) where status <> 'struken'`,
  `create index sammantrade_punkt_arende on sammantrade_punkt (arende_id) where arende_id is not null`,
  `create table sammantrade_narvaro (
    id bigint generated always as identity primary key, mote_id uuid not null references sammantrade, person_id text not null references person, fran timestamptz not null, till timestamptz)`,
  `create unique index sammantrade_narvaro_en_i_taget on sammantrade_narvaro (person_id) where till is null`,
  `create index sammantrade_narvaro_mote on sammantrade_narvaro (mote_id, id)`,
  `create table sammantrade_jav (
    punkt_id uuid not null references sammantrade_punkt, person_id text not null references person, skal text not null, vid timestamptz not null, primary key (punkt_id, person_id))`,
  `create table sammantrade_yrkande (
    id uuid primary key, punkt_id uuid not null references sammantrade_punkt, person_id text not null references person,
    slag text not null check (slag in ('bifall', 'avslag', 'andring', 'aterremiss', 'bordlaggning')), mening text not null, vid timestamptz not null)`,
  `create index sammantrade_yrkande_punkt on sammantrade_yrkande (punkt_id, vid, id)`,
  `create table sammantrade_rost (
    punkt_id uuid not null references sammantrade_punkt, person_id text not null references person, rost text not null check (rost in ('ja', 'nej', 'avstar')), primary key (punkt_id, person_id))`,
  `create table sammantrade_reservation (
    punkt_id uuid not null references sammantrade_punkt, person_id text not null references person, mening text not null, vid timestamptz not null, primary key (punkt_id, person_id))`,
  `create table sammantrade_anteckning (
    punkt_id uuid not null references sammantrade_punkt, person_id text not null references person, text text not null, andrad timestamptz not null, primary key (punkt_id, person_id))`,
];
