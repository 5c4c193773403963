import { harleddUuid } from '#engine';
import type { Pool } from 'pg';
import type { Effekt, FardigHandling } from '../initiativ/effekt.js';

interface Rad {
  readonly arendeId: string;
  readonly titel: string;
  readonly beteckning: string;
  readonly mediatyp: string;
  readonly innehall: Buffer;
  readonly hash: string;
  readonly mall: string | null;
  readonly mallversion: number | null;
}

/** What was signed, byte for byte, as a record: it was a draft until it was signed, and without it nobody could prove what the hash is of. */
export async function underskrivenVersion(pool: Pool, { id: effektId }: Effekt, handlingId: string): Promise<FardigHandling> {
  const svar = await pool.query<Rad>({
    name: 'las-underskriven-version',
    text: `select arende_id as "arendeId", titel, beteckning, mediatyp, innehall, hash, mall, mallversion from handling where id = $1`,
    values: [handlingId],
  });
  const rad = svar.rows[0];
  if (!rad) throw new Error('Den underskrivna versionen finns inte i handlingsregistret');
  const { arendeId, titel, beteckning, mediatyp, innehall, hash, mall, mallversion } = rad;
  const egenEffekt = `${effektId}/underskriven/${handlingId}`;
  const id = harleddUuid('handling', egenEffekt);
  return {
    ...{ id, arendeId, dokumentId: id, effektId: egenEffekt, mediatyp, innehall, hash, mottagare: null, beskrivning: null, skapadAv: null },
    version: { version: 1, beteckning: '1.0' },
    slag: 'underskriven-version',
    titel: `${titel}, version ${beteckning} som den skrevs under`,
    status: 'upprattad',
    mall: mall === null || mallversion === null ? null : { id: mall, version: mallversion },
    skapad: new Date(),
  };
}
