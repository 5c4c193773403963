import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Diary numbers per authority and year, links between cases, and the document register: versions, status, template. */
export class CreateHandlingsregister1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index handling_dokument');
    await runner.query(
      `alter table handling drop constraint handling_status, drop dokument_id, drop beteckning, drop beskrivning, drop mall, drop mallversion, drop skapad_av`,
    );
    await runner.query('drop table arende_lank, handling_dnr, dnr, dnr_raknare');
    await runner.query('drop function myndighet(text), dnr_text(int, int)');
  }
}

/** Bodies that are authorities of their own; all others keep their diary with the nearest one above them. */
const MYNDIGHETER = `('kf', 'ks', 'namnd', 'arkivnamnd', 'bolag', 'bolagsstyrelse')`;

const statements = [
  `create function myndighet(organ_id text) returns text language sql stable as $$
    with recursive upp(id, typ, overordnat, djup) as (
      select o.id, o.typ, o.overordnat, 0 from organ o where o.id = organ_id
      union all select o.id, o.typ, o.overordnat, upp.djup + 1 from organ o join upp on o.id = upp.overordnat where upp.djup < 20)
    select coalesce((select id from upp where typ in ${MYNDIGHETER} order by djup limit 1), organ_id) $$`,
  // NNNN/ÅÅ (H-18): at least four figures, so that the ten thousandth case of a year has a number as well.
  `create function dnr_text(nummer int, ar int) returns text language sql immutable as $$
    select lpad(nummer::text, greatest(4, length(nummer::text)), '0') || '/' || lpad((ar % 100)::text, 2, '0') $$`,
  `create table dnr_raknare (organ_id text not null references organ, ar int not null, senaste int not null check (senaste > 0), primary key (organ_id, ar))`,
  `create table dnr (
    organ_id text not null references organ, ar int not null, nummer int not null check (nummer > 0), arende_id uuid not null references arende,
    primary key (organ_id, ar, nummer), unique (arende_id, organ_id))`,
  `insert into dnr (organ_id, ar, nummer, arende_id)
    select organ_id, ar, row_number() over (partition by organ_id, ar order by skapad, id), id from (
      select myndighet(a.organ_id) as organ_id, extract(year from a.skapad at time zone 'Europe/Stockholm')::int as ar, a.skapad, a.id from arende a where a.dnr is null) a`,
  `insert into dnr_raknare (organ_id, ar, senaste) select organ_id, ar, max(nummer) from dnr group by organ_id, ar`,
  `update arende a set dnr = dnr_text(d.nummer, d.ar) from dnr d where d.arende_id = a.id`,
  `update uppgift u set dnr = a.dnr from arende a where a.id = u.arende_id and u.dnr is distinct from a.dnr`,

  `alter table handling add dokument_id uuid, add beteckning text, add beskrivning text, add mall text, add mallversion int, add skapad_av text references person`,
  `update handling h set dokument_id = f.dokument_id, beteckning = h.version || '.0', status = case h.status when 'upprättad' then 'upprattad' when 'mottagen' then 'inkommen' else h.status end
    from (select id, case when slag = 'underlag' then first_value(id) over (partition by arende_id, slag order by version, id) else id end as dokument_id from handling) f where f.id = h.id`,
  `alter table handling alter dokument_id set not null, alter beteckning set not null,
    add constraint handling_status check (status in ('utkast', 'upprattad', 'expedierad', 'inkommen', 'makulerad'))`,
  `create unique index handling_dokument on handling (dokument_id, version)`,
  `create table handling_dnr (
    handling_id uuid not null references handling, organ_id text not null references organ, dnr text not null, primary key (handling_id, organ_id, dnr))`,
  `create index handling_dnr_dnr on handling_dnr (organ_id, dnr)`,
  `insert into handling_dnr (handling_id, organ_id, dnr) select h.id, d.organ_id, dnr_text(d.nummer, d.ar) from handling h join dnr d on d.arende_id = h.arende_id`,
  `create table arende_lank (
    id uuid primary key, arende_id uuid not null references arende, typ text not null check (typ in ('hemstallan-fran', 'hemstallan-till', 'yttrande-over', 'foljer-av', 'ror-samma-sak')),
    till_arende_id uuid references arende, till_organ_id text not null references organ, till_dnr text not null, skapad timestamptz not null, skapad_av text references person,
    unique (arende_id, typ, till_organ_id, till_dnr), check (till_arende_id <> arende_id))`,
  `create index arende_lank_till on arende_lank (till_arende_id) where till_arende_id is not null`,
];
