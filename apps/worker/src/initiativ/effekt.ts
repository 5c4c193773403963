import { Inject, Injectable } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import { handlingshash, laggHandling, type NyHandling } from '#database';
import { type Framstallt, skapaPdf } from '#documents';
import { type Engine, harleddUuid } from '#engine';
import { Matvarden } from '../karna/matvarden.js';
import { ENGINE, POOL } from '../karna/tokens.js';

/** An effect and the case it belongs to, as far as doing it needs. */
export interface Effekt {
  readonly id: string;
  readonly arendeId: string;
  readonly typ: string;
  /** yyyy-mm-dd in Stockholm when the case asked for it: what is made is the same however late it is made. */
  readonly datum: string;
  readonly titel: string;
  /** Diary numbers with their authorities: "0012/26, Kommunstyrelsen". */
  readonly dnr: readonly string[];
  readonly organId: string;
  readonly organNamn: string;
  readonly tillstand: string;
  readonly namnd: string | null;
  readonly namndNamn: string | null;
  readonly kunder: readonly string[];
  /** The case was taken over in the state that asks for this: it got there before it came here, and nobody is told. */
  readonly fannsRedan: boolean;
}

/** What an effect has made before its transaction: the documents, what it reports, and the notice that goes with them. */
export interface Framstallning {
  readonly handlingar: readonly FardigHandling[];
  readonly resultat: Readonly<Record<string, unknown>>;
  readonly notis?: NyNotis;
  /** When several are to be told. */
  readonly notiser?: readonly NyNotis[];
}

/** A document that has been set and only has to be stored. */
export interface FardigHandling extends NyHandling {
  readonly hash: string;
}

export interface Handlingsval {
  /** Part of the effect's id when an effect makes several documents. */
  readonly del?: string;
  readonly slag: string;
  /** As lists show it. */
  readonly titel: string;
  readonly mottagare: string | null;
  /** The document that it is a version of; its own when left out. */
  readonly version?: Pick<NyHandling, 'dokumentId' | 'version'>;
}

export interface NyNotis {
  /** Decides the row's id: the same key is one notice. */
  readonly nyckel: string;
  readonly arendeId: string;
  readonly typ: string;
  readonly text: string;
  readonly organ: string | null;
  readonly roll: string | null;
}

/** Does an effect at its target in one transaction, then reports it. Both halves can be repeated at any point. */
@Injectable()
export class Effekter {
  constructor(
    @Inject(POOL) readonly pool: pg.Pool,
    @Inject(ENGINE) private readonly engine: Engine,
    private readonly matvarden: Matvarden,
  ) {}

  async utfor(effektId: string, arbete: (effekt: Effekt, klient: pg.PoolClient) => Promise<Record<string, unknown>>): Promise<void> {
    const resultat = await this.iTransaktion(async (klient) => {
      const effekt = await las(klient, effektId);
      if (effekt) await klient.query(`select pg_advisory_xact_lock(hashtext($1))`, [effekt.arendeId]);
      return effekt && arbete(effekt, klient);
    });
    if (!resultat) return;
    await this.engine.effektUtfall({ effektId, resultat, nu: new Date() });
    this.matvarden.handelser.inc({ vad: 'effekt' });
  }

  /** Makes documents: they are read for and set outside any transaction, since setting takes its time, and then stored with the notice in one. */
  async framstall(effektId: string, arbete: (effekt: Effekt, pool: pg.Pool) => Promise<Framstallning>): Promise<void> {
    const effekt = await las(this.pool, effektId);
    if (!effekt) return;
    const { handlingar, resultat, notis, notiser = [] } = await arbete(effekt, this.pool);
    await this.utfor(effektId, async (_, klient) => {
      for (const handling of handlingar) await laggHandling(klient, handling);
      for (const en of [...(notis ? [notis] : []), ...notiser]) await koaNotis(klient, en);
      return resultat;
    });
  }

  private async iTransaktion<T>(arbete: (klient: pg.PoolClient) => Promise<T>): Promise<T> {
    const klient = await this.pool.connect();
    let trasig: Error | undefined;
    try {
      await klient.query('begin');
      const svar = await arbete(klient);
      await klient.query('commit');
      return svar;
    } catch (fel) {
      await klient.query('rollback').catch((rollbackFel: Error) => {
        trasig = rollbackFel;
      });
      throw fel;
    } finally {
      klient.release(trasig);
    }
  }
}

/** Null when it is done already. */
async function las(klient: pg.Pool | pg.PoolClient, effektId: string): Promise<Effekt | null> {
  const svar = await klient.query<Effekt & { status: string }>({ name: 'las-effekt', text: EFFEKT, values: [effektId] });
  const rad = svar.rows[0];
  if (!rad) throw ApplicationFailure.nonRetryable('Effekten finns inte.', 'finns-inte');
  if (rad.status !== 'vantar') return null;
  return rad;
}

const EFFEKT = `select e.id, e.status, e.typ, a.id as "arendeId", to_char(e.skapad at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as datum, a.titel,
    coalesce((select array_agg(dnr_text(d.nummer, d.ar) || ', ' || m.namn order by m.namn) from dnr d join organ m on m.id = d.organ_id where d.arende_id = a.id), '{}') as dnr, a.organ_id as "organId",
    o.namn as "organNamn", a.tillstand, a.snapshot->'context'->>'namnd' as namnd, n.namn as "namndNamn",
    coalesce((select array_agg(k) from jsonb_array_elements_text(a.snapshot->'context'->'kunder') k), '{}') as kunder,
    e.steg = 1 and exists (select 1 from handelse h where h.arende_id = a.id and h.steg = 1 and h.typ = 'overtagande') as "fannsRedan"
  from effect e join arende a on a.id = e.arende_id join organ o on o.id = a.organ_id left join organ n on n.id = a.snapshot->'context'->>'namnd'
  where e.id = $1`;

/** Sets the document. Its id follows from the effect's, so that a repeated effect makes the same. */
export async function satt({ id: effektId, arendeId }: Effekt, { mall, dokument }: Framstallt, val: Handlingsval): Promise<FardigHandling> {
  const egenEffekt = val.del === undefined ? effektId : `${effektId}/${val.del}`;
  const id = harleddUuid('handling', egenEffekt);
  const innehall = await skapaPdf(dokument);
  return {
    id,
    arendeId,
    dokumentId: id,
    version: { version: 1, beteckning: '1.0' },
    ...val.version,
    effektId: egenEffekt,
    slag: val.slag,
    titel: val.titel,
    status: dokument.status === 'faststalld' ? 'upprattad' : dokument.status,
    mediatyp: 'application/pdf',
    innehall,
    hash: handlingshash(innehall),
    mall,
    mottagare: val.mottagare,
    beskrivning: null,
    skapadAv: null,
    skapad: new Date(),
  };
}

/** Puts a notice in the outbox, once per key. */
export async function koaNotis(klient: pg.PoolClient | pg.Pool, { nyckel, arendeId, typ, text, organ, roll }: NyNotis): Promise<void> {
  await klient.query({
    name: 'koa-notis',
    text: `insert into notis_outbox (id, till_organ, till_roll, arende_id, typ, text, skapad, nasta_forsok) values ($1, $2, $3, $4, $5, $6, now(), now()) on conflict (id) do nothing`,
    values: [harleddUuid('notis', nyckel), organ, roll, arendeId, typ, text],
  });
}
