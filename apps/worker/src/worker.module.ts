import { Module } from '@nestjs/common';
import { Natt } from './bakgrund/natt.service.js';
import { Rela } from './bakgrund/rela.service.js';
import { Svep } from './bakgrund/svep.service.js';
import { Halsa } from './halsa/halsa.service.js';
import { Effekter } from './initiativ/effekt.js';
import { HandlingsEffekter } from './initiativ/handlings-effekter.js';
import { InitiativArbete } from './initiativ/initiativ-arbete.js';
import { Motesplan } from './initiativ/motesplan.js';
import { NotisEffekter } from './initiativ/notis-effekter.js';
import { KarnModule } from './karna/karn.module.js';
import { Notiser } from './notiser/notiser.service.js';
import { SsgmoteArbete } from './ssgmote/ssgmote-arbete.js';
import { SsgmoteHandlingar } from './ssgmote/ssgmote-effekter.js';
import { Activities } from './temporal/activities.js';
import { RuntimeArbete } from './temporal/runtime-activities.js';
import { TemporalService } from './temporal/temporal.service.js';
import { VerksamhetsinitiativArbete } from './verksamhetsinitiativ/verksamhetsinitiativ-arbete.js';

/** The clerk's room: the Temporal worker with its activities, the relay, the sweep, the night's work, the outbox and its health. */
@Module({
  imports: [KarnModule],
  providers: [
    Activities,
    RuntimeArbete,
    Effekter,
    Motesplan,
    InitiativArbete,
    NotisEffekter,
    HandlingsEffekter,
    VerksamhetsinitiativArbete,
    SsgmoteArbete,
    SsgmoteHandlingar,
    TemporalService,
    Rela,
    Svep,
    Natt,
    Notiser,
    Halsa,
  ],
})
export class WorkerModule {}
