import { Injectable } from '@nestjs/common';
import type { Nattprov, Svepning, UnderhallActivities } from '../../../../workflows/underhall/underhall.activities.js';
import { Anslagskontroll } from '../anslag/anslagskontroll.js';
import { Matvarden } from '../karna/matvarden.js';
import { avbrott } from '../temporal/uppdrag.js';
import { Natt } from './natt.js';
import { Svep } from './svep.js';

/** Seconds that a deadline is late when its own workflow has had its chance. */
const SEN = 60;

/** The upkeep as activities: timed, and broken off when the worker stops. */
@Injectable()
export class UnderhallArbete implements UnderhallActivities {
  constructor(
    private readonly svepet: Svep,
    private readonly natt: Natt,
    private readonly anslagen: Anslagskontroll,
    private readonly matvarden: Matvarden,
  ) {}

  svep(): Promise<Svepning | null> {
    return this.kor('svep', () => this.svepet.svep('svep', { sen: SEN, avbrott: avbrott() }));
  }

  seglaDagar(): Promise<number> {
    return this.kor('segla-dagar', () => this.natt.seglaDagar(new Date(), avbrott()));
  }

  provaRegistret(): Promise<Nattprov> {
    return this.kor('natt', () => this.natt.provaRegistret(avbrott()));
  }

  iakttaAnslagen(): Promise<number | null> {
    return this.kor('anslag', () => this.anslagen.iakttaAlla(avbrott()));
  }

  private async kor<T>(jobb: string, arbete: () => Promise<T>): Promise<T> {
    const klar = this.matvarden.jobb.startTimer({ jobb });
    let utfall = 'fel';
    try {
      const svar = await arbete();
      utfall = 'klart';
      this.matvarden.senast.set({ jobb }, Date.now() / 1000);
      return svar;
    } finally {
      klar({ utfall });
    }
  }
}
