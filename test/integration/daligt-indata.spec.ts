import { randomUUID } from 'node:crypto';
import { behov, type Klient, type ProvApi, startaProvApi, type Svar } from '../support/prov-api.js';

describe('bad input', () => {
  let api: ProvApi;
  let lev: Klient;
  let arende: string;
  let uppgift: string;
  beforeAll(async () => {
    api = await startaProvApi();
    lev = await api.som('lev');
    arende = (await lev.skicka('POST', '/api/initiativ', behov(), randomUUID())).json.id;
    uppgift = (await lev.get(`/api/arenden/${arende}`)).json.uppgifter[0].id;
  });
  afterAll(() => api.stang());

  const utfor = (data: unknown, nyckel = randomUUID(), forvantatSteg = 1) =>
    lev.skicka('POST', `/api/uppgifter/${uppgift}/utfor`, { handelse: 'kategorisera', forvantatSteg, data }, nyckel);
  const nytt = (andringar: Record<string, unknown>) => lev.skicka('POST', '/api/initiativ', behov(andringar), randomUUID());
  const falt = (svar: Svar): string[] => (svar.json.falt ?? []).map((rad: { falt: string }) => rad.falt);

  it('names the missing field', async () => {
    const svar = await nytt({ behov: undefined });
    expect(svar.status).toBe(422);
    expect(falt(svar)).toContain('behov');
  });

  it('refuses an unknown field, in a body, a form and a query', async () => {
    expect((await nytt({ pahitt: 1 })).status).toBe(422);
    expect((await utfor({ kategori: 'tillaggstjanst', mal: ['mal-1'], pahitt: 1 })).status).toBe(422);
    expect((await lev.get('/api/inkorg?pahitt=1')).status).toBe(422);
  });

  it('refuses an unknown field where none is taken', async () => {
    for (const svar of [
      await lev.get('/api/jag?pahitt=1'),
      await lev.get(`/api/arenden/${arende}?pahitt=1`),
      await lev.skicka('DELETE', `/api/bevakningar/${arende}?pahitt=1`),
      await lev.skicka('POST', '/api/frister/prenumerationer', { pahitt: 1 }),
    ])
      expect([svar.status, falt(svar)]).toEqual([422, ['pahitt']]);
    expect((await lev.skicka('POST', '/api/frister/prenumerationer', ['pahitt'])).status).toBe(422);
    expect((await lev.skicka('POST', '/api/frister/prenumerationer', {})).status).toBe(201);
  });

  it('does not know a wrong id', async () => {
    for (const id of [randomUUID(), 'abc', '1%27--']) {
      expect((await lev.get(`/api/arenden/${id}`)).status).toBe(404);
      expect((await lev.get(`/api/uppgifter/${id}`)).status).toBe(404);
    }
  });

  it('refuses a place in a list that is not ours', async () => {
    expect((await lev.get('/api/inkorg?efter=abc')).status).toBe(400);
    expect((await lev.get('/api/initiativ?efter=abc')).status).toBe(400);
  });

  it("refuses to act in another organ's case", async () => {
    const slk = await api.som('slk');
    expect((await slk.skicka('POST', `/api/uppgifter/${uppgift}/ta`)).status).toBe(403);
    const svar = await slk.skicka(
      'POST',
      `/api/uppgifter/${uppgift}/utfor`,
      { handelse: 'kategorisera', forvantatSteg: 1, data: { kategori: 'tillaggstjanst', mal: ['mal-1'] } },
      randomUUID(),
    );
    expect([403, 409]).toContain(svar.status);
    expect(svar.json.regel).toBe('ar-leverantorsforetradare');
    expect((await slk.skicka('PUT', `/api/uppgifter/${uppgift}/utkast`, { version: 0, innehall: {} })).status).toBe(403);
  });

  it('tells of an old step', async () => {
    const svar = await utfor({ kategori: 'tillaggstjanst', mal: ['mal-1'] }, randomUUID(), 0);
    expect([svar.status, svar.json.kod, svar.json.steg]).toEqual([409, 'inaktuellt-steg', 1]);
  });

  it('refuses the same key with another body', async () => {
    const nyckel = randomUUID();
    expect((await lev.skicka('POST', '/api/initiativ', behov(), nyckel)).status).toBe(201);
    expect((await lev.skicka('POST', '/api/initiativ', behov({ titel: 'Annat' }), nyckel)).json.kod).toBe('nyckel-ateranvand');
  });

  it('asks for a key on every command', async () => {
    for (const nyckel of [undefined, 'kort', 'x'.repeat(201)])
      expect((await lev.skicka('POST', '/api/initiativ', behov(), nyckel)).status).toBe(400);
  });

  it('counts a revoked membership at once', async () => {
    const lev2 = await api.som('lev2');
    expect((await lev2.get('/api/inkorg?vy=grupp')).json.rader.length).toBeGreaterThan(0);
    await api.pool.query(`update medlemskap set till = current_date - 2 where person_id = 'lev2'`);
    expect((await lev2.get('/api/inkorg?vy=grupp')).json.rader).toHaveLength(0);
    expect((await lev2.skicka('POST', `/api/uppgifter/${uppgift}/ta`)).status).toBe(403);
  });

  it('names a date that does not exist', async () => {
    const svar = await lev.skicka(
      'POST',
      `/api/arenden/${arende}/handelser`,
      { handelse: 'oversand', forvantatSteg: 1, data: { oversandDatum: '2026-02-30' } },
      randomUUID(),
    );
    expect(svar.status).toBe(422);
    expect(falt(svar)).toContain('oversandDatum');
  });

  it('refuses 10,000 emoji in a form and keeps them in a draft', async () => {
    const emoji = '😀'.repeat(10_000);
    const svar = await nytt({ behov: emoji });
    expect(svar.status).toBe(422);
    expect(falt(svar)).toContain('behov');
    expect((await lev.skicka('PUT', `/api/uppgifter/${uppgift}/utkast`, { version: 0, innehall: { anteckning: emoji } })).status).toBe(200);
    expect((await lev.get(`/api/uppgifter/${uppgift}`)).json.utkast.innehall.anteckning).toBe(emoji);
  });

  it('refuses NUL bytes wherever they are, and says so', async () => {
    const nyckel = randomUUID();
    const forsok = [
      await nytt({ behov: 'a\u0000b' }),
      await lev.skicka('PUT', `/api/uppgifter/${uppgift}/utkast`, { version: 1, innehall: { 'a\u0000': 'b\u0000' } }),
      await lev.skicka('POST', '/api/personer/sok', { text: 'ab', organ: 'x\u0000' }),
      await lev.skicka('POST', `/api/arenden/${arende}/personer`, { personId: 'x\u0000', roll: 'beredare', skal: 'y' }, nyckel),
    ];
    for (const { status, json } of forsok) {
      expect([400, 422]).toContain(status);
      expect(['felaktig-begaran', 'ogiltiga-uppgifter']).toContain(json.kod);
      expect(json.detail ?? json.falt?.[0]?.meddelande).toMatch(/tecken|\.$/);
    }
    expect((await lev.get('/api/inkorg?typ=%00')).status).toBeLessThan(500);
  });

  it('refuses a draft over 64 KiB and a body over the limit', async () => {
    expect(
      (await lev.skicka('PUT', `/api/uppgifter/${uppgift}/utkast`, { version: 1, innehall: { text: 'x'.repeat(65_536) } })).status,
    ).toBe(413);
    expect(
      (await lev.skicka('PUT', `/api/uppgifter/${uppgift}/utkast`, { version: 1, innehall: { text: 'x'.repeat(2_000_000) } })).status,
    ).toBe(413);
  });

  it('refuses a body that is not JSON', async () => {
    expect((await lev.skicka('POST', '/api/initiativ', '{"titel":', randomUUID())).status).toBe(400);
    expect((await lev.skicka('POST', '/api/initiativ', '"text"', randomUUID())).status).toBe(422);
  });
});
