import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import type { avstegListaFragaSchema, avstegListaSchema, nyttAvstegSchema, skapadSchema } from '#contracts';
import { type Engine, harleddUuid } from '#engine';
import { processFor } from '../arenden/arenden.service.js';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { AvstegRepository } from './avsteg.repository.js';

/** Planned avsteg: the list, and how one begins. */
@Injectable()
export class AvstegService {
  constructor(
    private readonly avsteg: AvstegRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async lista(jag: Inloggad, fraga: z.infer<typeof avstegListaFragaSchema>): Promise<z.infer<typeof avstegListaSchema>> {
    const rader = await this.avsteg.lista(jag, { efter: tidsplats(fraga.efter), antal: fraga.antal + 1 });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    const { tillstand } = processFor('avsteg');
    return {
      rader: sida.map(({ organId, organNamn, nyckel: _nyckel, ...rad }) => ({
        ...rad,
        etikett: tillstand[rad.tillstand]?.etikett ?? rad.tillstand,
        organ: { id: organId, namn: organNamn },
      })),
      efter: sista === undefined ? null : skrivMarkor(sista),
    };
  }

  /** The case's id comes from the key, so that a repeated request is the same case. */
  async nytt(jag: Inloggad, nyckel: string, data: z.infer<typeof nyttAvstegSchema>): Promise<z.infer<typeof skapadSchema>> {
    const egenNyckel = `${jag.personId}/${nyckel}`;
    const kvitto = await this.engine.start({
      nyckel: egenNyckel,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      process: 'avsteg',
      arendeId: harleddUuid('arende', egenNyckel),
      titel: data.titel,
      organ: data.organ,
      datum: this.klocka.idag(),
      data,
      sekretess: data.sekretess,
    });
    return { id: kvitto.arendeId, steg: kvitto.steg };
  }
}
