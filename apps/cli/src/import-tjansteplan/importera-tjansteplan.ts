import { type Engine, laddaRegelverk, Nekad, type Start } from '#engine';
import { finnRegim, processer } from '#machines';
import type pg from 'pg';
import { Indatafel } from '../fel.js';
import { iTransaktion } from '../i-transaktion.js';
import type { Import } from '../import-organisation/importera-organisation.js';
import { lasFil } from '../las-fil.js';
import { nyttEllerAndrat, raknat } from '../raknat.js';
import { kontrolleraRader } from './kontrollera-rader.js';
import { skrivBeroenden } from './skriv-beroenden.js';
import { skrivTjansteplan } from './skriv-tjansteplan.js';
import { startFor } from './start-for.js';
import { summakontroll } from './summakontroll.js';
import { type Tjansteplan, tjansteplanFilSchema } from './tjansteplan.schema.js';

interface PlanImport extends Import {
  readonly engine: Engine;
  readonly nu: Date;
}

interface Radstart {
  readonly plats: string;
  readonly start: Start;
}

/** Reads a service plan into the register and takes each of its initiatives over as a case. Repeating it starts nothing twice. Throws Indatafel. */
export async function importeraTjansteplan({ pool, engine, fil, prov, skriv, nu }: PlanImport): Promise<void> {
  const plan = await lasFil(fil, tjansteplanFilSchema);
  const starter = starterAv(plan, nu);
  await laddaRegelverk(pool);
  const fel = [
    ...kontrolleraRader(plan),
    ...starter.flatMap(felIStart),
    ...(await saknadeOrgan(pool, plan)),
    ...dagarUtanRegelverk(starter),
  ];
  if (fel.length > 0) throw new Indatafel(fel);
  const finns = await befintliga(pool, starter);
  const nya = starter.filter(({ start }) => !finns.has(start.arendeId));
  if (!prov) for (const rad of nya) await starta(engine, rad);
  const andrade = await iTransaktion(pool, prov, (client) => skrivTjansteplan(client, plan));
  // The cases are there first: a dry run starts none, and has nothing that could depend on anything.
  const utanMal = prov ? 0 : await iTransaktion(pool, prov, (client) => skrivBeroenden(client, plan, nu));
  if (utanMal > 0) skriv(`VARNING ${utanMal} beroenden nämner något som inte finns bland planens rader.`);
  redovisa({ plan, starter, nya: nya.length, andrade, prov, skriv });
}

function starterAv(plan: Tjansteplan, nu: Date): readonly Radstart[] {
  return plan.omraden.flatMap((omrade, o) =>
    omrade.rader.flatMap((rad, r) =>
      rad.slag === 'initiativ'
        ? [{ plats: `omraden › rad ${o + 1} (${omrade.id}) › rader › rad ${r + 1} (${rad.id})`, start: startFor(plan, omrade, rad, nu) }]
        : [],
    ),
  );
}

function felIStart({ plats, start }: Radstart): string[] {
  const svar = processer[start.process]?.startSchema.safeParse(start.data);
  return svar?.error?.issues.map(({ path, message }) => `${plats} › ${path.join(' › ')}: ${message}`) ?? [];
}

async function saknadeOrgan(pool: pg.Pool, { agare, beslut }: Tjansteplan): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>('select id from organ where id = any($1)', [[agare, beslut.organ]]);
  const saknas = [agare, beslut.organ].filter((id) => !rows.some((rad) => rad.id === id));
  return saknas.map((id) => `organet ”${id}” finns inte i registret: läs in organisationen först`);
}

/** Said before anything is started, and in a dry run too. */
function dagarUtanRegelverk(starter: readonly Radstart[]): string[] {
  const dagar = new Set(starter.flatMap(({ start }) => start.datum ?? []));
  const utan = [...dagar].filter((dag) => finnRegim(dag) === null).toSorted();
  return utan.map((dag) => `kommunens regelverk säger inget om ${dag}: läs in det först, med import regelverk`);
}

async function befintliga(pool: pg.Pool, starter: readonly Radstart[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>('select id from arende where id = any($1::uuid[])', [
    starter.map(({ start }) => start.arendeId),
  ]);
  return new Set(rows.map(({ id }) => id));
}

async function starta(engine: Engine, { plats, start }: Radstart): Promise<void> {
  try {
    await engine.start(start);
  } catch (error) {
    if (!(error instanceof Nekad)) throw error;
    throw new Indatafel([`${plats}: ${error.problem.title} ${error.problem.detail ?? ''}`.trim()]);
  }
}

interface Redovisning {
  readonly plan: Tjansteplan;
  readonly starter: readonly Radstart[];
  readonly nya: number;
  readonly andrade: number;
  readonly prov: boolean;
  readonly skriv: (rad: string) => void;
}

function redovisa({ plan, starter, nya, andrade, prov, skriv }: Redovisning): void {
  const rader = plan.omraden.flatMap((omrade) => omrade.rader);
  const antal = (slag: string) => rader.filter((rad) => rad.slag === slag).length;
  const i = (tillstand: string) => starter.filter(({ start }) => start.overtagande?.tillstand === tillstand).length;
  skriv(
    `${plan.titel}: ${raknat(plan.omraden.length, 'område', 'områden')}, ${raknat(rader.length, 'rad', 'rader')} (${antal('initiativ')} initiativ, ${raknat(antal('pott'), 'pott', 'potter')}, ${raknat(antal('ofordelat'), 'ofördelad', 'ofördelade')}), ${nyttEllerAndrat(andrade)}.`,
  );
  skriv(`Ärenden: ${starter.length}, varav ${nya} ${prov ? 'skulle startas' : 'startade nu'}.`);
  skriv(`  finansierat: ${i('finansierat')} (utvecklingsmedel beslutade för ${Math.min(...plan.ar)})`);
  skriv(`  klart för SSG: ${i('klart-for-ssg')} (medel först senare)`);
  skriv(`  under analys: ${i('under-analys')} (inga medel i planen)`);
  for (const omrade of plan.omraden) {
    for (const kontroll of summakontroll(omrade, plan.ar)) if (!kontroll.stammer) skriv(`VARNING ${omrade.namn}: ${kontroll.text}`);
  }
  if (prov) skriv('Prov: ingenting har skrivits.');
}
