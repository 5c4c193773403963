import type { BarnSpec, Beslutsmeddelande, Foralder, Process } from '#machines';
import type { ArendeRad, EffektRad, FristRad, NyUppgift, OppenUppgift, OutboxRad, UppgiftHandelseRad } from './rader.js';

export interface HandelseUtkast {
  readonly typ: string;
  readonly personId: string | null;
  readonly roll: string | null;
  readonly organId: string | null;
  readonly forPersonId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface InlamningRad {
  readonly id: string;
  readonly arende_id: string;
  readonly uppgift_id: string | null;
  readonly formular: string;
  readonly schema_version: number;
  readonly innehall: unknown;
  readonly hash: string;
  readonly person_id: string | null;
  readonly vid: string;
}

/** What follows a step besides the case's own rows, in the machine's order. */
export type Foljd = Registerfoljd | Barnfoljd;
export interface Registerfoljd {
  readonly slag: 'register';
  readonly register: string;
  readonly data: Readonly<Record<string, unknown>>;
}
export interface Barnfoljd {
  readonly slag: 'barn';
  readonly arendeId: string;
  readonly barn: string;
  readonly spec: BarnSpec;
  readonly foralder: Foralder;
}

/** An event of another case that this step brings with it. */
export interface Foljdsteg {
  readonly arendeId: string;
  readonly handelse: { readonly typ: string; readonly data: Readonly<Record<string, unknown>> };
  /** It follows from an organ's decision: the runtime takes it, whoever wrote the decision down and also in a paused case. */
  readonly avMotorn?: true;
}

/** All that one accepted command writes for one case. Built in memory, written in one statement. */
export interface Plan {
  readonly process: Process;
  readonly fore: ArendeRad;
  readonly efter: {
    organId: string;
    tillstand: string;
    fas: string;
    steg: number;
    snapshot: unknown;
    pausadSedan: string | null;
    avslutad: boolean;
  };
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly handelse: HandelseUtkast;
  readonly inlamning: InlamningRad | null;
  readonly nu: string;
  readonly idag: string;
  readonly nyaUppgifter: NyUppgift[];
  /** Open tasks of the case that change or close; the objects are copies of what was read. */
  readonly uppgifter: Map<string, OppenUppgift>;
  readonly andradeUppgifter: Set<string>;
  readonly nyaFrister: FristRad[];
  readonly frister: Map<string, FristRad>;
  readonly andradeFrister: Set<string>;
  readonly effekter: EffektRad[];
  /** Done right after the step is written, in the same transaction. */
  readonly foljder: Foljd[];
  /** Events of other cases that follow, after the registers. */
  readonly foljdsteg: Foljdsteg[];
  /** What an organ has decided, to the cases that the matter decides about; becomes `foljdsteg`. */
  readonly beslutsmeddelanden: Beslutsmeddelande[];
  readonly outbox: OutboxRad[];
  readonly uppgiftHandelser: UppgiftHandelseRad[];
  /** The task that this command completes. */
  readonly utfordUppgiftId: string | null;
}

/** True when the workflow must look again: a deadline, an effect, the phase or the end has changed. */
export function behoverVackas(plan: Plan): boolean {
  return (
    plan.nyaFrister.length > 0 ||
    plan.andradeFrister.size > 0 ||
    plan.effekter.length > 0 ||
    plan.efter.fas !== plan.fore.fas ||
    plan.efter.avslutad ||
    plan.efter.pausadSedan !== plan.fore.pausad_sedan
  );
}
