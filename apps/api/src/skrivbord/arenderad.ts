import type { z } from 'zod';
import type { arenderadSchema } from '#contracts';
import { processFor } from '../arenden/arenden.service.js';
import { exaktTid } from '../inkorg/inkorg.sql.js';

/** A case in a list of cases of any process; `nyckel` is its place when the list is paged. */
export interface Arenderad {
  readonly id: string;
  readonly process: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly tillstand: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly andrad: Date;
  readonly sekretess: boolean;
  readonly nyckel: string;
}

/** Of the case `a` and its organ `o`. */
export const ARENDEKOLUMNER = `a.id, a.process, a.titel, a.dnr, a.tillstand, a.organ_id as "organId", o.namn as "organNamn", a.andrad, a.sekretess`;

/** What is selected besides the case's own columns, and from where. */
interface Tillagg {
  readonly kolumner: string;
  readonly tabeller: string;
}

/**
 * The cases that person $1 follows, the latest followed first, after the place ($2, $3) and at most $4, along the index (person, skapad desc,
 * arende). `synligt` is the condition for the cases that the person may know of.
 */
export const bevakade = (synligt: string, tillagg: Tillagg = { kolumner: '', tabeller: '' }): string =>
  `select ${ARENDEKOLUMNER}, ${exaktTid('b.skapad')} as nyckel${tillagg.kolumner}
    from bevakning b join arende a on a.id = b.arende_id join organ o on o.id = a.organ_id ${tillagg.tabeller}
    where b.person_id = $1 and b.skapad <= $2::timestamptz and (b.skapad < $2::timestamptz or b.arende_id > $3::uuid) and ${synligt}
    order by b.skapad desc, b.arende_id limit $4`;

/** The row as the client has it, with the words of its process. */
export function arenderadvy({ organId, organNamn, nyckel: _, ...rad }: Arenderad): z.infer<typeof arenderadSchema> {
  const process = processFor(rad.process);
  return {
    ...rad,
    processNamn: process.etikett,
    etikett: process.tillstand[rad.tillstand]?.etikett ?? rad.tillstand,
    organ: { id: organId, namn: organNamn },
    andrad: rad.andrad.toISOString(),
  };
}
