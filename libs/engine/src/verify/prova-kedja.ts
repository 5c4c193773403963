import { kanonisk, type KedjeRad, kedjehash, sha256 } from '../kedja.js';
import type pg from 'pg';
import type { ArendePost } from './arenden.js';
import type { Fynd } from './fynd.js';

type Rad = KedjeRad & { readonly fore: string; readonly kedja: string };

/** The events of one statement: enough that waiting for answers is not what takes the time, few enough to be held. */
const FLEST_HANDELSER = 5_000;

/** Recomputes the hash chain of each of the cases. */
export async function provaKedjor(pool: pg.Pool, arenden: readonly ArendePost[]): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  for (const grupp of grupperade(arenden)) {
    const rader = await handelser(pool, grupp);
    for (const arende of grupp) fynd.push(...provaKedja(arende, rader.get(arende.id) ?? []));
  }
  return fynd;
}

function grupperade(arenden: readonly ArendePost[]): ArendePost[][] {
  const grupper: ArendePost[][] = [];
  let antal = FLEST_HANDELSER;
  for (const arende of arenden) {
    antal += arende.steg;
    if (antal > FLEST_HANDELSER) {
      grupper.push([]);
      antal = arende.steg;
    }
    grupper.at(-1)?.push(arende);
  }
  return grupper;
}

/** Recomputes the case's hash chain from its first event to the step of the case row, and holds what the case remembers against what the last event sealed of it. */
function provaKedja(arende: ArendePost, handelser: readonly Rad[]): readonly Fynd[] {
  const fynd = (text: string): Fynd => ({ prov: 'loggkedja', arendeId: arende.id, text });
  let fore = arende.id;
  let steg = 0;
  let bild: unknown = null;
  for (const { fore: sagd, kedja, ...rad } of handelser) {
    steg += 1;
    if (rad.steg !== steg) return [fynd(`händelse ${steg} saknas`)];
    if (sagd !== fore) return [fynd(`händelse ${steg} hänger inte ihop med den före`)];
    if (kedjehash(fore, rad) !== kedja) return [fynd(`händelse ${steg} har ändrats efter att den skrevs`)];
    fore = kedja;
    bild = (rad.data as { readonly bild?: unknown } | null)?.bild ?? null;
  }
  if (steg !== arende.steg) return [fynd(`loggen slutar vid steg ${steg} men ärendet står på steg ${arende.steg}`)];
  if (fore !== arende.kedja) return [fynd('ärendets kedja är inte loggens sista')];
  // Events from before the picture was sealed say nothing of it.
  return bild === null || bild === sha256(kanonisk(arende.snapshot))
    ? []
    : [fynd(`det ärendet minns är inte det som steg ${steg} lämnade`)];
}

/** The events of the cases. A step taken after the case row was read is left to the next run. */
async function handelser(pool: pg.Pool, arenden: readonly ArendePost[]): Promise<ReadonlyMap<string, readonly Rad[]>> {
  const { rows } = await pool.query<Rad>({
    name: 'verify-handelser',
    text: `select h.* from unnest($1::uuid[], $2::int[]) as k(id, sista) cross join lateral (
      select arende_id as "arendeId", steg, typ, person_id as "personId", roll, organ_id as "organId", for_person_id as "forPersonId",
        to_char(vid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as vid, data, fran_tillstand as "franTillstand", till_tillstand as "tillTillstand",
        inlamning_id as "inlamningId", maskinversion, fore, kedja
      from handelse where arende_id = k.id and steg <= k.sista order by steg offset 0) h`,
    values: [arenden.map(({ id }) => id), arenden.map(({ steg }) => steg)],
  });
  const perArende = new Map<string, Rad[]>();
  for (const rad of rows) {
    const rader = perArende.get(rad.arendeId);
    if (rader) rader.push(rad);
    else perArende.set(rad.arendeId, [rad]);
  }
  return perArende;
}
