import type { Pool, PoolClient } from 'pg';
import { datumI } from '#calendar';
import { allaKlara } from './alla-klara.js';
import { processFor } from './fall.js';
import { type FristFraga, type FristSvar, fyraUppgiftFrist } from './fyra-frist.js';
import { genomfor } from './genomfor.js';
import { lasArenden, lasOmgivning } from './las.js';
import type { Motor } from './motor.js';
import type { FristRad } from './rader.js';
import { skrivAlla, type Skrivpost } from './skriv.js';
import { iTransaktion } from './transaktion.js';

export interface FristerFraga {
  /** At most one for each case. */
  readonly frister: readonly Omit<FristFraga, 'nu'>[];
  readonly nu: Date;
}

/** A deadline's answer, in the order they were asked for, and whose it is. */
export interface FyradFrist {
  readonly svar: FristSvar;
  readonly arendeId: string | null;
}

/**
 * Fires deadlines of as many cases in one transaction: their cases are locked in id order, what surrounds them is asked for in one go and they are
 * written in one statement. All or none: when one is refused nothing has happened, and the caller fires them one by one.
 */
export async function fyraFrister(pool: Pool, motor: Motor, { frister, nu }: FristerFraga): Promise<FyradFrist[]> {
  return iTransaktion(pool, async (klient, sist) => {
    const ids = frister.map(({ fristId }) => fristId);
    const arendeAv = await arendenFor(klient, ids);
    const [last, lasta] = await Promise.all([lasArenden(klient, [...new Set(arendeAv.values())]), lasFrister(klient, ids)]);
    const arenden = new Map(last.map((rad) => [rad.id, rad]));
    const poster: Skrivpost[] = [];
    const samla = { ta: (post: Skrivpost) => void poster.push(post) };
    const svar = await allaKlara(
      frister.map(async ({ fristId, at }): Promise<FyradFrist> => {
        const frist = lasta.get(fristId);
        const arende = arenden.get(frist?.arende_id ?? '');
        const arendeId = arende?.id ?? null;
        if (!arende || frist?.status !== 'aktiv' || new Date(frist.at).getTime() !== new Date(at).getTime())
          return { svar: 'inaktuell', arendeId };
        if (new Date(frist.at) > nu) return { svar: 'for-tidigt', arendeId };
        if (frist.slag === 'uppgift') await fyraUppgiftFrist(klient, frist, processFor(motor.processer, arende.process).ledare, nu, arende);
        else {
          const omgivning = await lasOmgivning(klient, arende.id, { system: true }, datumI(nu));
          const steg = { forvantatSteg: null, handelse: { typ: frist.handelse, data: {} } };
          await genomfor({ klient, motor, aktor: { system: true }, nu, omgivning, samla }, arende, steg);
        }
        return { svar: 'utford', arendeId };
      }),
    );
    sist(skrivAlla(klient, poster));
    return svar;
  });
}

async function arendenFor(klient: PoolClient, ids: readonly string[]): Promise<Map<string, string>> {
  const svar = await klient.query<{ id: string; arende_id: string }>({
    name: 'fristernas-arenden',
    text: 'select id, arende_id from frist where id = any($1::uuid[])',
    values: [ids],
  });
  return new Map(svar.rows.map((rad) => [rad.id, rad.arende_id]));
}

async function lasFrister(klient: PoolClient, ids: readonly string[]): Promise<Map<string, FristRad>> {
  const svar = await klient.query<{ f: FristRad }>({
    name: 'las-frister',
    text: 'select row_to_json(f) as f from frist f where id = any($1::uuid[])',
    values: [ids],
  });
  return new Map(svar.rows.map(({ f }) => [f.id, f]));
}
