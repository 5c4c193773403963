import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { z } from 'zod';
import {
  beslutsutfall,
  type offentligaBeslutFragaSchema,
  type offentligaBeslutSchema,
  type offentligtBeslutSchema,
  type offentligtUrvalSchema,
  problem,
  rollNamn,
} from '#contracts';
import { lasKommun } from '#database';
import { Nekad } from '#engine';
import { dagplats, sidaAv, skrivDagplats } from '../http/sida.js';
import { type Beslutsrad, OffentligaBeslutRepository } from './beslut.repository.js';
import { forklara, lagesord } from './lagesord.js';
import { laget } from './laget.js';
import { Klocka } from '../karna/klocka.js';

/** Decided matters as anybody may read of them (L-16). */
@Injectable()
export class OffentligaBeslutService {
  constructor(
    private readonly beslut: OffentligaBeslutRepository,
    private readonly pool: Pool,
    private readonly klocka: Klocka,
  ) {}

  async lista(fraga: z.infer<typeof offentligaBeslutFragaSchema>): Promise<z.infer<typeof offentligaBeslutSchema>> {
    const rader = await this.beslut.lista({
      organ: fraga.organ,
      ar: fraga.ar,
      text: fraga.text,
      efter: dagplats(fraga.efter),
      antal: fraga.antal + 1,
    });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    const idag = this.klocka.idag();
    return { rader: sida.map((rad) => vy(rad, idag)), efter: sista ? skrivDagplats({ datum: sista.beslutsdatum, id: sista.id }) : null };
  }

  /** Throws finns-inte for what is not published, and in the same words for what is secret. */
  async en(id: string): Promise<z.infer<typeof offentligtBeslutSchema>> {
    const rad = await this.beslut.en(id);
    if (!rad) throw saknas();
    const { dnr, sammanfattning, utfall, utdragTitel, utdragStorlek } = rad;
    const beslutsfattare = rad.beslutsroll === null ? null : rollNamn(rad.beslutsroll);
    return {
      ...vy(rad, this.klocka.idag()),
      dnr,
      sammanfattning,
      utfall: beslutsutfall.nullable().parse(utfall),
      beslutsfattare,
      forklaring: forklara(
        laget(rad, this.klocka.idag()),
        { organ: rad.organNamn, beslutsdatum: rad.beslutsdatum, paragraf: rad.paragraf, utfall, beslutsfattare },
        await lasKommun(this.pool),
      ),
      protokollsutdrag: utdragTitel === null || utdragStorlek === null ? null : { titel: utdragTitel, storlek: utdragStorlek },
    };
  }

  async utdrag(id: string): Promise<{ innehall: Buffer; titel: string; dnr: string | null }> {
    const utdrag = await this.beslut.utdrag(id);
    if (!utdrag) throw saknas();
    return utdrag;
  }

  urval(): Promise<z.infer<typeof offentligtUrvalSchema>> {
    return this.beslut.urval();
  }
}

const vy = (rad: Beslutsrad, idag: string) => ({
  id: rad.id,
  slag: rad.slag,
  rubrik: rad.rubrik,
  organ: { id: rad.organId, namn: rad.organNamn },
  beslutsdatum: rad.beslutsdatum,
  paragraf: rad.paragraf,
  lage: lagesord(laget(rad, idag)),
});

const saknas = () => new Nekad('finns-inte', problem('finns-inte'));
