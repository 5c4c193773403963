import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { skapaPool } from '#database';
import { rot } from '../support/rot.js';
import { skapaDatabas } from '../support/databas.js';

describe('a connection whose statements go together', () => {
  let databas: Awaited<ReturnType<typeof skapaDatabas>>;
  let pool: ReturnType<typeof skapaPool>;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 1);
    await pool.query('create table rad (nr int primary key)');
  });
  afterAll(async () => {
    await pool.end();
    await databas.stang();
  });

  const satt = (nr: unknown) => ({ name: 'satt', text: 'insert into rad values ($1::int) returning nr', values: [nr] });
  const alla = { name: 'alla', text: 'select nr from rad where nr > $1::int order by nr', values: [0] };
  const utfall = async (satser: readonly Promise<unknown>[]) => (await Promise.allSettled(satser)).map(({ status }) => status);

  it('gives each statement its own answer, in order', async () => {
    const klient = await pool.connect();
    const [ett, tva, rader, text] = await Promise.all([
      klient.query<{ nr: number }>(satt(1)),
      klient.query<{ nr: number }>(satt(2)),
      klient.query<{ nr: number }>(alla),
      klient.query<{ nr: number }>('select 7 as nr'),
    ]);
    klient.release();
    expect([ett.rows, tva.rows, rader.rows, text.rows]).toEqual([[{ nr: 1 }], [{ nr: 2 }], [{ nr: 1 }, { nr: 2 }], [{ nr: 7 }]]);
  });

  it('fails what follows a failed statement in its group, keeps nothing of the group and goes on with the next', async () => {
    const klient = await pool.connect();
    const ny = { name: 'forst-efter-felet', text: 'select $1::int as nr', values: [9] };
    expect(await utfall([klient.query(satt(3)), klient.query(satt(3)), klient.query(ny), klient.query(satt(4))])).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect((await klient.query(alla)).rows).toEqual([{ nr: 1 }, { nr: 2 }]);
    expect((await klient.query(ny)).rows).toEqual([{ nr: 9 }]);
    klient.release();
  });

  it('refuses the commit of a transaction whose last group failed, and the connection is as new after the rollback', async () => {
    const klient = await pool.connect();
    await klient.query('begin');
    await klient.query(satt(5));
    expect(await utfall([klient.query(satt(5)), klient.query({ name: 'slut', text: 'commit' })])).toEqual(['rejected', 'rejected']);
    await klient.query('rollback');
    expect((await klient.query(alla)).rows).toEqual([{ nr: 1 }, { nr: 2 }]);
    klient.release();
  });

  it('fails all that waits when the server ends the connection', async () => {
    const klient = await pool.connect();
    const slut = { name: 'slut-pa-det', text: 'select pg_terminate_backend(pg_backend_pid()) where $1::int = 1', values: [1] };
    expect(await utfall([klient.query(slut), klient.query(alla)])).toEqual(['rejected', 'rejected']);
    klient.release(true);
    expect((await pool.query(alla)).rows).toEqual([{ nr: 1 }, { nr: 2 }]);
  });

  it('uses nothing that the driver is about to remove, however many statements are under way', async () => {
    const program = `import { skapaPool } from '#database';
      const pool = skapaPool(process.env.DATABASE_URL, 1);
      const klient = await pool.connect();
      const svar = await Promise.all(Array.from({ length: 30 }, (_, nr) => klient.query({ name: 'nr', text: 'select $1::int as nr', values: [nr] })));
      console.log(svar.map(({ rows }) => rows[0].nr).join());
      klient.release();
      await pool.end();`;
    const svar = await promisify(execFile)(process.execPath, ['--throw-deprecation', '--input-type=module', '--eval', program], {
      cwd: rot,
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databas.url },
    });
    expect(svar).toEqual({ stdout: `${Array.from({ length: 30 }, (_, nr) => nr).join()}\n`, stderr: '' });
  });
});
