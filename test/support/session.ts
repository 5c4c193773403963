import { createHmac } from 'node:crypto';
import { Sessioner } from '#auth';
import type { Pool } from 'pg';

/** What a logged-in browser sends with each request. */
export interface Inloggning {
  readonly personId: string;
  readonly cookie: string;
  readonly csrf: string;
}

/** A session as the login makes it, for measurements with more people than can go through the login page. */
export async function oppnaSession(pool: Pool, hemlighet: string, personId: string): Promise<Inloggning> {
  const sessioner = new Sessioner(pool);
  const ny = await sessioner.oppna(personId, new Date());
  const session = ny && (await sessioner.las(ny.hemlighet, new Date(), new Date().toISOString().slice(0, 10)));
  if (!ny || !session) throw new Error('Personen kunde inte loggas in.');
  const signatur = createHmac('sha256', hemlighet).update(ny.hemlighet).digest('base64').replace(/=+$/, '');
  return { personId, cookie: `session=${encodeURIComponent(`${ny.hemlighet}.${signatur}`)}`, csrf: session.csrf };
}
