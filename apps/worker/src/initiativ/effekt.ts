import { Inject, Injectable } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import { type Engine, harleddUuid, sha256 } from '#engine';
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
  readonly dnr: string | null;
  readonly organId: string;
  readonly organNamn: string;
  readonly tillstand: string;
  readonly namnd: string | null;
  readonly namndNamn: string | null;
  readonly kunder: readonly string[];
}

export interface NyHandling {
  readonly effektId: string;
  readonly slag: string;
  readonly titel: string;
  readonly version: number;
  readonly status: string;
  readonly html: string;
  readonly mottagare: string | null;
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
      return effekt && arbete(effekt, klient);
    });
    if (!resultat) return;
    await this.engine.effektUtfall({ effektId, resultat, nu: new Date() });
    this.matvarden.handelser.inc({ vad: 'effekt' });
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

/** Null when it is done already. One effect of a case at a time, so that versions follow each other. */
async function las(klient: pg.PoolClient, effektId: string): Promise<Effekt | null> {
  const svar = await klient.query<Effekt & { status: string }>({ name: 'las-effekt', text: EFFEKT, values: [effektId] });
  const rad = svar.rows[0];
  if (!rad) throw ApplicationFailure.nonRetryable('Effekten finns inte.', 'finns-inte');
  if (rad.status !== 'vantar') return null;
  await klient.query(`select pg_advisory_xact_lock(hashtext($1))`, [rad.arendeId]);
  return rad;
}

const EFFEKT = `select e.id, e.status, e.typ, a.id as "arendeId", to_char(e.skapad at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as datum, a.titel, a.dnr, a.organ_id as "organId",
    o.namn as "organNamn", a.tillstand, a.snapshot->'context'->>'namnd' as namnd, n.namn as "namndNamn",
    coalesce((select array_agg(k) from jsonb_array_elements_text(a.snapshot->'context'->'kunder') k), '{}') as kunder
  from effect e join arende a on a.id = e.arende_id join organ o on o.id = a.organ_id left join organ n on n.id = a.snapshot->'context'->>'namnd'
  where e.id = $1`;

/** Adds a document once per effect id and returns its hash. */
export async function sparaHandling(klient: pg.PoolClient, arendeId: string, handling: NyHandling): Promise<string> {
  const hash = sha256(handling.html);
  await klient.query({
    name: 'spara-handling',
    text: `insert into handling (id, arende_id, effekt_id, slag, titel, version, status, mediatyp, innehall, hash, skapad, mottagare)
      values ($1, $2, $3, $4, $5, $6, $7, 'text/html; charset=utf-8', $8, $9, now(), $10) on conflict (effekt_id) do nothing`,
    values: [
      harleddUuid('handling', handling.effektId),
      arendeId,
      handling.effektId,
      handling.slag,
      handling.titel,
      handling.version,
      handling.status,
      Buffer.from(handling.html, 'utf8'),
      hash,
      handling.mottagare,
    ],
  });
  return hash;
}

/** Puts a notice in the outbox, once per key. */
export async function koaNotis(klient: pg.PoolClient | pg.Pool, { nyckel, arendeId, typ, text, organ, roll }: NyNotis): Promise<void> {
  await klient.query({
    name: 'koa-notis',
    text: `insert into notis_outbox (id, till_organ, till_roll, arende_id, typ, text, skapad, nasta_forsok) values ($1, $2, $3, $4, $5, $6, now(), now()) on conflict (id) do nothing`,
    values: [harleddUuid('notis', nyckel), organ, roll, arendeId, typ, text],
  });
}
