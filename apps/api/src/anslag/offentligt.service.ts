import { adderaDagar } from '#calendar';
import { type offentligaAnslagSchema, type offentligtAnslagSchema, type offentligtAnslagSidaSchema, problem } from '#contracts';
import { lasKommun } from '#database';
import { Nekad } from '#engine';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { OffentligtRepository, type OffentligRad } from './offentligt.repository.js';
import { paragrafspann } from './paragrafspann.js';
import { saOverklagas } from './sa-overklagas.js';

/** The notices that are up, as everybody may read them. */
@Injectable()
export class OffentligtService {
  constructor(
    private readonly anslag: OffentligtRepository,
    private readonly pool: Pool,
  ) {}

  async lista({ efter, antal }: z.infer<typeof offentligtAnslagSidaSchema>): Promise<z.infer<typeof offentligaAnslagSchema>> {
    const rader = await this.anslag.lista(tidsplats(efter), antal + 1);
    const { sida, sista } = sidaAv(rader, antal);
    return { rader: sida.map(vy), efter: sista === undefined ? null : skrivMarkor(sista) };
  }

  async visa(id: string): Promise<z.infer<typeof offentligtAnslagSchema>> {
    const rad = await this.anslag.visa(id);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte', { detail: 'Anslaget sitter inte uppe på anslagstavlan.' }));
    const [beslut, instanser] = await Promise.all([this.anslag.beslut(id), lasKommun(this.pool)]);
    return {
      ...vy(rad),
      nr: rad.nr,
      beslut: beslut.map(({ arendetyp: _arendetyp, ...synligt }) => synligt),
      overklagande: saOverklagas(rad, beslut, instanser),
    };
  }
}

function vy({ nyckel: _nyckel, nr: _nr, nummer, overklagandeTill, ...rad }: OffentligRad) {
  return { ...rad, overklagandeTill, paragrafer: paragrafspann(nummer), tasNed: adderaDagar(overklagandeTill, 1) };
}
