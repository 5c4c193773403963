import { datumI } from '#calendar';
import { finnRegim, regler, type MaskinHandelse, type MaskinStart, type Process } from '#machines';
import type { PoolClient } from 'pg';
import type { AnyMachineSnapshot } from 'xstate';
import { koppla } from './beslut/koppla.js';
import { byggPlan, kvitto, type Overordnat } from './bygg-plan.js';
import { processFor, taForstaSteget } from './fall.js';
import { formfaktaFor } from './fakta/formfakta.js';
import { lasOmgivning } from './las.js';
import type { Motor } from './motor.js';
import type { Barnfoljd, Plan } from './plan.js';
import type { ArendeRad } from './rader.js';
import { laddaRegelverk, regelverketSaknas } from './regelverk.js';
import { nekaEnligtRegler, utfall } from './regelprovning.js';
import { skrivRegister } from './register/skriv-register.js';
import { skriv } from './skriv.js';
import { meddelaSlakten } from './slakt.js';
import { tillampa, type Aktion } from './tillampa.js';
import { Nekad, type Kvitto, type Start } from './types.js';

/** A start; a child has no key of its own and says where it belongs. */
export type NyttArende = Omit<Start, 'nyckel'> & { readonly nyckel?: string; readonly overordnat?: Overordnat };

/** Starts a case: its row, its first event and what follows, under the regime of its start date (requirements 0.4). */
export async function starta(klient: PoolClient, motor: Motor, start: NyttArende): Promise<Kvitto> {
  const process = processFor(motor.processer, start.process);
  await laddaRegelverk(klient);
  const regim = finnRegim(start.datum, typeof start.data.omrade === 'string' ? start.data.omrade : null);
  if (!regim) throw new Nekad('regel-hindrar', regelverketSaknas());
  const nu = start.nu.toISOString();
  const idag = datumI(start.nu);
  const arende: ArendeRad = {
    id: start.arendeId,
    process: process.namn,
    maskinversion: process.version,
    regim: regim.id,
    titel: start.titel,
    dnr: null,
    organ_id: start.organ,
    tillstand: 'start',
    fas: 'start',
    steg: 0,
    snapshot: {},
    sekretess: start.sekretess ?? false,
    pausad_sedan: null,
    avslutad: false,
    kedja: start.arendeId,
    overordnat_id: start.overordnatId ?? null,
  };
  arende.dnr = await skapaRad(klient, arende, start, { nu, ar: Number(idag.slice(0, 4)) });
  const omgivning = await lasOmgivning(klient, arende.id, start.aktor, idag);
  const input: MaskinStart = {
    organ: start.organ,
    nu,
    idag,
    data: start.data,
    policy: regim.policy,
    regim: regim.id,
    ...(start.overtagande ? { overtagande: start.overtagande } : {}),
  };
  const [snapshot, aktioner] = taForstaSteget(process.machine, input);
  const handelse: MaskinHandelse = {
    type: start.overtagande ? 'overtagande' : 'start',
    nu,
    idag,
    data: { ...start.data, ...start.overtagande },
    fakta: await formfaktaFor(klient, start.overordnat ? [] : (process.startregler ?? []), {
      data: start.data,
      idag,
      nu,
      personId: 'personId' in start.aktor ? start.aktor.personId : null,
    }),
    aktor: { personId: 'personId' in start.aktor ? start.aktor.personId : null, roller: omgivning.roller },
  };
  if (!start.overordnat) kravStartregler(process, snapshot, handelse);
  const spec = { verb: 'Starta', logg: 'startade ärendet', schema: process.startSchema, formular: handelse.type, schemaVersion: 1 };
  const plan = byggPlan({
    process,
    arende,
    omgivning,
    nasta: snapshot,
    handelse,
    spec,
    aktor: start.aktor,
    uppgift: null,
    ...(start.overordnat ? { overordnat: start.overordnat } : {}),
  });
  tillampa(plan, aktioner as readonly Aktion[]);
  await meddelaSlakten(klient, motor, plan, snapshot);
  const svar = kvitto(plan);
  await skriv(klient, plan, start.nyckel === undefined ? null : { nyckel: start.nyckel, svar });
  await utforFoljder(klient, motor, plan);
  return svar;
}

/** The rules of who may start and with what; a child (its parent's machine has decided), the runtime and an övertagande pass, since their own commands were asked already. */
function kravStartregler(process: Process, snapshot: AnyMachineSnapshot, handelse: MaskinHandelse): void {
  if (handelse.aktor.personId === null || handelse.type === 'overtagande') return;
  const utfallen = (process.startregler ?? []).map((namn) => {
    const regel = regler[namn];
    if (!regel) throw new Error(`Regeln ${namn} saknas i katalogen`);
    const saknas = regel.saknas(snapshot.context as never, handelse);
    return utfall(regel, saknas.length === 0, saknas);
  });
  if (utfallen.some(({ uppfylld }) => !uppfylld)) throw nekaEnligtRegler([utfallen], 0);
}

/** What the machine asked for besides the case's own rows: in its order, in the step's transaction. A refusal there undoes the step. */
export async function utforFoljder(klient: PoolClient, motor: Motor, plan: Plan): Promise<void> {
  for (const foljd of plan.foljder) {
    if (foljd.slag === 'register') await skrivRegister(klient, motor.registerskrivare, plan, foljd);
    else await startaBarn(klient, motor, plan, foljd);
  }
}

/** The child of a step: under the regime of its own start date, as secret as its parent, started by the one who took the step. */
async function startaBarn(
  klient: PoolClient,
  motor: Motor,
  plan: Plan,
  { arendeId, barn, spec, foralder: utanArv }: Barnfoljd,
): Promise<void> {
  const kontext = plan.kontext as never;
  const { personId } = plan.handelse;
  const arv = spec.arver ? await lasArv(klient, plan.fore.id) : { inlamnat: {}, personer: [] };
  const foralder = { ...utanArv, inlamnat: arv.inlamnat };
  const data = processFor(motor.processer, spec.process).startSchema.safeParse(spec.data(kontext, foralder));
  if (!data.success) throw new Error(`Barnet ${barn} kan inte startas: ${data.error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  await starta(klient, motor, {
    process: spec.process,
    arendeId,
    aktor: personId === null ? { system: true } : { personId },
    nu: new Date(plan.nu),
    titel: spec.titel(kontext, foralder),
    organ: spec.organ(kontext, foralder),
    datum: plan.idag,
    data: data.data as Readonly<Record<string, unknown>>,
    sekretess: plan.fore.sekretess,
    overordnatId: plan.fore.id,
    personer: [...(spec.personer?.(kontext, foralder) ?? []), ...arv.personer],
    overordnat: { arendeId: plan.fore.id, steg: plan.efter.steg, barn, for: foralder.for },
  });
  if (spec.beslutar) await koppla(klient, arendeId, { id: plan.fore.id, process: plan.process, kontext: plan.kontext }, plan.nu);
}

interface Arv {
  readonly inlamnat: Readonly<Record<string, unknown>>;
  readonly personer: readonly { readonly personId: string; readonly roll: string }[];
}

/** What a case has to give to one that goes on with its matter: a later form's field replaces an earlier one's. */
async function lasArv(klient: PoolClient, arendeId: string): Promise<Arv> {
  const svar = await klient.query<{ formular: Record<string, unknown>[]; personer: Arv['personer'] }>({
    name: 'las-arv',
    text: `select coalesce((select json_agg(i.innehall order by h.steg) from handelse h join inlamning i on i.id = h.inlamning_id where h.arende_id = $1), '[]') as formular,
      coalesce((select json_agg(json_build_object('personId', person_id, 'roll', roll) order by person_id, roll) from arende_person where arende_id = $1), '[]') as personer`,
    values: [arendeId],
  });
  const { formular, personer } = svar.rows[0] ?? { formular: [], personer: [] };
  return { inlamnat: Object.assign({}, ...formular) as Record<string, unknown>, personer };
}

/**
 * The case's row with the next diary number of its authority (H-18), or the number of the matter that it is a part of (H-19), in one statement. The number is taken in the transaction of the start:
 * starts of one authority wait for each other here, and one that fails leaves no gap.
 */
async function skapaRad(klient: PoolClient, arende: ArendeRad, start: NyttArende, { nu, ar }: { nu: string; ar: number }): Promise<string> {
  const svar = await klient.query<{ dnr: string }>({
    ...(start.iArende === undefined ? { name: 'skapa-arende', text: SKAPA } : { name: 'skapa-arende-i', text: SKAPA_I }),
    values: [
      arende.id,
      arende.process,
      arende.maskinversion,
      arende.regim,
      arende.titel,
      arende.organ_id,
      arende.tillstand,
      arende.fas,
      arende.sekretess,
      start.overordnatId ?? null,
      start.kalla ?? null,
      nu,
      arende.kedja,
      JSON.stringify((start.personer ?? []).map(({ personId, roll }) => ({ person_id: personId, roll }))),
      ar,
    ],
  });
  const dnr = svar.rows[0]?.dnr;
  if (!dnr) throw new Error('skapa-arende gav inget diarienummer');
  return dnr;
}

const NASTA_NUMMER = `insert into dnr_raknare (organ_id, ar, senaste) values (myndighet($6), $15, 1)
    on conflict (organ_id, ar) do update set senaste = dnr_raknare.senaste + 1 returning organ_id, ar, senaste, null::uuid as i_arende`;
const ARENDETS_NUMMER = `select d.organ_id, d.ar, d.nummer as senaste, d.arende_id as i_arende from dnr d
    where d.arende_id = $10::uuid and d.i_arende is null and d.organ_id = myndighet($6) and $15::int is not null`;

const skapaMed = (nummer: string): string => `with
  r as (${nummer}),
  a as (insert into arende (id, process, maskinversion, regim, titel, organ_id, tillstand, fas, steg, snapshot, sekretess, sekretess_lagrum, overordnat_id, kalla, skapad, andrad, kedja, dnr)
    select $1::uuid, $2, $3::int, $4, $5, $6, $7, $8, 0, '{}'::jsonb, $9::boolean,
      case when $9::boolean then (select o.sekretess_lagrum from arende o where o.id = $10::uuid) end, $10::uuid, $11, $12::timestamptz, $12::timestamptz, $13, dnr_text(r.senaste, r.ar) from r),
  d as (insert into dnr (organ_id, ar, nummer, arende_id, i_arende) select r.organ_id, r.ar, r.senaste, $1::uuid, r.i_arende from r),
  p as (insert into arende_person (arende_id, person_id, roll) select $1::uuid, x.person_id, x.roll from jsonb_to_recordset($14::jsonb) x(person_id text, roll text))
  select dnr_text(r.senaste, r.ar) as dnr from r`;

const SKAPA = skapaMed(NASTA_NUMMER);
const SKAPA_I = skapaMed(ARENDETS_NUMMER);
