import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skapaPool } from '#database';
import { createEngine } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { importeraTjansteplan } from '../../apps/cli/src/import-tjansteplan/importera-tjansteplan.js';
import type { Tjansteplan } from '../../apps/cli/src/import-tjansteplan/tjansteplan.schema.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';

const DEMO = 'demo/tjansteplan-2022-2024.json';
const VARNING = /^VARNING Vård och omsorg: Utveckling 2023: raderna ger 16\s000 tkr, summan anges till 17\s000 tkr\.$/;

describe('import tjansteplan', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let engine: ReturnType<typeof createEngine>;
  let mapp: string;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 3);
    engine = createEngine({ pool, processer });
    mapp = await mkdtemp(join(tmpdir(), 'tjansteplan-'));
  }, 60_000);
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await databas.stang();
    await rm(mapp, { recursive: true });
  });

  const kor = async (fil: string, prov = false) => {
    const rader: string[] = [];
    await importeraTjansteplan({ pool, engine, fil, prov, skriv: (rad) => rader.push(rad), nu: new Date('2026-03-04T09:00:00Z') });
    return rader;
  };
  const antal = async (fran: string) => (await pool.query<{ antal: number }>(`select count(*)::int as antal from ${fran}`)).rows[0]?.antal;

  it('asks for the organisation first', async () => {
    await expect(kor(DEMO)).rejects.toThrow('organet ”intraservice” finns inte i registret');
  });

  it('starts and writes nothing in a dry run', async () => {
    await importeraOrganisation({ pool, fil: 'demo/organisation.json', prov: false, skriv: () => undefined });
    expect(await kor(DEMO, true)).toContain('Ärenden: 58, varav 58 skulle startas.');
    expect([await antal('arende'), await antal('tjansteplan_rad')]).toEqual([0, 0]);
  });

  it('takes 58 initiatives over, and leaves three pots, the unallocated row and two costs in common without a case', async () => {
    await kor(DEMO);
    expect(await antal('arende')).toBe(58);
    expect(await antal('tjansteplan_rad where arende_id is null')).toBe(6);
    expect(await antal(`tjansteplan_rad where slag = 'gemensam'`)).toBe(2);
    expect(await antal('tjansteplan_rad r join arende a on a.id = r.arende_id')).toBe(58);
  }, 60_000);

  it('stands where the money says: decided for 2022 under the old regime, the rest under the new', async () => {
    const { rows } = await pool.query(`select tillstand, regim, count(*)::int as antal from arende group by 1, 2 order by 1`);
    expect(rows).toEqual([
      { tillstand: 'finansierat', regim: 'kommungemensamma-2014', antal: 48 },
      { tillstand: 'klart-for-ssg', regim: 'digital-utveckling-2023', antal: 7 },
      { tillstand: 'under-analys', regim: 'digital-utveckling-2023', antal: 3 },
    ]);
  });

  it('warns of the one total that does not add up, with both figures, and keeps both', async () => {
    expect((await kor(DEMO)).filter((rad) => rad.startsWith('VARNING'))).toEqual([expect.stringMatching(VARNING)]);
    const { rows } = await pool.query(
      `select summor #> '{utveckling,2023}' as summa, kontroll from tjansteplan_omrade where id = 'vard-omsorg'`,
    );
    expect(rows[0]).toMatchObject({
      summa: 17_000,
      kontroll: expect.arrayContaining([expect.objectContaining({ stammer: false, rader: 16_000, summa: 17_000, ar: '2023' })]),
    });
  });

  it('starts nothing and changes nothing when it is repeated', async () => {
    const rader = await kor(DEMO);
    expect(rader[0]).toMatch(/, 0 nya eller ändrade\.$/);
    expect(rader[1]).toBe('Ärenden: 58, varav 0 startade nu.');
    expect(await antal('handelse')).toBe(58);
  });

  it('makes dependencies of the titles that the plan names, and keeps its notes as text', async () => {
    const { rows } = await pool.query(
      `select count(*) filter (where slag = 'kraver' and till_arende is not null)::int as kopplade,
         count(*) filter (where slag = 'kraver' and till_arende is null)::int as "utanMal", count(*) filter (where slag = 'anmarkning')::int as anmarkningar
       from beroende where borttagen is null`,
    );
    expect(rows).toEqual([{ kopplade: 11, utanMal: 0, anmarkningar: 65 }]);
  });

  it('keeps a blank amount blank', async () => {
    const { rows } = await pool.query(`select belopp #> '{utveckling,2022}' as belopp from tjansteplan_rad where id = 'inkop-02'`);
    expect(rows).toEqual([{ belopp: null }]);
  });

  it('names row and field of a broken amount', async () => {
    const plan = JSON.parse(await readFile(DEMO, 'utf8')) as Tjansteplan;
    const rad = plan.omraden[1]?.rader[0];
    if (!rad) throw new Error('raden saknas');
    rad.belopp.utveckling['2023'] = 12.5;
    const fil = join(mapp, 'trasig.json');
    await writeFile(fil, JSON.stringify(plan));
    await expect(kor(fil)).rejects.toThrow(
      'omraden › rad 2 (hr) › rader › rad 1 (hr-01) › belopp › utveckling › 2023: måste vara hela tkr',
    );
  });
});
