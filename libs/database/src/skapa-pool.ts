import pg from 'pg';
import { lasTid } from './las-tid.js';
import { SamlandeKlient } from './samlande-forbindelse.js';

const DATE = 1082;
const TIMESTAMPTZ = 1184;

/**
 * A pool for the engine and for reads. A statement may take 10 s and wait 2 s for a lock, so that a stuck case answers instead of queueing.
 * Statements that are sent in one turn go in one system call, without waiting for each other's answers, and are answered together; they are done in order.
 * A `date` is read as the text yyyy-mm-dd: a JavaScript Date would move it with the machine's time zone.
 */
export function skapaPool(url: string, storlek: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: storlek,
    Client: SamlandeKlient,
    application_name: 'beslutsgang',
    statement_timeout: 10_000,
    lock_timeout: 2_000,
    types: {
      getTypeParser: (oid, format) => {
        if (oid === DATE) return asText;
        return oid === TIMESTAMPTZ && format !== 'binary' ? lasTid : pg.types.getTypeParser(oid, format);
      },
    },
  });
  // A connection that breaks in use rejects its statement, but also emits `error`: without a listener that would end the process.
  pool.on('connect', (klient) => klient.on('error', () => undefined));
  return pool;
}

function asText(value: string): string {
  return value;
}
