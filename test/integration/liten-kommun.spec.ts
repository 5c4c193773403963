import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { skapaPool } from '#database';
import { createEngine } from '#engine';
import { anvandRegelverk, processer } from '#machines';
import type pg from 'pg';
import type { Import } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { importeraRegelverk } from '../../apps/cli/src/import-regelverk/importera-regelverk.js';
import { importeraTjansteplan } from '../../apps/cli/src/import-tjansteplan/importera-tjansteplan.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';
import { tillfalligMapp } from '../support/tillfallig-mapp.js';

const MAPP = 'demo/liten-kommun';
const NU = new Date('2026-03-04T09:00:00Z');

describe("a small municipality's own files in a product without anything in it", () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let engine: ReturnType<typeof createEngine>;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 3);
    engine = createEngine({ pool, processer });
    await pool.query('delete from regelverk');
    anvandRegelverk({ format: 'beslutsgang/regelverk', version: 1, namn: 'Ingen', regimer: [], arendeordningar: [] }, 'inget');
  }, 60_000);
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await databas.stang();
  });

  const med = async (gor: (val: Import) => Promise<void>, fil: string, prov = false): Promise<string[]> => {
    const rader: string[] = [];
    await gor({ pool, fil: fil.includes('/') ? fil : `${MAPP}/${fil}`, prov, skriv: (rad) => rader.push(rad) });
    return rader;
  };
  const planen = (val: Import) => importeraTjansteplan({ ...val, engine, nu: NU });

  it('are read in the documented order, and a plan without rules is refused in a dry run too', async () => {
    const rader = await med(importeraOrganisation, 'organisation.json');
    expect(rader[0]).toBe('Lillköpings kommun: 8 organ, 7 personer och 1 tjänst i filen.');
    expect(rader.filter((rad) => rad.startsWith('OBS'))).toEqual([]);
    for (const prov of [true, false])
      await expect(med(planen, 'tjansteplan.json', prov)).rejects.toThrow(
        /^kommunens regelverk säger inget om 2025-11-10: läs in det först/,
      );
    expect((await pool.query('select from arende')).rowCount).toBe(0);
    await med(importeraRegelverk, 'regelverk.json');
    expect(await med(planen, 'tjansteplan.json')).toContain('Ärenden: 2, varav 2 startade nu.');
    expect(await med(planen, 'tjansteplan.json')).toContain('Ärenden: 2, varav 0 startade nu.');
  });

  it("put the plan's initiatives where their money says, under the municipality's own rules", async () => {
    const { rows } = await pool.query(
      `select titel, tillstand, regim, snapshot #>> '{context,policy,organ,prioritering}' as grupp from arende order by titel`,
    );
    const eget = { regim: 'lillkoping-2023', grupp: 'digitaliseringsgruppen' };
    expect(rows).toEqual([
      { titel: 'Digital ansökan till förskola', tillstand: 'finansierat', ...eget },
      { titel: 'Ny lärplattform', tillstand: 'klart-for-ssg', ...eget },
    ]);
  });

  it('name the row and the field in Swedish when something is missing, and say what is seldom meant', async () => {
    const mapp = tillfalligMapp('liten-kommun');
    const andrad = async (namn: string, byt: readonly (readonly [RegExp, string])[]) => {
      const text = byt.reduce((nu, [fran, till]) => nu.replace(fran, till), await readFile(`${MAPP}/${namn}`, 'utf8'));
      await writeFile(join(mapp, namn), text);
      return join(mapp, namn);
    };
    await expect(med(importeraRegelverk, await andrad('regelverk.json', [[/"finansiering": \{/, '"finanser": {']]))).rejects.toThrow(
      'regimer › rad 1 (lillkoping-2023) › policy › finansiering: saknas\nregimer › rad 1 (lillkoping-2023) › policy › finanser: okänt fält',
    );
    await expect(med(importeraOrganisation, await andrad('organisation.json', [[/"version": 1,/, '"version": 1']]))).rejects.toThrow(
      /organisation\.json är inte giltig JSON: det går inte att läsa vidare på rad 4, tecken \d+\.$/,
    );
    const medFel = await andrad('organisation.json', [
      [/"typ": "samordningsgrupp"/, '"typ": "samordningsgrup"'],
      [/"roll": "leverantorsforetradare"/, '"roll": "handlaggare"'],
    ]);
    expect((await med(importeraOrganisation, medFel, true)).filter((rad) => rad.startsWith('OBS'))).toEqual([
      'OBS organ › rad 7 (it-enheten) › leverantor: ingen är leverantörsföreträdare tills vidare, så organet kan inte ta emot initiativ',
      'OBS organ › rad 8 (digitaliseringsgruppen) › typ: ”samordningsgrup” är ingen typ som produkten känner; organet kan väljas men har inga egna regler',
    ]);
  });
});
