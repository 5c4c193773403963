import type { Fristspec } from '#calendar';
import type { AnyStateMachine } from 'xstate';
import type { ZodType } from 'zod';
import type { Beslutsmeddelande, Beslutsvag } from './beslut/beslutsvag.js';
import type { Motesvag } from './mote/motesvag.js';

/** Facts about the actor that every guard may ask for; loaded by the engine in the transaction. */
export interface AktorFakta {
  /** null when the runtime acts (a deadline, an effect's outcome). */
  readonly personId: string | null;
  /** What the person is at `nu`, memberships and dated substitutions together. */
  readonly roller: readonly { readonly organ: string; readonly roll: string; readonly for?: string }[];
  /** ISO instant when the person last proved who they are; null when it is not known. A signature asks for it to be fresh. */
  readonly autentiserad?: string | null;
}

/** What the engine puts into every event before it asks the machine. Guards read this and nothing else. */
export interface MaskinHandelse {
  readonly type: string;
  /** ISO instant of the command. */
  readonly nu: string;
  /** Date of `nu` in Europe/Stockholm. */
  readonly idag: string;
  readonly aktor: AktorFakta;
  /** The form's content after validation by the event's schema; `{}` when nothing was sent. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Register facts named by the rules of this event (`Regel.fakta`). */
  readonly fakta: Readonly<Record<string, unknown>>;
  /** True when the engine only asks what is possible: rules about the form's content are then left out of the answer. */
  readonly provning?: boolean;
}

/** What a machine is started with. */
export interface MaskinStart {
  /** The case's own organ. */
  readonly organ: string;
  readonly nu: string;
  readonly idag: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly regim: string;
  /** Set for an övertagande: the named state to stand in and what the guards before it would have asked for. */
  readonly overtagande?: {
    readonly tillstand: string;
    readonly kalla: string;
    readonly datum: string;
    readonly fakta: Readonly<Record<string, unknown>>;
  };
}

/** Every context carries these; the rest belongs to the process. All of it is JSON. */
export interface MaskinKontext {
  readonly organ: string;
  readonly regim: string;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly pausadSedan: string | null;
}

/** An event of another case that follows from this one. That case's own rules decide whether it may. */
export interface Foljd {
  readonly arendeId: string;
  readonly handelse: { readonly typ: string; readonly data: Readonly<Record<string, unknown>> };
  /** It follows from what has been done and not from who did it: the other case hears it from the product, also when the person may not know of the case. */
  readonly avMotorn?: true;
}

/** The actions an engine understands. Machines use these types only (plus xstate.assign/raise/cancel). */
export type MaskinAktion =
  | { type: 'oppnaUppgift'; params: { uppgift: string } }
  | { type: 'stangUppgift'; params: { uppgift: string } }
  /** `effekt` is a name in Process.effekter; `data` holds ids, dates, numbers and enums only. */
  | { type: 'effekt'; params: { effekt: string; data?: Record<string, string | number | boolean | null> } }
  /** A row of a register that follows the step in the same transaction; `register` has a writer in libs/engine/src/register. `data` is JSON. */
  | { type: 'skrivRegister'; params: { register: string; data: Record<string, unknown> } }
  /** A case of its own that this one waits for or sends off; `barn` is a name in Process.barn. */
  | { type: 'startaBarn'; params: { barn: string } }
  /** Events of other cases that follow from this one, in the same transaction and by the same person: all of it happens, or nothing. */
  | { type: 'foljder'; params: { steg: readonly Foljd[] } }
  /** What an organ has decided, or what has become of it, to the cases that the matter decides about: their own events follow in the same transaction. */
  | { type: 'meddelaBeslut'; params: Beslutsmeddelande }
  /** A notice to a role in an organ, or to the proposer (`till: 'forslagsstallare'`). */
  | { type: 'notis'; params: { notis: string; till: 'forslagsstallare' | { organ: string; roll: string } } }
  /** A deadline of this state has passed: open tasks of the state become overdue and escalate. Nothing is approved. */
  | { type: 'fristUtgangen'; params: { frist: string } }
  | { type: 'pausaFrister' }
  | { type: 'aterupptaFrister' };

/** Who a task or a right belongs to; read from the case's context or policy, or fixed by configuration (`adressFor`). */
export interface Adress {
  /**
   * `agare` = the case's own organ (context.organ); `kontext:<field>` = the organ that the context names; a key of policy.organ = the body, with
   * its role, that the case's regime names; otherwise an organ id.
   */
  readonly organ: 'agare' | string;
  /** A role, or `kontext:<field>` = the role that the context names. */
  readonly roll: string;
}

export interface UppgiftSpec {
  /** Swedish title, imperative: "Gör kostnads- och nyttoanalys". */
  readonly titel: string;
  readonly hjalp: string;
  readonly adress: Adress;
  /**
   * Whose tasks these are, one each, when they are for people and not for a role. Opening it again gives one to those who have none and takes it from
   * those who are no longer among them.
   */
  readonly personer?: (kontext: never) => readonly string[];
  /** Whether there is anything to do: when it says no the task is not opened. */
  readonly om?: (kontext: never) => boolean;
  /** Events that complete it; the first is the primary one. */
  readonly handelser: readonly [string, ...string[]];
  /** Name in Process.frister, or 'ingen' with the reason in StateSpec. */
  readonly frist: string | 'ingen';
}

export interface HandelseSpec {
  /** Verb on the button: "Skicka in analysen". */
  readonly verb: string;
  /** Past tense for the log: "skickade in analysen". */
  readonly logg: string;
  /** Schema of the form (contracts); strict, so unknown fields are refused. */
  readonly schema: ZodType;
  readonly formular: string;
  readonly schemaVersion: number;
  /** Allowed while the case is paused (ateruppta, avbryt). */
  readonly underPaus?: boolean;
  /** Only the runtime may send it: an effect's outcome, a child's outcome, or `overordnat-avslutat`. Give it a branch without rules: a refusal drops it. */
  readonly intern?: boolean;
  /** It only notes something (a receipt) and leaves the state as it was: who saw the case before it may still act on what they saw. */
  readonly noterar?: boolean;
}

export interface ProcessFrist {
  readonly namn: string;
  readonly etikett: string;
  readonly regel: string;
  readonly kalla: string;
  /** true: statutory, never stopped by a pause. */
  readonly lag: boolean;
  /** Length from policy or fixed; `datum` may come from the context. Returns null when no date can be known yet. */
  readonly langd: (kontext: never) => Fristspec | null;
  /** Working days before the date when the holder is reminded. */
  readonly paminnelser: readonly number[];
  /** Working days after the date: to the substitute, then to the organ's leader. */
  readonly eskalering: { readonly ersattare: number; readonly ledare: number };
  /** Where the case goes when the date passes, and why that approves nothing; without it the case stays where it is. */
  readonly vidUtgang?: { readonly tillstand: string; readonly mening: string };
}

export interface TillstandSpec {
  readonly etikett: string;
  /** One sentence: "Ärendet väntar på att nämnden informeras." */
  readonly beskrivning: string;
  readonly fas: string;
  readonly agare: Adress | null;
  readonly frist: string | { readonly ingen: string };
  readonly slut?: boolean;
  /** The case waits here for a group's meeting, and is put on its agenda. */
  readonly vantarPaMote?: boolean;
  /** Order in the step list; null for side states. */
  readonly steg: number | null;
}

/** What happens in the world because of the case; done by the workflow's activity of the same name. */
export interface EffektSpec {
  readonly beskrivning: string;
  /** Internal event that the effect's result becomes, with the result as its data; null when nothing follows. */
  readonly utfall: string | null;
}

/** The case that starts a child, besides its context. */
export interface Foralder {
  readonly id: string;
  readonly titel: string;
  readonly organ: string;
  /** A secret case's child says nothing of it in a title: others in the child's organ may read that. */
  readonly sekretess: boolean;
  /** Date of the step in Europe/Stockholm. */
  readonly idag: string;
  /** Which of several this child is; null when there is one (BarnSpec.for). */
  readonly for: string | null;
  /** What the event that starts the child said. */
  readonly handelse: Readonly<Record<string, unknown>>;
  /** The latest value of every field of the forms sent in for the case, when the child inherits (BarnSpec.arver); otherwise empty. */
  readonly inlamnat: Readonly<Record<string, unknown>>;
}

/** A case that belongs under another: its row and first event are written in the parent's transaction, its outcome comes back as an event. */
export interface BarnSpec {
  readonly process: string;
  readonly titel: (kontext: never, foralder: Foralder) => string;
  readonly organ: (kontext: never, foralder: Foralder) => string;
  /** Must pass the child's startSchema. */
  readonly data: (kontext: never, foralder: Foralder) => Readonly<Record<string, unknown>>;
  /** Internal event of the parent, with the data of `barnUtfallSchema`; null when the parent does not wait for the child. */
  readonly utfall: string | null;
  /** The child goes on with the parent's matter: it may use what has been sent in, and the people named in the case follow it. */
  readonly arver?: true;
  /** The child is the matter in which an organ decides about its parent (Process.beslut). */
  readonly beslutar?: true;
  readonly personer?: (kontext: never, foralder: Foralder) => readonly { readonly personId: string; readonly roll: string }[];
  /** One child for each of these (organ ids, say); one child when it is not given. */
  readonly for?: (kontext: never, foralder: Foralder) => readonly string[];
}

/** Everything the engine needs to run one process. Registering a process is one line in `libs/machines/src/processer.ts`. */
export interface Process {
  /** The process's name everywhere in code, URLs and as workflow type: its key in `processer`. */
  readonly namn: string;
  /** For people: "Initiativ, gemensamt spår". */
  readonly etikett: string;
  readonly version: number;
  readonly machine: AnyStateMachine;
  /** Snapshot migrations: key = from version, gives version + 1. */
  readonly migreringar: Readonly<Record<number, (snapshot: unknown) => unknown>>;
  readonly startSchema: ZodType;
  /** Rules that a start must meet, asked with the context it would have; without them anybody who is logged in may start. */
  readonly startregler?: readonly string[];
  readonly tillstand: Readonly<Record<string, TillstandSpec>>;
  readonly handelser: Readonly<Record<string, HandelseSpec>>;
  readonly uppgifter: Readonly<Record<string, UppgiftSpec>>;
  readonly frister: Readonly<Record<string, ProcessFrist>>;
  readonly effekter: Readonly<Record<string, EffektSpec>>;
  /** Cases that this one may start with `startaBarn`. */
  readonly barn?: Readonly<Record<string, BarnSpec>>;
  /** Notice name → its wording: no names, no titles, nothing personal. */
  readonly notiser: Readonly<Record<string, string>>;
  /** States an övertagande may enter. */
  readonly overtaganden: readonly string[];
  /** Roles (in any organ) that lead an organ and are the last step of escalation, in order. */
  readonly ledare: readonly string[];
  /** How its cases are taken up by a group's meeting; its state is marked `vantarPaMote`. */
  readonly moten?: Motesvag;
  /** How its cases get an organ's decision. */
  readonly beslut?: Beslutsvag;
}

/** Where a rule is tried: who may, what the case and registers say, what the form says. */
export type RegelProv = 'vem' | 'laget' | 'innehall';

/** What the catalogue says of every rule. */
export interface Regelkort {
  /** For the person: "Nämnden ska ha informerats innan underlaget skickas." */
  readonly mening: string;
  readonly kalla: string;
  readonly lagrum: string | null;
  readonly slag: 'lag' | 'riktlinje' | 'praxis';
  /** How grave a breach is: `hinder` stops the step, `varning` is told and holds at most a later one. */
  readonly allvar: 'hinder' | 'varning';
}

/** A rule that a guard is made from. */
export interface Regel extends Omit<Regelkort, 'allvar'> {
  /** Name of the guard, kebab-case. */
  readonly namn: string;
  readonly prov: RegelProv;
  /** Names of fact loaders (libs/engine/src/fakta) that it needs. */
  readonly fakta: readonly string[];
  /** What is missing, as ids the web can link to, and who can do it, in words. */
  readonly saknas: (kontext: never, handelse: MaskinHandelse) => readonly string[];
  readonly kanGorasAv: string;
  /** The same in this case's own words (a computed year, the body that its regime names); what is left out is said as above. */
  readonly iFallet?: (kontext: never, handelse: MaskinHandelse) => { readonly mening?: string; readonly kanGorasAv?: string };
}
