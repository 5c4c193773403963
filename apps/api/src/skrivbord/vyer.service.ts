import { randomUUID } from 'node:crypto';
import type { Inloggad } from '#auth';
import { type nyVySchema, problem, type sparadVySchema } from '#contracts';
import { Nekad } from '#engine';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Klocka } from '../karna/klocka.js';
import { VyerRepository } from './vyer.repository.js';

type Vy = z.infer<typeof sparadVySchema>;
const HOGST = 50;

@Injectable()
export class VyerService {
  constructor(
    private readonly vyer: VyerRepository,
    private readonly klocka: Klocka,
  ) {}

  async lista(jag: Inloggad): Promise<{ vyer: Vy[] }> {
    return { vyer: await this.vyer.lista(jag.personId, organFor(jag)) };
  }

  /** Saves a view, for oneself or for an organ in which one has a role. At most 50 a person. */
  async spara(jag: Inloggad, ny: z.infer<typeof nyVySchema>): Promise<Vy> {
    const organ = ny.organ === null ? null : jag.roller.find((roll) => roll.organ === ny.organ);
    if (organ === undefined)
      throw new Nekad('ingen-behorighet', problem('ingen-behorighet', { detail: 'En vy kan bara delas i ett organ där du har en roll.' }));
    if ((await this.vyer.antal(jag.personId)) >= HOGST)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: [{ falt: 'namn', meddelande: `Du har redan ${HOGST} vyer. Ta bort en först.` }] }),
      );
    const id = randomUUID();
    await this.vyer.spara({ id, personId: jag.personId, organId: ny.organ, namn: ny.namn, fraga: ny.fraga, skapad: this.klocka.nu() });
    return {
      id,
      namn: ny.namn,
      organ: organ === null ? null : { id: organ.organ, namn: organ.organNamn },
      agare: jag.namn,
      min: true,
      fraga: ny.fraga,
    };
  }

  /** Takes away a view of one's own; another's is as if it were not there. */
  async taBort(jag: Inloggad, id: string): Promise<void> {
    if (!(await this.vyer.taBort(jag.personId, id))) throw new Nekad('finns-inte', problem('finns-inte'));
  }
}

const organFor = (jag: Inloggad): string[] => [...new Set(jag.roller.map((roll) => roll.organ))];
