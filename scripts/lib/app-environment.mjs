import { join } from 'node:path';
import { root } from './paths.mjs';

/** The environment of api, worker, demo and CLI: what the user has set wins, the rest is this machine's own. */
export function appEnvironment({ dataDir, port, ports, secrets, databaseUrl, temporalAddress }) {
  const url = `http://127.0.0.1:${port}`;
  const own = {
    TEMPORAL_NAMESPACE: 'default',
    HTTP_HOST: '127.0.0.1',
    PUBLIC_URL: url,
    OIDC_ISSUER: `http://127.0.0.1:${ports.demo}`,
    OIDC_CLIENT_ID: 'beslutsgang',
    ...secrets,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Beslutsgång <beslutsgang@kommunen.example>',
  };
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  return {
    ...own,
    ...given,
    NODE_ENV: 'production',
    WEB_DIST: join(root, 'dist', 'web'),
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    HTTP_PORT: String(port),
    DEMO_PORT: String(ports.demo),
    DEMO_SMTP_PORT: String(ports.smtp),
    DEMO_DATA_DIR: join(dataDir, 'demo'),
    WORKER_HTTP_PORT: String(ports.worker),
  };
}
