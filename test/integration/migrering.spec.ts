import { migrera, skapaDataSource } from '#database';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';

/** Indexes, keys between tables, uniqueness and checks live in the migrations only, so what TypeORM says of them is left out. */
const okantForEntiteter = /CONSTRAINT|INDEX|DROP DEFAULT|SET DEFAULT/;

async function skillnader(url: string): Promise<string[]> {
  const source = await skapaDataSource(url).initialize();
  try {
    const log = await source.driver.createSchemaBuilder().log();
    return log.upQueries.map(({ query }) => query).filter((query) => !okantForEntiteter.test(query));
  } finally {
    await source.destroy();
  }
}

describe('the register', () => {
  let databas: Testdatabas;
  beforeAll(async () => {
    databas = await skapaDatabas();
  }, 60_000);
  afterAll(() => databas.stang());

  it('has the same tables, columns, types and nullability in entities and migrations', async () => {
    expect(await skillnader(databas.url)).toEqual([]);
  });

  it('is compared on connections that take several questions at once', async () => {
    const source = await skapaDataSource(databas.url).initialize();
    const fragare = source.createQueryRunner();
    try {
      expect(await fragare.connect()).toMatchObject({ pipeline: true });
      const svar = await Promise.all([1, 2, 3].map((tal) => fragare.query('select $1::int as tal', [tal])));
      expect(svar).toEqual([1, 2, 3].map((tal) => [{ tal }]));
    } finally {
      await fragare.release();
      await source.destroy();
    }
  });

  it('has an entity for every table', async () => {
    const source = await skapaDataSource(databas.url).initialize();
    try {
      const rader: { tablename: string }[] = await source.query(
        `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrering'`,
      );
      expect(source.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(rader.map(({ tablename }) => tablename).sort());
    } finally {
      await source.destroy();
    }
  });

  it('runs no migration twice, also when two starts come at once', async () => {
    expect(await Promise.all([migrera(databas.url), migrera(databas.url)])).toEqual([[], []]);
  });

  it('notices a column whose nullability differs, and one that the entity does not know', async () => {
    const annan = await skapaDatabas();
    const source = await skapaDataSource(annan.url).initialize();
    await source.query('alter table mal alter namn drop not null, add extra text');
    await source.destroy();
    expect(await skillnader(annan.url)).toEqual([expect.stringContaining('"extra"'), expect.stringContaining('"namn"')]);
    await annan.stang();
  });
});
