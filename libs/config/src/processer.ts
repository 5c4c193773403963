import { z } from 'zod';
import { variabler, type Variabelnamn } from './variabler.js';

type Schemat = { [Namn in Variabelnamn]: (typeof variabler)[Namn]['schema'] };

const schemat = Object.fromEntries(Object.entries(variabler).map(([namn, { schema }]) => [namn, schema])) as Schemat;
const alla = z.object(schemat);

const GEMENSAMMA = {
  NODE_ENV: true,
  LOG_LEVEL: true,
  DATABASE_URL: true,
  POOL_SIZE: true,
  BESLUTSGANG_OFFLINE: true,
  BESLUTSGANG_LOG: true,
} as const;
const VALFRIA = { BESLUTSGANG_OFFLINE: true, BESLUTSGANG_LOG: true } as const;

/** A rule about two variables is tried even when a third is wrong, so that the operator hears of everything at once. */
const aven = () => true;

/** What apps/api reads; TEMPORAL_ADDRESS is only for telling on the health page whether Temporal is there. */
export const apiSchema = alla
  .pick({
    ...GEMENSAMMA,
    HTTP_HOST: true,
    HTTP_PORT: true,
    HTTP_PROCESSES: true,
    PUBLIC_URL: true,
    OIDC_ISSUER: true,
    OIDC_CLIENT_ID: true,
    OIDC_CLIENT_SECRET: true,
    SESSION_SECRET: true,
    RATE_LIMIT_PER_MINUTE: true,
    TRUSTED_PROXIES: true,
    BODY_LIMIT_BYTES: true,
    WEB_DIST: true,
    METRICS_TOKEN: true,
    TEMPORAL_ADDRESS: true,
    TEMPORAL_NAMESPACE: true,
  })
  .partial({ ...VALFRIA, WEB_DIST: true, METRICS_TOKEN: true, TEMPORAL_ADDRESS: true, TRUSTED_PROXIES: true });

/** What apps/worker reads. */
export const workerSchema = alla
  .pick({
    ...GEMENSAMMA,
    HTTP_HOST: true,
    WORKER_HTTP_PORT: true,
    PUBLIC_URL: true,
    METRICS_TOKEN: true,
    TEMPORAL_ADDRESS: true,
    TEMPORAL_NAMESPACE: true,
    PAYLOAD_KEYS: true,
    SMTP_URL: true,
    MAIL_FROM: true,
  })
  .partial({ ...VALFRIA, METRICS_TOKEN: true, PAYLOAD_KEYS: true, SMTP_URL: true, MAIL_FROM: true })
  .refine((miljo) => miljo.NODE_ENV !== 'production' || miljo.PAYLOAD_KEYS !== undefined, {
    path: ['PAYLOAD_KEYS'],
    error: 'saknas men krävs i production',
    when: aven,
  })
  .refine((miljo) => miljo.SMTP_URL === undefined || miljo.MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    error: 'saknas men krävs när SMTP_URL är satt',
    when: aven,
  });

/** What apps/cli reads; Temporal and the public address are for the commands that need them. */
export const cliSchema = alla
  .pick({
    ...GEMENSAMMA,
    PUBLIC_URL: true,
    OIDC_ISSUER: true,
    TEMPORAL_ADDRESS: true,
    TEMPORAL_NAMESPACE: true,
    PAYLOAD_KEYS: true,
  })
  .partial({ ...VALFRIA, PUBLIC_URL: true, OIDC_ISSUER: true, TEMPORAL_ADDRESS: true, PAYLOAD_KEYS: true });

/** What apps/demo reads: the login provider with its demo people and the mail catcher. */
export const demoSchema = alla
  .pick({
    ...GEMENSAMMA,
    HTTP_HOST: true,
    DEMO_PORT: true,
    DEMO_SMTP_PORT: true,
    DEMO_DATA_DIR: true,
    PUBLIC_URL: true,
    OIDC_ISSUER: true,
    OIDC_CLIENT_ID: true,
    OIDC_CLIENT_SECRET: true,
  })
  .partial(VALFRIA);

export type ApiMiljo = z.infer<typeof apiSchema>;
export type WorkerMiljo = z.infer<typeof workerSchema>;
export type CliMiljo = z.infer<typeof cliSchema>;
export type DemoMiljo = z.infer<typeof demoSchema>;
