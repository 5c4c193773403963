import { createHmac } from 'node:crypto';
import { datumI } from '#calendar';
import { Sessioner } from '#auth';
import { sessionskaka } from '../../apps/api/src/http/sessionskaka.js';
import type { Pool } from 'pg';

/** What a logged-in browser sends with each request. */
export interface Inloggning {
  readonly personId: string;
  readonly cookie: string;
  readonly csrf: string;
  /** The session's id in the register. */
  readonly session: string;
}

/** A session as the login makes it, for measurements with more people than can go through the login page. */
export async function oppnaSession(pool: Pool, miljo: Readonly<Record<string, string>>, personId: string): Promise<Inloggning> {
  const sessioner = new Sessioner(pool);
  const ny = await sessioner.oppna(personId, new Date(), new Date());
  const session = ny && (await sessioner.las(ny.hemlighet, new Date(), datumI(new Date())));
  if (!ny || !session) throw new Error('Personen kunde inte loggas in.');
  const signatur = createHmac('sha256', miljo.SESSION_SECRET ?? '')
    .update(ny.hemlighet)
    .digest('base64')
    .replace(/=+$/, '');
  return {
    personId,
    cookie: `${sessionskaka({ PUBLIC_URL: miljo.PUBLIC_URL ?? '' })}=${encodeURIComponent(`${ny.hemlighet}.${signatur}`)}`,
    csrf: session.csrf,
    session: session.id,
  };
}
