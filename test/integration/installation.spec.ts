import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { apiSchema, cliSchema, laddaMiljo, workerSchema } from '#config';

interface Tabell {
  readonly config: readonly string[];
  readonly secret: readonly string[];
  readonly optionalSecret: readonly string[];
}

interface Rike {
  readonly clients: readonly {
    readonly redirectUris: readonly string[];
    readonly attributes: Readonly<Record<string, string>>;
    readonly protocolMappers: readonly { readonly config: Readonly<Record<string, string>> }[];
  }[];
}

const las = (fil: string): string => readFileSync(new URL(`../../docker/${fil}`, import.meta.url), 'utf8');
const tabeller = JSON.parse(las('helm/environment.json')) as Record<'api' | 'worker' | 'migrate', Tabell>;
const tillatna = JSON.parse(las('helm/values.schema.json')) as {
  additionalProperties: boolean;
  properties: Record<string, { additionalProperties?: unknown }> & {
    config: { additionalProperties?: unknown; required: string[]; properties: Record<string, unknown> };
  };
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

const compose = las('compose.yaml');
const avCompose = { api: apiSchema, worker: workerSchema, migrate: cliSchema, beslutsgang: cliSchema } satisfies Record<
  string,
  z.ZodObject
>;

/** The environment of a service of compose, with the operator's values in it. */
function miljoICompose(tjanst: keyof typeof avCompose): Record<string, string> {
  const databas = /&database-url (.+)$/m.exec(compose)?.[1] ?? '';
  const stycke = new RegExp(`^  ${tjanst}:\\n((?: {4}.*\\n)+)`, 'm').exec(compose)?.[1] ?? '';
  return Object.fromEntries(
    [...stycke.matchAll(/^ {6}([A-Z_]+): (?:&\S+ )?(.+)$/gm)].map(([, namn = '', varde = '']) => [
      namn,
      varde
        .replace('*database-url', databas)
        .replaceAll(/\$\{([A-Z_]+)(?::-([^}]*)|:\?)\}/g, (_, en: string, annars?: string) => annars ?? ifyllt[en] ?? ''),
    ]),
  );
}

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

  it('refuses in the chart a name of a value that it does not have', () => {
    const namngivna = [...las('helm/values.yaml').matchAll(/^([a-zA-Z]+):/gm)].map(([, namn = '']) => namn);
    const { additionalProperties, properties } = tillatna;
    expect(additionalProperties).toBe(false);
    expect(Object.keys(properties).toSorted()).toEqual([...namngivna, 'global'].toSorted());
    expect(Object.values(properties).filter((ett) => 'properties' in ett && ett.additionalProperties !== false)).toEqual([]);
  });

  it('lets nobody in when the chart is told of nobody', () => {
    expect(las('helm/templates/network-policy.yaml')).toMatch(
      /if and \(ne \$process "migrate"\) \$\.Values\.networkPolicy\.from \}\}\n {2}ingress:/,
    );
  });

  it('keeps every secret out of the values of the chart', () => {
    const hemliga = new Set(processer.flatMap((process) => [...tabeller[process].secret, ...tabeller[process].optionalSecret]));
    expect(Object.keys(standard).filter((namn) => hemliga.has(namn))).toEqual([]);
  });

  it.each(Object.keys(avCompose) as (keyof typeof avCompose)[])(
    'gives the %s of compose every variable that it needs and none that it does not read',
    (tjanst) => {
      const miljo = miljoICompose(tjanst);
      expect(miljo).toHaveProperty('DATABASE_URL', 'postgres://beslutsgang:x@postgres:5432/beslutsgang');
      expect(Object.keys(miljo).filter((namn) => !(namn in avCompose[tjanst].shape))).toEqual([]);
      expect(() => laddaMiljo(avCompose[tjanst], { ...avbilden, ...miljo })).not.toThrow();
    },
  );

  it('lists in the example of the secrets all that compose asks for, and nothing else', () => {
    const listade = [...las('env.exempel').matchAll(/^([A-Z_]+)=/gm)].map(([, namn = '']) => namn);
    const fragade = new Set([...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, namn = '']) => namn));
    fragade.delete('VERSION');
    expect(listade.toSorted()).toEqual([...fragade].toSorted());
  });

  it('copies, mounts and starts only what there is', () => {
    const kopierat = [...las('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, filer = '']) => filer.split(' '));
    const monterat = [...compose.matchAll(/\.\/(\S+?):\//g)].map(([, fil = '']) => `docker/${fil}`);
    const startat = ['Dockerfile', 'compose.yaml', 'helm/templates/migrate.yaml', 'helm/templates/worker.yaml']
      .flatMap((fil) => [...las(fil).matchAll(/dist\/(apps\/[\w/-]+)\.js/g)])
      .map(([, program = '']) => `${program}.ts`);
    for (const lista of [kopierat, monterat, startat]) expect(lista).not.toHaveLength(0);
    expect([...kopierat, ...monterat, ...startat].filter((fil) => !existsSync(new URL(`../../${fil}`, import.meta.url)))).toEqual([]);
  });

  it('has the command of the operator in the image as something that can be run', () => {
    expect(las('Dockerfile')).toContain('ln -s /app/dist/apps/cli/src/main.js /usr/local/bin/beslutsgang');
    expect(las('../apps/cli/src/main.ts')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('runs in compose the Temporal that the tests run, and every image by its version', () => {
    const version = (modul: string): string => new RegExp(`${modul} v(\\S+)`).exec(las('temporal-cli/go.mod'))?.[1] ?? '';
    const avbilder = [...compose.matchAll(/image: (\S+):(\S+)/g)].map(([, namn = '', tagg = '']) => [namn, tagg] as const);
    expect(Object.fromEntries(avbilder)).toMatchObject({
      'temporalio/server': version('go.temporal.io/server'),
      'temporalio/admin-tools': version('go.temporal.io/server'),
      'temporalio/ui': version('github.com/temporalio/ui-server/v2'),
    });
    expect(avbilder.filter(([, tagg]) => !/\d/.test(tagg))).toEqual([]);
  });

  it('lets Keycloak send people back to the address that the api waits at, known as the register knows them', () => {
    const klient = (JSON.parse(las('keycloak/beslutsgang-realm.json')) as Rike).clients[0];
    expect(klient?.redirectUris).toEqual(['${PUBLIC_URL}/api/auth/aterkomst']);
    expect(klient?.attributes['post.logout.redirect.uris']).toBe('${PUBLIC_URL}/');
    expect(klient?.protocolMappers.map(({ config }) => config)).toMatchObject([{ 'user.attribute': 'username', 'claim.name': 'sub' }]);
  });
});
