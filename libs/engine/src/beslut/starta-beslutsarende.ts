import { problem } from '#contracts';
import { datumI } from '#calendar';
import { type BarnSpec, type Foralder, type Process, regler } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { aterstall, processFor } from '../fall.js';
import { genomfor } from '../genomfor.js';
import { kravSynligt } from '../krav-synligt.js';
import { sparaSvar, taNyckel } from '../kommando.js';
import { lasArenden, lasOmgivning } from '../las.js';
import type { Motor } from '../motor.js';
import type { ArendeRad } from '../rader.js';
import { starta } from '../starta.js';
import { iTransaktion } from '../transaktion.js';
import { Nekad, type Beslutsstart, type Kvitto } from '../types.js';
import { koppla } from './koppla.js';

interface Sokande {
  readonly arende: ArendeRad;
  readonly process: Process;
  readonly kontext: unknown;
  readonly barn: BarnSpec;
}

/**
 * One matter for several cases that wait for the same organ's decision: the matter's row, its links and the step of every case, all or nothing. What the
 * matter is (its organ, its chain) is what each case's own process says, and must be the same for all. A secret case has a matter of its own.
 */
export async function startaBeslutsarende(pool: Pool, motor: Motor, start: Beslutsstart): Promise<Kvitto> {
  const { nyckel, aktor, nu, arendeId, titel, arenden: ids } = start;
  return iTransaktion(pool, async (klient) => {
    const tidigare = await taNyckel(klient, nyckel, { aktor, arendeId, titel, arenden: ids }, nu.toISOString());
    if (tidigare) return tidigare as Kvitto;
    const sokande = await lasSokande(klient, motor, start);
    const [forst] = sokande;
    if (!forst) throw nekad('Inget ärende väntar på beslutet.', ['arenden']);
    const idag = datumI(nu);
    const foralder: Foralder = {
      id: forst.arende.id,
      titel,
      organ: forst.arende.organ_id,
      sekretess: false,
      idag,
      for: null,
      handelse: {},
      inlamnat: {},
    };
    const [organ, data] = arendetFor(sokande, foralder);
    const kvitto = await starta(klient, motor, {
      process: forst.barn.process,
      arendeId,
      aktor,
      nu,
      titel,
      organ,
      datum: idag,
      data: processFor(motor.processer, forst.barn.process).startSchema.parse({ ...data, titel }) as Readonly<Record<string, unknown>>,
    });
    const dnr = await dnrFor(klient, arendeId);
    for (const { arende, process, kontext } of sokande) {
      const handelse = { typ: 'tas-upp-i-beslutsarende', data: { arendeId, dnr } };
      await genomfor({ klient, motor, aktor, nu }, arende, { handelse, forvantatSteg: null });
      await koppla(klient, arendeId, { id: arende.id, process, kontext }, nu.toISOString());
    }
    await sparaSvar(klient, nyckel, kvitto);
    return kvitto;
  });
}

async function lasSokande(klient: PoolClient, motor: Motor, { aktor, nu, arenden: ids }: Beslutsstart): Promise<Sokande[]> {
  const rader = await lasArenden(klient, ids);
  if (rader.length !== new Set(ids).size) throw new Nekad('finns-inte', problem('finns-inte'));
  const sokande: Sokande[] = [];
  for (const arende of rader) {
    kravSynligt(arende, await lasOmgivning(klient, arende.id, aktor, datumI(nu)), aktor);
    const process = processFor(motor.processer, arende.process);
    const barn = process.beslut && process.barn?.[process.beslut.barn];
    if (!process.beslut || !barn || arende.tillstand !== process.beslut.vantar || !process.handelser['tas-upp-i-beslutsarende'])
      throw nekad('Ärendet väntar inte på ett beslut som flera kan dela.', [`arende:${arende.dnr ?? arende.id}`]);
    if (arende.sekretess)
      throw nekad('Ett sekretessmarkerat ärende tas upp i ett eget beslutsärende.', [`arende:${arende.dnr ?? arende.id}`]);
    sokande.push({ arende, process, kontext: aterstall(process, arende).context, barn });
  }
  return sokande;
}

/** The organ that prepares it, and the matter's start; refused when the cases do not agree. */
function arendetFor(sokande: readonly Sokande[], foralder: Foralder): [string, Readonly<Record<string, unknown>>] {
  const alla = sokande.map(({ kontext, barn }) => [barn.organ(kontext as never, foralder), barn.data(kontext as never, foralder)] as const);
  const vagar = new Set(alla.map(([organ, { beslutsgang, namnd }]) => JSON.stringify([organ, beslutsgang, namnd])));
  const [forst] = alla;
  if (!forst || vagar.size > 1) throw nekad('Ärendena avgörs av olika organ och kan inte dela beslutsärende.', ['arenden']);
  return [forst[0], forst[1]];
}

async function dnrFor(klient: PoolClient, arendeId: string): Promise<string> {
  const svar = await klient.query<{ dnr: string }>({ name: 'dnr-for', text: 'select dnr from arende where id = $1', values: [arendeId] });
  return svar.rows[0]?.dnr ?? '';
}

function nekad(detail: string, saknas: string[]): Nekad {
  const regel = regler['inget-beslutsarende-pagar'];
  return new Nekad(
    'regel-hindrar',
    problem('regel-hindrar', { detail, saknas, kalla: regel?.kalla, kanGorasAv: 'Den som bereder beslutet' }),
  );
}
