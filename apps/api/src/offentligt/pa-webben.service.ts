import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import { type pawebbenSchema, problem } from '#contracts';
import { Nekad } from '#engine';
import { regler } from '#machines';
import { ArendenService } from '../arenden/arenden.service.js';
import { Klocka } from '../karna/klocka.js';

type PaWebben = z.infer<typeof pawebbenSchema>;
type Rad = Omit<PaWebben, 'farTasBort'> & { readonly avslutad: boolean };

/** What of a matter is on the web, and taking it away from there when the matter is closed; before that it is an event of the matter (ta-bort-fran-webben). */
@Injectable()
export class PaWebbenService {
  constructor(
    private readonly arenden: ArendenService,
    private readonly pool: Pool,
    private readonly klocka: Klocka,
  ) {}

  async visa(jag: Inloggad, id: string): Promise<PaWebben> {
    const kontext = await this.arenden.kontext(jag, id);
    const { avslutad, ...rad } = await this.rad(id);
    return { ...rad, farTasBort: avslutad && rad.publicerat && this.hinder(jag, kontext).length === 0 };
  }

  /** The same people may as before, and the reason is kept; taken away twice is once. */
  async taBort(jag: Inloggad, id: string, skal: string): Promise<PaWebben> {
    const kontext = await this.arenden.kontext(jag, id);
    const { avslutad } = await this.rad(id);
    const saknas = this.hinder(jag, kontext);
    const regel = regler['far-skriva-for-allmanheten'];
    if (saknas.length > 0)
      throw new Nekad(
        'ingen-behorighet',
        problem('ingen-behorighet', {
          regel: 'far-skriva-for-allmanheten',
          detail: regel?.mening,
          kalla: regel?.kalla,
          saknas: [...saknas],
          kanGorasAv: regel?.kanGorasAv,
        }),
      );
    if (!avslutad)
      throw new Nekad(
        'regel-hindrar',
        problem('regel-hindrar', { detail: 'Ärendet är öppet: ta bort beslutet från webben med åtgärden i ärendet.', kalla: 'L-16' }),
      );
    await this.pool.query({
      name: 'ta-bort-fran-webben',
      text: `update offentligt_beslut set publicerat_at = null, borttaget_at = $2, borttaget_av = $3, borttaget_skal = $4 where arende_id = $1 and publicerat_at is not null`,
      values: [id, this.klocka.nu(), jag.personId, skal],
    });
    return this.visa(jag, id);
  }

  /** What the rule of the event misses, asked for one who acts on a closed matter. */
  private hinder(jag: Inloggad, kontext: Readonly<Record<string, unknown>>): readonly string[] {
    const [nu, idag] = [this.klocka.nu().toISOString(), this.klocka.idag()];
    const aktor = { personId: jag.personId, roller: jag.roller.map(({ organ, roll }) => ({ organ, roll })) };
    return (
      regler['far-skriva-for-allmanheten']?.saknas(kontext as never, {
        type: 'ta-bort-fran-webben',
        nu,
        idag,
        aktor,
        data: {},
        fakta: {},
      }) ?? ['regel']
    );
  }

  private async rad(id: string): Promise<Rad> {
    const svar = await this.pool.query<Rad>({
      name: 'pa-webben',
      text: `select a.avslutad, b.publicerat_at is not null and not a.sekretess as publicerat, b.rubrik, b.sammanfattning, b.avstatt_skal as "avstattSkal"
        from arende a left join offentligt_beslut b on b.arende_id = a.id where a.id = $1`,
      values: [id],
    });
    const rad = svar.rows[0];
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    return rad;
  }
}
