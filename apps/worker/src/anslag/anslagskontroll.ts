import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import type { WorkerMiljo } from '#config';
import { sparaIakttagelse } from '#engine';
import { samtidigt } from '../bakgrund/samtidigt.js';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { MILJO, POOL } from '../karna/tokens.js';
import { ensam } from '../underhall/ensam.js';

const LAS = 7_309_121;
const BUNT = 200;
const SAMTIDIGA = 4;
const TALAMOD_MS = 5_000;
/** A notice that was looked at this lately has been looked at in this round. */
const NYSS = '5 minutes';

interface Uppe {
  readonly id: string;
  readonly nr: number;
}
interface Iakttagelse {
  readonly utfall: 'synligt' | 'borta' | 'fel';
  readonly detalj: string | null;
}
const svarSchema = z.object({ id: z.uuid(), nr: z.number() });

/** Looks as anybody would: over HTTP, at the public address, without login. What is seen is kept with the database's time and never changed. */
@Injectable()
export class Anslagskontroll {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(MILJO) private readonly miljo: WorkerMiljo,
    private readonly matvarden: Matvarden,
  ) {}

  /** Every notice that is up, once; the number that was looked at. Null when another worker is at it. */
  async iakttaAlla(avbrott: AbortSignal): Promise<number | null> {
    return ensam(this.pool, LAS, async () => {
      let antal = 0;
      let efter = '00000000-0000-0000-0000-000000000000';
      for (;;) {
        const { rows } = await this.pool.query<Uppe>({ name: 'anslag-att-iaktta', text: ATT_IAKTTA, values: [efter] });
        await samtidigt(rows, SAMTIDIGA, (rad) => (avbrott.aborted ? Promise.resolve() : this.iakttaOchSpara(rad)));
        antal += rows.length;
        const sist = rows.at(-1);
        if (!sist || rows.length < BUNT || avbrott.aborted) return antal;
        efter = sist.id;
      }
    });
  }

  /** One notice, when it is up. */
  async iaktta(arendeId: string): Promise<void> {
    const { rows } = await this.pool.query<Uppe>(`select arende_id as id, nr from anslag where arende_id = $1 and tillstand = 'uppsatt'`, [
      arendeId,
    ]);
    for (const rad of rows) await this.iakttaOchSpara(rad);
  }

  private async iakttaOchSpara(rad: Uppe): Promise<void> {
    const { utfall, detalj } = await this.titta(rad);
    await sparaIakttagelse(this.pool, { arendeId: rad.id, nr: rad.nr, utfall, detalj });
    this.matvarden.handelser.inc({ vad: `anslag-${utfall}` });
  }

  private async titta({ id, nr }: Uppe): Promise<Iakttagelse> {
    try {
      const [sida, anslag] = await Promise.all([this.hamta('/anslagstavla'), this.hamta(`/api/offentligt/anslag/${id}`)]);
      if (anslag.status === 404) return { utfall: 'borta', detalj: 'Anslaget finns inte på anslagstavlan.' };
      if (!anslag.ok) return { utfall: 'fel', detalj: `Anslaget svarar ${anslag.status}.` };
      if (!sida.ok) return { utfall: 'fel', detalj: `Anslagstavlan svarar ${sida.status}.` };
      const svar = svarSchema.safeParse(await anslag.json());
      return svar.success && svar.data.id === id && svar.data.nr === nr
        ? { utfall: 'synligt', detalj: null }
        : { utfall: 'borta', detalj: 'Ett annat innehåll visas.' };
    } catch (fel) {
      return { utfall: 'fel', detalj: `Anslagstavlan gick inte att nå (${felkod(fel)}).` };
    }
  }

  private hamta(vag: string): Promise<Response> {
    return fetch(new URL(vag, this.miljo.PUBLIC_URL), {
      headers: { accept: 'application/json, text/html', 'cache-control': 'no-cache' },
      redirect: 'manual',
      signal: AbortSignal.timeout(TALAMOD_MS),
    });
  }
}

const ATT_IAKTTA = `select n.arende_id as id, n.nr from anslag n where n.tillstand = 'uppsatt' and n.arende_id > $1
    and not exists (select 1 from anslag_observation o where o.arende_id = n.arende_id and o.nr = n.nr and o.vid > clock_timestamp() - interval '${NYSS}' and o.vid <= clock_timestamp())
  order by n.arende_id limit ${BUNT}`;
