import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type arendePersonerSchema,
  type borttagenSchema,
  type namngeKroppSchema,
  type namngivenSchema,
  rollNamn,
  type sekretessKroppSchema,
} from '#contracts';
import { type Engine, farAndraSekretess, farNamnge, type Kvitto, lasOmgivning, seArende } from '#engine';
import { processer, regler } from '#machines';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { ArendePersonerRepository, type Namngivenrad } from './arende-personer.repository.js';
import { ArendenService } from './arenden.service.js';

type Vy = z.infer<typeof arendePersonerSchema>;
const SIDA = 50;

/** Who is named in a case, and its secrecy: what the engine decides and what the case page shows of it. */
@Injectable()
export class ArendePersonerService {
  constructor(
    private readonly arenden: ArendenService,
    private readonly personer: ArendePersonerRepository,
    private readonly klocka: Klocka,
    private readonly pool: Pool,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async visa(jag: Inloggad, id: string, efter: number | null): Promise<Vy> {
    await this.arenden.kravSynligt(jag, id);
    const [namngivna, rader, far] = await Promise.all([
      this.personer.namngivna(id),
      this.personer.handelser(id, efter, SIDA + 1),
      this.far(jag, id),
    ]);
    const sida = rader.slice(0, SIDA);
    return {
      personer: perPerson(namngivna),
      handelser: sida.map(({ roll, vid, ...rad }) => ({ ...rad, rollNamn: rollNamn(roll), vid: vid.toISOString() })),
      efter: rader.length > SIDA ? (sida.at(-1)?.id ?? null) : null,
      ...far,
      kanGorasAv: regler['far-namnge-personer']?.kanGorasAv ?? '',
    };
  }

  async namnge(
    jag: Inloggad,
    arendeId: string,
    nyckel: string,
    { personId: person, ...kropp }: z.infer<typeof namngeKroppSchema>,
  ): Promise<z.infer<typeof namngivenSchema>> {
    await this.arenden.kravSynligt(jag, arendeId);
    return this.engine.namnge({ ...this.kommando(jag, arendeId, nyckel), ...kropp, person });
  }

  async taBort(
    jag: Inloggad,
    arendeId: string,
    nyckel: string,
    bort: { person: string; skal: string },
  ): Promise<z.infer<typeof borttagenSchema>> {
    await this.arenden.kravSynligt(jag, arendeId);
    const svar = await this.engine.taBortPerson({ ...this.kommando(jag, arendeId, nyckel), ...bort });
    return { ...svar, roller: [...svar.roller] };
  }

  async sekretess(jag: Inloggad, arendeId: string, nyckel: string, kropp: z.infer<typeof sekretessKroppSchema>): Promise<Kvitto> {
    await this.arenden.kravSynligt(jag, arendeId);
    return this.engine.andraSekretess({ ...this.kommando(jag, arendeId, nyckel), ...kropp });
  }

  private kommando({ personId }: Inloggad, arendeId: string, nyckel: string) {
    return { nyckel: `${personId}/${nyckel}`, aktor: { personId }, nu: this.klocka.nu(), arendeId };
  }

  private async far({ personId }: Inloggad, id: string): Promise<Pick<Vy, 'farAndra' | 'farAndraSekretess'>> {
    const [arende, omgivning] = await Promise.all([seArende(this.pool, id), lasOmgivning(this.pool, id, { personId }, this.klocka.idag())]);
    return {
      farAndra: arende !== null && farNamnge(processer, arende, omgivning, personId),
      farAndraSekretess: arende !== null && farAndraSekretess(processer, arende, omgivning, personId),
    };
  }
}

function perPerson(rader: readonly Namngivenrad[]): Vy['personer'] {
  const personer = new Map<string, Vy['personer'][number]>();
  for (const { id, namn, aktiv, ...roll } of rader) {
    const person = personer.get(id) ?? { id, namn, aktiv, roller: [] };
    person.roller.push({ ...roll, rollNamn: rollNamn(roll.roll) });
    personer.set(id, person);
  }
  return [...personer.values()];
}
