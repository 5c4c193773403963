import { Module } from '@nestjs/common';
import { AnslagArbete } from './anslag/anslag-effekter.js';
import { Anslagskontroll } from './anslag/anslagskontroll.js';
import { Rela } from './bakgrund/rela.service.js';
import { DelegationsbeslutArbete } from './delegationsbeslut/delegationsbeslut-arbete.js';
import { DelegationsbeslutEffekter } from './delegationsbeslut/delegationsbeslut-effekter.js';
import { Export } from './export/export.service.js';
import { Expediering } from './expediering/expediering.service.js';
import { Halsa } from './halsa/halsa.service.js';
import { FormelltarendeHandlingar } from './formelltarende/formelltarende-effekter.js';
import { Effekter } from './initiativ/effekt.js';
import { HandlingsEffekter } from './initiativ/handlings-effekter.js';
import { InitiativArbete } from './initiativ/initiativ-arbete.js';
import { Motesplan } from './initiativ/motesplan.js';
import { NotisEffekter } from './initiativ/notis-effekter.js';
import { KarnModule } from './karna/karn.module.js';
import { Notiser } from './notiser/notiser.service.js';
import { JusteringHandlingar } from './sammantrade/justering-effekter.js';
import { SammantradeHandlingar } from './sammantrade/sammantrade-effekter.js';
import { SsgmoteArbete } from './ssgmote/ssgmote-arbete.js';
import { SsgmoteHandlingar } from './ssgmote/ssgmote-effekter.js';
import { Activities } from './temporal/activities.js';
import { RuntimeArbete } from './temporal/runtime-activities.js';
import { TemporalService } from './temporal/temporal.service.js';
import { Natt } from './underhall/natt.js';
import { Reserv } from './underhall/reserv.service.js';
import { Scheman } from './underhall/scheman.service.js';
import { Svep } from './underhall/svep.js';
import { UnderhallArbete } from './underhall/underhall-arbete.js';
import { VerksamhetsinitiativArbete } from './verksamhetsinitiativ/verksamhetsinitiativ-arbete.js';

/** The clerk's room: the Temporal worker with its activities, the relay, the schedules of the upkeep and what they cannot do, the outbox and its health. */
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
    DelegationsbeslutArbete,
    DelegationsbeslutEffekter,
    FormelltarendeHandlingar,
    SammantradeHandlingar,
    Anslagskontroll,
    AnslagArbete,
    JusteringHandlingar,
    Svep,
    Natt,
    UnderhallArbete,
    TemporalService,
    Scheman,
    Rela,
    Reserv,
    Export,
    Notiser,
    Expediering,
    Halsa,
  ],
})
export class WorkerModule {}
