import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  beslutsutfall,
  type offentligaBeslutFragaSchema,
  type offentligaBeslutSchema,
  type offentligtBeslutSchema,
  type offentligtUrvalSchema,
  problem,
} from '#contracts';
import { Nekad } from '#engine';
import { dagplats, sidaAv, skrivDagplats } from '../http/sida.js';
import { type Beslutsrad, OffentligaBeslutRepository } from './beslut.repository.js';
import { forklara, lagesord } from './lagesord.js';

/** Decided matters as anybody may read of them (L-16). */
@Injectable()
export class OffentligaBeslutService {
  constructor(private readonly beslut: OffentligaBeslutRepository) {}

  async lista(fraga: z.infer<typeof offentligaBeslutFragaSchema>): Promise<z.infer<typeof offentligaBeslutSchema>> {
    const rader = await this.beslut.lista({
      organ: fraga.organ,
      ar: fraga.ar,
      text: fraga.text,
      efter: dagplats(fraga.efter),
      antal: fraga.antal + 1,
    });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return { rader: sida.map(vy), efter: sista ? skrivDagplats({ datum: sista.beslutsdatum, id: sista.id }) : null };
  }

  /** Throws finns-inte for what is not published, and in the same words for what is secret. */
  async en(id: string): Promise<z.infer<typeof offentligtBeslutSchema>> {
    const rad = await this.beslut.en(id);
    if (!rad) throw saknas();
    const { dnr, sammanfattning, utfall, utdragTitel, utdragStorlek } = rad;
    return {
      ...vy(rad),
      dnr,
      sammanfattning,
      utfall: beslutsutfall.nullable().parse(utfall),
      forklaring: forklara(rad, { organ: rad.organNamn, beslutsdatum: rad.beslutsdatum, paragraf: rad.paragraf, utfall }),
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

const vy = (rad: Beslutsrad) => ({
  id: rad.id,
  rubrik: rad.rubrik,
  organ: { id: rad.organId, namn: rad.organNamn },
  beslutsdatum: rad.beslutsdatum,
  paragraf: rad.paragraf,
  lage: lagesord(rad),
});

const saknas = () => new Nekad('finns-inte', problem('finns-inte'));
