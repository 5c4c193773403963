import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';

const clientVariables = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];

/** False when the user has named a provider: then the demo's own, and its mailbox, are not started. */
export function hasOwnProvider(environment = process.env) {
  return !environment.OIDC_ISSUER;
}

/** Refuses a provider without the client that it knows: the secrets made here are known to the demo's own provider alone. */
export function refuseHalfProvider(environment = process.env) {
  const missing = hasOwnProvider(environment) ? [] : clientVariables.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Fault(`OIDC_ISSUER är satt men inte ${missing.join(' och ')}: sätt det klient-id och den hemlighet som leverantören känner.`);
  }
}

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
    ...(hasOwnProvider() && {
      SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
      MAIL_FROM: 'Beslutsgång <beslutsgang@kommunen.example>',
    }),
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
