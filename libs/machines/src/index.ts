export type * from './process.js';
export { adressFor, adressI } from './adress.js';
export { processer } from './processer.js';
export {
  finnRegim,
  IngenRegim,
  type Instans,
  type Policy,
  motesgruppFor,
  type Rond,
  type Rondsteg,
  ronderFor,
  type Regim,
  regimer,
  regimFor,
} from './regim.js';
export { anvandRegelverk, gallandeRegelverk } from './regelverk/gallande.js';
export { forumFor, forumomraden } from './regelverk/bygg-regelverk.js';
export { ENGINE_REGLER } from './regler/motor.js';
export { regelkatalog, regler } from './regler/katalog.js';
export { uppgiftMachine, uppgiftSteg, type UppgiftSteg } from './uppgift/uppgift.machine.js';
export { notiser } from './initiativ/notiser.js';
export type { FormelltArendeKontext } from './formelltarende/kontext.js';
export type { InitiativKontext } from './initiativ/kontext.js';
export { budgetdag, tidigasteAttNa, tidigasteBudgetar } from './initiativ/budgetdag.js';
export type { Grupp, MotesKontext, Punktfakta } from './mote/kontext.js';
export type { RondKontext } from './tjansteplanrond/kontext.js';
export { type Fordelat, fordelningspunkt } from './beslut/fordelningspunkt.js';
export type { Beslutsmeddelande, Beslutsvag } from './beslut/beslutsvag.js';
export { motesvagar, motesvagFor } from './mote/motesvagar.js';
export { motesordFor, motesordForRoller } from './mote/motesord.js';
export { platserI, sammankallar } from './mote/mote.js';
export { beredningFor, gransFor } from './mote/kontext.js';
export { kanTasISamtycke } from './regler/mote.js';
export { rangregler, varderingenVisas, varderingsregler, type Varderingslage } from './regler/vardering.js';
export { beroenderegler } from './regler/beroende.js';
export type { DelegationsKontext } from './delegationsbeslut/kontext.js';
export { type Delegationsarende, type Delegationspunkt, farDelegeras, hinderFor, punktprov } from './delegationsbeslut/punkt.js';
export { kostnadPerAr } from './initiativ/kostnad.js';
export { arendetyper, ledningskontoren, tumallFor, tumallMed, type Tumall } from './formelltarende/konfiguration.js';
export { type Overklagandeinstanser, type Overklagat, overklagandehanvisning, overklagandeinstans } from './overklagande/hanvisning.js';
export { type Varning, varningarFor, varningarForUtkast } from './formelltarende/varningar.js';
export { arBeslutsfor, type Sammantradespunkt, type Sate, type SammantradeKontext, tjanstgorande } from './sammantrade/kontext.js';
export { motionspunkt } from './sammantrade/motionspunkt.js';
export {
  avgjort,
  delfragaAv,
  kvarEfterNyProposition,
  type Omrostningsfakta,
  omrostningslage,
  propositionAv,
  utfallAv,
} from './sammantrade/omrostning.js';
export { sedlarAv } from './sammantrade/sedlar.js';
export { begarandeSomKravs, begartProportionellt, raknatProportionellt } from './sammantrade/proportionellt.js';
export { justeringSenast } from './sammantrade/frister.js';
export { FARSK_MINUTER } from './regler/justering.js';
export { kallelseSenast } from './sammantrade/kallelse.js';
export type { AnslagKontext } from './anslag/kontext.js';
export type { Anslagsarende } from './anslag/foljder.js';
export { type Anslagsbevis, bevisAv, type Iakttagelse, type Luckslag } from './anslag/bevis.js';
export { saknadeHandlingar } from './export/vantade-handlingar.js';
export {
  aterstar,
  justerande,
  justerandeAv,
  type Justeringsblad,
  type OmedelbarJustering,
  ordforandena,
  type Signatur,
  tommaPlatser,
} from './sammantrade/justering.js';
