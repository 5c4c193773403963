import { kanonisk, sha256 } from '../kedja.js';
import type pg from 'pg';
import type { Fynd } from './fynd.js';
import { sidor } from './sidor.js';

interface Rad {
  readonly id: string;
  readonly arendeId: string;
  readonly innehall: unknown;
  readonly hash: string;
  /** What the event that the form was handed in with says; sealed by the chain. Null when no event names it. */
  readonly forseglad: string | null;
}

const SIDA = 500;

/** Recomputes the hash of every form that was handed in, and holds it against the row's and against the one that the case's chain seals. */
export async function provaInlamningar(pool: pg.Pool): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  for await (const sida of inlamningar(pool))
    for (const rad of sida) {
      const fel = felI(rad);
      if (fel) fynd.push({ prov: 'inlämningar', arendeId: rad.arendeId, text: `formuläret ${rad.id} ${fel}` });
    }
  return fynd;
}

function felI({ innehall, hash, forseglad }: Rad): string | null {
  if (sha256(kanonisk(innehall)) !== hash) return 'har ändrats efter att det lämnades in';
  if (forseglad === null) return 'hör inte till någon händelse i loggen';
  return forseglad === hash ? null : 'är inte det som loggen förseglade';
}

/** In id order, a page at a time. */
function inlamningar(pool: pg.Pool): AsyncGenerator<readonly Rad[]> {
  return sidor(SIDA, async (efter) => {
    const { rows } = await pool.query<Rad>({
      name: 'verify-inlamningar',
      text: `select i.id, i.arende_id as "arendeId", i.innehall, i.hash,
          (select h.data ->> 'hash' from handelse h where h.arende_id = i.arende_id and h.inlamning_id = i.id limit 1) as forseglad
        from inlamning i where i.id > $1 order by i.id limit ${SIDA}`,
      values: [efter],
    });
    return rows;
  });
}
