import { resolve } from 'node:path';
import { laddaMiljo, type Miljo } from './ladda-miljo.js';
import { MiljoFel } from './miljo-fel.js';
import { apiSchema, cliSchema, demoSchema, workerSchema } from './processer.js';

const HEMLIGHET = 'mycket-hemligt-losenord';
const NYCKEL = Buffer.alloc(32, 7);
const api = {
  DATABASE_URL: `postgres://app:${HEMLIGHET}@127.0.0.1:5432/beslutsgang`,
  PUBLIC_URL: 'http://127.0.0.1:3000',
  OIDC_ISSUER: 'http://127.0.0.1:3002',
  OIDC_CLIENT_ID: 'beslutsgang',
  OIDC_CLIENT_SECRET: HEMLIGHET,
  SESSION_SECRET: 's'.repeat(32),
};
const worker = { DATABASE_URL: api.DATABASE_URL, PUBLIC_URL: api.PUBLIC_URL, TEMPORAL_ADDRESS: '127.0.0.1:7233' };

function felen(schema: Parameters<typeof laddaMiljo>[0], env: Miljo): readonly string[] {
  try {
    laddaMiljo(schema, env);
  } catch (fel) {
    if (fel instanceof MiljoFel) return fel.fel;
    throw fel;
  }
  return [];
}

describe('laddaMiljo', () => {
  it('fills in the defaults of the api', () => {
    expect(laddaMiljo(apiSchema, api)).toEqual({
      ...api,
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      POOL_SIZE: 20,
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: 3000,
      HTTP_PROCESSES: 1,
      RATE_LIMIT_PER_MINUTE: 600,
      BODY_LIMIT_BYTES: 1_048_576,
      TEMPORAL_NAMESPACE: 'default',
    });
  });

  it('reads the worker with its key ring and its mail', () => {
    const env = {
      ...worker,
      NODE_ENV: 'production',
      PAYLOAD_KEYS: `k1:${NYCKEL.toString('base64')}`,
      SMTP_URL: 'smtp://h:25',
      MAIL_FROM: 'Beslutsgång <svara-ej@kommunen.se>',
    };
    expect(laddaMiljo(workerSchema, env)).toMatchObject({
      PAYLOAD_KEYS: [{ id: 'k1', nyckel: NYCKEL }],
      WORKER_HTTP_PORT: 3001,
      MAIL_FROM: env.MAIL_FROM,
    });
  });

  it('needs only the database for the cli', () => {
    expect(laddaMiljo(cliSchema, { DATABASE_URL: api.DATABASE_URL })).toMatchObject({ POOL_SIZE: 20, TEMPORAL_NAMESPACE: 'default' });
  });

  it('reads the demo without the api’s session secret', () => {
    const { SESSION_SECRET: _, ...demo } = api;
    expect(laddaMiljo(demoSchema, demo)).toMatchObject({ DEMO_PORT: 3002, DEMO_SMTP_PORT: 3025, DEMO_DATA_DIR: resolve('.data/demo') });
  });

  it('names every missing variable at once with what is allowed', () => {
    expect(felen(apiSchema, {})).toEqual([
      'DATABASE_URL saknas. Tillåtet: postgres://användare:lösenord@värd:port/databas.',
      'PUBLIC_URL saknas. Tillåtet: https://värd eller http://värd:port, utan sökväg.',
      'OIDC_ISSUER saknas. Tillåtet: https://… eller http://….',
      'OIDC_CLIENT_ID saknas. Tillåtet: text.',
      'OIDC_CLIENT_SECRET saknas. Tillåtet: text.',
      'SESSION_SECRET saknas. Tillåtet: minst 32 tecken.',
    ]);
  });

  it('takes an empty variable as not set', () => {
    expect(laddaMiljo(apiSchema, { ...api, HTTP_PORT: '', WEB_DIST: '' })).toMatchObject({ HTTP_PORT: 3000 });
    expect(felen(cliSchema, { DATABASE_URL: '' })).toHaveLength(1);
  });

  it.each([
    ['HTTP_PORT', 'åttio', 'HTTP_PORT är inte ett heltal mellan 0 och 65535: "åttio". Tillåtet: heltal 0–65535, där 0 är en ledig port.'],
    ['LOG_LEVEL', 'verbose', 'LOG_LEVEL är inte ett av värdena: "verbose". Tillåtet: fatal, error, warn, info, debug, trace eller silent.'],
    ['NODE_ENV', 'prod', 'NODE_ENV är inte ett av värdena: "prod". Tillåtet: development, test eller production.'],
    ['TEMPORAL_ADDRESS', 'temporal', 'TEMPORAL_ADDRESS är inte värdnamn:port: "temporal". Tillåtet: värdnamn:port.'],
    ['HTTP_HOST', 'a b\n', 'HTTP_HOST är inte ett värdnamn: "a b\\n". Tillåtet: värdnamn eller IP-adress.'],
    ...['10.0.0.0/33', '10.0.0.0/0', 'ingressen', '10.0.0.1,,10.0.0.2', '::1/x'].map((varde) => [
      'TRUSTED_PROXIES',
      varde,
      `TRUSTED_PROXIES är inte IP-adresser eller nät: "${varde}". Tillåtet: IP-adresser och nät med komma emellan, till exempel 10.0.0.0/8,192.0.2.7.`,
    ]),
    ['BESLUTSGANG_OFFLINE', 'ja', 'BESLUTSGANG_OFFLINE är inte ett av värdena: "ja". Tillåtet: 0 eller 1.'],
    [
      'PUBLIC_URL',
      'https://h/app',
      'PUBLIC_URL har mer än protokoll, värdnamn och port. Tillåtet: https://värd eller http://värd:port, utan sökväg.',
    ],
  ])('names a bad %s', (namn, varde, fel) => {
    expect(felen(apiSchema, { ...api, [namn]: varde })).toEqual([fel]);
  });

  it('reads the proxies that may say who asks', () => {
    expect(laddaMiljo(apiSchema, { ...api, TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8,192.0.2.7' })).toMatchObject({
      TRUSTED_PROXIES: ['10.0.0.0/8', 'fd00::/8', '192.0.2.7'],
    });
  });

  it('cuts a long value short', () => {
    expect(felen(apiSchema, { ...api, LOG_LEVEL: 'x'.repeat(10_000) })[0]?.length).toBeLessThan(200);
  });

  it('never shows a secret, however it is wrong', () => {
    const env = {
      ...api,
      DATABASE_URL: `mysql://app:${HEMLIGHET}@h/db`,
      SESSION_SECRET: HEMLIGHET,
      PUBLIC_URL: `app:${HEMLIGHET}@h`,
      OIDC_ISSUER: `ftp://app:${HEMLIGHET}@h`,
      METRICS_TOKEN: HEMLIGHET.slice(0, 15),
    };
    const rader = [
      ...felen(apiSchema, env),
      ...felen(workerSchema, { ...worker, SMTP_URL: HEMLIGHET, PAYLOAD_KEYS: HEMLIGHET, MAIL_FROM: 'Anna Ek <anna@>' }),
    ];
    expect(rader.map((rad) => rad.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'PUBLIC_URL',
      'OIDC_ISSUER',
      'SESSION_SECRET',
      'METRICS_TOKEN',
      'PAYLOAD_KEYS',
      'SMTP_URL',
      'MAIL_FROM',
    ]);
    expect(rader.join('\n')).not.toMatch(/mycket|hemligt-|losenord|Anna/);
  });

  it('needs a sender when there is a mail server, also when more is wrong', () => {
    expect(felen(workerSchema, { ...worker, SMTP_URL: 'smtp://h' })).toEqual([
      'MAIL_FROM saknas men krävs när SMTP_URL är satt. Tillåtet: namn@kommunen.se eller Namn <namn@kommunen.se>.',
    ]);
    expect(
      felen(workerSchema, { PUBLIC_URL: api.PUBLIC_URL, SMTP_URL: 'smtp://h', TEMPORAL_ADDRESS: 'h' }).map((rad) => rad.split(' ')[0]),
    ).toEqual(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'MAIL_FROM']);
  });

  it('needs the key ring in production', () => {
    expect(felen(workerSchema, { ...worker, NODE_ENV: 'production' })).toEqual([
      'PAYLOAD_KEYS saknas men krävs i production. Tillåtet: <id>:<32 byte i base64>, fler åtskilda med komma.',
    ]);
  });

  it('names a bad variable once, although it is also needed by a rule', () => {
    const env = { ...worker, NODE_ENV: 'production', PAYLOAD_KEYS: 'fel', SMTP_URL: 'smtp://h', MAIL_FROM: 'fel' };
    expect(felen(workerSchema, env)).toEqual([
      'PAYLOAD_KEYS har en nyckel som inte är <id>:<32 byte i base64>. Tillåtet: <id>:<32 byte i base64>, fler åtskilda med komma.',
      'MAIL_FROM är inte en e-postadress: "fel". Tillåtet: namn@kommunen.se eller Namn <namn@kommunen.se>.',
    ]);
  });

  it('names an unknown variable of our own prefix, together with the rest', () => {
    expect(felen(cliSchema, { BESLUTSGANG_OFLINE: '1', BESLUTSGANG_LOG: 'x' })).toEqual([
      'DATABASE_URL saknas. Tillåtet: postgres://användare:lösenord@värd:port/databas.',
      'BESLUTSGANG_OFLINE är okänd. Tillåtet: BESLUTSGANG_OFFLINE och BESLUTSGANG_LOG.',
    ]);
    expect(felen(cliSchema, { DATABASE_URL: api.DATABASE_URL, BESLUTSGANG_X: '' })).toHaveLength(1);
  });

  it('leaves other variables alone', () => {
    expect(
      laddaMiljo(cliSchema, { DATABASE_URL: api.DATABASE_URL, TEST_POSTGRES: 'x', PATH: '/bin', HTTP_PORT: 'dålig' }),
    ).not.toHaveProperty('PATH');
  });
});
