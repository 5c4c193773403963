import { DataSource } from 'typeorm';
import { entities } from './entities/entities.js';
import { migrations } from './migrations/migrations.js';

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
  });
}
