import type { Inloggad } from '#auth';
import { type arenderadSchema, type bevakningarSchema, problem } from '#contracts';
import { Nekad } from '#engine';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ArendenService } from '../arenden/arenden.service.js';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { Klocka } from '../karna/klocka.js';
import { arenderadvy } from './arenderad.js';
import { BevakningarRepository } from './bevakningar.repository.js';

const TRAFFAR = 10;

@Injectable()
export class BevakningarService {
  constructor(
    private readonly bevakningar: BevakningarRepository,
    private readonly arenden: ArendenService,
    private readonly klocka: Klocka,
  ) {}

  /** Followed cases, the latest followed first. One that the person may no longer know of is not there. */
  async lista(jag: Inloggad, fraga: { efter?: string | undefined; antal: number }): Promise<z.infer<typeof bevakningarSchema>> {
    const efter = tidsplats(fraga.efter);
    const [rader, antal] = await Promise.all([this.bevakningar.lista(jag, efter, fraga.antal + 1), this.bevakningar.antal(jag)]);
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return { rader: sida.map(arenderadvy), efter: sista === undefined ? null : skrivMarkor(sista), antal };
  }

  /** Throws finns-inte when the person may not know of the case. */
  async bevaka(jag: Inloggad, arendeId: string): Promise<void> {
    if (!(await this.arenden.synligt(jag, arendeId))) throw new Nekad('finns-inte', problem('finns-inte'));
    await this.bevakningar.bevaka(jag.personId, arendeId, this.klocka.nu());
  }

  async sluta(jag: Inloggad, arendeId: string): Promise<void> {
    await this.bevakningar.sluta(jag.personId, arendeId);
  }

  /** The ten latest changed cases in which every word is the beginning of a word in the title or the number. */
  async sok(jag: Inloggad, text: string): Promise<{ rader: z.infer<typeof arenderadSchema>[] }> {
    return { rader: (await this.bevakningar.sok(jag, sokord(text), TRAFFAR)).map(arenderadvy) };
  }
}

/** Parted as the register parts a title, so that "0487/21" is one word. */
function sokord(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\][\s,.;:()"!?\\]+/)
    .filter((ord) => ord !== '')
    .slice(0, 8);
}
