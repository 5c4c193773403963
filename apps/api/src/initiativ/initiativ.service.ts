import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type initiativListaFragaSchema,
  type initiativListaSchema,
  type nyttInitiativSchema,
  type nyttVerksamhetsinitiativSchema,
  problem,
  type skapadSchema,
  spar,
} from '#contracts';
import { type Engine, harleddUuid, Nekad } from '#engine';
import { processFor } from '../arenden/arenden.service.js';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { InitiativRepository } from './initiativ.repository.js';

/** A need in the track that was chosen for it. */
type NyttInitiativ =
  | { readonly process: 'initiativ'; readonly data: z.infer<typeof nyttInitiativSchema> }
  | { readonly process: 'verksamhetsinitiativ'; readonly data: z.infer<typeof nyttVerksamhetsinitiativSchema> };

@Injectable()
export class InitiativService {
  constructor(
    private readonly initiativ: InitiativRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async lista(jag: Inloggad, fraga: z.infer<typeof initiativListaFragaSchema>): Promise<z.infer<typeof initiativListaSchema>> {
    const efter = tidsplats(fraga.efter);
    const rader = await this.initiativ.lista(jag, {
      spar: fraga.spar === undefined ? spar.options : [fraga.spar],
      tillstand: fraga.tillstand,
      organ: fraga.organ,
      efter,
      antal: fraga.antal + 1,
    });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return {
      rader: sida.map((rad) => ({
        id: rad.id,
        spar: rad.spar,
        titel: rad.titel,
        dnr: rad.dnr,
        tillstand: rad.tillstand,
        etikett: processFor(rad.spar).tillstand[rad.tillstand]?.etikett ?? rad.tillstand,
        fas: rad.fas,
        organ: { id: rad.organId, namn: rad.organNamn },
        andrad: rad.andrad.toISOString(),
        sekretess: rad.sekretess,
      })),
      efter: sista === undefined ? null : skrivMarkor(sista),
    };
  }

  /** Starts an initiative in the track that was chosen (B-03). The case's id comes from the key, so that a repeated request is the same case. */
  async nytt(jag: Inloggad, nyckel: string, { process, data }: NyttInitiativ): Promise<z.infer<typeof skapadSchema>> {
    const datum = this.klocka.idag();
    if (!(await this.initiativ.organGaller(data.organ, datum)))
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: [{ falt: 'organ', meddelande: 'Välj ett organ som finns.' }] }),
      );
    const egenNyckel = `${jag.personId}/${nyckel}`;
    const kvitto = await this.engine.start({
      nyckel: egenNyckel,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      process,
      arendeId: harleddUuid('arende', egenNyckel),
      titel: data.titel,
      organ: data.organ,
      datum,
      data,
      sekretess: data.sekretess,
      personer: [{ personId: jag.personId, roll: 'forslagsstallare' }],
    });
    return { id: kvitto.arendeId, steg: kvitto.steg };
  }
}
