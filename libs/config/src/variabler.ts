import { resolve } from 'node:path';
import { z } from 'zod';
import { adress, databasadress, ursprung, vardOchPort } from './typer/adress.js';
import { heltal, port } from './typer/heltal.js';
import { natadresser } from './typer/natadresser.js';
import { nyckelring } from './typer/nyckelring.js';

/** One environment variable: what it means, what it may be, and whether its value may be shown. */
export interface Variabel {
  schema: z.ZodType;
  betydelse: string;
  tillatet: string;
  /** The text that stands for a variable that is not set. */
  standard?: string;
  hemlig?: true;
}

const text = z.string();
const mapp = text.transform((sokvag) => resolve(sokvag));
const brevadress = /^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;
const ettAv = <const Varden extends readonly string[]>(...varden: Varden) => z.enum(varden, { error: 'är inte ett av värdena' });

/** Every environment variable there is. Which process reads which is in the process's own schema. */
export const variabler = {
  NODE_ENV: {
    schema: ettAv('development', 'test', 'production'),
    betydelse: 'Driftläge.',
    tillatet: 'development, test eller production',
    standard: 'development',
  },
  LOG_LEVEL: {
    schema: ettAv('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    betydelse: 'Hur mycket som loggas.',
    tillatet: 'fatal, error, warn, info, debug, trace eller silent',
    standard: 'info',
  },
  DATABASE_URL: {
    schema: databasadress,
    betydelse: 'Databasen med register, ärenden och inkorg.',
    tillatet: 'postgres://användare:lösenord@värd:port/databas',
    hemlig: true,
  },
  POOL_SIZE: {
    schema: heltal(1, 1000),
    betydelse: 'Flest samtidiga anslutningar till databasen.',
    tillatet: 'heltal 1–1000',
    standard: '20',
  },
  HTTP_HOST: {
    schema: text.regex(/^[A-Za-z0-9.:_-]+$/, { error: 'är inte ett värdnamn' }),
    betydelse: 'Nätverksadress som processen lyssnar på.',
    tillatet: 'värdnamn eller IP-adress',
    standard: '127.0.0.1',
  },
  HTTP_PORT: { schema: port, betydelse: 'Port för API och webb.', tillatet: 'heltal 0–65535, där 0 är en ledig port', standard: '3000' },
  HTTP_PROCESSES: {
    schema: heltal(1, 64),
    betydelse: 'Antal processer som delar på API:ets port; frekvensgränsen räknas i var och en.',
    tillatet: 'heltal 1–64',
    standard: '1',
  },
  PUBLIC_URL: {
    schema: ursprung,
    betydelse: 'Adressen som människor når tjänsten på; inloggning och länkar i brev utgår från den.',
    tillatet: 'https://värd eller http://värd:port, utan sökväg',
  },
  OIDC_ISSUER: {
    schema: adress('http', 'https'),
    betydelse: 'Inloggningstjänsten (OpenID Connect), skriven precis som den själv anger sin issuer.',
    tillatet: 'https://… eller http://…',
  },
  OIDC_CLIENT_ID: { schema: text, betydelse: 'Vårt klient-id hos inloggningstjänsten.', tillatet: 'text' },
  OIDC_CLIENT_SECRET: { schema: text, betydelse: 'Vår klienthemlighet hos inloggningstjänsten.', tillatet: 'text', hemlig: true },
  SESSION_SECRET: {
    schema: text.min(32, { error: 'är för kort' }),
    betydelse: 'Hemlighet som sessionskakan signeras med.',
    tillatet: 'minst 32 tecken',
    hemlig: true,
  },
  RATE_LIMIT_PER_MINUTE: {
    schema: heltal(1, 1_000_000),
    betydelse: 'Flest anrop per minut från en klient.',
    tillatet: 'heltal 1–1000000',
    standard: '600',
  },
  TRUSTED_PROXIES: {
    schema: natadresser,
    betydelse:
      'Lastdelarna framför API:et. Deras X-Forwarded-For tros, så att frekvensgränsen räknar den som frågar; utan den räknas alla bakom en lastdelare som en.',
    tillatet: 'IP-adresser och nät med komma emellan, till exempel 10.0.0.0/8,192.0.2.7',
  },
  BODY_LIMIT_BYTES: {
    schema: heltal(1024, 1_073_741_824),
    betydelse: 'Största anrop som tas emot, i byte.',
    tillatet: 'heltal 1024–1073741824',
    standard: '1048576',
  },
  WEB_DIST: { schema: mapp, betydelse: 'Mapp med den byggda webben; utan den serveras bara API.', tillatet: 'sökväg' },
  METRICS_TOKEN: {
    schema: text.min(16, { error: 'är för kort' }),
    betydelse: 'Krävs av den som läser /metrics, när den är satt.',
    tillatet: 'minst 16 tecken',
    hemlig: true,
  },
  TEMPORAL_ADDRESS: { schema: vardOchPort, betydelse: 'Temporalservern.', tillatet: 'värdnamn:port' },
  TEMPORAL_NAMESPACE: {
    schema: text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'är inte ett namn' }),
    betydelse: 'Namnrymd i Temporal.',
    tillatet: 'bokstäver, siffror, punkt, bindestreck och understreck',
    standard: 'default',
  },
  PAYLOAD_KEYS: {
    schema: nyckelring,
    betydelse: 'Nyckelring som krypterar det som lagras i Temporal; den första nyckeln är den aktiva. Worker kräver den i production.',
    tillatet: '<id>:<32 byte i base64>, fler åtskilda med komma',
    hemlig: true,
  },
  WORKER_HTTP_PORT: {
    schema: port,
    betydelse: 'Port för workerns hälsa och mätvärden.',
    tillatet: 'heltal 0–65535, där 0 är en ledig port',
    standard: '3001',
  },
  SMTP_URL: {
    schema: adress('smtp', 'smtps'),
    betydelse: 'E-postserver för notiser; utan den skickas inga brev.',
    tillatet: 'smtp://användare:lösenord@värd:port eller smtps://…',
    hemlig: true,
  },
  MAIL_FROM: {
    schema: text.regex(brevadress, { error: 'är inte en e-postadress' }),
    betydelse: 'Avsändare i brev. Krävs när SMTP_URL är satt.',
    tillatet: 'namn@kommunen.se eller Namn <namn@kommunen.se>',
  },
  DEMO_PORT: {
    schema: port,
    betydelse: 'Port för demons inloggning och brevlåda.',
    tillatet: 'heltal 0–65535, där 0 är en ledig port',
    standard: '3002',
  },
  DEMO_SMTP_PORT: {
    schema: port,
    betydelse: 'Port där demon tar emot brev.',
    tillatet: 'heltal 0–65535, där 0 är en ledig port',
    standard: '3025',
  },
  DEMO_DATA_DIR: { schema: mapp, betydelse: 'Mapp för demons egna filer.', tillatet: 'sökväg', standard: '.data/demo' },
  BESLUTSGANG_OFFLINE: { schema: ettAv('0', '1'), betydelse: 'Med 1 hämtar start och test inget från nätet.', tillatet: '0 eller 1' },
  BESLUTSGANG_LOG: { schema: text, betydelse: 'Logg för start och test.', tillatet: 'text' },
} satisfies Record<string, Variabel>;

export type Variabelnamn = keyof typeof variabler;

/** The row of a variable by a name that may be unknown. */
export function variabelFor(namn: string): Variabel | undefined {
  return Object.hasOwn(variabler, namn) ? variabler[namn as Variabelnamn] : undefined;
}
