import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import { hash, type Inloggad, lasInloggad, nyHemlighet } from '#auth';
import type { ApiMiljo } from '#config';
import { problem, type sammantradesprenumerationerSchema, type sammantradesprenumerationSchema } from '#contracts';
import { Nekad } from '#engine';
import { PrenumerationerRepository } from '../frister/prenumerationer.repository.js';
import { skrivSammantraden } from '../kalender/sammantradeskalender.js';
import { Klocka } from '../karna/klocka.js';
import { MILJO } from '../karna/miljo.js';
import { SammantradeskalenderRepository } from '../offentligt/sammantraden.repository.js';
import { MinaSammantradenRepository } from './mina-sammantraden.repository.js';
import { SATEN } from './mina-sammantraden.service.js';

/** Calendar links to an organ's meetings. The token is shown once, its hash is stored, and it opens nothing on the day its person has left the organ. */
@Injectable()
export class SammantradeskalenderService {
  constructor(
    private readonly prenumerationer: PrenumerationerRepository,
    private readonly kalender: SammantradeskalenderRepository,
    private readonly moten: MinaSammantradenRepository,
    private readonly klocka: Klocka,
    private readonly pool: Pool,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  async lista(jag: Inloggad): Promise<z.infer<typeof sammantradesprenumerationerSchema>> {
    const [rader, kanSkapaFor] = await Promise.all([
      this.prenumerationer.for(jag.personId, 'sammantraden'),
      this.moten.sammantradande(mittBord(jag)),
    ]);
    return {
      prenumerationer: rader.map(({ id, organId, organNamn, skapad, hamtad }) => ({
        id,
        organ: { id: organId ?? '', namn: organNamn ?? '' },
        lank: '',
        skapad: skapad.toISOString(),
        hamtad: hamtad?.toISOString() ?? null,
      })),
      kanSkapaFor,
    };
  }

  /** Throws ingen-behorighet for an organ where the person has no seat. */
  async skapa(jag: Inloggad, organ: string): Promise<z.infer<typeof sammantradesprenumerationSchema>> {
    const [mitt] = await this.moten.sammantradande(mittBord(jag).filter((id) => id === organ));
    if (!mitt)
      throw new Nekad(
        'ingen-behorighet',
        problem('ingen-behorighet', {
          detail: 'Länken görs av den som har en plats i organet.',
          kanGorasAv: 'Organets ledamöter, ersättare och sekreterare',
        }),
      );
    const [id, token, nu] = [randomUUID(), nyHemlighet(), this.klocka.nu()];
    await this.prenumerationer.skapa({ id, personId: jag.personId, slag: 'sammantraden', organ, tokenHash: hash(token), nu });
    const lank = new URL(`/api/sammantraden.ics?token=${token}`, this.miljo.PUBLIC_URL).href;
    return { id, organ: mitt, lank, skapad: nu.toISOString(), hamtad: null };
  }

  async aterkalla(jag: Inloggad, id: string): Promise<void> {
    if (!(await this.prenumerationer.aterkalla({ id, personId: jag.personId, slag: 'sammantraden', nu: this.klocka.nu() }))) throw saknas();
  }

  /** The calendar that the token opens. Throws finns-inte when it is unknown or revoked, or its person has no seat in the organ any longer. */
  async hamta(token: string): Promise<string> {
    const lank = await this.prenumerationer.hamta(hash(token), 'sammantraden', this.klocka.nu());
    const jag = lank === undefined ? null : await lasInloggad(this.pool, lank.personId, this.klocka.idag());
    const organ = lank?.organ ?? null;
    if (jag === null || organ === null || !mittBord(jag).includes(organ)) throw saknas();
    const [namn] = await this.moten.sammantradande([organ]);
    const moten = await this.kalender.organets(organ, this.klocka.idag());
    return skrivSammantraden(
      `Sammanträden, ${namn?.namn ?? ''}`,
      moten,
      ({ id }) => new URL(`/sammantraden/${id}`, this.miljo.PUBLIC_URL).href,
    );
  }
}

const mittBord = (jag: Inloggad): string[] => [...new Set(jag.roller.flatMap(({ organ, roll }) => (SATEN.includes(roll) ? [organ] : [])))];
const saknas = () => new Nekad('finns-inte', problem('finns-inte'));
