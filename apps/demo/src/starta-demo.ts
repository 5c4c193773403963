import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import type { DemoMiljo } from '#config';
import { Brevlada } from './brev/brevlada.js';
import { startaMottagning } from './brev/mottagning.js';
import { lasNycklar } from './nycklar.js';
import { Personer } from './personer.js';
import { skapaProvider } from './provider.js';
import { svarare } from './svarare.js';

type Installning = Pick<
  DemoMiljo,
  | 'DATABASE_URL'
  | 'HTTP_HOST'
  | 'DEMO_PORT'
  | 'DEMO_SMTP_PORT'
  | 'DEMO_DATA_DIR'
  | 'PUBLIC_URL'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
>;

/** Starts the demo's own login provider and mail catcher. They stand in for the municipality's, with no passwords: never where real people work. */
export async function startaDemo(miljo: Installning): Promise<{ adress: string; smtpPort: number; stang(): Promise<void> }> {
  await mkdir(miljo.DEMO_DATA_DIR, { recursive: true, mode: 0o700 });
  const pool = new pg.Pool({ connectionString: miljo.DATABASE_URL, max: 2, application_name: 'beslutsgang-demo' });
  pool.on('error', (fel) => console.error(`En vilande anslutning till databasen bröts (${fel.name}).`));
  const personer = new Personer(pool);
  const brevlada = await Brevlada.oppna(join(miljo.DEMO_DATA_DIR, 'post'));
  const provider = skapaProvider(miljo, await lasNycklar(miljo.DEMO_DATA_DIR), personer);
  const smtp = await startaMottagning(brevlada, miljo.DEMO_SMTP_PORT);
  const server = createServer(svarare({ provider, personer, brevlada, tillbaka: miljo.PUBLIC_URL }));
  server.listen(miljo.DEMO_PORT, miljo.HTTP_HOST);
  await once(server, 'listening');
  const stang = async () => {
    server.closeAllConnections();
    await Promise.all([new Promise((resolve) => server.close(resolve)), smtp.stang()]);
    await pool.end();
  };
  return { adress: miljo.OIDC_ISSUER, smtpPort: smtp.port, stang };
}
