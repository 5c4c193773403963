import { datumI } from '#calendar';
import type { Regelverk } from '#contracts';
import { kanonisk } from '#engine';
import type { Tumall } from '#machines';
import type pg from 'pg';

interface Ordningar {
  readonly arendeordningar: readonly Regelverk['arendeordningar'][number][];
}

/** Faults in what the file makes of templates that open matters are written by: what they say stands as long as the matter is open, and none of them ends in the past. */
export async function brutnaMallar(client: pg.PoolClient, ny: Ordningar, gallande: Ordningar): Promise<string[]> {
  const svar = await client.query<{ mall: string }>(
    `select distinct snapshot #>> '{context,tu,mall}' as mall from arende
     where process = 'formelltarende' and not avslutad and snapshot #>> '{context,tu,mall}' is not null order by mall`,
  );
  const [fore, efter] = [mallarna(gallande), mallarna(ny)];
  const idag = datumI(new Date());
  return svar.rows.flatMap(({ mall: id }) => {
    const [gammal, nu] = [fore.get(id), efter.get(id)];
    return gammal === undefined || (nu !== undefined && star(gammal, nu, idag))
      ? []
      : [
          `tumallar: ärenden som pågår är skrivna efter ”${id}”; låt den stå som den är, ge den ett slutdatum från ${idag} och lägg till en ny`,
        ];
  });
}

const mallarna = ({ arendeordningar }: Ordningar) =>
  new Map(arendeordningar.flatMap(({ tumallar }) => tumallar).map((mall) => [mall.id, mall]));

function star({ till: foreTill, ...fore }: Tumall, { till, ...nu }: Tumall, idag: string): boolean {
  return kanonisk(fore) === kanonisk(nu) && (till === foreTill || till === null || till >= idag);
}
