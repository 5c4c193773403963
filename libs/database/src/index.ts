export { skapaDataSource } from './data-source.js';
export { migrera } from './migrera.js';
export { harRollSql, IDAG_SQL, namngivenSql, serArendetSql, sessionGallerSql } from './namngiven-sql.js';
export { lasKommun } from './las-kommun.js';
export { skapaPool } from './skapa-pool.js';
export { type Organ, OrganEntity } from './entities/organ.entity.js';
export { type Person, PersonEntity } from './entities/person.entity.js';
export { type Medlemskap, MedlemskapEntity } from './entities/medlemskap.entity.js';
export { type Vikariat, VikariatEntity } from './entities/vikariat.entity.js';
export { type Mal, MalEntity } from './entities/mal.entity.js';
export { type Tjanst, TjanstEntity } from './entities/tjanst.entity.js';
export { type Delegationspunkt, DelegationspunktEntity } from './entities/delegationspunkt.entity.js';
export { type Delegationsandring, DelegationsandringEntity } from './entities/delegationsandring.entity.js';
export { type Delegationsbeslut, DelegationsbeslutEntity } from './entities/delegationsbeslut.entity.js';
export { TjansteplanEntity, type TjansteplanHuvud } from './entities/tjansteplan.entity.js';
export { type TjansteplanOmrade, TjansteplanOmradeEntity } from './entities/tjansteplan-omrade.entity.js';
export { type TjansteplanRad, TjansteplanRadEntity } from './entities/tjansteplan-rad.entity.js';
export { type Budgetlista, BudgetlistaEntity } from './entities/budgetlista.entity.js';
export { type Arende, ArendeEntity } from './entities/arende.entity.js';
export { type ArendePerson, ArendePersonEntity } from './entities/arende-person.entity.js';
export { type ArendePersonHandelse, ArendePersonHandelseEntity } from './entities/arende-person-handelse.entity.js';
export { type Handelse, HandelseEntity } from './entities/handelse.entity.js';
export { type Uppgift, UppgiftEntity } from './entities/uppgift.entity.js';
export { type Utkast, UtkastEntity } from './entities/utkast.entity.js';
export { type UppgiftHandelse, UppgiftHandelseEntity } from './entities/uppgift-handelse.entity.js';
export { type UppgiftRaknare, UppgiftRaknareEntity } from './entities/uppgift-raknare.entity.js';
export { type Inlamning, InlamningEntity } from './entities/inlamning.entity.js';
export { type Handling, HandlingEntity } from './entities/handling.entity.js';
export { type Frist, FristEntity } from './entities/frist.entity.js';
export { type Notis, NotisEntity } from './entities/notis.entity.js';
export { type NotisOutbox, NotisOutboxEntity } from './entities/notis-outbox.entity.js';
export { type NotisInstallning, NotisInstallningEntity } from './entities/notis-installning.entity.js';
export { type FristPrenumeration, FristPrenumerationEntity } from './entities/frist-prenumeration.entity.js';
export { type Dagssigill, DagssigillEntity } from './entities/dagssigill.entity.js';
export { type Command, CommandEntity } from './entities/command.entity.js';
export { type Effect, EffectEntity } from './entities/effect.entity.js';
export { type Wake, WakeEntity } from './entities/wake.entity.js';
export { type Session, SessionEntity } from './entities/session.entity.js';
export { type EgetVal, EgetValEntity } from './entities/egna-val.entity.js';
export { type InkorgVy, InkorgVyEntity } from './entities/inkorg-vy.entity.js';
export { type Bevakning, BevakningEntity } from './entities/bevakning.entity.js';
export { type ArendeSok, ArendeSokEntity } from './entities/arende-sok.entity.js';
export { type Maskinklient, MaskinklientEntity } from './entities/maskinklient.entity.js';
export { type Mote, MoteEntity } from './entities/mote.entity.js';
export { type MotePunkt, MotePunktEntity } from './entities/mote-punkt.entity.js';
export { type MoteNarvaro, MoteNarvaroEntity } from './entities/mote-narvaro.entity.js';
export { type Vardering, VarderingEntity } from './entities/vardering.entity.js';
export { type VarderingHandelse, VarderingHandelseEntity } from './entities/vardering-handelse.entity.js';
export { type MotePrivat, MotePrivatEntity } from './entities/mote-privat.entity.js';
export { type MoteUtanPlats, MoteUtanPlatsEntity } from './entities/mote-utan-plats.entity.js';
export { type AvvikandeMening, AvvikandeMeningEntity } from './entities/avvikande-mening.entity.js';
export { type Rangversion, RangversionEntity } from './entities/rangversion.entity.js';
export { type DnrRaknare, DnrRaknareEntity } from './entities/dnr-raknare.entity.js';
export { type Dnr, DnrEntity } from './entities/dnr.entity.js';
export { type HandlingDnr, HandlingDnrEntity } from './entities/handling-dnr.entity.js';
export { type ArendeLank, ArendeLankEntity } from './entities/arende-lank.entity.js';
export {
  efter,
  handlingshash,
  type Handlingsstatus,
  type Handlingsversion,
  laggHandling,
  nastaHandlingsversion,
  type NyHandling,
} from './handlingsregister.js';
export { type Beroende, BeroendeEntity } from './entities/beroende.entity.js';
export { type Soktext, SoktextEntity } from './entities/soktext.entity.js';
