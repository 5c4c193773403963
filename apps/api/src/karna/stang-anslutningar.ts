import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';

/** Closes the connections to the database when the last request has been answered. */
@Injectable()
export class StangAnslutningar implements OnApplicationShutdown {
  constructor(
    private readonly pool: Pool,
    private readonly dataSource: DataSource,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
