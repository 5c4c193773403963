import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { adderaDagar, datumI, klockslag } from '#calendar';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG, POOL } from '../karna/tokens.js';
import { Bakgrundsjobb } from './bakgrundsjobb.js';
import { seglaDagar } from './dagssigill.js';
import { ensam } from './ensam.js';

const LAS = 7_309_114;
/** No transaction of the day before is open any longer. */
const TIDIGAST = '00:30';

/** Once a night: yesterday is sealed and the counters are proved equal to a recount. Looks every ten minutes, so that a night without a worker is caught up. */
@Injectable()
export class Natt implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: Bakgrundsjobb | null = null;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
  ) {}

  onApplicationBootstrap(): void {
    this.jobb = new Bakgrundsjobb({ namn: 'natt', intervallMs: 600_000, arbete: () => this.natt(new Date()) }, this);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.jobb?.stanna();
  }

  /** The night's work as it is at `nu`; never has more to do at once. */
  async natt(nu: Date): Promise<boolean> {
    const idag = datumI(nu);
    if (nu < klockslag(idag, TIDIGAST)) return false;
    await ensam(this.pool, LAS, async () => {
      const seglade = await seglaDagar(this.pool, adderaDagar(idag, -1));
      if (seglade > 0) this.logg.info({ seglade }, 'Dagar har förseglats.');
      await this.proveraRaknare();
    });
    return false;
  }

  private async proveraRaknare(): Promise<void> {
    const svar = await this.pool.query<{ avvikelser: number }>({ name: 'provera-raknare', text: OMRAKNING });
    const avvikelser = svar.rows[0]?.avvikelser ?? 0;
    this.matvarden.avvikelser.set(avvikelser);
    if (avvikelser > 0) this.logg.error({ avvikelser }, 'Inkorgens räknare stämmer inte med en omräkning: kör beslutsgang verify.');
  }
}

const OMRAKNING = `select count(*)::int as avvikelser from
    (select organ_id, roll, sum(antal) as antal from uppgift_raknare group by 1, 2) r
    full join (select organ_id, roll, count(*) as antal from uppgift where status = 'oppen' and innehavare_id is null and person_id is null group by 1, 2) u using (organ_id, roll)
  where coalesce(r.antal, 0) <> coalesce(u.antal, 0)`;
