import type { Inloggad } from '#auth';
import { type Portfoljsok, problem } from '#contracts';
import { Nekad } from '#engine';
import { Injectable } from '@nestjs/common';
import { csv } from './csv.js';
import { type Cell, exporttabell } from './exporttabell.js';
import { PortfoljRepository } from './portfolj.repository.js';
import { PortfoljService, radvy } from './portfolj.service.js';
import { xlsx } from './xlsx.js';

/** What one file may hold; more than this is not read by a person. */
const HOGST = 20_000;

/** The selection as a file, with the figures of the screen. */
@Injectable()
export class ExportService {
  constructor(
    private readonly portfolj: PortfoljRepository,
    private readonly tabell: PortfoljService,
  ) {}

  async csv(jag: Inloggad, fraga: Portfoljsok): Promise<string> {
    return csv(await this.celler(jag, fraga));
  }

  async xlsx(jag: Inloggad, fraga: Portfoljsok): Promise<Buffer> {
    return xlsx(await this.celler(jag, fraga));
  }

  private async celler(jag: Inloggad, fraga: Portfoljsok): Promise<Cell[][]> {
    const { grupp, ...urval } = fraga;
    const [tabell, rader] = await Promise.all([
      this.tabell.visa(jag, fraga),
      this.portfolj.rader(jag, urval, { grupp, nyckel: undefined, efter: null, antal: HOGST + 1 }),
    ]);
    if (rader.length > HOGST)
      throw new Nekad('for-stor', problem('for-stor', { detail: 'Urvalet är för stort för en fil. Filtrera mer.' }));
    return exporttabell(tabell, rader.map(radvy));
  }
}
