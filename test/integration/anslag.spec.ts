import { randomUUID } from 'node:crypto';
import type { WorkerMiljo } from '#config';
import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { Anslagskontroll } from '../../apps/worker/src/anslag/anslagskontroll.js';
import { Matvarden } from '../../apps/worker/src/karna/matvarden.js';
import { klient, type Klient, utifran } from '../support/klient.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { provanslag } from '../support/prov-anslag.js';
import { oppnaSession } from '../support/session.js';

const UPPSATT = new Date('2026-03-02T08:00:00Z');
/** The time for appeal is 2–23 March; this is its last millisecond. */
const SISTA = new Date('2026-03-23T22:59:59.999Z');
const DAGEN_EFTER = new Date('2026-03-23T23:00:00.000Z');
const paragraf = { paragraf: 18, punktId: 'p1', arendeId: null, rubrik: 'Årsbudget', overklagande: 'laglighetsprovning' } as const;

describe('the anslagstavla over HTTP', () => {
  let produkt: Produkt;
  let pool: Pool;
  let prov: ReturnType<typeof provanslag>;
  let sekr: Klient;
  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false, demo: false, inlasning: 'ingen' });
    pool = skapaPool(produkt.databaseUrl, 4);
    await fyll(pool);
    prov = provanslag(pool, { organ: 'ks', sekreterare: 'sekr' });
    sekr = klient(produkt.url, await oppnaSession(pool, produkt.miljo, 'sekr'));
  }, 120_000);
  afterAll(async () => {
    await prov?.stang();
    await pool?.end();
    await produkt?.stang();
  });

  const allmant = (vag: string) => utifran(produkt.url + vag);
  const uppe = async (andrat = {}, val = {}) => {
    const id = await prov.skriv(UPPSATT, andrat, val);
    expect(await prov.publicera(id, UPPSATT)).toBe('registrerad');
    return id;
  };
  const rader = async () => (await allmant('/api/offentligt/anslag?antal=100')).json.rader.map(({ id }: { id: string }) => id) as string[];

  it('shows a notice to everybody from when it goes up, without cookies, and it is gone the day after the time for appeal', async () => {
    const id = await prov.skriv(UPPSATT);
    expect((await allmant(`/api/offentligt/anslag/${id}`)).status).toBe(404);
    expect(await rader()).not.toContain(id);
    await pool.query(`insert into kommun values ('kommun', 'Demokommunen', 'Förvaltningsrätten i Göteborg', 'Länsstyrelsen')`);
    await prov.publicera(id, UPPSATT);
    const svar = await allmant(`/api/offentligt/anslag/${id}`);
    expect(svar.json).toEqual({
      id,
      slag: 'protokoll',
      nr: 1,
      organ: 'Kommunstyrelsen',
      sammantradesdatum: '2026-03-02',
      beslutsdatum: null,
      justeringsdatum: '2026-03-02',
      paragrafer: '§ 18',
      uppsatt: '2026-03-02',
      overklagandeTill: '2026-03-23',
      tasNed: '2026-03-24',
      forvaring: 'Kansliet, Exempelgatan 1',
      beslut: [{ paragraf: 18, rubrik: 'Årsbudget', dnr: null, overklagande: 'laglighetsprovning' }],
      overklagande: [
        {
          galler: null,
          meningar: expect.arrayContaining([
            expect.stringContaining(
              'ha kommit in till Förvaltningsrätten i Göteborg senast den 23 mars 2026 (kommunallagen 13 kap. 4–5 §§)',
            ),
          ]),
        },
      ],
    });
    expect(svar.huvuden.get('cache-control')).toBe('public, max-age=0, s-maxage=60');
    expect(svar.huvuden.get('set-cookie')).toBeNull();
    expect(await rader()).toContain(id);
    const flode = await allmant('/api/offentligt/anslag.atom');
    expect(flode.huvuden.get('content-type')).toMatch(/atom\+xml/);
    expect(flode.text).toContain(`urn:uuid:${id}`);

    expect(
      (await sekr.skicka('POST', `/api/anslag/${id}/overklaganden`, { punktId: 'p1', inkom: '2026-02-01', domstol: 'X' }, randomUUID()))
        .json.regel,
    ).toBe('overklagandets-dag-har-varit');
    expect(await prov.fyra(id, 'fristNedtagning', SISTA).catch((fel: { problem: unknown }) => fel.problem)).toMatchObject({
      regel: 'anslaget-har-suttit-hela-tiden',
      lagrum: 'KL 8 kap. 12 §, 13 kap. 5 §',
    });
    expect((await allmant(`/api/offentligt/anslag/${id}`)).status).toBe(200);
    expect(await prov.fyra(id, 'fristNedtagning', DAGEN_EFTER)).toBe('utford');
    expect((await allmant(`/api/offentligt/anslag/${id}`)).status).toBe(404);
    expect(await rader()).not.toContain(id);
    expect((await sekr.get(`/api/anslag/${id}`)).json).toMatchObject({
      tillstand: { id: 'nedtaget' },
      uppsatt: '2026-03-02',
      nedtaget: '2026-03-24',
      bevis: { antal: 0, luckor: [{ slag: 'inte-iakttaget' }] },
    });
    await prov.utfall(id, 'framstall-anslagsbevis', { hash: 'a' }, DAGEN_EFTER);
    expect((await sekr.get(`/api/anslag/${id}`)).json.tillstand.id).toBe('avslutat');
  });

  it('is not taken down before its time, by hand or by a clock that runs ahead of the database', async () => {
    const idag = new Date();
    const id = await prov.skriv(idag);
    await prov.publicera(id, idag);
    const nej = async (nu: Date) =>
      prov.skicka(id, 'ta-ned', {}, nu).then(
        () => 'ja',
        (fel: { problem: { regel: string } }) => fel.problem.regel,
      );
    expect(await nej(idag)).toBe('anslaget-har-suttit-hela-tiden');
    expect(await nej(new Date(idag.getTime() + 60 * 86_400_000))).toBe('anslaget-har-suttit-hela-tiden');
    expect((await allmant(`/api/offentligt/anslag/${id}`)).status).toBe(200);
  });

  it('is not put up with a clock that has been put back, and only once however often it is reported', async () => {
    const id = await prov.skriv(UPPSATT);
    await expect(prov.skicka(id, 'satt-upp', {}, new Date('2026-03-02T07:00:00Z'))).rejects.toMatchObject({
      problem: { regel: 'klockan-har-inte-gatt-tillbaka' },
    });
    expect(await prov.publicera(id, UPPSATT)).toBe('registrerad');
    await prov.publicera(id, new Date('2026-03-05T08:00:00Z'));
    expect((await allmant(`/api/offentligt/anslag/${id}`)).json.uppsatt).toBe('2026-03-02');
  });

  it('says no more than the paragraph of what is secret, also when the case became so afterwards', async () => {
    const arende = await prov.skriv(UPPSATT);
    const id = await uppe({
      paragrafer: [
        { ...paragraf, rubrik: 'Känslig rubrik', arendeId: arende },
        { ...paragraf, paragraf: 19, punktId: 'p2', rubrik: 'Sekretess' },
      ],
    });
    expect((await allmant(`/api/offentligt/anslag/${id}`)).text).toContain('Känslig rubrik');
    await pool.query(`update arende set sekretess = true, sekretess_lagrum = 'OSL 25 kap. 1 §' where id = $1`, [arende]);
    const { text, json } = await allmant(`/api/offentligt/anslag/${id}`);
    expect(text).not.toContain('Känslig rubrik');
    expect(json.beslut).toEqual([
      { paragraf: 18, rubrik: 'Sekretess', dnr: null, overklagande: 'laglighetsprovning' },
      { paragraf: 19, rubrik: 'Sekretess', dnr: null, overklagande: 'laglighetsprovning' },
    ]);
  });

  it('takes an appeal of the last day as in time and one of the day after as late, and lists page by page', async () => {
    const id = await uppe();
    const overklaga = (inkom: string) =>
      sekr.skicka('POST', `/api/anslag/${id}/overklaganden`, { punktId: 'p1', inkom, domstol: 'Förvaltningsrätten' }, randomUUID());
    expect((await overklaga('2026-03-23')).status).toBe(200);
    expect((await overklaga('2026-03-24')).status).toBe(200);
    expect(
      (await sekr.skicka('POST', `/api/anslag/${id}/overklaganden`, { punktId: 'p9', inkom: '2026-03-20', domstol: 'X' }, randomUUID()))
        .json.regel,
    ).toBe('paragrafen-i-anslaget-kan-overklagas');
    expect((await sekr.get(`/api/anslag/${id}`)).json.overklaganden).toEqual([
      { punktId: 'p1', inkom: '2026-03-23', domstol: 'Förvaltningsrätten', iTid: true },
      { punktId: 'p1', inkom: '2026-03-24', domstol: 'Förvaltningsrätten', iTid: false },
    ]);
    const alla = (await sekr.get('/api/anslag?antal=100')).json.rader.map((rad: { id: string }) => rad.id);
    const lasta: string[] = [];
    for (let efter = ''; ;) {
      const sida = (await sekr.get(`/api/anslag?antal=2${efter && `&efter=${encodeURIComponent(efter)}`}`)).json;
      lasta.push(...sida.rader.map((rad: { id: string }) => rad.id));
      if (sida.efter === null) break;
      efter = sida.efter;
    }
    expect(lasta).toEqual(alla);
    const offentliga: string[] = [];
    for (let efter = ''; ;) {
      const sida = (await allmant(`/api/offentligt/anslag?antal=1${efter && `&efter=${encodeURIComponent(efter)}`}`)).json;
      offentliga.push(...sida.rader.map((rad: { id: string }) => rad.id));
      if (sida.efter === null) break;
      efter = sida.efter;
    }
    expect(offentliga).toEqual(await rader());
    expect((await allmant('/api/offentligt/anslag?efter=x')).status).toBe(400);
    expect((await allmant('/api/offentligt/anslag?organ=ks')).status).toBe(422);
  });

  it('is looked at as anybody would, and what was seen cannot be changed', async () => {
    const id = await uppe();
    const kontroll = (url: string) => new Anslagskontroll(pool, { PUBLIC_URL: url } as WorkerMiljo, new Matvarden());
    await kontroll(produkt.url).iaktta(id);
    await kontroll('http://127.0.0.1:9').iaktta(id);
    // The last look was made by a clock that stood an hour ahead.
    await pool.query(`update anslag set iakttagen_at = clock_timestamp() + interval '1 hour' where arende_id = $1`, [id]);
    await kontroll(produkt.url).iaktta(id);
    const { json } = await sekr.get(`/api/anslag/${id}/iakttagelser`);
    expect(json.rader.map(({ utfall, klockaTillbaka }: Record<string, unknown>) => [utfall, klockaTillbaka])).toEqual([
      ['synligt', true],
      ['fel', false],
      ['synligt', false],
    ]);
    await expect(pool.query('delete from anslag_observation')).rejects.toThrow(/ändras eller tas inte bort/);
    expect(await kontroll(produkt.url).iakttaAlla(new AbortController().signal)).toBeGreaterThan(0);
  });
});

async function fyll(pool: Pool): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ) values ('ks', 'Kommunstyrelsen', 'ks')`);
  await pool.query(`insert into person (id, namn, epost, sub) values ('sekr', 'Siv Sekreterare', 'sekr@prov.example', 'sekr')`);
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('sekr', 'ks', 'sekreterare', '2021-01-01')`);
}
