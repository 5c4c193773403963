import { harleddUuid, laddaRegelverk, type Engine } from '#engine';
import { regimFor, ronderFor, type Rond } from '#machines';
import type pg from 'pg';
import { Indatafel } from '../fel.js';
import type { Import } from '../import-organisation/importera-organisation.js';
import { lasFil } from '../las-fil.js';
import { type Omrade, type Tjansteplan, tjansteplanFilSchema } from './tjansteplan.schema.js';

interface Historikimport extends Import {
  readonly engine: Engine;
  readonly nu: Date;
}
type Rad = Omrade['versioner'][number] & { readonly datum: string; readonly version: string };
interface Rondhistorik {
  readonly omrade: Omrade;
  readonly rond: Rond;
  readonly rader: readonly Rad[];
}

/**
 * Tells each area's version history again: one case per round, one event per row of the source, through the round's own machine and with the
 * source's own days in the register. What the source contradicts is shown and never mended. Repeating it tells nothing twice. Throws Indatafel.
 */
export async function atergeHistorik({ pool, engine, fil, prov, skriv, nu }: Historikimport): Promise<void> {
  const plan = await lasFil(fil, tjansteplanFilSchema);
  const planar = Math.min(...plan.ar);
  await laddaRegelverk(pool);
  const ronder = plan.omraden.flatMap((omrade) => iRonder(omrade, planar, skriv));
  await kravOrgan(pool, plan, ronder);
  if (!prov) for (const rond of ronder) await aterge(engine, plan, rond, nu);
  const antal = ronder.reduce((summa, { rader }) => summa + rader.length, 0);
  skriv(`${plan.titel}: ${antal} versioner i ${ronder.length} ronder ${prov ? 'skulle återges' : 'är återgivna'}.`);
  if (prov) return skriv('Prov: ingenting har skrivits.');
  await redovisa(pool, plan, skriv);
}

/** The rows of an area by round; a row without a label or a day that exists cannot be told, and is named. */
function iRonder(omrade: Omrade, planar: number, skriv: (rad: string) => void): Rondhistorik[] {
  const rader = omrade.versioner.filter((rad): rad is Rad => {
    const duger = rad.version !== null && rad.datum !== null && !Number.isNaN(Date.parse(rad.datum));
    if (!duger) skriv(`VARNING ${omrade.namn}: en rad saknar version eller dag och återges inte (${rad.handelse ?? 'utan text'}).`);
    return duger;
  });
  if (rader.length === 0) return [];
  const ronder = rondernaFor(omrade);
  if (ronder.length === 0) skriv(`VARNING ${omrade.namn}: reglerna den dagen har inga ronder för området; historiken återges inte.`);
  return ronder.flatMap((rond, plats) => {
    const fran = plats === 0 ? '' : sistaDag(ronder[plats - 1], planar);
    const egna = rader.filter(({ datum }) => datum > fran && (datum <= sistaDag(rond, planar) || plats === ronder.length - 1));
    return egna.length === 0 ? [] : [{ omrade, rond, rader: egna }];
  });
}

/** The rounds of an area, by the rules of its history's first day. */
function rondernaFor({ id, versioner }: Omrade): readonly Rond[] {
  const forsta = versioner
    .flatMap(({ datum, version }) => (datum === null || version === null || Number.isNaN(Date.parse(datum)) ? [] : [datum]))
    .toSorted()[0];
  return forsta === undefined ? [] : ronderFor(regimFor(forsta, id).id, id);
}

/** The last day of a round: it lies in the year before the plan year. */
function sistaDag(rond: Rond | undefined, planar: number): string {
  const { manad, dag } = rond?.sistaDag ?? { manad: 1, dag: 1 };
  return `${planar - 1}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

async function kravOrgan(pool: pg.Pool, { agare, beslut }: Tjansteplan, ronder: readonly Rondhistorik[]): Promise<void> {
  const behovs = [...new Set([agare, beslut.organ, ...ronder.flatMap(({ rond }) => rond.kedja.map(({ organ }) => organ))])];
  const { rows } = await pool.query<{ id: string }>('select id from organ where id = any($1)', [behovs]);
  const saknas = behovs.filter((id) => !rows.some((rad) => rad.id === id));
  if (saknas.length > 0) throw new Indatafel(saknas.map((id) => `organet ”${id}” finns inte i registret: läs in organisationen först`));
}

async function aterge(engine: Engine, plan: Tjansteplan, { omrade, rond, rader }: Rondhistorik, nu: Date): Promise<void> {
  const bas = `import/tjansteplan-historik/${plan.id}/${omrade.id}/${rond.id}`;
  const arendeId = rondId(plan.id, omrade.id, rond.id);
  const gemensamt = { aktor: { system: true }, nu } as const;
  const datum = rader.map((rad) => rad.datum).toSorted()[0] ?? plan.beslut.datum;
  const kalla = `${plan.titel}${plan.beslut.dnr === null ? '' : `, dnr ${plan.beslut.dnr}`}`;
  await engine.start({
    ...gemensamt,
    nyckel: bas,
    process: 'tjansteplanrond',
    arendeId,
    titel: `Tjänsteplan ${omrade.namn}, ${rond.namn} ${Math.min(...plan.ar) - 1}`,
    organ: plan.agare,
    datum,
    kalla,
    data: { plan: plan.id, omrade: omrade.id, omradesnamn: omrade.namn, rond: rond.id, planar: Math.min(...plan.ar) },
    overtagande: { tillstand: 'aterges', kalla, datum, fakta: {} },
  });
  const tag = (nyckel: string, typ: string, data: Record<string, unknown>) =>
    engine.execute({ ...gemensamt, nyckel: `${bas}/${nyckel}`, arendeId, forvantatSteg: null, handelse: { typ, data } });
  for (const [plats, rad] of rader.entries()) await tag(String(plats + 1), 'aterge-version', { ...rad });
  const { organ, datum: dag, dnr } = plan.beslut;
  const beslut = rond.slutar === 'styrelsen' ? { organ, datum: dag, paragraf: null, dnr } : null;
  await tag('slut', 'historiken-ar-atergiven', { beslut });
}

/** The same round of the same area is always the same case. */
export const rondId = (plan: string, omrade: string, rond: string): string => harleddUuid('tjansteplanrond', plan, omrade, rond);

/** What contradicts what: within each history, and between its end and what the plan says of the area. */
async function redovisa(pool: pg.Pool, plan: Tjansteplan, skriv: (rad: string) => void): Promise<void> {
  const { rows } = await pool.query<{ omrade: string; rond: string; nr: number; text: string }>(
    `select omrade_id as omrade, rond, nr, jsonb_array_elements_text(motsagelser) as text from tjansteplan_version where plan = $1 and aterges
      order by omrade_id, rond desc, nr`,
    [plan.id],
  );
  for (const omrade of plan.omraden) {
    const egna = rows.filter((rad) => rad.omrade === omrade.id);
    for (const { rond, nr, text } of egna) skriv(`VARNING ${omrade.namn}, ${rond} rad ${nr}: ${text}`);
    for (const text of await slutskillnader(pool, plan.id, omrade)) skriv(`VARNING ${omrade.namn}: ${text}`);
  }
}

/** The version and the status that the history ends with, against the latest row of the file. */
async function slutskillnader(pool: pg.Pool, plan: string, omrade: Omrade): Promise<string[]> {
  const ids = rondernaFor(omrade)
    .toReversed()
    .map((rond) => rondId(plan, omrade.id, rond.id));
  const { rows } = await pool.query<{ version: string | null; status: string | null }>(
    `select snapshot #>> '{context,version}' as version, snapshot #>> '{context,status}' as status from arende
      where id = any($1::uuid[]) order by array_position($1::uuid[], id) limit 1`,
    [ids],
  );
  const [sista, kallans] = [rows[0], omrade.versioner.at(-1)];
  if (!sista || !kallans) return [];
  return [
    ...(sista.version === kallans.version
      ? []
      : [`historiken slutar med ${sista.version ?? '–'}, källan anger ${kallans.version ?? '–'}.`]),
    ...(sista.status === kallans.handelse
      ? []
      : [`historiken slutar med ”${sista.status ?? '–'}”, källan anger ”${kallans.handelse ?? '–'}”.`]),
  ];
}
