import type pg from 'pg';
import { serArendetSql } from '#database';
import { harleddUuid } from '#engine';
import { notiser } from '#machines';

const BUNT = 200;
const texter: Readonly<Record<string, string>> = notiser;

interface Rad {
  id: string;
  arende_id: string | null;
  uppgift_id: string | null;
  typ: string;
  text: string;
  personer: { id: string; epost: boolean; sammandrag: boolean }[];
}

/**
 * Gives notices in the outbox to the persons who hold the role today, and queues a letter to each who wants one. Rows are taken by one worker at a time.
 * A secret case is told of only to its own organ and to the people named in it. Returns how many rows were taken.
 */
export async function fordela(
  klient: pg.PoolClient,
  { medBrev, idag, morgon }: { medBrev: boolean; idag: string; morgon: Date },
): Promise<number> {
  const svar = await klient.query<Rad>({ name: 'fordela-notiser', text: OFORDELADE, values: [idag] });
  const mottagningar = svar.rows.flatMap((rad) =>
    rad.personer.map((person) => ({ ...rad, notis: harleddUuid(rad.id, person.id), person })),
  );
  const nya = mottagningar.map(({ notis, person, arende_id, uppgift_id, typ, text }) => ({
    id: notis,
    person_id: person.id,
    arende_id,
    uppgift_id,
    typ,
    text: texter[text] ?? text,
  }));
  await klient.query({ name: 'skriv-notiser', text: NOTISER, values: [JSON.stringify(nya)] });
  const brev = mottagningar
    .filter(({ person }) => medBrev && person.epost)
    .map(({ notis, person, arende_id, typ, text }) => ({
      id: harleddUuid(notis, 'brev'),
      notis_id: notis,
      till_person: person.id,
      arende_id,
      typ,
      text: texter[text] ?? text,
      nasta_forsok: (person.sammandrag ? morgon : new Date()).toISOString(),
    }));
  await klient.query({ name: 'koa-brev', text: BREV, values: [JSON.stringify(brev)] });
  await klient.query({
    name: 'fordelade',
    text: 'update notis_outbox set skickad_at = now() where id = any($1::uuid[])',
    values: [svar.rows.map(({ id }) => id)],
  });
  return svar.rows.length;
}

const OFORDELADE = `select o.id, o.arende_id, o.uppgift_id, o.typ, o.text, coalesce((
    select jsonb_agg(jsonb_build_object('id', p.id, 'epost', coalesce(i.epost, true), 'sammandrag', coalesce(i.sammandrag, false)))
    from person p left join notis_installning i on i.person_id = p.id and i.typ = o.typ
    where p.aktiv and p.id in (
        select o.till_person
        union select ap.person_id from arende_person ap where ap.arende_id = o.arende_id and ap.roll = o.till_roll and o.till_organ is null
        union select m.person_id from medlemskap m where m.organ_id = o.till_organ and (o.till_roll is null or m.roll = o.till_roll)
          and m.fran <= $1::date and (m.till is null or m.till >= $1::date)
        union select v.ersattare_id from vikariat v join medlemskap m on m.person_id = v.for_person_id where m.organ_id = o.till_organ and (o.till_roll is null or m.roll = o.till_roll)
          and m.fran <= $1::date and (m.till is null or m.till >= $1::date) and v.fran <= $1::date and v.till >= $1::date
          and (v.organ_id is null or v.organ_id = m.organ_id) and (v.roll is null or v.roll = m.roll))
      and not exists (select 1 from arende a where a.id = o.arende_id and not ${serArendetSql('a', 'p.id', '$1::date')})), '[]') as personer
  from notis_outbox o where o.skickad_at is null and o.notis_id is null and o.nasta_forsok <= now() order by o.nasta_forsok, o.id limit ${BUNT} for update of o skip locked`;

const NOTISER = `insert into notis (id, person_id, arende_id, uppgift_id, typ, text, skapad)
  select id, person_id, arende_id, uppgift_id, typ, text, now() from jsonb_populate_recordset(null::notis, $1::jsonb) on conflict (id) do nothing`;

const BREV = `insert into notis_outbox (id, notis_id, till_person, arende_id, typ, text, skapad, nasta_forsok)
  select id, notis_id, till_person, arende_id, typ, text, now(), nasta_forsok from jsonb_populate_recordset(null::notis_outbox, $1::jsonb) on conflict (id) do nothing`;
