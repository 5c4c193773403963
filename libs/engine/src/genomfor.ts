import { datumI } from '#calendar';
import { problem } from '#contracts';
import { regler, type MaskinHandelse, type Process } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { AnyMachineSnapshot } from 'xstate';
import { meddelaBeslut } from './beslut/meddela-beslut.js';
import { byggPlan, kvitto } from './bygg-plan.js';
import { aterstall, faktaFor, processFor, taSteg, tillstandAv } from './fall.js';
import type { Formfakta } from './fakta/formfakta.js';
import { laddaFakta } from './fakta/ladda-fakta.js';
import { kravSynligt } from './krav-synligt.js';
import { lasArenden, lasOmgivning, type Omgivning } from './las.js';
import type { Motor } from './motor.js';
import { medNyaNamn, nyttHandelsenamn } from './namnbyte.js';
import { kravNamngivenMottagare } from './namngivna.js';
import type { Foljdsteg, Plan } from './plan.js';
import type { ArendeRad, OppenUppgift } from './rader.js';
import { nekaEnligtRegler, provaHandelse } from './regelprovning.js';
import { type Kommandosvar, skriv, skrivAlla, type Skrivpost } from './skriv.js';
import { meddelaSlakten } from './slakt.js';
import { utforFoljder } from './starta.js';
import { fristnamn, tillampa, type Aktion } from './tillampa.js';
import type { Sist } from './transaktion.js';
import { Nekad, type Aktor, type Kvitto, type Steg } from './types.js';
import { validera } from './validera.js';

export interface Genomforande {
  readonly klient: PoolClient;
  readonly motor: Motor;
  readonly aktor: Aktor;
  readonly nu: Date;
  /** When the person last proved who they are. */
  readonly autentiserad?: Date | null;
  /** Set when this step alone is the command: its key and answer are then written by the statement that writes the step. */
  readonly kommando?: { readonly nyckel: string; readonly kropp: string };
  /** What surrounds the case, when it has been read after the lock already. */
  readonly omgivning?: Omgivning;
  /** Facts of the form that have been read after the lock already. */
  readonly formens?: Formfakta;
  /** Takes the writing when nothing comes after it but the commit. */
  readonly sist?: Sist;
  /** Takes the plan to be written with others, when nothing comes after it. */
  readonly samla?: Samling;
  /** Takes the ids of the other cases that moved with it, so that their screens can be told. */
  readonly medfoljande?: Set<string>;
  /** The step follows from a decision that has been made: a pause does not hold it. */
  readonly trotsPaus?: boolean;
}

/** What is written together. */
export interface Samling {
  readonly ta: (post: Skrivpost) => void;
  /** Nothing but what is gathered may be written: a step that brings more is thrown as `ForSig`. */
  readonly baraEget?: boolean;
}

/** A step that cannot be taken among others' in one transaction. */
export class ForSig extends Error {}

/** Takes one step of a locked case, or refuses: the heart of the engine. */
export async function genomfor(
  { klient, motor, aktor, nu, autentiserad, kommando, omgivning: redanLast, formens, sist, samla, medfoljande, trotsPaus }: Genomforande,
  arende: ArendeRad,
  steg: Pick<Steg, 'handelse' | 'forvantatSteg' | 'uppgiftId'>,
): Promise<Kvitto> {
  const process = processFor(motor.processer, arende.process);
  const idag = datumI(nu);
  const last = redanLast ?? (await lasOmgivning(klient, arende.id, aktor, idag));
  kravSynligt(arende, last, aktor);
  if (
    steg.forvantatSteg !== null &&
    steg.forvantatSteg !== arende.steg &&
    !(await baraNoterat(klient, process, arende, steg.forvantatSteg))
  )
    throw new Nekad('inaktuellt-steg', problem('inaktuellt-steg', { steg: arende.steg }));
  const spec = process.handelser[steg.handelse.typ];
  if (arende.pausad_sedan && !trotsPaus && !spec?.underPaus && !fristnamn(steg.handelse.typ)) throw pausat(arende);
  const snapshot = aterstall(process, arende);
  const byte = { fran: arende.tillstand, till: tillstandAv(snapshot) };
  const { omgivning, bytta } = byte.fran === byte.till ? { omgivning: last, bytta: [] } : medNyaNamn(last, byte);
  const uppgift = valjUppgift(process, omgivning, steg, aktor);
  const typ = byte.fran === byte.till ? steg.handelse.typ : nyttHandelsenamn(steg.handelse.typ, byte);
  const handelse = await byggHandelse(klient, {
    snapshot,
    arende,
    omgivning,
    aktor,
    nu,
    idag,
    autentiserad: autentiserad ?? null,
    steg: { handelse: { ...steg.handelse, typ } },
    ...(formens ? { formens } : {}),
  });
  if (!snapshot.can(handelse)) throw nekaEnligtRegler(provaHandelse(snapshot, handelse), arende.steg);
  const [nasta, aktioner] = taSteg(snapshot, handelse);
  const plan = byggPlan({ process, arende, omgivning, nasta, handelse, spec, aktor, uppgift });
  for (const id of bytta) plan.andradeFrister.add(id);
  tillampa(plan, aktioner as readonly Aktion[]);
  if (samla?.baraEget && bringarMer(plan)) throw new ForSig();
  await kravNamngivenMottagare(klient, plan);
  await meddelaSlakten(klient, motor, plan, nasta);
  await meddelaBeslut(klient, motor, plan);
  const svar = kvitto(plan);
  const sparat: Kommandosvar | null = kommando ? { ...kommando, svar: [svar] } : null;
  const ensam = !bringarMer(plan);
  if (samla && ensam) {
    samla.ta({ plan, svar: sparat });
    return svar;
  }
  const skrivning = skriv(klient, plan, sparat);
  if (sist && ensam) {
    sist(skrivning);
    return svar;
  }
  await skrivning;
  await utforFoljder(klient, motor, plan);
  await utforFoljdsteg({ klient, motor, aktor, nu, ...(medfoljande ? { medfoljande } : {}) }, plan);
  return svar;
}

/** True when more follows than the case's own rows. */
const bringarMer = ({ foljder, foljdsteg, beslutsmeddelanden }: Plan): boolean =>
  foljder.length > 0 || foljdsteg.length > 0 || beslutsmeddelanden.length > 0;

/**
 * Steps of other cases that this one brings with it: locked in id order after it, each asked by its own machine. A case that others follow is
 * never itself brought along, so no two commands can wait for each other in a ring. A refusal undoes all of it. What surrounds the cases is asked
 * for in one go and they are written in one statement: a list of hundreds must not hold its cases longer than others wait for a lock.
 */
async function utforFoljdsteg(genomforande: Genomforande, { foljdsteg }: Plan): Promise<void> {
  if (foljdsteg.length === 0) return;
  const { klient, motor, aktor, nu, medfoljande } = genomforande;
  const ids = [...new Set(foljdsteg.map(({ arendeId }) => arendeId))];
  const arenden = new Map((await lasArenden(klient, ids)).map((rad) => [rad.id, rad]));
  const vem = ({ avMotorn }: Foljdsteg): Aktor => (avMotorn ? { system: true } : aktor);
  const lasta = await Promise.all(
    foljdsteg.map(async (ett) => [ett.arendeId, await lasOmgivning(klient, ett.arendeId, vem(ett), datumI(nu))] as const),
  );
  const omgivningar = new Map(lasta);
  const poster: Skrivpost[] = [];
  const samla: Samling = { ta: (post) => void poster.push(post) };
  for (const ett of foljdsteg) {
    const { arendeId, handelse } = ett;
    const arende = arenden.get(arendeId);
    const omgivning = omgivningar.get(arendeId);
    if (!arende || !omgivning) throw new Nekad('finns-inte', problem('finns-inte'));
    const process = processFor(motor.processer, arende.process);
    const som = { aktor: vem(ett), ...(ett.avMotorn ? { trotsPaus: true } : {}) };
    await genomfor({ ...genomforande, ...som, omgivning, samla }, arende, validera(process, { arendeId, forvantatSteg: null, handelse }));
    medfoljande?.add(arendeId);
  }
  await skrivAlla(klient, poster);
}

/** True when all that has happened since the step that the sender saw only notes something and left the case in its state. */
async function baraNoterat(klient: PoolClient, process: Process, arende: ArendeRad, sett: number): Promise<boolean> {
  const noterar = Object.entries(process.handelser).flatMap(([typ, spec]) => (spec.noterar ? [typ] : []));
  if (noterar.length === 0 || sett > arende.steg) return false;
  const svar = await klient.query<{ bara: boolean | null }>({
    name: 'bara-noterat',
    text: 'select bool_and(typ = any($3) and fran_tillstand = till_tillstand) as bara from handelse where arende_id = $1 and steg > $2',
    values: [arende.id, sett, noterar],
  });
  return svar.rows[0]?.bara ?? false;
}

function pausat(arende: ArendeRad): Nekad {
  const regel = regler['arendet-ar-pausat'];
  return new Nekad(
    'arendet-pausat',
    problem('arendet-pausat', {
      regel: 'arendet-ar-pausat',
      detail: regel?.mening,
      kalla: regel?.kalla,
      kanGorasAv: regel?.kanGorasAv,
      steg: arende.steg,
    }),
  );
}

/** The task that the event completes: the one it was done from, else the open one that the event belongs to. */
function valjUppgift(
  process: Process,
  { uppgifter }: Omgivning,
  steg: Pick<Steg, 'handelse' | 'uppgiftId'>,
  aktor: Aktor,
): OppenUppgift | null {
  if ('system' in aktor) return null;
  const hor = ({ typ, person_id: till }: OppenUppgift) =>
    (till === null || till === aktor.personId) && (process.uppgifter[typ]?.handelser.includes(steg.handelse.typ) ?? false);
  const uppgift = steg.uppgiftId ? uppgifter.find(({ id }) => id === steg.uppgiftId) : uppgifter.find(hor);
  if (steg.uppgiftId && !uppgift) throw new Nekad('uppgift-avslutad', problem('uppgift-avslutad'));
  if (!uppgift) return null;
  if (!hor(uppgift)) throw new Nekad('felaktig-begaran', problem('felaktig-begaran', { detail: 'Åtgärden hör inte till uppgiften.' }));
  if (uppgift.innehavare_id && uppgift.innehavare_id !== aktor.personId)
    throw new Nekad('inte-din-uppgift', problem('inte-din-uppgift', { detail: 'Uppgiften är hos en annan person. Ta över den först.' }));
  return uppgift;
}

interface Fraga {
  readonly snapshot: AnyMachineSnapshot;
  readonly arende: ArendeRad;
  readonly omgivning: Omgivning;
  readonly aktor: Aktor;
  readonly nu: Date;
  readonly idag: string;
  readonly autentiserad?: Date | null;
  readonly steg: Pick<Steg, 'handelse'>;
  readonly provning?: boolean;
  readonly formens?: Formfakta;
  /** Facts that are known already, by name; what is loaded is put here. */
  readonly kanda?: Map<string, unknown>;
}

/** The event as the guards see it: who, when, what the form says, and the facts that its rules name. */
export async function byggHandelse(
  klient: Pool | PoolClient,
  { snapshot, arende, omgivning, aktor, nu, idag, autentiserad, steg, provning, formens, kanda }: Fraga,
): Promise<MaskinHandelse> {
  const utan: MaskinHandelse = {
    type: steg.handelse.typ,
    nu: nu.toISOString(),
    idag,
    data: steg.handelse.data,
    fakta: {},
    aktor: {
      personId: 'personId' in aktor ? aktor.personId : null,
      roller: omgivning.roller,
      autentiserad: autentiserad?.toISOString() ?? null,
    },
    ...(provning ? { provning } : {}),
  };
  const namn = faktaFor(provaHandelse(snapshot, utan), regler);
  if (namn.length === 0) return utan;
  return {
    ...utan,
    fakta: await laddaFakta(
      klient,
      namn,
      { arende, data: steg.handelse.data, idag, nu: utan.nu, personId: utan.aktor.personId },
      { formens, kanda },
    ),
  };
}
