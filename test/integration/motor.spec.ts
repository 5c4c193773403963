import { randomUUID } from 'node:crypto';
import { createEngine, kedjehash, Nekad, type Engine } from '#engine';
import { processer } from '#machines';
import { skapaPool } from '#database';
import type pg from 'pg';
import { skapaDatabas } from '../support/databas.js';

const nu = new Date('2026-03-02T09:00:00Z');
const person = (id: string) => ({ personId: id });

describe('the engine on a real PostgreSQL', () => {
  let databas: Awaited<ReturnType<typeof skapaDatabas>>;
  let pool: pg.Pool;
  let engine: Engine;

  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 8);
    engine = createEngine({ pool, processer });
    await pool.query(`insert into organ (id, namn, typ) values ('intraservice', 'Intraservice', 'forvaltning'), ('stadsledningskontoret', 'SLK', 'forvaltning'),
      ('strategiska-samordningsgruppen', 'SSG', 'samordningsgrupp'), ('kommunfullmaktige', 'KF', 'kf')`);
    await pool.query(
      `insert into person (id, namn, epost, sub) values ('p-lev', 'Lev', 'a@x.example', 'p-lev'), ('p-hand', 'Hand', 'b@x.example', 'p-hand'), ('p-utan', 'Utan', 'c@x.example', 'p-utan')`,
    );
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('p-lev', 'intraservice', 'leverantorsforetradare', '2021-01-01'), ('p-hand', 'intraservice', 'handlaggare', '2021-01-01')`,
    );
    await pool.query(`insert into mal (id, namn) values ('mal-1', 'Enklare vardag')`);
  });
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await databas.stang();
  });

  const starta = (sekretess = false) => {
    const arendeId = randomUUID();
    const behov = {
      titel: 'Nytt',
      organ: 'intraservice',
      behov: 'x',
      ursprung: 'kunddialog',
      avser: 'forandringsinsats',
      mal: ['mal-1'],
      arbetssatt: 'y',
      kortSikt: 'k',
      langSikt: 'l',
      anvandare: 'a',
    };
    return engine.start({
      nyckel: `start/${arendeId}`,
      aktor: person('p-utan'),
      nu,
      process: 'initiativ',
      arendeId,
      titel: 'Nytt',
      organ: 'intraservice',
      datum: '2026-03-02',
      data: behov,
      sekretess,
    });
  };
  const kategorisera = (arendeId: string, nyckel: string = randomUUID(), forvantatSteg: number | null = 1, mal = ['mal-1']) =>
    engine.execute({
      nyckel,
      aktor: person('p-lev'),
      nu,
      arendeId,
      forvantatSteg,
      handelse: { typ: 'kategorisera', data: { kategori: 'forandringsinsats', mal } },
    });
  const kod = async (lofte: Promise<unknown>) =>
    lofte.then(
      () => 'godtogs',
      (fel: unknown) => (fel instanceof Nekad ? fel.kod : String(fel)),
    );

  it('starts a case with its task, counter, deadline and a sealed first event', async () => {
    const { arendeId, tillstand, steg } = await starta();
    expect({ tillstand, steg }).toEqual({ tillstand: 'identifierat', steg: 1 });
    const uppgifter = await pool.query('select typ, organ_id, roll, status from uppgift where arende_id = $1', [arendeId]);
    expect(uppgifter.rows).toEqual([{ typ: 'kategorisera', organ_id: 'intraservice', roll: 'leverantorsforetradare', status: 'oppen' }]);
    const kedja = await pool.query(
      'select a.kedja = h.kedja as lika, h.fore from arende a join handelse h on h.arende_id = a.id where a.id = $1',
      [arendeId],
    );
    expect(kedja.rows).toEqual([{ lika: true, fore: arendeId }]);
  });

  it('answers the same again for a repeated key and refuses the key with another body', async () => {
    const { arendeId } = await starta();
    const nyckel = randomUUID();
    const forsta = await kategorisera(arendeId, nyckel);
    expect(await kategorisera(arendeId, nyckel)).toEqual(forsta);
    expect(await kod(kategorisera(arendeId, nyckel, null))).toBe('nyckel-ateranvand');
  });

  it('takes a step once when two send it at the same time', async () => {
    const { arendeId } = await starta();
    const svar = await Promise.all([kod(kategorisera(arendeId)), kod(kategorisera(arendeId))]);
    expect(svar.sort()).toEqual(['godtogs', 'inaktuellt-steg']);
  });

  it('refuses who may not, an event of another state, unknown fields and an unknown case, and writes nothing', async () => {
    const { arendeId } = await starta();
    const skicka = (personId: string, typ: string, data: Record<string, unknown>) =>
      engine.execute({ nyckel: randomUUID(), aktor: person(personId), nu, arendeId, forvantatSteg: 1, handelse: { typ, data } });
    expect(await kod(skicka('p-utan', 'kategorisera', { kategori: 'forandringsinsats', mal: ['mal-1'] }))).toBe('ingen-behorighet');
    expect(await kod(skicka('p-lev', 'avfarda', { skal: 'nej' }))).toBe('regel-hindrar');
    expect(await kod(skicka('p-lev', 'kategorisera', { kategori: 'forandringsinsats', mal: [], extra: 1 }))).toBe('ogiltiga-uppgifter');
    expect(await kod(kategorisera(randomUUID()))).toBe('finns-inte');
    const rader = await pool.query('select steg from arende where id = $1', [arendeId]);
    expect(rader.rows).toEqual([{ steg: 1 }]);
  });

  it('takes many cases or none', async () => {
    const [a, b] = [await starta(), await starta()];
    const steg = (id: string, data: Record<string, unknown>) => ({
      arendeId: id,
      forvantatSteg: 1,
      handelse: { typ: 'kategorisera', data },
    });
    const ratt = { kategori: 'forandringsinsats', mal: ['mal-1'] };
    expect(
      await kod(
        engine.executeMany({
          nyckel: randomUUID(),
          aktor: person('p-lev'),
          nu,
          steg: [steg(a.arendeId, ratt), { ...steg(b.arendeId, ratt), forvantatSteg: 7 }],
        }),
      ),
    ).toBe('inaktuellt-steg');
    expect((await pool.query('select sum(steg)::int as s from arende where id = any($1)', [[a.arendeId, b.arendeId]])).rows).toEqual([
      { s: 2 },
    ]);
    const kvitton = await engine.executeMany({
      nyckel: randomUUID(),
      aktor: person('p-lev'),
      nu,
      steg: [steg(a.arendeId, ratt), steg(b.arendeId, ratt)],
    });
    expect(kvitton.map(({ tillstand }) => tillstand)).toEqual(['kategoriserat', 'kategoriserat']);
  });

  it('hides a secret case from those who are not in its organ or named', async () => {
    const { arendeId } = await starta(true);
    expect(
      await kod(
        engine.execute({
          nyckel: randomUUID(),
          aktor: person('p-utan'),
          nu,
          arendeId,
          forvantatSteg: 1,
          handelse: { typ: 'avbryt', data: { skal: 'x' } },
        }),
      ),
    ).toBe('finns-inte');
  });

  it('moves the counters with claim, release, hand-over and completion so that they equal a recount', async () => {
    const { arendeId } = await starta();
    const uppgiftId = (await pool.query<{ id: string }>('select id from uppgift where arende_id = $1', [arendeId])).rows[0]?.id ?? '';
    await engine.ta({ uppgiftId, personId: 'p-lev', nu });
    expect(await kod(engine.ta({ uppgiftId, personId: 'p-hand', nu }))).toBe('ingen-behorighet');
    expect(await kod(engine.overlat({ uppgiftId, personId: 'p-lev', tillPersonId: 'p-hand', skal: 'x', nu }))).toBe('ingen-behorighet');
    await engine.slapp({ uppgiftId, personId: 'p-lev', nu });
    await engine.ta({ uppgiftId, personId: 'p-lev', nu });
    await kategorisera(arendeId);
    const skillnad = await pool.query(`select organ_id, roll from (select organ_id, roll, antal from uppgift_raknare
      union all select organ_id, roll, -1 from uppgift where status = 'oppen' and innehavare_id is null) x group by 1, 2 having sum(antal) <> 0`);
    expect(skillnad.rows).toEqual([]);
  });

  it('stops service deadlines in a pause, refuses steps meanwhile, and goes on with the same number of working days left', async () => {
    const { arendeId } = await starta();
    const handelse = (typ: string, forvantatSteg: number, dag: Date, data: Record<string, unknown>) =>
      engine.execute({ nyckel: randomUUID(), aktor: person('p-lev'), nu: dag, arendeId, forvantatSteg, handelse: { typ, data } });
    const fore = (await engine.lage(arendeId))?.frist;
    await handelse('pausa', 1, nu, { skal: 'Väntar' });
    expect((await engine.lage(arendeId))?.frist).toBeNull();
    expect(await kod(kategorisera(arendeId, randomUUID(), 2))).toBe('arendet-pausat');
    await handelse('ateruppta', 2, new Date('2026-03-09T09:00:00Z'), {});
    const efter = (await engine.lage(arendeId))?.frist;
    expect(new Date(efter?.at ?? 0).getTime() - new Date(fore?.at ?? 0).getTime()).toBe(7 * 86_400_000);
  });

  it('fires a deadline once, escalates the task and approves nothing', async () => {
    const { arendeId } = await starta();
    const frister = await pool.query<{ id: string; at: Date; slag: string }>(
      `select id, at, slag from frist where arende_id = $1 and status = 'aktiv' and slag = 'tillstand'`,
      [arendeId],
    );
    const frist = frister.rows[0];
    if (!frist) throw new Error('ingen frist');
    const at = frist.at.toISOString();
    expect(await engine.fyraFrist({ fristId: frist.id, at, nu })).toBe('for-tidigt');
    const sent = new Date(frist.at.getTime() + 1000);
    const svar = await Promise.all([1, 2, 3].map(() => engine.fyraFrist({ fristId: frist.id, at, nu: sent })));
    expect(svar.sort()).toEqual(['inaktuell', 'inaktuell', 'utford']);
    expect((await pool.query('select tillstand from arende where id = $1', [arendeId])).rows).toEqual([{ tillstand: 'identifierat' }]);
    expect((await pool.query('select lage from uppgift where arende_id = $1', [arendeId])).rows).toEqual([{ lage: 'forfallen' }]);
    const naste = await pool.query<{ id: string; at: Date; handelse: string }>(
      `select id, at, handelse from frist where arende_id = $1 and status = 'aktiv' order by at`,
      [arendeId],
    );
    expect(naste.rows.map(({ handelse }) => handelse)).toContain('ESKALERA_ERSATTARE');
    for (const rad of naste.rows)
      expect(await engine.fyraFrist({ fristId: rad.id, at: rad.at.toISOString(), nu: new Date(rad.at.getTime() + 1) })).toBe('utford');
    expect((await pool.query('select eskalerad from uppgift where arende_id = $1', [arendeId])).rows).toEqual([{ eskalerad: 2 }]);
  });

  it('fires the deadlines of many cases in one transaction, none twice, and none at all when one of them cannot be', async () => {
    const arenden = await Promise.all([starta(), starta(), starta()]);
    const ids = arenden.map(({ arendeId }) => arendeId);
    const { rows } = await pool.query<{ id: string; at: Date; slag: string }>(
      `select distinct on (arende_id) id, at, slag from frist where arende_id = any($1) and status = 'aktiv' and slag = $2 order by arende_id, at`,
      [ids, 'tillstand'],
    );
    const paminnelse = await pool.query<{ id: string; at: Date }>(
      `select id, at from frist where arende_id = $1 and status = 'aktiv' and slag = 'uppgift' order by at limit 1`,
      [ids[0]],
    );
    const fraga = (frister: readonly { id: string; at: Date }[]) => frister.map(({ id, at }) => ({ fristId: id, at: at.toISOString() }));
    const sent = new Date(Math.max(...rows.map(({ at }) => at.getTime())) + 1000);
    const alla = { frister: fraga(rows), nu: sent };
    await pool.query(`update arende set process = 'okand' where id = $1`, [ids[2]]);
    await expect(engine.fyraFrister(alla)).rejects.toThrow('okand');
    expect((await pool.query(`select 1 from frist where arende_id = any($1) and status = 'utford'`, [ids])).rowCount).toBe(0);
    await pool.query(`update arende set process = 'initiativ' where id = $1`, [ids[2]]);
    expect(await engine.fyraFrister({ frister: fraga(paminnelse.rows), nu: sent })).toEqual(['utford']);
    const svar = await Promise.all([engine.fyraFrister(alla), engine.fyraFrister(alla)]);
    expect(svar.flat().sort()).toEqual(['inaktuell', 'inaktuell', 'inaktuell', 'utford', 'utford', 'utford']);
    expect((await pool.query(`select 1 from handelse where arende_id = any($1) and typ like 'frist/%'`, [ids])).rowCount).toBe(3);
    expect((await pool.query(`select 1 from uppgift where arende_id = any($1) and lage <> 'forfallen'`, [ids])).rowCount).toBe(0);
  });

  it('seals the events in a chain that anyone can recompute', async () => {
    const { arendeId } = await starta();
    await kategorisera(arendeId);
    const rader = await pool.query('select * from handelse where arende_id = $1 order by steg', [arendeId]);
    let fore = arendeId;
    for (const r of rader.rows) {
      fore = kedjehash(fore, {
        arendeId,
        steg: r.steg,
        typ: r.typ,
        personId: r.person_id,
        roll: r.roll,
        organId: r.organ_id,
        forPersonId: r.for_person_id,
        vid: r.vid.toISOString(),
        data: r.data,
        franTillstand: r.fran_tillstand,
        tillTillstand: r.till_tillstand,
        inlamningId: r.inlamning_id,
        maskinversion: r.maskinversion,
      });
      expect(r.kedja).toBe(fore);
    }
    expect(rader.rowCount).toBe(2);
  });
});
