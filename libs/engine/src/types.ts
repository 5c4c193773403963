import type { ProblemKod, Problem } from '#contracts';

/** Who gives a command. `system` = the runtime (deadline fired, effect's outcome); it passes the same machine. */
export type Aktor = { readonly personId: string } | { readonly system: true };

export interface Kommando {
  /** Idempotency key: the same key with the same body answers the same again; with another body it is refused. */
  readonly nyckel: string;
  readonly aktor: Aktor;
  /** Instant of the command; the engine never reads a clock. */
  readonly nu: Date;
  /** When the person last proved who they are to the municipality's login; left out when it is not known. */
  readonly autentiserad?: Date | null;
}

export interface Steg {
  readonly arendeId: string;
  /** The step the sender saw; null when it does not matter (deadlines, effects). */
  readonly forvantatSteg: number | null;
  readonly handelse: { readonly typ: string; readonly data: Readonly<Record<string, unknown>> };
  /** The task that is completed by this event, when it is done from a task. */
  readonly uppgiftId?: string;
}

/** A step that is taken from a task, which says by itself which case it is. */
export type UppgiftSteg = Omit<Steg, 'arendeId' | 'uppgiftId'> & { readonly uppgiftId: string; readonly arendeId?: undefined };

export type Execute = Kommando &
  (Steg | UppgiftSteg) & {
    /** The session that the person spoke in: it must still be open when the decision is taken, else the command is refused as `inte-inloggad`. */
    readonly session?: string;
  };
/** All or nothing over many cases, locked in id order. */
export type ExecuteMany = Kommando & { readonly steg: readonly Steg[] };

export interface Start extends Kommando {
  readonly process: string;
  /** Given by the caller so that a repeated start is the same case. */
  readonly arendeId: string;
  readonly titel: string;
  readonly organ: string;
  /** Start date of the case (yyyy-mm-dd): decides the regime. */
  readonly datum: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sekretess?: boolean;
  readonly overordnatId?: string;
  /** The matter that the case is a part of: it carries its number (H-19), and is as secret. */
  readonly iArende?: string;
  readonly kalla?: string;
  readonly personer?: readonly { readonly personId: string; readonly roll: string }[];
  readonly overtagande?: {
    readonly tillstand: string;
    readonly kalla: string;
    readonly datum: string;
    readonly fakta: Readonly<Record<string, unknown>>;
  };
}

/** One matter in which an organ decides about several cases; its id is given by the caller, so that a repeated start is the same matter. */
export interface Beslutsstart extends Kommando {
  readonly aktor: { readonly personId: string };
  readonly arendeId: string;
  readonly titel: string;
  readonly arenden: readonly string[];
}

/** Answer of an accepted command. JSON, stored with the key. */
export interface Kvitto {
  readonly arendeId: string;
  readonly steg: number;
  readonly tillstand: string;
  readonly fas: string;
  readonly avslutad: boolean;
  readonly inlamningId: string | null;
  readonly oppnadeUppgifter: readonly string[];
  /** Child cases that the step started. */
  readonly startadeArenden?: readonly string[];
}

/** One rule tried for one event. */
export interface RegelUtfall {
  readonly regel: string;
  readonly uppfylld: boolean;
  readonly mening: string;
  readonly kalla: string;
  readonly lagrum: string | null;
  readonly slag: 'lag' | 'riktlinje' | 'praxis';
  readonly prov: 'vem' | 'laget' | 'innehall';
  readonly saknas: readonly string[];
  readonly kanGorasAv: string;
}

/** What the actor can do now, and what is refused and why; rules about the form's content are listed but not tried. */
export interface Mojligt {
  readonly steg: number;
  /** Where the case stands in today's machine; another name than the row's when a newer version has renamed the state. */
  readonly tillstand: string;
  readonly fas: string;
  readonly handelser: readonly {
    readonly typ: string;
    readonly verb: string;
    readonly formular: string;
    readonly tillaten: boolean;
    readonly regler: readonly RegelUtfall[];
    readonly uppgiftTyp: string | null;
  }[];
}

/** An expected refusal. Carries a problem (RFC 9457) and nothing personal. */
export class Nekad extends Error {
  constructor(
    readonly kod: ProblemKod,
    readonly problem: Problem,
  ) {
    super(kod);
  }
}

/** Register operations on who holds a task; one statement with the row version each. */
export interface UppgiftKommando {
  readonly uppgiftId: string;
  readonly personId: string;
  readonly nu: Date;
}

/** Naming a person in a case (G-29): who, as what, why and until when (null = until further notice). */
export interface Namngivning {
  readonly nyckel: string;
  readonly aktor: { readonly personId: string };
  readonly nu: Date;
  readonly arendeId: string;
  readonly person: string;
  readonly roll: string;
  readonly skal: string;
  readonly till: string | null;
}

export interface Namngiven {
  readonly arendeId: string;
  readonly personId: string;
  readonly roll: string;
}

export type Borttagning = Omit<Namngivning, 'roll' | 'till'>;

/** What the person was named as, so that a removal can be undone. */
export interface Borttagen {
  readonly arendeId: string;
  readonly personId: string;
  readonly roller: readonly { readonly roll: string; readonly till: string | null }[];
}

/** Marking a case as secret by a provision of OSL, or lifting it. */
export interface Sekretessbeslut {
  readonly nyckel: string;
  readonly aktor: { readonly personId: string };
  readonly nu: Date;
  readonly arendeId: string;
  readonly forvantatSteg: number;
  readonly sekretess: boolean;
  readonly lagrum: string | null;
  readonly skal: string;
}

export interface Engine {
  execute(kommando: Execute): Promise<Kvitto>;
  executeMany(kommando: ExecuteMany): Promise<readonly Kvitto[]>;
  start(kommando: Start): Promise<Kvitto>;
  /** Starts one matter for the decision that several cases wait for, and takes each of them into it. */
  startaBeslutsarende(kommando: Beslutsstart): Promise<Kvitto>;
  /** Reads without a lock. */
  mojligt(fraga: { arendeId: string; aktor: Aktor; nu: Date }): Promise<Mojligt>;
  ta(kommando: UppgiftKommando & { readonly skal?: string }): Promise<{ radVersion: number }>;
  slapp(kommando: UppgiftKommando): Promise<{ radVersion: number }>;
  overlat(kommando: UppgiftKommando & { readonly tillPersonId: string; readonly skal: string }): Promise<{ radVersion: number }>;
  namnge(kommando: Namngivning): Promise<Namngiven>;
  taBortPerson(kommando: Borttagning): Promise<Borttagen>;
  andraSekretess(beslut: Sekretessbeslut): Promise<Kvitto>;
  /** Fires one deadline; `inaktuell` when it has moved, is paused or is done. Never throws for that. */
  fyraFrist(fraga: { fristId: string; at: string; nu: Date }): Promise<'utford' | 'inaktuell' | 'for-tidigt'>;
  /** Fires deadlines of as many cases, at most one each, in one transaction: all or none. The answers are in the order they were asked for. */
  fyraFrister(fraga: {
    frister: readonly { readonly fristId: string; readonly at: string }[];
    nu: Date;
  }): Promise<readonly ('utford' | 'inaktuell' | 'for-tidigt')[]>;
  /**
   * Reports an effect's result. When its type has an outcome, that event is taken in the same transaction, with key `effekt/<id>`: a repeated report answers the
   * same. `inaktuell`: it was closed already, or its event no longer applies. A paused case refuses (arendet-pausat) and keeps the effect.
   */
  effektUtfall(fraga: { effektId: string; resultat: Readonly<Record<string, unknown>>; nu: Date }): Promise<'registrerad' | 'inaktuell'>;
  /** Tells the screens that something beside the case's own steps has changed; many in the same moment are told once. */
  andrat(arendeId: string): void;
  /** Resolves when all notifications are sent; for orderly shutdown. */
  stang(): Promise<void>;
  /** The position the workflow follows. */
  lage(arendeId: string): Promise<Lage | null>;
}

/** Position of a case: ids, enums, instants only. */
export interface Lage {
  readonly arendeId: string;
  readonly process: string;
  readonly steg: number;
  readonly fas: string;
  readonly tillstand: string;
  readonly avslutad: boolean;
  readonly pausad: boolean;
  readonly kedja: string;
  /** Earliest active deadline. */
  readonly frist: { readonly id: string; readonly at: string; readonly namn: string; readonly regel: string } | null;
  readonly effekter: readonly { readonly id: string; readonly typ: string }[];
}
