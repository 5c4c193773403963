import { adderaArbetsdagar, antalArbetsdagar, datumI, slutPaDagen } from '#calendar';
import { adressFor, uppgiftSteg, type UppgiftSpec } from '#machines';
import { harleddUuid } from './kedja.js';
import type { Plan } from './plan.js';
import type { FristRad, OppenUppgift } from './rader.js';
import { beraknaFrist, type BeraknadFrist, eskaleringar, paminnelser } from './uppgift-frister.js';

/** An action as the machine gives it: a type and data, nothing that runs. */
export interface Aktion {
  readonly type: string;
  readonly params?: unknown;
}

type Params = Readonly<Record<string, unknown>>;
type Tillampning = (plan: Plan, params: Params) => void;

/** Turns the machine's actions into rows of the plan, in the machine's own order. */
export function tillampa(plan: Plan, aktioner: readonly Aktion[]): void {
  for (const aktion of aktioner) {
    const gor = tillampningar[aktion.type];
    if (!gor) throw new Error(`Motorn känner inte aktionen ${aktion.type}`);
    gor(plan, (aktion.params ?? {}) as Params);
  }
}

const tillampningar: Record<string, Tillampning> = {
  oppnaUppgift,
  stangUppgift,
  effekt: laggEffekt,
  notis: laggNotis,
  skrivRegister,
  startaBarn,
  foljder: laggFoljder,
  meddelaBeslut: laggBeslut,
  fristUtgangen,
  pausaFrister,
  aterupptaFrister,
  'xstate.raise': satt,
  'xstate.cancel': stryk,
};

function oppnaUppgift(plan: Plan, { uppgift }: Params): void {
  const typ = String(uppgift);
  const spec = plan.process.uppgifter[typ];
  if (!spec) throw new Error(`Processen ${plan.process.namn} saknar uppgiften ${typ}`);
  if (spec.om?.(plan.kontext as never) === false) return;
  if (!spec.personer) return laggUppgift(plan, typ, spec, null);
  const personer = spec.personer(plan.kontext as never);
  strykUppgifter(plan, ({ typ: annan, person_id }) => annan === typ && (person_id === null || !personer.includes(person_id)));
  const har = new Set([...plan.uppgifter.values()].flatMap((en) => (en.typ === typ && en.status === 'oppen' ? en.person_id : [])));
  for (const person of personer) if (!har.has(person)) laggUppgift(plan, typ, spec, person);
}

function laggUppgift(plan: Plan, typ: string, spec: UppgiftSpec, person: string | null): void {
  const { fore, efter, nu, idag } = plan;
  const id = harleddUuid('uppgift', fore.id, efter.steg, typ, plan.nyaUppgifter.length);
  const { organ, roll } = adressFor(spec.adress, plan.kontext);
  const frist = spec.frist === 'ingen' ? null : (lopande(plan, spec.frist) ?? beraknaFrist(plan.process, spec.frist, plan.kontext, idag));
  plan.nyaUppgifter.push({
    id,
    arende_id: fore.id,
    process: plan.process.namn,
    typ,
    titel: spec.titel,
    arende_titel: fore.titel,
    dnr: fore.dnr,
    organ_id: organ,
    roll,
    person_id: person,
    innehavare_id: null,
    tagen_at: null,
    status: 'oppen',
    lage: 'skapad',
    frist_datum: frist?.datum ?? null,
    frist_at: frist?.at ?? null,
    frist_regel: frist?.spec.regel ?? null,
    frist_rakning: frist?.rakning ?? null,
    lagfrist: frist?.spec.lag ?? false,
    eskalerad: 0,
    sekretess: fore.sekretess,
    oppnad_steg: efter.steg,
    rad_version: 1,
    skapad: nu,
    avslutad: null,
    avslutad_av: null,
  });
  if (frist) plan.nyaFrister.push(...paminnelser(fore.id, id, frist.spec, frist.datum, idag));
  notera(plan, 'ny-uppgift', spec.titel, { ...(person === null ? { organ, roll } : { organ: null, roll: null }), uppgiftId: id, person });
}

/** A task that is opened anew in a state keeps the deadline that already runs there. */
function lopande(plan: Plan, namn: string): BeraknadFrist | null {
  const spec = plan.process.frister[namn];
  const rad = [...plan.frister.values()].find((en) => en.namn === namn && en.slag === 'tillstand' && en.status === 'aktiv');
  return spec && rad ? { spec, datum: rad.datum, at: rad.at, rakning: rad.rakning } : null;
}

function stangUppgift(plan: Plan, { uppgift: typ }: Params): void {
  strykUppgifter(plan, (uppgift) => uppgift.typ === typ);
}

/** Closes open tasks: the one that the step was done from is done, the others have fallen away. */
function strykUppgifter(plan: Plan, vilka: (uppgift: OppenUppgift) => boolean): void {
  for (const uppgift of plan.uppgifter.values()) {
    if (uppgift.status !== 'oppen' || !vilka(uppgift)) continue;
    const klar = uppgift.id === plan.utfordUppgiftId;
    Object.assign(uppgift, {
      status: klar ? 'klar' : 'struken',
      lage: uppgiftSteg(uppgift.lage, uppgift.eskalerad, klar ? 'KLAR' : 'STRYK')?.lage ?? 'struken',
      avslutad: plan.nu,
      avslutad_av: klar ? plan.handelse.personId : null,
    });
    plan.andradeUppgifter.add(uppgift.id);
    plan.uppgiftHandelser.push({
      uppgift_id: uppgift.id,
      typ: klar ? 'klar' : 'struken',
      person_id: plan.handelse.personId,
      till_person_id: null,
      skal: null,
      vid: plan.nu,
    });
    strykDar(plan, (frist) => frist.uppgift_id === uppgift.id);
  }
}

function laggEffekt(plan: Plan, { effekt, data }: Params): void {
  const typ = String(effekt);
  if (!plan.process.effekter[typ]) throw new Error(`Processen ${plan.process.namn} saknar effekten ${typ}`);
  koaEffekt(plan, typ, (data ?? {}) as Params);
}

/** An effect of the step, with an id that a repeated command gives again. */
export function koaEffekt(plan: Plan, typ: string, data: Params): void {
  plan.effekter.push({
    id: `${plan.fore.id}/${plan.efter.steg}/${plan.effekter.length}/${typ}`,
    arende_id: plan.fore.id,
    typ,
    data,
    steg: plan.efter.steg,
    status: 'vantar',
    resultat: null,
    skapad: plan.nu,
    klar_at: null,
  });
}

function skrivRegister(plan: Plan, { register, data }: Params): void {
  plan.foljder.push({ slag: 'register', register: String(register), data: (data ?? {}) as Params });
}

function startaBarn(plan: Plan, { barn: namn }: Params): void {
  const barn = String(namn);
  const spec = plan.process.barn?.[barn];
  if (!spec) throw new Error(`Processen ${plan.process.namn} saknar barnet ${barn}`);
  const { fore, efter, kontext, idag, foljder, inlamning } = plan;
  const handelse = (inlamning?.innehall ?? {}) as Readonly<Record<string, unknown>>;
  const grund = { id: fore.id, titel: fore.titel, organ: fore.organ_id, sekretess: fore.sekretess, idag };
  const foralder = { ...grund, for: null, handelse, inlamnat: {} };
  for (const en of spec.for?.(kontext as never, foralder) ?? [null]) {
    const arendeId = harleddUuid('barn', fore.id, efter.steg, barn, foljder.length);
    foljder.push({ slag: 'barn', arendeId, barn, spec, foralder: { ...foralder, for: en } });
  }
}

function laggFoljder(plan: Plan, { steg }: Params): void {
  plan.foljdsteg.push(...(steg as Plan['foljdsteg']));
}

function laggBeslut(plan: Plan, params: Params): void {
  plan.beslutsmeddelanden.push(params as unknown as Plan['beslutsmeddelanden'][number]);
}

function laggNotis(plan: Plan, { notis, till }: Params): void {
  const typ = String(notis);
  const text = plan.process.notiser[typ];
  if (text === undefined) throw new Error(`Processen ${plan.process.namn} saknar notisen ${typ}`);
  if (till === 'forslagsstallare') return notera(plan, typ, text, { organ: null, roll: 'forslagsstallare', uppgiftId: null });
  const adress = adressFor(till as { organ: string; roll: string }, plan.kontext);
  notera(plan, typ, text, { ...adress, uppgiftId: null });
}

/** The date has passed: open tasks of the case become overdue and will be escalated. Nothing else moves. */
function fristUtgangen(plan: Plan, { frist: namn }: Params): void {
  const frist = plan.process.frister[String(namn)];
  if (!frist) throw new Error(`Processen ${plan.process.namn} saknar fristen ${String(namn)}`);
  for (const uppgift of plan.uppgifter.values()) {
    if (uppgift.status !== 'oppen' || plan.process.uppgifter[uppgift.typ]?.frist !== namn) continue;
    const steg = uppgiftSteg(uppgift.lage, uppgift.eskalerad, 'FORFALL');
    if (!steg) continue;
    Object.assign(uppgift, steg);
    plan.andradeUppgifter.add(uppgift.id);
    plan.uppgiftHandelser.push({
      uppgift_id: uppgift.id,
      typ: 'forfallen',
      person_id: null,
      till_person_id: null,
      skal: null,
      vid: plan.nu,
    });
    plan.nyaFrister.push(...eskaleringar(plan.fore.id, uppgift.id, frist, plan.idag));
    notera(plan, 'forfallen', frist.etikett, {
      ...(uppgift.person_id === null ? { organ: uppgift.organ_id, roll: uppgift.roll } : { organ: null, roll: null }),
      uppgiftId: uppgift.id,
      person: uppgift.person_id ?? uppgift.innehavare_id,
    });
  }
}

/** Service deadlines stop; statutory ones go on (architecture: pause). */
function pausaFrister(plan: Plan): void {
  plan.efter.pausadSedan = plan.nu;
  for (const frist of plan.frister.values()) {
    if (frist.status === 'aktiv' && !frist.lag) andraFrist(plan, frist, { status: 'pausad' });
  }
}

/** Stopped deadlines go on with as many working days as were left. */
function aterupptaFrister(plan: Plan): void {
  const pausad = plan.efter.pausadSedan ?? plan.fore.pausad_sedan;
  plan.efter.pausadSedan = null;
  if (!pausad) return;
  const dagar = Math.max(0, antalArbetsdagar(datumI(new Date(pausad)), plan.idag));
  const flytta = (datum: string) => adderaArbetsdagar(datum, dagar);
  for (const frist of plan.frister.values()) {
    if (frist.status !== 'pausad') continue;
    const datum = flytta(frist.datum);
    const at = new Date(new Date(frist.at).getTime() + slutPaDagen(datum).getTime() - slutPaDagen(frist.datum).getTime()).toISOString();
    andraFrist(plan, frist, { status: 'aktiv', datum, at, rakning: flyttadForPausen(frist.rakning, dagar) });
  }
  for (const uppgift of plan.uppgifter.values()) flyttaUppgift(plan, uppgift, dagar);
}

/** The task's date follows the deadline's, its calendar sees that it has moved, and its count says why. */
function flyttaUppgift(plan: Plan, uppgift: OppenUppgift, dagar: number): void {
  if (dagar === 0 || uppgift.status !== 'oppen' || uppgift.lagfrist || !uppgift.frist_datum) return;
  const datum = adderaArbetsdagar(uppgift.frist_datum, dagar);
  const rakning = flyttadForPausen(uppgift.frist_rakning ?? '', dagar);
  Object.assign(uppgift, { frist_datum: datum, frist_at: slutPaDagen(datum).toISOString(), frist_rakning: rakning });
  plan.andradeUppgifter.add(uppgift.id);
  plan.uppgiftHandelser.push({
    uppgift_id: uppgift.id,
    typ: 'frist-flyttad',
    person_id: null,
    till_person_id: null,
    skal: null,
    vid: plan.nu,
  });
}

/** How a date was counted, when a pause has moved it. */
function flyttadForPausen(rakning: string, dagar: number): string {
  return dagar === 0 ? rakning : `${rakning} Flyttad ${dagar} ${dagar === 1 ? 'arbetsdag' : 'arbetsdagar'} för pausen.`.trimStart();
}

/** `xstate.after.<delay>.<machine>.<state>`: the machine arms a deadline of a state. */
function satt(plan: Plan, { event, delay }: Params): void {
  const handelse = (event as { type: string }).type;
  const namn = fristnamn(handelse);
  if (delay === undefined || !namn) throw new Error(`Motorn känner inte den inre händelsen ${handelse}`);
  const frist = beraknaFrist(plan.process, namn, plan.kontext, plan.idag);
  if (!frist) return;
  plan.nyaFrister.push({
    id: harleddUuid('frist', plan.fore.id, plan.efter.steg, handelse),
    arende_id: plan.fore.id,
    uppgift_id: null,
    namn,
    slag: 'tillstand',
    handelse,
    at: frist.at,
    datum: frist.datum,
    etikett: frist.spec.etikett,
    regel: frist.spec.regel,
    kalla: frist.spec.kalla,
    rakning: frist.rakning,
    lag: frist.spec.lag,
    status: 'aktiv',
    utford_at: null,
  });
}

function stryk(plan: Plan, { sendId }: Params): void {
  strykDar(plan, (frist) => frist.slag === 'tillstand' && frist.handelse === sendId);
}

function strykDar(plan: Plan, passar: (frist: FristRad) => boolean): void {
  for (const frist of plan.frister.values()) {
    if ((frist.status === 'aktiv' || frist.status === 'pausad') && passar(frist)) andraFrist(plan, frist, { status: 'struken' });
  }
}

function andraFrist(plan: Plan, frist: FristRad, andring: Partial<FristRad>): void {
  Object.assign(frist, andring);
  plan.andradeFrister.add(frist.id);
}

/** The delay's name in `xstate.after.<delay>.<machine>.<state>`; null for other events. */
export function fristnamn(handelse: string): string | null {
  return /^xstate\.after\.([^.]+)\./.exec(handelse)?.[1] ?? null;
}

interface Mottagare {
  readonly organ: string | null;
  readonly roll: string | null;
  readonly uppgiftId: string | null;
  readonly person?: string | null;
}

function notera(plan: Plan, typ: string, text: string, { organ, roll, uppgiftId, person = null }: Mottagare): void {
  plan.outbox.push({
    id: harleddUuid('notis', plan.fore.id, plan.efter.steg, typ, plan.outbox.length),
    notis_id: null,
    till_organ: organ,
    till_roll: roll,
    till_person: person,
    arende_id: plan.fore.id,
    uppgift_id: uppgiftId,
    typ,
    text,
    skapad: plan.nu,
    nasta_forsok: plan.nu,
    forsok: 0,
    skickad_at: null,
    misslyckad: null,
  });
}
