import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import { type Inloggad, synligtVillkor } from '#auth';
import { type exportlageSchema, problem } from '#contracts';
import { packa, STORST_ZIP } from '#documents';
import { exportfiler, exportfilensInnehall, Nekad, senasteExport } from '#engine';
import { ArendenService } from '../arenden/arenden.service.js';

interface Arendet {
  readonly avslutad: boolean;
  readonly process: string;
  readonly organId: string;
  /** Items of the meeting whose case the person may not know of. */
  readonly dolda: number;
}

/** The export folder of a closed case, for those who may see the case. */
@Injectable()
export class ExportService {
  constructor(
    private readonly arenden: ArendenService,
    private readonly pool: Pool,
  ) {}

  async lage(jag: Inloggad, id: string): Promise<z.infer<typeof exportlageSchema>> {
    const { avslutad } = await this.far(jag, id);
    const rad = avslutad ? await senasteExport(this.pool, id) : undefined;
    if (!rad) return { lage: avslutad ? 'framstalls' : 'ej-avslutat', export: null };
    const { nr, mapp, digest, antal, storlek, saknas, skapad } = rad;
    return { lage: 'finns', export: { nr, mapp, digest, antalFiler: antal, storlek, skapad: skapad.toISOString(), saknas: [...saknas] } };
  }

  /** The folder packed, a file at a time as it is read. */
  async zip(jag: Inloggad, id: string): Promise<{ mapp: string; digest: string; strom: Readable }> {
    await this.far(jag, id);
    const rad = await senasteExport(this.pool, id);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte', { detail: 'Exportmappen är inte framställd än.' }));
    if (rad.storlek > STORST_ZIP)
      throw new Nekad(
        'for-stor',
        problem('for-stor', { detail: 'Mappen är för stor för en zip-fil. Hämta den med beslutsgang exportera.' }),
      );
    const filer = await exportfiler(this.pool, rad.id);
    const packning = packa(
      rad.mapp,
      filer.map(({ vag }) => ({ vag, hamta: () => exportfilensInnehall(this.pool, rad.id, vag) })),
    );
    return { mapp: rad.mapp, digest: rad.digest, strom: Readable.from(packning, { objectMode: false }) };
  }

  /** Throws finns-inte for a case that the person may not know of. A meeting's folder holds every item, so it is for those in the organ who may know of them all. */
  private async far(jag: Inloggad, id: string): Promise<Arendet> {
    await this.arenden.kravSynligt(jag, id);
    const { sql, varden } = synligtVillkor('b', jag, 2);
    const svar = await this.pool.query<Arendet>({
      name: 'export-far',
      text: `select a.avslutad, a.process, a.organ_id as "organId",
          (select count(*)::int from (select arende_id from sammantrade_punkt where mote_id = a.id union all select arende_id from mote_punkt where mote_id = a.id) p
            join arende b on b.id = p.arende_id where not ${sql}) as dolda from arende a where a.id = $1`,
      values: [id, ...varden],
    });
    const arende = svar.rows[0];
    if (!arende) throw new Nekad('finns-inte', problem('finns-inte'));
    if (arende.process === 'sammantrade' && !jag.roller.some(({ organ }) => organ === arende.organId))
      throw new Nekad('finns-inte', problem('finns-inte'));
    if (arende.dolda > 0)
      throw new Nekad(
        'ingen-behorighet',
        problem('ingen-behorighet', {
          detail: 'Mappen från ett möte som behandlat ärenden med sekretess hämtas av den som får ta del av dem alla.',
          kanGorasAv: 'Organets sekreterare, när hen är namngiven i ärendena',
        }),
      );
    return arende;
  }
}
