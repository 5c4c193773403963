import { randomUUID } from 'node:crypto';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

describe('the search for what is like', () => {
  let api: ProvApi;
  let lev: Klient;
  let slk: Klient;
  beforeAll(async () => {
    api = await startaProvApi();
    [lev, slk] = [await api.som('lev'), await api.som('slk')];
    await nytt('Mellanarkiv etapp 2', { behov: 'Handlingar behöver bevaras i läsbara filformat.' });
    await nytt('Digital studieplan', { behov: 'Elever och vårdnadshavare ser sina kurser.' });
    await nytt('Hemlig upphandling', { behov: 'Mellanarkivets leverantör granskas.', sekretess: true });
    await api.pool.query(`insert into tjanst (id, namn, kategori) values ('e-arkiv', 'Stadens mellanarkiv', 'bastjanst-fast')`);
  }, 60_000);
  afterAll(() => api.stang());

  const nytt = async (titel: string, andringar: Record<string, unknown>): Promise<string> =>
    (await lev.skicka('POST', '/api/initiativ', behov({ titel, ...andringar }), randomUUID())).json.id;
  const sok = async (klient: Klient, text: string) =>
    (await klient.skicka('POST', '/api/sok', { text })).json.traffar.map((rad: { titel: string }) => rad.titel);

  it('finds titles, needs and services, whatever the form of the word', async () => {
    expect((await sok(slk, 'mellanarkiv')).toSorted()).toEqual(['Mellanarkiv etapp 2', 'Stadens mellanarkiv']);
    expect(await sok(slk, 'bevara handlingarna')).toContain('Mellanarkiv etapp 2');
    expect(await sok(slk, 'vårdnadshavarna')).toEqual(['Digital studieplan']);
  });

  it('finds a word that is spelled nearly so, and says that it did', async () => {
    const svar = await slk.skicka('POST', '/api/sok', { text: 'mellenarkiv' });
    expect(svar.json.traffar.map((rad: { titel: string; traff: string }) => [rad.titel, rad.traff]).toSorted()).toEqual([
      ['Mellanarkiv etapp 2', 'stavning'],
      ['Stadens mellanarkiv', 'stavning'],
    ]);
    expect(svar.json.flerFinns).toBe(false);
  });

  it('finds one wrong letter in a word of ordinary length', async () => {
    expect(await sok(slk, 'studeplan')).toEqual(['Digital studieplan']);
  });

  it('finds a secret case for those who may know of it and nobody else', async () => {
    expect(await sok(slk, 'upphandling')).toEqual([]);
    expect(await sok(lev, 'upphandling')).toEqual(['Hemlig upphandling']);
    expect(await sok(slk, 'leverantör granskas')).toEqual([]);
  });

  it('shows the words around the hit and where the case stands', async () => {
    const [traff] = (await slk.skicka('POST', '/api/sok', { text: 'filformat' })).json.traffar;
    expect(traff).toMatchObject({ slag: 'initiativ', etikett: 'Identifierat', organ: 'Intraservice', traff: 'ord' });
    expect(traff.utdrag).toContain('läsbara filformat');
  });

  it('takes signs for signs', async () => {
    expect(await sok(slk, `'":* & | \\ !`)).toEqual([]);
    expect(await sok(slk, 'och att')).toEqual([]);
  });

  it('says that there are more than it shows', async () => {
    for (let nr = 0; nr < 21; nr += 1) await nytt(`Cykelväg ${nr}`, {});
    const { json } = await slk.skicka('POST', '/api/sok', { text: 'cykelvägar' });
    expect([json.traffar.length, json.flerFinns]).toEqual([20, true]);
  });

  it('asks for at least two signs', async () => {
    expect((await slk.skicka('POST', '/api/sok', { text: 'a' })).status).toBe(422);
  });
});
