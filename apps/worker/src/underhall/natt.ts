import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { adderaDagar, datumI, klockslag } from '#calendar';
import { type Fynd, verifieraRegistret } from '#engine';
import { processer } from '#machines';
import type { Nattprov } from '../../../../workflows/underhall/underhall.activities.js';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG, POOL } from '../karna/tokens.js';
import { seglaDagar } from './segla-dagar.js';

/** No transaction of the day before is open any longer. */
const TIDIGAST = '00:30';
/** Findings that are told one by one; `beslutsgang verify` lists them all. */
const FLEST_RADER = 100;

/** The night's work. Nothing that it tells of holds anything but ids and figures. */
@Injectable()
export class Natt {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) private readonly logg: Logger,
    private readonly matvarden: Matvarden,
  ) {}

  /** Seals every whole day before `nu`, also those of nights that were missed. */
  async seglaDagar(nu: Date, avbrott: AbortSignal): Promise<number> {
    const idag = datumI(nu);
    const seglade = await seglaDagar(this.pool, adderaDagar(idag, nu < klockslag(idag, TIDIGAST) ? -2 : -1), avbrott);
    this.matvarden.funna.inc({ jobb: 'natt', vad: 'dagar-seglade' }, seglade);
    if (seglade > 0) this.logg.info({ seglade }, 'Dagar har förseglats.');
    return seglade;
  }

  /** Proves all of the register, and says what does not hold. */
  async provaRegistret(avbrott: AbortSignal): Promise<Nattprov> {
    const { antal, fynd } = await verifieraRegistret(this.pool, processer, { avbrott });
    this.matvarden.funna.inc({ jobb: 'natt', vad: 'arenden-provade' }, antal);
    this.beratta(fynd);
    return { arenden: antal, avvikelser: fynd.length };
  }

  private beratta(fynd: readonly Fynd[]): void {
    const { avvikelser } = this.matvarden;
    avvikelser.reset();
    for (const { prov } of fynd) avvikelser.inc({ prov });
    for (const { prov, arendeId } of fynd.slice(0, FLEST_RADER))
      this.logg.error({ prov, arende: arendeId }, 'Nattens prov fann en avvikelse.');
    if (fynd.length > 0) this.logg.error({ avvikelser: fynd.length }, 'Registret stämmer inte: kör beslutsgang verify.');
  }
}
