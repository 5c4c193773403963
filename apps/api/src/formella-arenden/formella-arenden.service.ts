import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type formellaArendenFragaSchema,
  type formellaArendenSchema,
  type nyttFormelltArendeSchema,
  problem,
  type skapadSchema,
} from '#contracts';
import { type Engine, harleddUuid, Nekad } from '#engine';
import { processFor } from '../arenden/arenden.service.js';
import { lasMarkor, skrivMarkor } from '../inkorg/markor.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { FormellaArendenRepository } from './formella-arenden.repository.js';

@Injectable()
export class FormellaArendenService {
  constructor(
    private readonly arenden: FormellaArendenRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async lista(jag: Inloggad, fraga: z.infer<typeof formellaArendenFragaSchema>): Promise<z.infer<typeof formellaArendenSchema>> {
    const efter = fraga.efter === undefined ? null : lasMarkor(fraga.efter);
    if (efter === undefined || efter?.nyckel === null) throw ogiltigt('efter', 'Sidan finns inte.');
    const rader = await this.arenden.lista(jag, {
      ...fraga,
      tillstand: fraga.tillstand,
      instans: fraga.instans,
      efter,
      antal: fraga.antal + 1,
    });
    const sida = rader.slice(0, fraga.antal);
    const sista = rader.length > fraga.antal ? sida.at(-1) : undefined;
    const { tillstand } = processFor('formelltarende');
    return {
      rader: sida.map((rad) => ({
        id: rad.id,
        titel: rad.titel,
        dnr: rad.dnr,
        tillstand: rad.tillstand,
        etikett: tillstand[rad.tillstand]?.etikett ?? rad.tillstand,
        organ: { id: rad.organId, namn: rad.organNamn },
        instans: rad.instansId === null || rad.instansNamn === null ? null : { id: rad.instansId, namn: rad.instansNamn },
        andrad: rad.andrad.toISOString(),
        sekretess: rad.sekretess,
      })),
      efter: sista === undefined ? null : skrivMarkor(sista),
    };
  }

  /** Registers a matter under the regime of its registration day. The case's id comes from the key, so that a repeated request is the same case. */
  async nytt(jag: Inloggad, nyckel: string, data: z.infer<typeof nyttFormelltArendeSchema>): Promise<z.infer<typeof skapadSchema>> {
    const idag = this.klocka.idag();
    const saknade = await this.arenden.saknadeOrgan([data.organ, ...(data.namnd === null ? [] : [data.namnd])], idag);
    if (saknade.length > 0) throw ogiltigt(saknade.includes(data.organ) ? 'organ' : 'namnd', 'Välj ett organ som finns.');
    const egenNyckel = `${jag.personId}/${nyckel}`;
    const kvitto = await this.engine.start({
      nyckel: egenNyckel,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      process: 'formelltarende',
      arendeId: harleddUuid('arende', egenNyckel),
      titel: data.titel,
      organ: data.organ,
      datum: data.registrerat ?? idag,
      data,
      sekretess: data.sekretess,
    });
    return { id: kvitto.arendeId, steg: kvitto.steg };
  }
}

function ogiltigt(falt: string, meddelande: string): Nekad {
  return new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: [{ falt, meddelande }] }));
}
