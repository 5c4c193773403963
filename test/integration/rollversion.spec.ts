import { Sessioner } from '#auth';
import { skapaPool } from '#database';
import { skapaDatabas } from '../support/databas.js';

const IDAG = '2026-03-04';

describe('roles that are kept between requests', () => {
  let databas: Awaited<ReturnType<typeof skapaDatabas>>;
  let pool: ReturnType<typeof skapaPool>;
  let sessioner: Sessioner;
  let kaka = '';
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 4);
    sessioner = new Sessioner(pool);
    await pool.query(`insert into organ (id, namn, typ) values ('agaren', 'Ägaren', 'forvaltning'), ('annan', 'Den andra', 'namnd')`);
    await pool.query(
      `insert into person (id, namn, epost, sub) select id, id, id || '@prov.example', id from (values ('jag'), ('borta')) p(id)`,
    );
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('jag', 'agaren', 'handlaggare', '2021-01-01'),
      ('borta', 'annan', 'ordforande', '2021-01-01')`);
    kaka = (await sessioner.oppna('jag', new Date(), null))?.hemlighet ?? '';
  });
  afterAll(async () => {
    await pool.end();
    await databas.stang();
  });

  const jag = async (datum = IDAG) => (await sessioner.las(kaka, new Date(), datum))?.jag;
  const roller = async (datum = IDAG) => ((await jag(datum))?.roller ?? []).map(({ organNamn, roll }) => `${organNamn}: ${roll}`);
  const version = async () => (await pool.query<{ version: string }>('select version from rollversion')).rows[0]?.version;

  it('gives the same person as long as nothing has changed, also when others write', async () => {
    const forst = await jag();
    await pool.query(`update person set epost = 'ny@prov.example' where id = 'borta'`);
    expect(await jag()).toBe(forst);
    expect(forst?.roller).toHaveLength(1);
  });

  it.each([
    ['a role that is given', `insert into medlemskap (person_id, organ_id, roll, fran) values ('jag', 'annan', 'ledamot', '2021-01-01')`],
    ['one that is revoked', `update medlemskap set till = '2026-03-03' where person_id = 'jag' and roll = 'ledamot'`],
    ['one that is given back', `update medlemskap set till = null where person_id = 'jag' and roll = 'ledamot'`],
    ['one that is taken away', `delete from medlemskap where person_id = 'jag' and roll = 'ledamot'`],
    [
      'a substitution',
      `insert into vikariat (for_person_id, ersattare_id, fran, till) values ('borta', 'jag', '2026-01-01', '2026-12-31')`,
    ],
    ['what the one who is away loses', `update medlemskap set till = '2026-03-03' where person_id = 'borta'`],
    ['and has again', `update medlemskap set till = null where person_id = 'borta'`],
    ['an organ that has another name', `update organ set namn = 'Den omdöpta' where id = 'annan'`],
    ['an organ that has ended', `update organ set giltig_till = '2026-03-03' where id = 'annan'`],
    ['and is there again', `update organ set giltig_till = null where id = 'annan'`],
    ['the end of the substitution', `delete from vikariat`],
  ])('knows at the very next request of %s', async (_, sats) => {
    const [fore, gammal] = [await roller(), await version()];
    await pool.query(sats);
    expect(await roller()).not.toEqual(fore);
    expect(await version()).not.toBe(gammal);
    expect(await roller()).toEqual(
      (await new Sessioner(pool).las(kaka, new Date(), IDAG))?.jag.roller.map((r) => `${r.organNamn}: ${r.roll}`),
    );
  });

  it('works the roles out anew when the day is another', async () => {
    await pool.query(`update medlemskap set till = '${IDAG}' where person_id = 'jag'`);
    expect(await roller()).toEqual(['Ägaren: handlaggare']);
    expect(await roller('2026-03-05')).toEqual([]);
    expect(await roller()).toEqual(['Ägaren: handlaggare']);
  });

  it('knows the new name of a person whose roles are the same', async () => {
    await pool.query(`update person set namn = 'Nytt Namn' where id = 'jag'`);
    expect((await jag())?.namn).toBe('Nytt Namn');
  });

  it('keeps the version when a change was taken back, and gives a new one for what is copied in with the triggers off', async () => {
    const gammal = await version();
    const klient = await pool.connect();
    await klient.query('begin');
    await klient.query('delete from medlemskap');
    expect(await version()).toBe(gammal);
    await klient.query('rollback');
    expect(await version()).toBe(gammal);
    expect(await roller()).toEqual(['Ägaren: handlaggare']);
    await klient.query('set session_replication_role = replica');
    await klient.query(`delete from medlemskap where person_id = 'jag'`);
    klient.release(true);
    expect(await roller()).toEqual([]);
  });
});
