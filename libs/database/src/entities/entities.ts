import { RegelverkEntity } from './regelverk.entity.js';
import { RollversionEntity } from './rollversion.entity.js';
import { ExpedieringEntity } from './expediering.entity.js';
import { AnslagEntity } from './anslag.entity.js';
import { AnslagObservationEntity } from './anslag-observation.entity.js';
import { AnslagParagrafEntity } from './anslag-paragraf.entity.js';
import { BeslutskopplingEntity } from './beslutskoppling.entity.js';
import { MoteEntity } from './mote.entity.js';
import { MotePunktEntity } from './mote-punkt.entity.js';
import { MoteNarvaroEntity } from './mote-narvaro.entity.js';
import { VarderingEntity } from './vardering.entity.js';
import { VarderingHandelseEntity } from './vardering-handelse.entity.js';
import { MotePrivatEntity } from './mote-privat.entity.js';
import { MoteUtanPlatsEntity } from './mote-utan-plats.entity.js';
import { AvvikandeMeningEntity } from './avvikande-mening.entity.js';
import { RangversionEntity } from './rangversion.entity.js';
import { OrganEntity } from './organ.entity.js';
import { PersonEntity } from './person.entity.js';
import { MedlemskapEntity } from './medlemskap.entity.js';
import { VikariatEntity } from './vikariat.entity.js';
import { MalEntity } from './mal.entity.js';
import { TjanstEntity } from './tjanst.entity.js';
import { DelegationspunktEntity } from './delegationspunkt.entity.js';
import { DelegationsandringEntity } from './delegationsandring.entity.js';
import { DelegationsbeslutEntity } from './delegationsbeslut.entity.js';
import { TjansteplanEntity } from './tjansteplan.entity.js';
import { TjansteplanOmradeEntity } from './tjansteplan-omrade.entity.js';
import { TjansteplanRadEntity } from './tjansteplan-rad.entity.js';
import { BudgetlistaEntity } from './budgetlista.entity.js';
import { ArendeEntity } from './arende.entity.js';
import { ArendePersonEntity } from './arende-person.entity.js';
import { ArendePersonHandelseEntity } from './arende-person-handelse.entity.js';
import { HandelseEntity } from './handelse.entity.js';
import { UppgiftEntity } from './uppgift.entity.js';
import { TuAvsnittEntity } from './tu-avsnitt.entity.js';
import { HandlingHandelseEntity } from './handling-handelse.entity.js';
import { UtkastEntity } from './utkast.entity.js';
import { UppgiftHandelseEntity } from './uppgift-handelse.entity.js';
import { UppgiftRaknareEntity } from './uppgift-raknare.entity.js';
import { InlamningEntity } from './inlamning.entity.js';
import { HandlingEntity } from './handling.entity.js';
import { FristEntity } from './frist.entity.js';
import { NotisEntity } from './notis.entity.js';
import { NotisOutboxEntity } from './notis-outbox.entity.js';
import { NotisInstallningEntity } from './notis-installning.entity.js';
import { FristPrenumerationEntity } from './frist-prenumeration.entity.js';
import { DagssigillEntity } from './dagssigill.entity.js';
import { CommandEntity } from './command.entity.js';
import { EffectEntity } from './effect.entity.js';
import { WakeEntity } from './wake.entity.js';
import { SessionEntity } from './session.entity.js';
import { MaskinklientEntity } from './maskinklient.entity.js';
import { EgetValEntity } from './egna-val.entity.js';
import { InkorgVyEntity } from './inkorg-vy.entity.js';
import { BevakningEntity } from './bevakning.entity.js';
import { ArendeSokEntity } from './arende-sok.entity.js';
import { TjansteplanVersionEntity } from './tjansteplan-version.entity.js';
import { DnrRaknareEntity } from './dnr-raknare.entity.js';
import { DnrEntity } from './dnr.entity.js';
import { HandlingDnrEntity } from './handling-dnr.entity.js';
import { ArendeLankEntity } from './arende-lank.entity.js';
import { BeroendeEntity } from './beroende.entity.js';
import { SoktextEntity } from './soktext.entity.js';
import { ParagrafSerieEntity } from './paragraf-serie.entity.js';
import { PartiEntity } from './parti.entity.js';
import { SammantradeEntity } from './sammantrade.entity.js';
import { SammantradePunktEntity } from './sammantrade-punkt.entity.js';
import { SammantradeNarvaroEntity } from './sammantrade-narvaro.entity.js';
import { SammantradeJavEntity } from './sammantrade-jav.entity.js';
import { SammantradeTillaggEntity } from './sammantrade-tillagg.entity.js';
import { SammantradeUtkastEntity } from './sammantrade-utkast.entity.js';
import { SammantradeYrkandeEntity } from './sammantrade-yrkande.entity.js';
import { SammantradeRostEntity } from './sammantrade-rost.entity.js';
import { SammantradeKompletteringEntity } from './sammantrade-komplettering.entity.js';
import { SammantradeReservationEntity } from './sammantrade-reservation.entity.js';
import { SammantradeSignaturEntity } from './sammantrade-signatur.entity.js';
import { SammantradeAnteckningEntity } from './sammantrade-anteckning.entity.js';
import { KommunEntity } from './kommun.entity.js';
import { OffentligtBeslutHandelseEntity } from './offentligt-beslut-handelse.entity.js';
import { OffentligtBeslutEntity } from './offentligt-beslut.entity.js';
import { ArkivexportEntity } from './arkivexport.entity.js';
import { ArkivexportFilEntity } from './arkivexport-fil.entity.js';
import { ArkivexportKoEntity } from './arkivexport-ko.entity.js';

/** Every table of the register as TypeORM sees it. */
export const entities = [
  OrganEntity,
  PersonEntity,
  MedlemskapEntity,
  VikariatEntity,
  MalEntity,
  TjanstEntity,
  DelegationspunktEntity,
  DelegationsandringEntity,
  DelegationsbeslutEntity,
  TjansteplanEntity,
  TjansteplanOmradeEntity,
  TjansteplanRadEntity,
  BudgetlistaEntity,
  ArendeEntity,
  ArendePersonEntity,
  ArendePersonHandelseEntity,
  HandelseEntity,
  UppgiftEntity,
  UtkastEntity,
  UppgiftHandelseEntity,
  UppgiftRaknareEntity,
  InlamningEntity,
  HandlingEntity,
  FristEntity,
  NotisEntity,
  NotisOutboxEntity,
  NotisInstallningEntity,
  FristPrenumerationEntity,
  DagssigillEntity,
  CommandEntity,
  EffectEntity,
  WakeEntity,
  SessionEntity,
  MaskinklientEntity,
  EgetValEntity,
  InkorgVyEntity,
  BevakningEntity,
  ArendeSokEntity,
  MoteEntity,
  MotePunktEntity,
  MoteNarvaroEntity,
  VarderingEntity,
  VarderingHandelseEntity,
  MotePrivatEntity,
  MoteUtanPlatsEntity,
  AvvikandeMeningEntity,
  RangversionEntity,
  TjansteplanVersionEntity,
  DnrRaknareEntity,
  DnrEntity,
  HandlingDnrEntity,
  ArendeLankEntity,
  BeroendeEntity,
  SoktextEntity,
  ParagrafSerieEntity,
  PartiEntity,
  SammantradeEntity,
  SammantradePunktEntity,
  SammantradeNarvaroEntity,
  SammantradeJavEntity,
  SammantradeTillaggEntity,
  SammantradeUtkastEntity,
  SammantradeYrkandeEntity,
  SammantradeRostEntity,
  SammantradeReservationEntity,
  SammantradeSignaturEntity,
  SammantradeKompletteringEntity,
  SammantradeAnteckningEntity,
  AnslagEntity,
  AnslagParagrafEntity,
  AnslagObservationEntity,
  OffentligtBeslutEntity,
  OffentligtBeslutHandelseEntity,
  KommunEntity,
  ArkivexportEntity,
  ArkivexportFilEntity,
  ArkivexportKoEntity,
  TuAvsnittEntity,
  HandlingHandelseEntity,
  BeslutskopplingEntity,
  ExpedieringEntity,
  RegelverkEntity,
  RollversionEntity,
];
