import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skapaPool } from '#database';
import type pg from 'pg';
import { SammantradenRepository } from '../../apps/api/src/sammantraden/sammantraden.repository.js';
import type { Fortroendevalda } from '../../apps/cli/src/import-fortroendevalda/fortroendevalda.schema.js';
import { importeraFortroendevalda } from '../../apps/cli/src/import-fortroendevalda/importera-fortroendevalda.js';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';

const DEMO = 'demo/fortroendevalda.json';

describe('import fortroendevalda', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let mapp: string;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 2);
    mapp = await mkdtemp(join(tmpdir(), 'fortroendevalda-'));
    await importeraOrganisation({ pool, fil: 'demo/organisation.json', prov: false, skriv: () => undefined });
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await databas.stang();
    await rm(mapp, { recursive: true });
  });

  const kor = async (fil = DEMO, prov = false) => {
    const rader: string[] = [];
    await importeraFortroendevalda({ pool, fil, prov, skriv: (rad) => rader.push(rad) });
    return rader;
  };
  const andrad = async (andra: (fil: Fortroendevalda) => void) => {
    const innehall = JSON.parse(await readFile(DEMO, 'utf8')) as Fortroendevalda;
    andra(innehall);
    const fil = join(mapp, 'andrad.json');
    await writeFile(fil, JSON.stringify(innehall));
    return fil;
  };

  it('writes nothing in a dry run', async () => {
    expect(await kor(DEMO, true)).toContain('Prov: ingenting har skrivits.');
    expect((await pool.query('select 1 from parti')).rows).toEqual([]);
  });

  it('fills every nämnd with 11, kommunstyrelsen with 13 and fullmäktige with 81, one chair and two vice chairs each', async () => {
    await kor();
    const { rows } = await pool.query<{ organ: string; valda: number; ersattare: number; presidium: string[] }>(
      `select organ_id as organ, (count(*) filter (where roll <> 'ersattare'))::int as valda, (count(*) filter (where roll = 'ersattare'))::int as ersattare,
         array_agg(concat_ws(' ', roll, ordning) order by roll, ordning) filter (where roll like '%ordforande') as presidium
       from medlemskap join organ on organ.id = organ_id and organ.typ in ('kf', 'ks', 'namnd', 'arkivnamnd')
       where roll in ('ordforande', 'vice-ordforande', 'ledamot', 'ersattare') group by organ_id order by organ_id`,
    );
    const storlek = new Map(rows.map(({ organ, valda, ersattare }) => [organ, [valda, ersattare]]));
    expect(storlek.get('kommunfullmaktige')).toEqual([81, 42]);
    expect(storlek.get('kommunstyrelsen')).toEqual([13, 8]);
    const namnder = rows.filter(({ organ }) => !organ.startsWith('kommun'));
    expect(namnder.map(({ valda, ersattare }) => [valda, ersattare])).toEqual(Array.from({ length: 7 }, () => [11, 6]));
    expect(new Set(rows.map(({ presidium }) => presidium.join()))).toEqual(new Set(['ordforande 1,vice-ordforande 1,vice-ordforande 2']));
  });

  it('lets every body that decides by kommunallagen hold its meeting with all its members: a nämnd is a nämnd, whatever it is set for', async () => {
    const saten = await pool.query<{ organ: string }>(`select distinct organ_id as organ from medlemskap where roll = 'ledamot'`);
    const organ = await new SammantradenRepository(pool).organ(
      saten.rows.map((rad) => rad.organ),
      '2026-03-02',
    );
    expect(organ.map(({ id, typ, platser }) => [id, typ, platser])).toEqual(
      expect.arrayContaining([
        ['arkivnamnden', 'namnd', 11],
        ['kommunfullmaktige', 'kf', 81],
        ['kommunstyrelsen', 'ks', 13],
        ['utbildningsnamnden', 'namnd', 11],
      ]),
    );
    expect(organ.map(({ typ }) => typ).toSorted()).toEqual(['kf', 'ks', ...Array.from({ length: 7 }, () => 'namnd')]);
  });

  it('changes nothing when it is read again, before or after the organisation', async () => {
    const bilden = async () =>
      (await pool.query('select person_id, organ_id, roll, parti, ordning, till from medlemskap order by 1, 2, 3')).rows;
    const fore = await bilden();
    await importeraOrganisation({ pool, fil: 'demo/organisation.json', prov: false, skriv: () => undefined });
    expect((await kor()).slice(1)).toEqual(['partier', 'personer', 'säten'].map((namn) => `  ${namn}: 0 nya eller ändrade`));
    expect(await bilden()).toEqual(fore);
  });

  it('takes away a seat that the file no longer has, and leaves the secretary', async () => {
    const antal = async () =>
      (await pool.query(`select count(*)::int as antal from medlemskap where organ_id = 'namnden-for-intraservice'`)).rows[0]?.antal;
    const fore = await antal();
    const fil = await andrad(({ organ }) => void organ.find((en) => en.organ === 'namnden-for-intraservice')?.saten.pop());
    await kor(fil);
    expect(await antal()).toBe(fore - 1);
    const { rows } = await pool.query(
      `select person_id from medlemskap where organ_id = 'namnden-for-intraservice' and roll = 'sekreterare'`,
    );
    expect(rows).toEqual([{ person_id: 'person-09' }]);
    await kor();
  });

  it.each<[string, (fil: Fortroendevalda) => void]>([
    ['a body that the register does not have', ({ organ }) => void Object.assign(organ[0] ?? {}, { organ: 'fel' })],
    ['somebody who is nowhere', (fil) => satt(fil, 3, { person: 'ingen' })],
    ['a party that is not there', (fil) => satt(fil, 3, { parti: 'fel' })],
    ['one person in two seats', (fil) => satt(fil, 4, { person: fil.organ[0]?.saten[5]?.person })],
    ['two in the same place', (fil) => satt(fil, 2, { ordning: 1 })],
    ['a body without a chair', ({ organ }) => void organ[0]?.saten.shift()],
  ])('refuses %s, and writes nothing', async (_vad, andra) => {
    await expect(kor(await andrad(andra))).rejects.toThrow(/organ /);
  });
});

function satt({ organ }: Fortroendevalda, plats: number, varden: Record<string, unknown>): void {
  Object.assign(organ[0]?.saten[plats] ?? {}, varden);
}
