import { type Problem, problem, type Regelverk, regelverkSchema } from '#contracts';
import { anvandRegelverk, gallandeRegelverk } from '#machines';
import type { ClientBase, Pool, PoolClient } from 'pg';
import { sha256 } from './kedja.js';

interface Regelverksrad {
  readonly hash: string;
  /** Null when the process has this version already. */
  readonly innehall: unknown;
}

/** Makes the rules that the register has the ones that the process answers by. Cheap when they are so already. Throws when the register's cannot be read. */
export async function laddaRegelverk(klient: Pool | PoolClient): Promise<void> {
  const svar = await klient.query<Regelverksrad>({
    name: 'las-regelverk',
    text: 'select hash, case when hash <> $1 then innehall end as innehall from regelverk order by nr desc limit 1',
    values: [gallandeRegelverk().hash],
  });
  const [rad] = svar.rows;
  if (rad?.innehall != null) anvandRegelverk(regelverkSchema.parse(rad.innehall), rad.hash);
}

/** Keeps the rules as the register's newest version; the older ones stay. Returns false when they are its newest already. */
export async function sparaRegelverk(klient: ClientBase, regelverk: Regelverk): Promise<boolean> {
  const innehall = JSON.stringify(regelverk);
  // The order of the dimensions of a template is part of what the file says.
  const hash = sha256(innehall);
  await klient.query(`select pg_advisory_xact_lock(hashtext('regelverk'))`);
  const svar = await klient.query(
    `insert into regelverk (hash, namn, innehall) select $1, $2, $3::json
     where $1 is distinct from (select hash from regelverk order by nr desc limit 1)`,
    [hash, regelverk.namn, innehall],
  );
  return svar.rowCount === 1;
}

/** Why nothing can be started or planned on a day that no rules are there for. */
export function regelverketSaknas(): Problem {
  return problem('regel-hindrar', {
    regel: 'regelverket-ar-inlast',
    detail: 'Kommunens regelverk är inte inläst för den dagen. Det säger vilka organ, forum, ronder och frister som gäller.',
    kalla: '0.4',
    saknas: ['regelverk'],
    kanGorasAv: 'Driften, med kommandot beslutsgang import regelverk',
  });
}

const INTERVALL_MS = 5_000;

/**
 * Loads the rules now and then looks for a newer version every five seconds until the returned function is called. What the pages show may be that
 * old; a case that starts looks for itself in its own transaction. A database that does not answer is told to `vidFel` and asked again.
 */
export async function foljRegelverk(pool: Pool, vidFel: (fel: unknown) => void): Promise<() => void> {
  const ladda = () => laddaRegelverk(pool).catch(vidFel);
  await ladda();
  const timer = setInterval(() => void ladda(), INTERVALL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
