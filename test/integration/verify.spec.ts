import { skapaPool } from '#database';
import { createEngine, kanonisk, sha256 } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { importeraTjansteplan } from '../../apps/cli/src/import-tjansteplan/importera-tjansteplan.js';
import { vackAlla } from '../../apps/cli/src/vack-alla.js';
import { repetera } from '../../apps/cli/src/verify/repetera.js';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { seglaDagar } from '../../apps/worker/src/underhall/segla-dagar.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';

describe('verify', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 3);
    const engine = createEngine({ pool, processer });
    const tyst = { pool, prov: false, skriv: () => undefined };
    await importeraOrganisation({ ...tyst, fil: 'demo/organisation.json' });
    await importeraTjansteplan({ ...tyst, engine, fil: 'demo/tjansteplan-2022-2024.json', nu: new Date('2026-03-04T09:00:00Z') });
    await engine.stang();
    await seglaDagar(pool, '2026-03-06', new AbortController().signal);
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await databas.stang();
  });

  const ett = async (tillstand: string) =>
    (await pool.query<{ id: string }>(`select id from arende where tillstand = $1 order by id limit 1`, [tillstand])).rows[0]?.id ?? '';
  /** Changes the register behind the engine's back, and puts it back. */
  const efterSabotage = async (sql: string, ater: string, varden: unknown[] = []) => {
    await pool.query(sql, varden);
    const { fynd } = await verifiera(pool, processer);
    await pool.query(ater, varden);
    return fynd.map(({ prov, text }) => `${prov}: ${text}`);
  };

  it('finds nothing in an untouched register', async () => {
    expect(await verifiera(pool, processer)).toEqual({ antal: 58, fynd: [] });
  });

  it('finds an event that has been changed', async () => {
    const id = await ett('finansierat');
    const fynd = await efterSabotage(
      `update handelse set typ = 'start' where arende_id = $1`,
      `update handelse set typ = 'overtagande' where arende_id = $1`,
      [id],
    );
    expect(fynd).toEqual(['loggkedja: händelse 1 har ändrats efter att den skrevs']);
  });

  it('finds a form that has been changed after it was handed in, also when its own hash was changed with it', async () => {
    const id = (await pool.query<{ id: string }>('select id from inlamning order by id limit 1')).rows[0]?.id ?? '';
    const andra = `update inlamning set innehall = innehall || '{"titel": "En annan"}' where id = $1`;
    const spara = 'create table spar_inlamning as select * from inlamning';
    const ater = 'update inlamning i set innehall = s.innehall, hash = s.hash from spar_inlamning s where s.id = i.id and s.id = $1';
    await pool.query(spara);
    expect(await efterSabotage(andra, ater, [id])).toEqual([`inlämningar: formuläret ${id} har ändrats efter att det lämnades in`]);
    const { rows } = await pool.query<{ innehall: Record<string, unknown> }>('select innehall from inlamning where id = $1', [id]);
    const falsk = { ...rows[0]?.innehall, titel: 'En annan' };
    await pool.query('update inlamning set innehall = $2, hash = $3 where id = $1', [id, JSON.stringify(falsk), sha256(kanonisk(falsk))]);
    expect(await efterSabotage('select $1::text', ater.replace('$1', '$1::uuid'), [id])).toEqual([
      `inlämningar: formuläret ${id} är inte det som loggen förseglade`,
    ]);
    await pool.query('drop table spar_inlamning');
  });

  it('finds a link that no longer is the one that the day was sealed with', async () => {
    const fynd = await efterSabotage(`update dagssigill set antal = 59 where datum = '2026-03-04'`, 'delete from dagssigill');
    expect(fynd).toEqual(['dagssigill: 2026-03-04: dagens logg är inte den som förseglades (59 händelser då, 58 nu)']);
  });

  it('finds a counter that is not the recount', async () => {
    const fynd = await efterSabotage(
      `update uppgift_raknare set antal = antal + 1 where organ_id = 'intraservice' and plats = (select min(plats) from uppgift_raknare where organ_id = 'intraservice')`,
      `update uppgift_raknare set antal = antal - 1 where organ_id = 'intraservice' and plats = (select min(plats) from uppgift_raknare where organ_id = 'intraservice')`,
    );
    expect(fynd).toEqual(['räknare: intraservice/handlaggare: räknaren säger 4, omräkning ger 3']);
  });

  it('finds a row of a command that names a case, a task or a person that is not there', async () => {
    const fynd = await efterSabotage(
      `update wake set arende_id = '00000000-0000-4000-8000-00000000ffff' where arende_id = $1`,
      `update wake set arende_id = $1 where arende_id = '00000000-0000-4000-8000-00000000ffff'`,
      [await ett('under-analys')],
    );
    expect(fynd).toEqual(['hänvisningar: 1 rader i wake hör till ett ärende som inte finns']);
    const spara = 'create table spar_inlamning as select id, person_id from inlamning';
    await pool.query(spara);
    expect(
      await efterSabotage(
        `update inlamning set person_id = 'ingen' where id = (select id from inlamning order by id limit 1)`,
        'update inlamning i set person_id = s.person_id from spar_inlamning s where s.id = i.id',
      ),
    ).toEqual(['hänvisningar: 1 rader i inlamning hör till en person som inte finns']);
    await pool.query('drop table spar_inlamning');
  });

  it('finds a document that is not the one that was stored', async () => {
    const id = await ett('finansierat');
    await pool.query(
      `insert into handling (id, arende_id, dokument_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
        values ('00000000-0000-4000-8000-000000000001', $1, '00000000-0000-4000-8000-000000000001', '1.0', 'underlag', 'Underlag', 1, 'upprattad', 'application/pdf', 'a', encode(sha256('a'), 'hex'), now())`,
      [id],
    );
    expect((await verifiera(pool, processer)).fynd).toEqual([]);
    await pool.query('alter table handling disable trigger handling_andras_inte');
    const fynd = await efterSabotage(
      `update handling set innehall = 'b' where arende_id = $1`,
      'delete from handling where arende_id = $1',
      [id],
    );
    await pool.query('alter table handling enable trigger handling_andras_inte');
    expect(fynd).toEqual(['handlingar: handlingen 00000000-0000-4000-8000-000000000001 är inte den som lades in']);
  });

  it('finds a gap in the diary', async () => {
    const fynd = await efterSabotage('update dnr_raknare set senaste = senaste + 1', 'update dnr_raknare set senaste = senaste - 1');
    expect(fynd).toContainEqual(expect.stringMatching(/^diarium: .*: \d+ nummer är givna men räknaren säger \d+$/));
  });

  it('finds a case row that stands elsewhere than its snapshot', async () => {
    const id = await ett('under-analys');
    const fynd = await efterSabotage(
      `update arende set tillstand = 'hos-slk' where id = $1`,
      `update arende set tillstand = 'under-analys' where id = $1`,
      [id],
    );
    expect(fynd).toEqual(['läge: raden säger hos-slk men ögonblicksbilden under-analys']);
  });

  it('finds a task that the state does not have, and a state without its task', async () => {
    const id = await ett('under-analys');
    const fynd = await efterSabotage(
      `update uppgift set typ = 'vardera' where arende_id = $1`,
      `update uppgift set typ = 'gor-kna' where arende_id = $1`,
      [id],
    );
    expect(fynd).toEqual(['uppgifter: öppna är [vardera] men tillståndet kräver [gor-kna]']);
  });

  it('finds a step that Temporal saw and the register has lost', async () => {
    const id = await ett('finansierat');
    async function* minnen() {
      yield { arendeId: id, steg: 3, kedja: 'x' };
    }
    expect((await verifiera(pool, processer, minnen())).fynd).toEqual([{ prov: 'förlorat', arendeId: id, text: 'steg 2–3 saknas' }]);
  });

  it('finds no open case that would be stuck, and one whose state the machine does not have', async () => {
    expect(await repetera(pool, processer)).toEqual({ antal: 58, fast: [] });
    const id = await ett('under-analys');
    await pool.query(`update arende set snapshot = jsonb_set(snapshot, '{value}', '"borttaget"') where id = $1`, [id]);
    expect((await repetera(pool, processer)).fast).toEqual([{ arendeId: id, skal: expect.any(String) }]);
    await pool.query(`update arende set snapshot = jsonb_set(snapshot, '{value}', '"under-analys"') where id = $1`, [id]);
  });

  it('wakes every open case once, and none in a dry run', async () => {
    await pool.query('delete from wake');
    expect(await vackAlla(pool, true)).toBe(58);
    expect((await pool.query('select 1 from wake')).rowCount).toBe(0);
    await vackAlla(pool, false);
    expect(await vackAlla(pool, false)).toBe(58);
    expect((await pool.query('select 1 from wake')).rowCount).toBe(58);
  });
});
