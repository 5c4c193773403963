import { Injectable } from '@nestjs/common';
import type { AnslagActivities, AnslagEffekter } from '../../../../workflows/anslag/anslag.activities.js';
import type { AnmalningslistaHandlingar } from '../../../../workflows/anmalningslista/anmalningslista.activities.js';
import type {
  DelegationsbeslutActivities,
  DelegationsbeslutHandlingar,
} from '../../../../workflows/delegationsbeslut/delegationsbeslut.activities.js';
import type { FormelltarendeEffekter } from '../../../../workflows/formelltarende/formelltarende.activities.js';
import type { InitiativActivities, InitiativHandlingar, InitiativNotiser } from '../../../../workflows/initiativ/initiativ.activities.js';
import type { RuntimeActivities } from '../../../../workflows/runtime/runtime.activities.js';
import type { JusteringEffekter } from '../../../../workflows/sammantrade/justering.activities.js';
import type { SammantradeEffekter } from '../../../../workflows/sammantrade/sammantrade.activities.js';
import type { SsgmoteActivities, SsgmoteEffekter } from '../../../../workflows/ssgmote/ssgmote.activities.js';
import type { UnderhallActivities } from '../../../../workflows/underhall/underhall.activities.js';
import type { VerksamhetsinitiativActivities } from '../../../../workflows/verksamhetsinitiativ/verksamhetsinitiativ.activities.js';
import { AnslagArbete } from '../anslag/anslag-effekter.js';
import { DelegationsbeslutArbete } from '../delegationsbeslut/delegationsbeslut-arbete.js';
import { DelegationsbeslutEffekter } from '../delegationsbeslut/delegationsbeslut-effekter.js';
import { FormelltarendeHandlingar } from '../formelltarende/formelltarende-effekter.js';
import { InitiativArbete } from '../initiativ/initiativ-arbete.js';
import { HandlingsEffekter } from '../initiativ/handlings-effekter.js';
import { NotisEffekter } from '../initiativ/notis-effekter.js';
import { JusteringHandlingar } from '../sammantrade/justering-effekter.js';
import { SammantradeHandlingar } from '../sammantrade/sammantrade-effekter.js';
import { SsgmoteArbete } from '../ssgmote/ssgmote-arbete.js';
import { SsgmoteHandlingar } from '../ssgmote/ssgmote-effekter.js';
import { UnderhallArbete } from '../underhall/underhall-arbete.js';
import { VerksamhetsinitiativArbete } from '../verksamhetsinitiativ/verksamhetsinitiativ-arbete.js';
import { RuntimeArbete } from './runtime-activities.js';

type Alla = RuntimeActivities &
  UnderhallActivities &
  InitiativActivities &
  InitiativNotiser &
  InitiativHandlingar &
  VerksamhetsinitiativActivities &
  SsgmoteActivities &
  SsgmoteEffekter &
  DelegationsbeslutActivities &
  DelegationsbeslutHandlingar &
  AnmalningslistaHandlingar &
  FormelltarendeEffekter &
  SammantradeEffekter &
  AnslagActivities &
  AnslagEffekter &
  JusteringEffekter;

/** All activities under the names that the stories call them by. */
@Injectable()
export class Activities {
  constructor(
    private readonly runtime: RuntimeArbete,
    private readonly underhall: UnderhallArbete,
    private readonly arbete: InitiativArbete,
    private readonly notiser: NotisEffekter,
    private readonly handlingar: HandlingsEffekter,
    private readonly verksamhet: VerksamhetsinitiativArbete,
    private readonly mote: SsgmoteArbete,
    private readonly moteshandlingar: SsgmoteHandlingar,
    private readonly delegation: DelegationsbeslutArbete,
    private readonly delegationshandlingar: DelegationsbeslutEffekter,
    private readonly formella: FormelltarendeHandlingar,
    private readonly sammantrade: SammantradeHandlingar,
    private readonly anslag: AnslagArbete,
    private readonly justering: JusteringHandlingar,
  ) {}

  alla(): Alla {
    const { runtime, underhall, arbete, notiser, handlingar, verksamhet, mote, moteshandlingar } = this;
    const { delegation, delegationshandlingar, formella, sammantrade, anslag, justering } = this;
    return {
      lasLage: (arendeId) => runtime.lasLage(arendeId),
      fyraFrist: (frist) => runtime.fyraFrist(frist),
      meddelaArende: (effektId) => runtime.meddelaArende(effektId),
      svep: () => underhall.svep(),
      seglaDagar: () => underhall.seglaDagar(),
      provaRegistret: () => underhall.provaRegistret(),
      iakttaAnslagen: () => underhall.iakttaAnslagen(),
      publiceraAnslag: (effektId) => anslag.publiceraAnslag(effektId),
      framstallAnslagsbevis: (effektId) => anslag.framstallAnslagsbevis(effektId),
      iakttaAnslag: (arendeId) => anslag.iakttaAnslag(arendeId),
      paminnOmOtaget: (fraga) => arbete.paminnOmOtaget(fraga),
      planeraLarmInforCutoff: (fraga) => arbete.planeraLarmInforCutoff(fraga),
      larmInforCutoff: (fraga) => arbete.larmInforCutoff(fraga),
      noteraVantanPaBudget: (fraga) => arbete.noteraVantanPaBudget(fraga),
      overlamnaTillNyttorealisering: (fraga) => arbete.overlamnaTillNyttorealisering(fraga),
      bjudInKunder: (effektId) => notiser.bjudInKunder(effektId),
      larmaInforSsg: (effektId) => notiser.larmaInforSsg(effektId),
      meddelaUtfall: (effektId) => notiser.meddelaUtfall(effektId),
      kvitteraTillForslagsstallare: (effektId) => handlingar.kvitteraTillForslagsstallare(effektId),
      svaraForslagsstallare: (effektId) => handlingar.svaraForslagsstallare(effektId),
      framstallUnderlag: (effektId) => handlingar.framstallUnderlag(effektId),
      expedieraTillNamnd: (effektId) => handlingar.expedieraTillNamnd(effektId),
      planeraNamndensMote: (fraga) => verksamhet.planeraNamndensMote(fraga),
      paminnInforNamnden: (fraga) => verksamhet.paminnInforNamnden(fraga),
      overlamnaTillRealisering: (fraga) => verksamhet.overlamnaTillRealisering(fraga),
      paminnOmSaknadeUnderlag: (fraga) => mote.paminnOmSaknadeUnderlag(fraga),
      planeraVarderingspaminnelse: (fraga) => mote.planeraVarderingspaminnelse(fraga),
      paminnOmVardering: (fraga) => mote.paminnOmVardering(fraga),
      begarInUnderlag: (effektId) => moteshandlingar.begarInUnderlag(effektId),
      skickaPaket: (effektId) => moteshandlingar.skickaPaket(effektId),
      skrivAnteckningar: (effektId) => moteshandlingar.skrivAnteckningar(effektId),
      skrivKallelse: (effektId) => sammantrade.skrivKallelse(effektId),
      skrivProtokoll: (effektId) => sammantrade.skrivProtokoll(effektId),
      skrivOmedelbartProtokoll: (effektId) => justering.skrivOmedelbartProtokoll(effektId),
      framstallOmedelbartJusterat: (effektId) => justering.framstallOmedelbartJusterat(effektId),
      framstallJusteratProtokoll: (effektId) => justering.framstallJusteratProtokoll(effektId),
      framstallProtokollsutdrag: (effektId) => justering.framstallProtokollsutdrag(effektId),
      faststallOchLamnaResultat: (effektId) => moteshandlingar.faststallOchLamnaResultat(effektId),
      planeraAnmalan: (fraga) => delegation.planeraAnmalan(fraga),
      paminnOmAnmalan: (fraga) => delegation.paminnOmAnmalan(fraga),
      framstallDelegationsbeslut: (effektId) => delegationshandlingar.framstallDelegationsbeslut(effektId),
      framstallAnmalningslista: (effektId) => delegationshandlingar.framstallAnmalningslista(effektId),
      framstallTuUtkast: (effektId) => formella.framstallTuUtkast(effektId),
      framstallTjansteutlatande: (effektId) => formella.framstallTjansteutlatande(effektId),
    };
  }
}
