import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { allasMatvarden, delaMatvarden } from './matvardesfraga.js';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What Prometheus is told: requests by route, never by address. */
@Injectable()
export class Matvarden implements OnModuleDestroy {
  readonly register = new Registry();
  private readonly svarstid = new Histogram({
    name: 'beslutsgang_http_sekunder',
    help: 'Tid till svar per adress.',
    labelNames: ['metod', 'vag', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.register],
  });

  constructor() {
    collectDefaultMetrics({ register: this.register });
    delaMatvarden(this.register);
  }

  observera(svar: { metod: string; vag: string; status: number; sekunder: number }): void {
    this.svarstid.observe({ metod: svar.metod, vag: svar.vag, status: String(svar.status) }, svar.sekunder);
  }

  /** As Prometheus reads it, for all processes of the port. */
  alla(): Promise<string> {
    return allasMatvarden(this.register);
  }

  onModuleDestroy(): void {
    this.register.clear();
  }
}
