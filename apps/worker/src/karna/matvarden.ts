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
  readonly funna = new Counter({
    name: 'beslutsgang_underhall_antal',
    help: 'Vad svepet, reserven och natten har funnit och gjort.',
    labelNames: ['jobb', 'vad'],
    registers: [this.register],
  });
  readonly senast = new Gauge({
    name: 'beslutsgang_underhall_senast',
    help: 'När den här workern senast gjorde klart ett schemalagt jobb, i sekunder sedan 1970.',
    labelNames: ['jobb'],
    registers: [this.register],
  });
  readonly avvikelser = new Gauge({
    name: 'beslutsgang_natt_avvikelser',
    help: 'Vad den här workerns senaste nattprov fann som inte stämmer.',
    labelNames: ['prov'],
    registers: [this.register],
  });

  constructor() {
    collectDefaultMetrics({ register: this.register });
  }
}
