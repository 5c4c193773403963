import { datumI } from '#calendar';
import { problem } from '#contracts';
import type { PoolClient } from 'pg';
import { kravSynligt } from './krav-synligt.js';
import { lasArenden, lasOmgivning } from './las.js';
import { Nekad, type Start } from './types.js';

/**
 * What a case takes from the matter that it is a part of: that it belongs to it, its secrecy, and by that its number (H-19). The matter is locked, so that it
 * cannot end meanwhile. Refuses one that the person may not know of, one that has ended, and another authority's: numbers are each authority's own.
 */
export async function iArendet(klient: PoolClient, start: Start): Promise<Start> {
  const { iArende: id, aktor, nu, organ } = start;
  if (id === undefined) return start;
  const [arende] = await lasArenden(klient, [id]);
  if (!arende) throw new Nekad('finns-inte', problem('finns-inte'));
  kravSynligt(arende, await lasOmgivning(klient, id, aktor, datumI(nu)), aktor);
  const samma = await klient.query<{ ja: boolean }>({
    name: 'samma-myndighet',
    text: 'select exists (select 1 from dnr where arende_id = $1 and i_arende is null and organ_id = myndighet($2)) as ja',
    values: [id, organ],
  });
  if (arende.avslutad || samma.rows[0]?.ja !== true)
    throw new Nekad(
      'ogiltiga-uppgifter',
      problem('ogiltiga-uppgifter', { falt: [{ falt: 'iArende', meddelande: 'Välj ett öppet ärende hos samma myndighet.' }] }),
    );
  return { ...start, sekretess: (start.sekretess ?? false) || arende.sekretess, overordnatId: id };
}
