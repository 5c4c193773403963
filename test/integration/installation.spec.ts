import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { apiSchema, cliSchema, laddaMiljo, workerSchema } from '#config';

interface Tabell {
  readonly config: readonly string[];
  readonly secret: readonly string[];
  readonly optionalSecret: readonly string[];
}

const las = (fil: string): string => readFileSync(new URL(`../../docker/${fil}`, import.meta.url), 'utf8');
const tabeller = JSON.parse(las('helm/environment.json')) as Record<'api' | 'worker' | 'migrate', Tabell>;
const tillatna = JSON.parse(las('helm/values.schema.json')) as {
  properties: { config: { required: string[]; properties: Record<string, unknown> } };
};
const scheman = { api: apiSchema, worker: workerSchema, migrate: cliSchema } satisfies Record<string, z.ZodObject>;
const processer = ['api', 'worker', 'migrate'] as const;

/** What an operator fills in, in either installation. */
const ifyllt: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://app:x@db:5432/beslutsgang',
  PUBLIC_URL: 'https://beslut.kommunen.se',
  OIDC_ISSUER: 'https://login.kommunen.se',
  OIDC_CLIENT_SECRET: 'x',
  SESSION_SECRET: 's'.repeat(32),
  METRICS_TOKEN: 'm'.repeat(16),
  PAYLOAD_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  SMTP_URL: 'smtp://post:587',
  MAIL_FROM: 'beslut@kommunen.se',
  TEMPORAL_ADDRESS: 'temporal:7233',
  POSTGRES_PASSWORD: 'x',
};

/** `NAME=value` of the image. */
const avbilden = Object.fromEntries([...las('Dockerfile').matchAll(/([A-Z_]+)=(\S+)/g)].map(([, namn = '', varde = '']) => [namn, varde]));
/** `config:` of the chart's values, one variable a line. */
const standard = Object.fromEntries(
  [...(/^config:\n((?: {2}.*\n)+)/m.exec(las('helm/values.yaml'))?.[1] ?? '').matchAll(/^ {2}([A-Z_]+): '?([^'\n]*)'?$/gm)].map(
    ([, namn = '', varde = '']) => [namn, varde],
  ),
);

describe('an installation', () => {
  it.each(processer)('gives the %s of the chart every variable that it needs and none that it does not read', (process) => {
    const { config, secret, optionalSecret } = tabeller[process];
    const namn = [...config, ...secret, ...optionalSecret];
    expect(namn.filter((ett) => !(ett in scheman[process].shape))).toEqual([]);
    const satta = Object.fromEntries(namn.map((ett) => [ett, ifyllt[ett] ?? standard[ett]]));
    expect(() => laddaMiljo(scheman[process], { ...avbilden, ...satta })).not.toThrow();
  });

  it.each(processer)('starts the %s of the chart without what is optional', (process) => {
    const { config, secret } = tabeller[process];
    const krav = tillatna.properties.config.required;
    const satta = Object.fromEntries(
      [...config, ...secret].map((ett) => [ett, standard[ett] || (secret.includes(ett) || krav.includes(ett) ? ifyllt[ett] : '')]),
    );
    expect(() => laddaMiljo(scheman[process], { ...avbilden, ...satta })).not.toThrow();
  });

  it('takes in the chart exactly the variables that a process reads', () => {
    const lasta = [...new Set(processer.flatMap((process) => tabeller[process].config))].toSorted();
    expect(Object.keys(tillatna.properties.config.properties).toSorted()).toEqual(lasta);
    expect(Object.keys(standard).toSorted()).toEqual(lasta);
  });

  it('keeps every secret out of the values of the chart', () => {
    const hemliga = new Set(processer.flatMap((process) => [...tabeller[process].secret, ...tabeller[process].optionalSecret]));
    expect(Object.keys(standard).filter((namn) => hemliga.has(namn))).toEqual([]);
  });

  it.each(processer)('gives the %s of compose every variable that it needs', (process) => {
    const miljo = Object.fromEntries(
      [...(/&app-environment\n((?: {4}.*\n)+)/.exec(las('compose.yaml'))?.[1] ?? '').matchAll(/^ {4}([A-Z_]+): (.*)$/gm)].map(
        ([, namn = '', varde = '']) => [
          namn,
          varde.replaceAll(/\$\{([A-Z_]+)(?::-([^}]*)|:\?)\}/g, (_, en: string, annars?: string) => annars ?? ifyllt[en] ?? ''),
        ],
      ),
    );
    expect(miljo).toHaveProperty('DATABASE_URL', ifyllt.DATABASE_URL?.replace('app:', 'beslutsgang:').replace('@db', '@postgres'));
    expect(() => laddaMiljo(scheman[process], { ...avbilden, ...miljo })).not.toThrow();
  });

  it('asks in compose only for what the example of its secrets lists', () => {
    const listade = new Set([...las('env.exempel').matchAll(/^([A-Z_]+)=/gm)].map(([, namn]) => namn));
    const fragade = [...las('compose.yaml').matchAll(/\$\{([A-Z_]+):\?\}/g)].map(([, namn]) => namn);
    expect(fragade.filter((namn) => !listade.has(namn))).toEqual([]);
  });
});
