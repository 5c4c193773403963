import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import type { bjudInLedamotSchema } from '#contracts';
import { bjudInLedamot } from '#engine';
import { Klocka } from '../karna/klocka.js';
import { MotenService } from './moten.service.js';

@Injectable()
export class LedamoterService {
  constructor(
    private readonly pool: Pool,
    private readonly moten: MotenService,
    private readonly klocka: Klocka,
  ) {}

  /** Gives a person a seat between two dates. The person logs in with the municipality's own account; the e-mail ties the two together. */
  async bjudIn(jag: Inloggad, moteId: string, nyckel: string, kropp: z.infer<typeof bjudInLedamotSchema>): Promise<{ personId: string }> {
    await this.moten.krav(jag, moteId);
    return bjudInLedamot(this.pool, {
      nyckel: `${jag.personId}/${nyckel}`,
      moteId,
      personId: jag.personId,
      nu: this.klocka.nu(),
      ...kropp,
    });
  }
}
