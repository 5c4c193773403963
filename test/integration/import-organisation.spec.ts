import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skapaPool } from '#database';
import type pg from 'pg';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import type { Organisation } from '../../apps/cli/src/import-organisation/organisation.schema.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';

const DEMO = 'demo/organisation.json';

describe('import organisation', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let mapp: string;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 2);
    mapp = await mkdtemp(join(tmpdir(), 'organisation-'));
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await databas.stang();
    await rm(mapp, { recursive: true });
  });

  const kor = async (fil: string, prov = false) => {
    const rader: string[] = [];
    await importeraOrganisation({ pool, fil, prov, skriv: (rad) => rader.push(rad) });
    return rader;
  };
  const andrad = async (andra: (fil: Organisation) => void) => {
    const innehall = JSON.parse(await readFile(DEMO, 'utf8')) as Organisation;
    andra(innehall);
    const fil = join(mapp, 'andrad.json');
    await writeFile(fil, JSON.stringify(innehall));
    return fil;
  };
  const antal = async (tabell: string) =>
    (await pool.query<{ antal: number }>(`select count(*)::int as antal from ${tabell}`)).rows[0]?.antal;

  it('writes nothing in a dry run', async () => {
    expect(await kor(DEMO, true)).toContain('Prov: ingenting har skrivits.');
    expect(await antal('organ')).toBe(0);
  });

  it('reads bodies, people, memberships, services, delegation points and goals', async () => {
    await kor(DEMO);
    const tabeller = ['organ', 'person', 'medlemskap', 'tjanst', 'delegationspunkt', 'mal'];
    expect(await Promise.all(tabeller.map(antal))).toEqual([81, 24, 112, 72, 8, 5]);
  });

  it('changes nothing when the same file is read again', async () => {
    expect((await kor(DEMO)).filter((rad) => rad.startsWith('  '))).toEqual(
      ['kommun', 'organ', 'mål', 'tjänster', 'delegationspunkter', 'personer', 'medlemskap', 'vikariat'].map(
        (namn) => `  ${namn}: 0 nya eller ändrade`,
      ),
    );
  });

  it('keeps successors and last days', async () => {
    const { rows } = await pool.query(
      `select id, efterfoljare, giltig_till from organ where id in ('adb-kontoret', 'tf-utbildning') order by id`,
    );
    expect(rows).toEqual([
      { id: 'adb-kontoret', efterfoljare: 'namnden-for-intraservice', giltig_till: null },
      { id: 'tf-utbildning', efterfoljare: null, giltig_till: '2022-07-31' },
    ]);
  });

  it('leaves the security level open where the source is silent', async () => {
    expect((await pool.query('select id from tjanst where infosak_niva is not null')).rows).toEqual([]);
  });

  it('leaves a seat that somebody was invited to', async () => {
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran, till, inbjuden_av) values ('person-10', 'strategiska-samordningsgruppen', 'ssg-ledamot', '2027-01-01', '2028-12-31', 'person-07')`,
    );
    await kor(DEMO);
    expect((await pool.query(`select till::text from medlemskap where inbjuden_av is not null`)).rows).toEqual([{ till: '2028-12-31' }]);
    await pool.query('delete from medlemskap where inbjuden_av is not null');
  });

  it('ends a membership that the file ends and removes one that it no longer has', async () => {
    const fil = await andrad(({ personer }) => {
      const person = personer.find(({ id }) => id === 'person-10');
      if (!person) throw new Error('person-10 saknas');
      person.medlemskap = person.medlemskap.filter(({ roll }) => roll === 'handlaggare').map((rad) => ({ ...rad, till: '2026-01-31' }));
    });
    await kor(fil);
    expect((await pool.query(`select roll, till from medlemskap where person_id = 'person-10'`)).rows).toEqual([
      { roll: 'handlaggare', till: '2026-01-31' },
    ]);
  });

  it.each([
    [
      'a date that does not exist',
      ({ organ: [rad] }: Organisation) => rad && (rad.giltig_fran = '2023-02-30'),
      'organ › rad 1 (kommunfullmaktige) › giltig_fran: är inte ett datum som finns',
    ],
    [
      'an unknown field',
      ({ mal: [rad] }: Organisation) => rad && Object.assign(rad, { extra: 1 }),
      'mal › rad 1 (mal-enklare-vardag) › extra: okänt fält',
    ],
    [
      'a successor that is not there',
      ({ organ: [, rad] }: Organisation) => rad && (rad.efterfoljare = 'ingen'),
      'organ › rad 2 (kommunstyrelsen) › efterfoljare: ”ingen” finns inte i filen',
    ],
    [
      'a ring of superiors',
      ({ organ: [rad] }: Organisation) => rad && (rad.overordnat = 'kommunstyrelsen'),
      'organ › rad 1 (kommunfullmaktige) › overordnat: leder tillbaka till sig själv',
    ],
    [
      'an id twice',
      (fil: Organisation) => fil.personer.push(...fil.personer.slice(0, 1)),
      'personer › rad 25 (person-01) › id: finns två gånger',
    ],
  ])('names row and field of %s and writes nothing', async (_vad, andra, mening) => {
    const fore = await antal('medlemskap');
    await expect(kor(await andrad(andra))).rejects.toThrow(mening);
    expect(await antal('medlemskap')).toBe(fore);
  });

  it('says that a file is not JSON', async () => {
    const fil = join(mapp, 'trasig.json');
    await writeFile(fil, '{"format":');
    await expect(kor(fil)).rejects.toThrow('är inte giltig JSON');
  });
});
