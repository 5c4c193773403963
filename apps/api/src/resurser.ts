import type { Type } from '@nestjs/common';
import { AnslagModule } from './anslag/anslag.module.js';
import { ArendenModule } from './arenden/arenden.module.js';
import { AvstegModule } from './avsteg/avsteg.module.js';
import { BeroendenModule } from './beroenden/beroenden.module.js';
import { BudgetlistorModule } from './budgetlistor/budgetlistor.module.js';
import { DelegationModule } from './delegation/delegation.module.js';
import { ExportModule } from './export/export.module.js';
import { ExpedieringModule } from './expediering/expediering.module.js';
import { FormellaArendenModule } from './formella-arenden/formella-arenden.module.js';
import { FristerModule } from './frister/frister.module.js';
import { HandlingarModule } from './handlingar/handlingar.module.js';
import { HandelserModule } from './handelser/handelser.module.js';
import { InitiativModule } from './initiativ/initiativ.module.js';
import { InkorgModule } from './inkorg/inkorg.module.js';
import { MinaSammantradenModule } from './mina-sammantraden/mina-sammantraden.module.js';
import { MotenModule } from './moten/moten.module.js';
import { SammantradenModule } from './sammantraden/sammantraden.module.js';
import { OffentligtModule } from './offentligt/offentligt.module.js';
import { NotiserModule } from './notiser/notiser.module.js';
import { PortfoljModule } from './portfolj/portfolj.module.js';
import { RegisterModule } from './register/register.module.js';
import { SkrivbordModule } from './skrivbord/skrivbord.module.js';
import { SokModule } from './sok/sok.module.js';
import { TjansteplanModule } from './tjansteplan/tjansteplan.module.js';
import { UppgifterModule } from './uppgifter/uppgifter.module.js';

/** The modules of the resources, one per folder. */
export const resurser: readonly Type[] = [
  InkorgModule,
  UppgifterModule,
  ArendenModule,
  InitiativModule,
  AvstegModule,
  BudgetlistorModule,
  TjansteplanModule,
  HandelserModule,
  HandlingarModule,
  ExportModule,
  FristerModule,
  MotenModule,
  SammantradenModule,
  MinaSammantradenModule,
  OffentligtModule,
  NotiserModule,
  RegisterModule,
  SkrivbordModule,
  BeroendenModule,
  PortfoljModule,
  SokModule,
  DelegationModule,
  FormellaArendenModule,
  AnslagModule,
  ExpedieringModule,
];
