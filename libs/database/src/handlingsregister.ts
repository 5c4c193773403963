import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** Where a document stands as a record. Only an utkast is not yet a public record (L-25). */
export type Handlingsstatus = 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';

export interface NyHandling {
  readonly id: string;
  readonly arendeId: string;
  /** What holds the versions of one document together; a document of one version uses its own id. */
  readonly dokumentId: string;
  /** The effect that made it: the same effect makes one document, however often it is repeated. */
  readonly effektId: string | null;
  readonly slag: string;
  readonly titel: string;
  readonly version: Handlingsversion;
  readonly status: Handlingsstatus;
  readonly mediatyp: string;
  readonly innehall: Uint8Array;
  /** The template that it is made from. */
  readonly mall: { readonly id: string; readonly version: number } | null;
  readonly mottagare: string | null;
  /** What the version changes, for the version table (H-29). */
  readonly beskrivning: string | null;
  readonly skapadAv: string | null;
  readonly skapad: Date;
}

/** The running number of a version and how it is written: 0.1, 0.2 for drafts, 1.0 when it is upprättad (H-29). */
export interface Handlingsversion {
  readonly version: number;
  readonly beteckning: string;
}

/** SHA-256 in hex, as the register keeps it. */
export function handlingshash(innehall: Uint8Array): string {
  return createHash('sha256').update(innehall).digest('hex');
}

/** The version that follows on those that the document has. */
export async function nastaHandlingsversion(
  klient: Pool | PoolClient,
  dokumentId: string,
  status: Handlingsstatus,
): Promise<Handlingsversion> {
  const svar = await klient.query<Handlingsversion>({
    name: 'senaste-handlingsversion',
    text: 'select version, beteckning from handling where dokument_id = $1 order by version desc limit 1',
    values: [dokumentId],
  });
  return efter(svar.rows[0] ?? { version: 0, beteckning: '0.0' }, status);
}

/** A draft counts up the second figure, anything else the first. */
export function efter({ version, beteckning }: Handlingsversion, status: Handlingsstatus): Handlingsversion {
  const [hel = 0, del = 0] = beteckning.split('.').map(Number);
  return { version: version + 1, beteckning: status === 'utkast' ? `${hel}.${del + 1}` : `${hel + 1}.0` };
}

/**
 * Adds a version of a document to the register with its hash and the case's diary numbers (H-19). The same effect adds nothing the second
 * time; a version that somebody else has just added breaks the key of the table. Returns the hash.
 */
export async function laggHandling(klient: PoolClient, ny: NyHandling): Promise<string> {
  const hash = handlingshash(ny.innehall);
  await klient.query({
    name: 'lagg-handling',
    text: LAGG,
    values: [
      ny.id,
      ny.arendeId,
      ny.dokumentId,
      ny.effektId,
      ny.slag,
      ny.titel,
      ny.version.version,
      ny.version.beteckning,
      ny.status,
      ny.mediatyp,
      Buffer.from(ny.innehall),
      hash,
      ny.mall?.id ?? null,
      ny.mall?.version ?? null,
      ny.mottagare,
      ny.beskrivning,
      ny.skapadAv,
      ny.skapad,
    ],
  });
  return hash;
}

const LAGG = `with h as (
    insert into handling (id, arende_id, dokument_id, effekt_id, slag, titel, version, beteckning, status, mediatyp, innehall, hash, mall, mallversion, mottagare, beskrivning, skapad_av, skapad)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) on conflict (effekt_id) do nothing returning id)
  insert into handling_dnr (handling_id, organ_id, dnr) select h.id, d.organ_id, dnr_text(d.nummer, d.ar) from h join dnr d on d.arende_id = $2`;
