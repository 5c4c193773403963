import {
  type Beslutsutfall,
  type Delfraga,
  organtyp,
  type Organtyp,
  type Listpunktslag,
  type ProportionelltVal,
  type Sedlar,
  type Voteringsforslag,
  type Yrkandeslag,
} from '#contracts';
import { tal, text } from '../las/varde.js';
import type { MaskinKontext, MaskinStart } from '../process.js';
import { type Justeringsblad, type LeddPunkt, type OmedelbarJustering, UTAN_JUSTERING } from './justering.js';

/** What a meeting that decides remembers. Items, motions and votes are registers of their own. */
export interface SammantradeKontext extends MaskinKontext {
  readonly organtyp: Organtyp;
  /** yyyy-mm-dd and HH:MM in Sweden. */
  readonly datum: string;
  readonly tid: string;
  readonly plats: string;
  /** How many members the organ has by fullmäktige's decision: quorum is more than half of them. */
  readonly platser: number;
  /** Days before the meeting when the summons must have gone, by the organ's own rules. */
  readonly kallelsedagar: number;
  readonly kallat: string | null;
  /** Substitutes in the order in which they serve. */
  readonly ersattare: readonly string[];
  readonly ordforande: string | null;
  readonly narvarande: readonly string[];
  /** Those of them who take part from elsewhere; not there in a meeting that began before this was kept. */
  readonly distans?: readonly string[];
  readonly justerare: readonly string[];
  /** Who take over, in order, when one of them declines. */
  readonly ersattareForJusterare: readonly string[];
  /** How many were elected to approve the protocol: fewer than so many never do. */
  readonly antalJusterare: number;
  /** Those who led the meeting when something was decided. */
  readonly ledde: readonly string[];
  /** Decided items that are to be approved at once and are not yet in a document for it. */
  readonly attJusteraOmedelbart: readonly LeddPunkt[];
  readonly omedelbara: readonly OmedelbarJustering[];
  /** The version of the protocol that is to be signed; null while the product writes one. */
  readonly protokoll: Justeringsblad | null;
  /** Where the approved protocol is kept, in words for the notice. */
  readonly forvaring: string;
  /** The day when the last one signed. */
  readonly justerat: string | null;
}

export function startkontext(start: MaskinStart): SammantradeKontext {
  return {
    organ: start.organ,
    regim: start.regim,
    policy: start.policy,
    pausadSedan: null,
    organtyp: organtyp.parse(start.data.organtyp),
    datum: text(start.data.datum) ?? start.idag,
    tid: text(start.data.tid) ?? '',
    plats: text(start.data.plats) ?? '',
    platser: tal(start.data.platser) ?? 0,
    kallelsedagar: tal(start.data.kallelsedagar) ?? 0,
    kallat: null,
    ersattare: [],
    ordforande: null,
    narvarande: [],
    distans: [],
    justerare: [],
    ...UTAN_JUSTERING,
  };
}

/** A seat of the organ as the register has it on the day. */
export interface Sate {
  readonly personId: string;
  readonly ordinarie: boolean;
  /** The party that holds the seat, where the register says. */
  readonly parti?: string | null;
}

export interface Voteringsfakta {
  readonly ja: Voteringsforslag;
  readonly nej: Voteringsforslag;
  readonly antal: Readonly<Record<'ja' | 'nej' | 'avstar', number>>;
  readonly utslagsrost: 'ja' | 'nej' | null;
}

/** An item as the engine loads it in the transaction of the event. */
export interface Sammantradespunkt {
  readonly id: string;
  readonly sammantradeId: string;
  readonly slag: Listpunktslag;
  readonly arendeId: string | null;
  readonly bradskande: boolean;
  readonly status: 'oppen' | 'beslutad' | 'struken';
  readonly radVersion: number;
  readonly ingaYrkanden: boolean;
  readonly yrkanden: readonly Yrkandeslag[];
  readonly finner: Beslutsutfall | null;
  readonly jav: readonly string[];
  readonly votering: Voteringsfakta | null;
  /** The amendments, each with the first motion that has the same words. */
  readonly andringar?: readonly { readonly id: string; readonly forslag: string }[];
  /** Motions that the proposition left to be settled by themselves. */
  readonly forSig?: readonly string[];
  /** Questions that have been settled beside the main one. */
  readonly delfragor?: readonly Delfraga[];
  /** The ballots of an election, when they have been counted. */
  readonly sedlar?: Sedlar | null;
  /** A proportional election that has been asked for, with its ballots when they have been counted. */
  readonly proportionellt?: ProportionelltVal | null;
  /** A proportional election of ledamöter has been decided at this meeting. */
  readonly ledamoternaProportionellt?: boolean;
  /** Those who served when it was decided. */
  readonly deltog: readonly string[];
  /** The organ has put the case off before: one third can then not do it again by itself (KL 5:50). */
  readonly tidigareUppskjuten: boolean;
  /** The organ that the item's case waits for, where it has a chain of organs; and whether the case has been closed meanwhile. */
  readonly instans?: string | null;
  readonly arendetAvslutat?: boolean;
}

type Fakta = Readonly<Record<string, unknown>>;

export function punktAv(fakta: Fakta): Sammantradespunkt | null {
  const punkt = fakta.sammantradespunkt;
  return typeof punkt === 'object' && punkt !== null ? (punkt as Sammantradespunkt) : null;
}

export function satenAv(fakta: Fakta): readonly Sate[] {
  return Array.isArray(fakta.organetsSaten) ? (fakta.organetsSaten as Sate[]) : [];
}

type Narvaro = Pick<SammantradeKontext, 'narvarande' | 'ersattare' | 'platser' | 'organtyp'>;

/**
 * Who serves: the members who are present, and for each seat that is empty the next substitute who is present, in their order. Those who are
 * disqualified have left the room and their substitutes serve (KL 5:12–18, 6:28–30). In fullmäktige a substitute is elected for a party's members
 * (vallagen 14 kap.) and serves for them only.
 */
export function tjanstgorande(kontext: Narvaro, saten: readonly Sate[], jav: readonly string[] = []): string[] {
  const inne = new Set(kontext.narvarande);
  for (const id of jav) inne.delete(id);
  const ordinarie = saten.filter((sate) => sate.ordinarie && inne.has(sate.personId)).map(({ personId }) => personId);
  const ersattarna = new Set(saten.flatMap((sate) => (sate.ordinarie ? [] : [sate.personId])));
  const tjanstgor = new Set(ordinarie);
  const ersattare = kontext.ersattare.filter((id) => inne.has(id) && ersattarna.has(id) && !tjanstgor.has(id));
  const itur = kontext.organtyp === 'kf' ? forSittParti(ersattare, saten, ordinarie) : ersattare;
  return [...ordinarie, ...itur.slice(0, Math.max(0, kontext.platser - ordinarie.length))];
}

/** Those of the substitutes whose own party has an empty seat left, in their order; where the register has no party there is nothing to go by. */
function forSittParti(ersattare: readonly string[], saten: readonly Sate[], ordinarie: readonly string[]): string[] {
  const partiFor = new Map(saten.map(({ personId, parti }) => [personId, parti ?? null]));
  const lediga = new Map<string, number>();
  const tjanstgor = new Set(ordinarie);
  for (const { personId, ordinarie: ar, parti } of saten)
    if (ar && parti && !tjanstgor.has(personId)) lediga.set(parti, (lediga.get(parti) ?? 0) + 1);
  return ersattare.filter((id) => {
    const parti = partiFor.get(id) ?? null;
    if (parti === null) return true;
    const kvar = lediga.get(parti) ?? 0;
    lediga.set(parti, kvar - 1);
    return kvar > 0;
  });
}

/** More than half of the members serve (KL 6:27, 5:45). In fullmäktige jäv in the item may bring it below (KL 5:46). */
export function arBeslutsfor(kontext: Narvaro, saten: readonly Sate[], jav: readonly string[] = []): boolean {
  const halften = kontext.platser / 2;
  if (tjanstgorande(kontext, saten, jav).length > halften) return true;
  return kontext.organtyp === 'kf' && jav.length > 0 && tjanstgorande(kontext, saten).length > halften;
}
