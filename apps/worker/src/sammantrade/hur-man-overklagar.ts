import { arendetyp } from '#contracts';
import { lasKommun } from '#database';
import { overklagandehanvisning } from '#machines';
import type { Pool } from 'pg';
import { anslagsparagrafer } from './anslagsparagrafer.js';

/** How each paragraph is appealed, by the id of its item. An extract lies in its case's own register, so a secret case's own law is told there too. */
export async function hurManOverklagar(pool: Pool, organ: string, punkter: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const [paragrafer, instanser, typer] = await Promise.all([
    anslagsparagrafer(pool, punkter),
    lasKommun(pool),
    pool.query<{ id: string; typ: string | null }>({
      name: 'paragrafernas-arendetyp',
      text: `select p.id, b.snapshot #>> '{context,arendetyp}' as typ from sammantrade_punkt p join arende b on b.id = p.arende_id where p.id = any($1::uuid[])`,
      values: [punkter],
    }),
  ]);
  const typ = new Map(typer.rows.map((rad) => [rad.id, arendetyp.nullable().catch(null).parse(rad.typ)]));
  return new Map(
    paragrafer.map(({ punktId, overklagande: slag }) => [
      punktId,
      overklagandehanvisning({ slag, arendetyp: typ.get(punktId) ?? null, organ, till: null, fran: 'justeringen' }, instanser),
    ]),
  );
}
