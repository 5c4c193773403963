import { adderaDagar } from '#calendar';
import { type offentligaAnslagSchema, type offentligtAnslagSchema, type offentligtAnslagSidaSchema, problem } from '#contracts';
import { Nekad } from '#engine';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { lasMarkor, skrivMarkor } from '../inkorg/markor.js';
import { OffentligtRepository, type OffentligRad } from './offentligt.repository.js';
import { paragrafspann } from './paragrafspann.js';

/** The notices that are up, as everybody may read them. */
@Injectable()
export class OffentligtService {
  constructor(private readonly anslag: OffentligtRepository) {}

  async lista({ efter, antal }: z.infer<typeof offentligtAnslagSidaSchema>): Promise<z.infer<typeof offentligaAnslagSchema>> {
    const fran = efter === undefined ? null : lasMarkor(efter);
    if (fran === undefined || fran?.nyckel === null)
      throw new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: [{ falt: 'efter', meddelande: 'Sidan finns inte.' }] }));
    const rader = await this.anslag.lista(fran, antal + 1);
    const sida = rader.slice(0, antal);
    const sist = rader.length > antal ? sida.at(-1) : undefined;
    return { rader: sida.map(vy), efter: sist === undefined ? null : skrivMarkor(sist) };
  }

  async visa(id: string): Promise<z.infer<typeof offentligtAnslagSchema>> {
    const rad = await this.anslag.visa(id);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte', { detail: 'Anslaget sitter inte uppe på anslagstavlan.' }));
    return { ...vy(rad), nr: rad.nr, beslut: await this.anslag.beslut(id) };
  }
}

function vy({ nyckel: _nyckel, nr: _nr, nummer, overklagandeTill, ...rad }: OffentligRad) {
  return { ...rad, overklagandeTill, paragrafer: paragrafspann(nummer), tasNed: adderaDagar(overklagandeTill, 1) };
}
