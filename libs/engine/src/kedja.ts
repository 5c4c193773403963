import { hash } from 'node:crypto';

/** What of an event the chain seals. `vid` is an ISO instant with milliseconds. */
export interface KedjeRad {
  readonly arendeId: string;
  readonly steg: number;
  readonly typ: string;
  readonly personId: string | null;
  readonly roll: string | null;
  readonly organId: string | null;
  readonly forPersonId: string | null;
  readonly vid: string;
  readonly data: unknown;
  readonly franTillstand: string | null;
  readonly tillTillstand: string;
  readonly inlamningId: string | null;
  readonly maskinversion: number;
}

/** The link of the chain after `rad`, hex SHA-256; the first link of a case has the case's id before it. */
export function kedjehash(fore: string, rad: KedjeRad): string {
  return sha256(`${fore}\n${kanonisk(rad)}`);
}

/** JSON with sorted keys, so that the same content gives the same text wherever it has been stored. */
export function kanonisk(varde: unknown): string {
  if (Array.isArray(varde)) return `[${varde.map(kanonisk).join(',')}]`;
  if (varde === null || typeof varde !== 'object') return JSON.stringify(varde) ?? 'null';
  const par = Object.entries(varde)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${kanonisk(v)}`);
  return `{${par.join(',')}}`;
}

export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** A uuid that follows from its parts, so that a repeated command makes the same rows. */
export function harleddUuid(...delar: readonly (string | number)[]): string {
  const hex = sha256(delar.join('/'));
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
