import type { HandelseSpec, MaskinHandelse, Process } from '#machines';
import type { AnyMachineSnapshot } from 'xstate';
import { fasFor, tillstandAv } from './fall.js';
import { harleddUuid, kanonisk, sha256 } from './kedja.js';
import type { Omgivning } from './las.js';
import type { InlamningRad, Plan } from './plan.js';
import type { ArendeRad, OppenUppgift } from './rader.js';
import { fristnamn } from './tillampa.js';
import type { Aktor, Kvitto } from './types.js';

/** What a child's first event says of where it belongs; sealed with it. */
export interface Overordnat {
  readonly arendeId: string;
  /** The parent's step that started it. */
  readonly steg: number;
  readonly barn: string;
  readonly for: string | null;
}

interface Underlag {
  readonly process: Process;
  readonly arende: ArendeRad;
  readonly omgivning: Omgivning;
  readonly nasta: AnyMachineSnapshot;
  readonly handelse: MaskinHandelse;
  readonly spec: HandelseSpec | undefined;
  readonly aktor: Aktor;
  readonly uppgift: OppenUppgift | null;
  /** Whose child the case is, when it starts as one. */
  readonly overordnat?: Overordnat;
}

/** What an accepted event writes, before the machine's actions are added to it. */
export function byggPlan({ process, arende, omgivning, nasta, handelse, spec, aktor, uppgift, overordnat }: Underlag): Plan {
  const tillstand = tillstandAv(nasta);
  const fas = fasFor(process, tillstand);
  const inlamning = spec ? byggInlamning(arende, handelse, spec, uppgift) : null;
  const frist = fristnamn(handelse.type);
  const snapshot = process.machine.getPersistedSnapshot(nasta);
  return {
    process,
    fore: arende,
    inlamning,
    nu: handelse.nu,
    idag: handelse.idag,
    efter: {
      organId: agareI(nasta.context) ?? arende.organ_id,
      tillstand,
      fas,
      steg: arende.steg + 1,
      snapshot,
      pausadSedan: arende.pausad_sedan,
      avslutad: nasta.status === 'done',
    },
    kontext: nasta.context as Record<string, unknown>,
    handelse: {
      typ: frist ? `frist/${frist}` : handelse.type,
      ...somVem(process, arende, omgivning, aktor, uppgift),
      data: {
        ...(typeof handelse.data.skal === 'string' ? { skal: handelse.data.skal } : {}),
        fakta: handelse.fakta,
        hash: inlamning?.hash ?? null,
        // What the case remembers after the step is sealed with the step: verify holds the row against it.
        bild: sha256(kanonisk(snapshot)),
        ...(overordnat ? { overordnat } : {}),
      },
    },
    nyaUppgifter: [],
    uppgifter: new Map(omgivning.uppgifter.map((rad) => [rad.id, { ...rad }])),
    andradeUppgifter: new Set(),
    nyaFrister: [],
    frister: new Map(
      omgivning.frister.map((rad) => [
        rad.id,
        frist && rad.handelse === handelse.type ? { ...rad, status: 'utford', utford_at: handelse.nu } : { ...rad },
      ]),
    ),
    andradeFrister: new Set(omgivning.frister.filter((rad) => frist && rad.handelse === handelse.type).map(({ id }) => id)),
    effekter: [],
    foljder: [],
    foljdsteg: [],
    beslutsmeddelanden: [],
    outbox: [],
    uppgiftHandelser: [],
    utfordUppgiftId: uppgift?.id ?? null,
  };
}

/** The case's owner is what its machine remembers, so that a change of owner is a step like any other. */
function agareI(kontext: unknown): string | null {
  const organ: unknown = typeof kontext === 'object' && kontext !== null ? Reflect.get(kontext, 'organ') : null;
  return typeof organ === 'string' ? organ : null;
}

function byggInlamning(arende: ArendeRad, handelse: MaskinHandelse, spec: HandelseSpec, uppgift: OppenUppgift | null): InlamningRad {
  return {
    id: harleddUuid('inlamning', arende.id, arende.steg + 1),
    arende_id: arende.id,
    uppgift_id: uppgift?.id ?? null,
    formular: spec.formular,
    schema_version: spec.schemaVersion,
    innehall: handelse.data,
    hash: sha256(kanonisk(handelse.data)),
    person_id: handelse.aktor.personId,
    vid: handelse.nu,
  };
}

/** In what role the actor acted: the task's, else one in the case's organ, else the first. */
function somVem(process: Process, arende: ArendeRad, { roller }: Omgivning, aktor: Aktor, uppgift: OppenUppgift | null) {
  if ('system' in aktor) return { personId: null, roll: 'system', organId: null, forPersonId: null };
  const roll =
    roller.find((en) => uppgift && en.organ === uppgift.organ_id && en.roll === uppgift.roll) ??
    roller.find((en) => en.organ === (uppgift?.organ_id ?? arende.organ_id)) ??
    roller[0];
  return { personId: aktor.personId, roll: roll?.roll ?? null, organId: roll?.organ ?? null, forPersonId: roll?.for ?? null };
}

/** The answer to the one who gave the command. */
export function kvitto(plan: Plan): Kvitto {
  const { fore, efter, inlamning, nyaUppgifter, foljder } = plan;
  const barn = foljder.flatMap((foljd) => (foljd.slag === 'barn' ? [foljd.arendeId] : []));
  return {
    arendeId: fore.id,
    steg: efter.steg,
    tillstand: efter.tillstand,
    fas: efter.fas,
    avslutad: efter.avslutad,
    inlamningId: inlamning?.id ?? null,
    oppnadeUppgifter: nyaUppgifter.map(({ id }) => id),
    ...(barn.length > 0 ? { startadeArenden: barn } : {}),
  };
}
