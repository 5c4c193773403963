import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus is told of the background work. */
@Injectable()
export class Matvarden {
  readonly register = new Registry();
  readonly jobb = new Histogram({
    name: 'beslutsgang_bakgrundsjobb_sekunder',
    help: 'Tid per körning av ett bakgrundsjobb.',
    labelNames: ['jobb', 'utfall'],
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 5, 15, 60],
    registers: [this.register],
  });
  readonly handelser = new Counter({
    name: 'beslutsgang_worker_antal',
    help: 'Vad workern har gjort: väckta ärenden, fyrade frister, utförda effekter, sända brev.',
    labelNames: ['vad'],
    registers: [this.register],
  });
  readonly efterslapning = new Gauge({
    name: 'beslutsgang_efterslapning_sekunder',
    help: 'Åldern på det äldsta som väntar.',
    labelNames: ['vad'],
    registers: [this.register],
  });
  readonly avvikelser = new Gauge({
    name: 'beslutsgang_raknare_avvikelser',
    help: 'Räknare som inte stämmer med en omräkning.',
    registers: [this.register],
  });

  constructor() {
    collectDefaultMetrics({ register: this.register });
  }
}
