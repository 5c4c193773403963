import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import type { NyttAnslag } from '#contracts';
import { createEngine, type Kvitto } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';

/** Short ways to notices of the anslagstavla on a register that has the organ and its secretary; `nu` is the test's own clock. */
export function provanslag(pool: Pool, { organ, sekreterare }: { organ: string; sekreterare: string }) {
  const engine = createEngine({ pool, processer });
  const skicka = (arendeId: string, typ: string, data: Record<string, unknown>, nu: Date, vem = sekreterare): Promise<Kvitto> =>
    engine.execute({ nyckel: randomUUID(), aktor: { personId: vem }, nu, arendeId, forvantatSteg: null, handelse: { typ, data } });
  const effekt = async (id: string, typ: string): Promise<string> => {
    const svar = await pool.query<{ id: string }>('select id from effect where arende_id = $1 and typ = $2 order by steg desc limit 1', [
      id,
      typ,
    ]);
    return svar.rows[0]?.id ?? '';
  };
  const utfall = async (id: string, typ: string, resultat: Record<string, unknown>, nu: Date) =>
    engine.effektUtfall({ effektId: await effekt(id, typ), resultat, nu });
  return {
    engine,
    skicka,
    utfall,
    /** A notice that is written on the day that the minutes were approved. */
    async skriv(nu: Date, andrat: Partial<NyttAnslag> = {}, val: { titel?: string; sekretess?: boolean } = {}): Promise<string> {
      const arendeId = randomUUID();
      const datum = datumI(nu);
      const data: NyttAnslag = {
        slag: 'protokoll',
        organ,
        sammantradeId: null,
        sammantradesdatum: datum,
        beslutsdatum: null,
        justeringsdatum: datum,
        paragrafer: [{ paragraf: 18, punktId: 'p1', arendeId: null, rubrik: 'Årsbudget', overklagande: 'laglighetsprovning' }],
        forvaring: 'Kansliet, Exempelgatan 1',
        handlingId: null,
        ...andrat,
      };
      const start = { process: 'anslag', titel: val.titel ?? 'Anslag', organ, datum, data, sekretess: val.sekretess ?? false };
      await engine.start({ nyckel: randomUUID(), aktor: { personId: sekreterare }, nu, arendeId, ...start });
      return arendeId;
    },
    /** The product puts it up. */
    publicera: (id: string, nu: Date) => utfall(id, 'publicera-anslag', {}, nu),
    /** The deadline of the state passes. */
    async fyra(id: string, namn: string, nu: Date) {
      const svar = await pool.query<{ id: string; at: Date }>(
        `select id, at from frist where arende_id = $1 and namn = $2 and slag = 'tillstand' and status = 'aktiv'`,
        [id, namn],
      );
      const frist = svar.rows[0];
      if (!frist) throw new Error(`Fristen ${namn} är inte aktiv.`);
      return engine.fyraFrist({ fristId: frist.id, at: frist.at.toISOString(), nu });
    },
    stang: () => engine.stang(),
  };
}
