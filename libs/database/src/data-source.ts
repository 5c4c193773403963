import { DataSource } from 'typeorm';
import { entities } from './entities/entities.js';
import { migrations } from './migrations/migrations.js';
import { SamlandeKlient } from './samlande-forbindelse.js';

/** The one data source of app and CLI; the caller initializes and destroys it. Tables are made by migrations only. */
export function skapaDataSource(url: string, storlek = 5): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migrering',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'beslutsgang',
    poolSize: storlek,
    // TypeORM asks several things of one connection at once when it compares tables; pg's own client is to refuse that.
    extra: { Client: SamlandeKlient },
  });
}
