import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

describe('the inbox', () => {
  let api: ProvApi;
  let lev: Klient;
  beforeAll(async () => {
    api = await startaProvApi();
    lev = await api.som('lev');
    for (let i = 0; i < 7; i += 1)
      expect((await lev.skicka('POST', '/api/initiativ', behov({ titel: `Behov ${i}` }), randomUUID())).status).toBe(201);
  });
  afterAll(() => api.stang());

  it('pages through the group by key without losing or repeating a row', async () => {
    const sedda: string[] = [];
    for (let efter = ''; ;) {
      const { status, json } = await lev.get(`/api/inkorg?vy=grupp&antal=3${efter === '' ? '' : `&efter=${efter}`}`);
      expect(status).toBe(200);
      sedda.push(...json.rader.map((rad: { id: string }) => rad.id));
      if (json.efter === null) break;
      efter = json.efter;
    }
    expect(sedda).toHaveLength(7);
    expect(new Set(sedda).size).toBe(7);
  });

  it.each(['frist', '-frist', 'skapad', '-skapad'])('pages by %s', async (sort) => {
    const forsta = await lev.get(`/api/inkorg?vy=grupp&antal=4&sort=${sort}`);
    const andra = await lev.get(`/api/inkorg?vy=grupp&antal=4&sort=${sort}&efter=${forsta.json.efter}`);
    expect([...forsta.json.rader, ...andra.json.rader].map((rad: { id: string; frist: unknown }) => rad.id)).toHaveLength(7);
  });

  it('puts tasks without a deadline last and pages over the border', async () => {
    await api.pool.query(`update uppgift set frist_at = null, frist_datum = null where id in (select id from uppgift order by id limit 3)`);
    const forsta = await lev.get('/api/inkorg?vy=grupp&antal=5');
    const andra = await lev.get(`/api/inkorg?vy=grupp&antal=5&efter=${forsta.json.efter}`);
    const frister = [...forsta.json.rader, ...andra.json.rader].map((rad: { id: string; frist: unknown }) => rad.frist !== null);
    expect(frister).toEqual([true, true, true, true, false, false, false]);
    expect((await lev.get('/api/inkorg?vy=grupp&frist=ingen')).json.rader).toHaveLength(3);
  });

  it('moves a taken task from the group to mine, with its counts', async () => {
    const { json } = await lev.get('/api/inkorg?vy=grupp');
    const fore = json.antal.grupp;
    expect(fore).toBe(7);
    expect((await lev.skicka('POST', `/api/uppgifter/${json.rader[0].id}/ta`)).status).toBe(200);
    const mina = await lev.get('/api/inkorg');
    expect(mina.json.rader.map((rad: { id: string }) => rad.id)).toEqual([json.rader[0].id]);
    expect(mina.json.rader[0].min).toBe(true);
    expect(mina.json.antal).toMatchObject({ mina: 1, grupp: 6 });
  });

  it('gives a substitute the tasks of the one who is away and says for whom', async () => {
    const { json } = await (await api.som('vik')).get('/api/inkorg?vy=grupp');
    expect(json.rader).toHaveLength(6);
    expect(json.rader[0].forPersonNamn).toBe('Lena Leverantör');
  });

  it('shows all open tasks of my organs, also those of others', async () => {
    const { json } = await (await api.som('hand')).get('/api/inkorg?vy=organ');
    expect(json.rader).toHaveLength(7);
    expect((await (await api.som('hand')).get('/api/inkorg?vy=grupp')).json.rader).toHaveLength(0);
    expect((await (await api.som('slk')).get('/api/inkorg?vy=organ')).json.rader).toHaveLength(0);
  });

  it('finds text in the body and takes a percent sign for what it is', async () => {
    expect((await lev.skicka('POST', '/api/inkorg/sok', { vy: 'grupp', text: 'behov 5' })).json.rader.length).toBeLessThanOrEqual(1);
    expect((await lev.skicka('POST', '/api/inkorg/sok', { vy: 'grupp', text: '%' })).json.rader).toHaveLength(0);
  });

  it('hides a secret task and its count from those outside the case', async () => {
    await api.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('utan', 'stadsledningskontoret', 'beredningsansvarig', '2021-01-01')`,
    );
    await api.pool.query(`with u as (update uppgift set organ_id = 'stadsledningskontoret', roll = 'beredningsansvarig', sekretess = true
      where id = (select id from uppgift where innehavare_id is null order by id limit 1) returning arende_id), a as (update arende set sekretess = true where id in (select arende_id from u))
      insert into uppgift_raknare values ('stadsledningskontoret', 'beredningsansvarig', 0, 1)`);
    const { json } = await (await api.som('slk')).get('/api/inkorg?vy=grupp');
    expect(json.rader).toHaveLength(0);
    expect(json.antal.grupp).toBe(0);
  });

  it('answers with the roles of this moment, though it remembers those of the page before', async () => {
    const roller = (till: string) => api.pool.query(`update medlemskap set till = ${till} where person_id = 'lev'`);
    const fore = await lev.get('/api/inkorg?vy=grupp');
    expect(fore.json.antal.grupp).toBeGreaterThan(0);
    await roller(`current_date - 2`);
    expect((await lev.get('/api/inkorg?vy=grupp')).json).toMatchObject({ rader: [], antal: { grupp: 0 } });
    await roller('null');
    expect((await lev.get('/api/inkorg?vy=grupp')).json).toEqual(fore.json);
  });

  it('lets nobody in whose session has ended or who is no longer active, though the page before was answered', async () => {
    const jag = await api.som('hand');
    expect((await jag.get('/api/inkorg')).status).toBe(200);
    await api.pool.query(`update person set aktiv = false where id = 'hand'`);
    expect(await jag.get('/api/inkorg')).toMatchObject({ status: 401, json: { kod: 'inte-inloggad' } });
    await api.pool.query(`update person set aktiv = true where id = 'hand'`);
    expect((await jag.get('/api/inkorg')).status).toBe(200);
    expect((await jag.get('/api/inkorg')).status).toBe(200);
    await api.pool.query(`delete from session where person_id = 'hand'`);
    expect(await jag.get('/api/inkorg')).toMatchObject({ status: 401, json: { kod: 'inte-inloggad' } });
  });

  it('merges the groups in order, as it reads them one after another for somebody in very many, with the secret tasks of their own organs', async () => {
    const jag = await api.som('utan');
    const i = (nr: number) => `'grupp-${String(nr).padStart(2, '0')}'`;
    const grupper = Array.from({ length: 40 }, (_, nr) => nr + 1);
    await api.pool.query(
      `insert into organ (id, namn, typ) values ${grupper.map((nr) => `(${i(nr)}, 'Grupp ${nr}', 'forvaltning')`).join(', ')}`,
    );
    const med = (antal: number) =>
      api.pool.query(`delete from medlemskap where person_id = 'utan'`).then(() =>
        api.pool.query(
          `insert into medlemskap (person_id, organ_id, roll, fran) values ${grupper
            .slice(0, antal)
            .map((nr) => `('utan', ${i(nr)}, 'handlaggare', '2021-01-01')`)
            .join(', ')}`,
        ),
      );
    await api.pool
      .query(`insert into uppgift select n.* from (select to_jsonb(uppgift) as rad from uppgift where status = 'oppen' limit 1) u cross join generate_series(1, 31) nr
      cross join lateral jsonb_populate_record(null::uppgift, u.rad || jsonb_build_object('id', gen_random_uuid(), 'organ_id', 'grupp-0' || (1 + nr % 5), 'roll', 'handlaggare',
        'innehavare_id', null, 'tagen_at', null, 'person_id', case when nr = 9 then 'utan' end, 'sekretess', nr % 7 = 0,
        'frist_at', case when nr % 3 > 0 then now() + make_interval(mins => nr % 4, secs => nr::float / 1000000) end)) n`);
    const alla = async (sort: string) => {
      const sedda: { id: string; organ: { namn: string }; frist: { at: string } | null; sekretess: boolean }[] = [];
      for (let efter = ''; ;) {
        const { json } = await jag.get(`/api/inkorg?vy=grupp&antal=4&sort=${sort}${efter === '' ? '' : `&efter=${efter}`}`);
        sedda.push(...json.rader);
        if (json.efter === null) return sedda;
        efter = json.efter;
      }
    };
    for (const sort of ['frist', '-frist']) {
      await med(5);
      const fogade = await alla(sort);
      expect(fogade).toHaveLength(31);
      expect(new Set(fogade.map(({ id }) => id)).size).toBe(31);
      expect(new Set(fogade.map(({ organ }) => organ.namn)).size).toBe(5);
      expect(fogade.filter(({ sekretess }) => sekretess)).toHaveLength(4);
      expect(fogade.slice(-10).every(({ frist }) => frist === null)).toBe(true);
      await med(40);
      expect(await alla(sort)).toEqual(fogade);
    }
  });

  it('gives a page anew when anything on it has changed, in whatever way, and never a page of other roles', async () => {
    const jag = await api.som('lev2');
    const farsk = async () => (await (await api.som('lev2')).get('/api/inkorg?vy=grupp')).json;
    const sida = async () => (await jag.get('/api/inkorg?vy=grupp')).json;
    const forst = await sida();
    expect(forst.rader.length).toBeGreaterThan(2);
    expect(await sida()).toEqual(forst);
    const id = forst.rader[1].id;
    const andringar: readonly (readonly [string, readonly unknown[]])[] = [
      [`update uppgift set titel = 'En annan titel' where id = $1`, [id]],
      [`update uppgift set frist_at = now() + interval '2 days' where id = $1`, [id]],
      [`update uppgift set frist_at = now() - interval '2 days' where id = $1`, [id]],
      [`update uppgift set innehavare_id = 'lev', tagen_at = now() where id = $1`, [id]],
      [`update uppgift set innehavare_id = null, tagen_at = null where id = $1`, [id]],
      [`update organ set namn = 'Omdöpt' where id = $1`, ['intraservice']],
      [`update organ set namn = 'Intraservice' where id = $1`, ['intraservice']],
      [`insert into vikariat (for_person_id, ersattare_id, fran, till) values ($1, 'lev2', '2021-01-01', '2099-12-31')`, ['hand']],
      [`delete from vikariat where for_person_id = $1`, ['hand']],
      [`update medlemskap set till = current_date - 2 where person_id = $1`, ['lev2']],
      [`update medlemskap set till = null where person_id = $1`, ['lev2']],
    ];
    for (const [sats, varden] of andringar) {
      const fore = await sida();
      await api.pool.query(sats, [...varden]);
      const efter = await sida();
      expect(efter).toEqual(await farsk());
      expect(isDeepStrictEqual(efter, fore)).toBe(sats.includes('vikariat'));
      expect(await sida()).toEqual(efter);
    }
    expect((await jag.get('/api/inkorg?vy=grupp&antal=2')).json.rader).toEqual((await sida()).rader.slice(0, 2));
  });

  it('answers more readers at once than it has connections, also when each session is to be noted as used', async () => {
    const vik = await api.som('vik');
    await vik.get('/api/inkorg?vy=grupp');
    await api.pool.query(`update session set anvand = anvand - interval '5 minutes'`);
    const svar = await Promise.all(Array.from({ length: 100 }, () => vik.get('/api/inkorg?vy=grupp')));
    expect(new Set(svar.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
