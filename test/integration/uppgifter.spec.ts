import { randomUUID } from 'node:crypto';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

describe('a task', () => {
  let api: ProvApi;
  let lev: Klient;
  let lev2: Klient;
  beforeAll(async () => {
    api = await startaProvApi();
    [lev, lev2] = [await api.som('lev'), await api.som('lev2')];
  });
  afterAll(() => api.stang());

  const nyUppgift = async (): Promise<{ id: string; arendeId: string; steg: number }> => {
    const { json } = await lev.skicka('POST', '/api/initiativ', behov(), randomUUID());
    const arende = await lev.get(`/api/arenden/${json.id}`);
    return { id: arende.json.uppgifter[0].id, arendeId: json.id, steg: arende.json.steg };
  };

  it('shows the form of its event, the case and what is known already', async () => {
    const { id } = await nyUppgift();
    const { status, json } = await lev.get(`/api/uppgifter/${id}`);
    expect(status).toBe(200);
    expect(json.formular[0]).toMatchObject({ handelse: 'kategorisera', tillaten: true });
    expect(json.formular[0].schema.properties).toHaveProperty('kategori');
    expect(json.forifyllt).toMatchObject({ mal: ['mal-1'] });
    expect(json.arende.laget).toMatch(/^Steg 1 av \d+\. .* Nästa: /);
  });

  it('is taken, refused to the next without a reason, taken over with one, handed over and given back', async () => {
    const { id } = await nyUppgift();
    expect((await lev.skicka('POST', `/api/uppgifter/${id}/ta`, {})).status).toBe(200);
    expect((await lev2.skicka('POST', `/api/uppgifter/${id}/ta`)).json.kod).toBe('redan-tagen');
    expect((await lev2.skicka('POST', `/api/uppgifter/${id}/slapp`)).json.kod).toBe('inte-din-uppgift');
    expect((await lev2.skicka('POST', `/api/uppgifter/${id}/ta`, { skal: 'Lena är sjuk.' })).status).toBe(200);
    expect((await lev2.get(`/api/uppgifter/${id}/personer`)).json.personer.map((p: { id: string }) => p.id).sort()).toEqual([
      'lev',
      'lev2',
      'vik',
    ]);
    expect((await lev2.skicka('POST', `/api/uppgifter/${id}/overlat`, { tillPersonId: 'hand', skal: 'Fel roll' })).json.kod).toBe(
      'ingen-behorighet',
    );
    expect((await lev2.skicka('POST', `/api/uppgifter/${id}/overlat`, { tillPersonId: 'lev', skal: 'Lena är tillbaka.' })).status).toBe(
      200,
    );
    expect((await lev.skicka('POST', `/api/uppgifter/${id}/slapp`)).status).toBe(200);
    expect((await lev.get(`/api/uppgifter/${id}`)).json.historik.length).toBeGreaterThanOrEqual(4);
  });

  it('keeps a draft by version and tells of a conflict', async () => {
    const { id } = await nyUppgift();
    const spara = (version: number, text: string) =>
      lev.skicka('PUT', `/api/uppgifter/${id}/utkast`, { version, innehall: { anteckning: text } });
    expect((await spara(0, 'ett')).json.version).toBe(1);
    expect((await spara(1, 'två')).json.version).toBe(2);
    expect((await spara(1, 'tre')).json.kod).toBe('utkast-konflikt');
    expect((await spara(0, 'fyra')).json.kod).toBe('utkast-konflikt');
    expect((await lev.get(`/api/uppgifter/${id}`)).json.utkast).toMatchObject({ version: 2, innehall: { anteckning: 'två' } });
    expect((await lev2.get(`/api/uppgifter/${id}`)).json.utkast).toBeNull();
  });

  it('is completed once however often the same request comes', async () => {
    const { id, arendeId, steg } = await nyUppgift();
    const [nyckel, kropp] = [
      randomUUID(),
      { handelse: 'kategorisera', forvantatSteg: steg, data: { kategori: 'tillaggstjanst', mal: ['mal-1'] } },
    ];
    const forsta = await lev.skicka('POST', `/api/uppgifter/${id}/utfor`, kropp, nyckel);
    expect(forsta.json).toMatchObject({ arendeId, steg: steg + 1, tillstand: 'kategoriserat' });
    expect((await lev.skicka('POST', `/api/uppgifter/${id}/utfor`, kropp, nyckel)).json).toEqual(forsta.json);
    expect((await lev.get(`/api/arenden/${arendeId}`)).json.steg).toBe(steg + 1);
    expect((await lev.get('/api/inkorg?vy=klara')).json.rader.map((rad: { id: string }) => rad.id)).toContain(id);
  });

  it('is refused at once when the session has ended or the person has been deactivated, though the session was known a moment ago', async () => {
    const jag = await api.som('lev');
    const utfor = async () => {
      const { id, steg } = await nyUppgift();
      const kropp = { handelse: 'kategorisera', forvantatSteg: steg, data: { kategori: 'tillaggstjanst', mal: ['mal-1'] } };
      return jag.skicka('POST', `/api/uppgifter/${id}/utfor`, kropp, randomUUID());
    };
    expect((await utfor()).status).toBe(200);
    const { id, steg } = await nyUppgift();
    await api.pool.query(`update person set aktiv = false where id = 'lev'`);
    const utan = await jag.skicka(
      'POST',
      `/api/uppgifter/${id}/utfor`,
      { handelse: 'kategorisera', forvantatSteg: steg, data: { kategori: 'tillaggstjanst', mal: ['mal-1'] } },
      randomUUID(),
    );
    await api.pool.query(`update person set aktiv = true where id = 'lev'`);
    expect([utan.status, utan.json.kod]).toEqual([401, 'inte-inloggad']);
    expect((await utfor()).status).toBe(200);
    expect((await jag.skicka('POST', '/api/auth/logga-ut')).status).toBe(200);
    expect((await utfor()).json.kod).toBe('inte-inloggad');
  });

  it('answers for each of many', async () => {
    const [ena, andra] = [await nyUppgift(), await nyUppgift()];
    const { json } = await lev.skicka('POST', '/api/uppgifter/bulk', { atgard: 'ta', uppgifter: [ena.id, andra.id, randomUUID()] });
    expect(json.resultat.map((rad: { ok: boolean; kod: string | null }) => [rad.ok, rad.kod])).toEqual([
      [true, null],
      [true, null],
      [false, 'finns-inte'],
    ]);
  });
});
