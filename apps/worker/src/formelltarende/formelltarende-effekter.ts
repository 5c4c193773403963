import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { rollNamn, type Tjansteutlatande, tjansteutlatandeSchema } from '#contracts';
import { nastaHandlingsversion } from '#database';
import { tjansteutlatandet } from '#documents';
import { harleddUuid } from '#engine';
import { tumallMed } from '#machines';
import type { FormelltarendeEffekter } from '../../../../workflows/formelltarende/formelltarende.activities.js';
import { type Effekt, Effekter, type Framstallning, satt } from '../initiativ/effekt.js';

interface Utlatande {
  readonly innehall: Tjansteutlatande;
  readonly mall: string;
  readonly datum: string;
  readonly utfardat: string | null;
  readonly undertecknat: readonly { readonly roll: string; readonly datum: string }[];
  readonly namndNamn: string | null;
  readonly yttranden: readonly { readonly organ: string; readonly stallningstagande: string | null }[];
}

const STALLNING: Readonly<Record<string, string>> = { tillstyrker: 'Tillstyrker', avstyrker: 'Avstyrker', avstar: 'Avstår' };

/** What SM-10 has made: each saved version as a draft, and the signed one as an upprättad handling (H-29). */
@Injectable()
export class FormelltarendeHandlingar implements FormelltarendeEffekter {
  constructor(private readonly effekter: Effekter) {}

  framstallTuUtkast(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, (effekt, pool) => framstall(effekt, pool, 'utkast'));
  }

  framstallTjansteutlatande(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, (effekt, pool) => framstall(effekt, pool, 'upprattad'));
  }
}

async function framstall(effekt: Effekt, pool: pg.Pool, status: 'utkast' | 'upprattad'): Promise<Framstallning> {
  const { innehall, mall: mallId, datum, utfardat, undertecknat, namndNamn, yttranden } = await lasUtlatande(pool, effekt);
  const dokumentId = harleddUuid('tjansteutlatande', effekt.arendeId);
  const version = await versionen(pool, effekt, dokumentId, status);
  const mall = tumallMed(mallId);
  const dokument = tjansteutlatandet({
    titel: effekt.titel,
    dnr: effekt.dnr,
    organNamn: effekt.organNamn,
    version: version.beteckning,
    status,
    datum: status === 'upprattad' ? (utfardat ?? datum) : datum,
    utlatande: innehall,
    mall: mallId,
    ordning: mall?.ordning ?? [],
    yttranden: yttranden.map(({ organ, stallningstagande }) => [organ, STALLNING[stallningstagande ?? ''] ?? 'Har inte yttrat sig']),
    dimensioner: mall?.dimensioner ?? {},
    samverkan: mall?.samverkan ?? true,
    mottagare: {
      namnd: `I ${namndNamn ?? 'nämnden'}`,
      ks: 'I kommunstyrelsen',
      'ks-kf': 'I kommunstyrelsen och kommunfullmäktige',
      kf: 'I kommunfullmäktige',
    },
    undertecknare: status === 'upprattad' ? undertecknat.map(({ roll, datum: dag }) => `${rollNamn(roll)}, undertecknat ${dag}`) : [],
  });
  const handling = await satt(effekt, dokument, {
    slag: 'tjansteutlatande',
    titel: 'Tjänsteutlåtande',
    mottagare: null,
    version: { dokumentId, version },
  });
  return { handlingar: [handling], resultat: { hash: handling.hash, version: version.version } };
}

/** The form that the effect's step sent in, or the latest before it when the step was a signature; and what the matter remembers of it. */
async function lasUtlatande(pool: pg.Pool, { id, arendeId }: Effekt): Promise<Utlatande> {
  const svar = await pool.query<Omit<Utlatande, 'innehall'> & { innehall: unknown }>({
    name: 'las-tjansteutlatande',
    text: `select i.innehall, k.tu ->> 'mall' as mall, coalesce(i.innehall ->> 'datum', to_char(i.vid at time zone 'Europe/Stockholm', 'YYYY-MM-DD')) as datum, k.utfardat,
        coalesce(k.undertecknat, '[]') as undertecknat, n.namn as "namndNamn",
        (select coalesce(json_agg(json_build_object('organ', coalesce(o.namn, y ->> 'organ'), 'stallningstagande', y ->> 'stallningstagande') order by o.namn), '[]')
          from jsonb_array_elements(coalesce(k.yttranden, '[]')) y left join organ o on o.id = y ->> 'organ') as yttranden
      from effect e join arende a on a.id = e.arende_id
      cross join lateral (select h.inlamning_id from handelse h where h.arende_id = a.id and h.steg <= e.steg and h.typ in ('spara-version', 'lamna-till-granskning')
        order by h.steg desc limit 1) v
      join inlamning i on i.id = v.inlamning_id
      cross join lateral jsonb_to_record(a.snapshot -> 'context') k(tu jsonb, utfardat text, undertecknat jsonb, namnd text, yttranden jsonb)
      left join organ n on n.id = k.namnd
      where e.id = $1 and a.id = $2`,
    values: [id, arendeId],
  });
  const rad = svar.rows[0];
  if (!rad) throw new Error('Ärendet har inget tjänsteutlåtande');
  return { ...rad, innehall: tjansteutlatandeSchema.parse(rad.innehall) };
}

/** The version that the effect has made already, when it is repeated after a crash; else the next one. */
async function versionen(pool: pg.Pool, { id }: Effekt, dokumentId: string, status: 'utkast' | 'upprattad') {
  const svar = await pool.query<{ version: number; beteckning: string }>(
    'select version, beteckning from handling where dokument_id = $1 and effekt_id = $2',
    [dokumentId, id],
  );
  return svar.rows[0] ?? (await nastaHandlingsversion(pool, dokumentId, status));
}
