import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Engine } from '#engine';
import type { Svepning } from '../../../../workflows/underhall/underhall.activities.js';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { ENGINE, LOGG, POOL } from '../karna/tokens.js';
import { samtidigt } from '../bakgrund/samtidigt.js';
import { Takt } from '../bakgrund/takt.js';
import { ensam } from './ensam.js';
import { mat } from './mat.js';

const LAS = 7_309_113;
const BUNT = 500;
/** Fired in one transaction; while it lasts, others who want one of the cases wait. */
const TILLSAMMANS = 25;
const SAMTIDIGA = 4;
/** Seconds over which a mass is spread, so that those who work meanwhile notice nothing; a small one goes at the least pace. */
const SPRIDNING = 30;
const MINSTA_TAKT = 300;

export interface Svepval {
  /** Seconds that a deadline must be late; its own workflow has had the chance. */
  readonly sen: number;
  readonly avbrott: AbortSignal;
  /** Spread what is late over half a minute instead of taking all that the machine has. */
  readonly sprid?: boolean;
}

interface SenFrist {
  readonly id: string;
  readonly arende_id: string;
  readonly at: Date;
}

/** The net under the workflows: late deadlines are fired in batches, forgotten wake-ups are sent again, the lag is measured. Null when another worker is at it. */
@Injectable()
export class Svep {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(LOGG) private readonly logg: Logger,
    private readonly matvarden: Matvarden,
  ) {}

  async svep(jobb: 'svep' | 'reserv', val: Svepval): Promise<Svepning | null> {
    return ensam(this.pool, LAS, async () => {
      const frister = await this.fyraSena(val);
      const vackta = await this.vackGlomda();
      const { frist: efterslapning } = await mat(this.pool, this.matvarden);
      for (const [vad, antal] of Object.entries({ ...frister, vackta })) this.matvarden.funna.inc({ jobb, vad }, antal);
      return { ...frister, vackta, efterslapning: Math.round(efterslapning) };
    });
  }

  /** Each late deadline once, in order: one that cannot be fired does not stand in the way of those after it. */
  private async fyraSena({ sen, avbrott, sprid = false }: Svepval): Promise<{ sena: number; fyrade: number }> {
    const takt = sprid ? new Takt(Math.max(MINSTA_TAKT, (await this.antalSena(sen)) / SPRIDNING)) : null;
    let sena = 0;
    let fyrade = 0;
    let efter: Omit<SenFrist, 'arende_id'> = { id: '00000000-0000-0000-0000-000000000000', at: new Date(0) };
    for (;;) {
      const bunt = await this.pool.query<SenFrist>({
        name: 'sena-frister',
        text: `select id, arende_id, at from frist where status = 'aktiv' and at < now() - make_interval(secs => $1) and (at, id) > ($2, $3) order by at, id limit ${BUNT}`,
        values: [sen, efter.at.toISOString(), efter.id],
      });
      for (const varv of ettPerArende(bunt.rows)) {
        const svar = await samtidigt(grupper(varv), SAMTIDIGA, async (grupp) => {
          await takt?.plats(grupp.length, avbrott);
          return this.fyraGrupp(grupp, avbrott);
        });
        fyrade += svar.flat().filter((ett) => ett === 'utford').length;
      }
      sena += bunt.rows.length;
      const sista = bunt.rows.at(-1);
      if (!sista || bunt.rows.length < BUNT || avbrott.aborted) return { sena, fyrade };
      efter = sista;
    }
  }

  private async antalSena(sen: number): Promise<number> {
    const svar = await this.pool.query<{ antal: number }>({
      name: 'antal-sena-frister',
      text: `select count(*)::int as antal from frist where status = 'aktiv' and at < now() - make_interval(secs => $1)`,
      values: [sen],
    });
    return svar.rows[0]?.antal ?? 0;
  }

  /** Together when all go, else one by one: one that cannot be fired must not hold the others back. */
  private async fyraGrupp(frister: readonly SenFrist[], avbrott: AbortSignal): Promise<readonly string[]> {
    if (avbrott.aborted) return [];
    try {
      const fraga = frister.map(({ id, at }) => ({ fristId: id, at: at.toISOString() }));
      const svar = await this.engine.fyraFrister({ frister: fraga, nu: new Date() });
      for (const ett of svar) this.matvarden.handelser.inc({ vad: `svep-frist-${ett}` });
      return svar;
    } catch (fel) {
      this.logg.warn({ antal: frister.length, fel: felkod(fel) }, 'Frister kunde inte fyras tillsammans och prövas en och en.');
      return samtidigt(frister, 1, (frist) => this.fyra(frist, avbrott));
    }
  }

  private async fyra({ id, at }: SenFrist, avbrott: AbortSignal): Promise<string> {
    if (avbrott.aborted) return 'avbruten';
    try {
      const svar = await this.engine.fyraFrist({ fristId: id, at: at.toISOString(), nu: new Date() });
      this.matvarden.handelser.inc({ vad: `svep-frist-${svar}` });
      return svar;
    } catch (fel) {
      this.logg.warn({ frist: id, fel: felkod(fel) }, 'Fristen kunde inte fyras av svepet.');
      return 'fel';
    }
  }

  /** Effects that nobody has taken up, each quarter of an hour of their age: the workflow may have been lost with Temporal. */
  private async vackGlomda(): Promise<number> {
    const svar = await this.pool.query({
      name: 'vack-glomda',
      text: `insert into wake (arende_id, steg, fas, skapad) select distinct a.id, a.steg, a.fas, now() from effect e join arende a on a.id = e.arende_id
        where e.status = 'vantar' and e.skapad < now() - interval '15 minutes' and extract(epoch from now() - e.skapad)::bigint % 900 < 60
        limit 500 on conflict (arende_id) do nothing`,
    });
    return svar.rowCount ?? 0;
  }
}

/** A case's deadlines one after another, each in a round of its own, so that a transaction has one step of a case. */
function ettPerArende(frister: readonly SenFrist[]): SenFrist[][] {
  const varv: SenFrist[][] = [];
  const sedda = new Map<string, number>();
  for (const frist of frister) {
    const nr = sedda.get(frist.arende_id) ?? 0;
    sedda.set(frist.arende_id, nr + 1);
    (varv[nr] ??= []).push(frist);
  }
  return varv;
}

function grupper(frister: readonly SenFrist[]): SenFrist[][] {
  return Array.from({ length: Math.ceil(frister.length / TILLSAMMANS) }, (_, nr) =>
    frister.slice(nr * TILLSAMMANS, (nr + 1) * TILLSAMMANS),
  );
}
