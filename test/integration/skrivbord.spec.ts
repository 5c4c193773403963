import { randomUUID } from 'node:crypto';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const luftig = { dolda: ['hos'], tathet: 'luftig' };
const vyn = (namn: string, organ: string | null) => ({ namn, organ, fraga: { vy: 'grupp', frist: 'vecka' } });

describe('the desk', () => {
  let api: ProvApi;
  let lev: Klient;
  let lev2: Klient;
  let slk: Klient;
  beforeAll(async () => {
    api = await startaProvApi();
    [lev, lev2, slk] = [await api.som('lev'), await api.som('lev2'), await api.som('slk')];
  });
  afterAll(() => api.stang());

  const nytt = async (andringar: Record<string, unknown> = {}): Promise<string> =>
    (await lev.skicka('POST', '/api/initiativ', behov(andringar), randomUUID())).json.id;

  it('keeps columns, density and keys per person', async () => {
    expect((await lev.skicka('PUT', '/api/egna-val/listor/mina', luftig)).status).toBe(204);
    expect((await lev.skicka('PUT', '/api/egna-val/genvagar', { av: ['ta'] })).status).toBe(204);
    expect((await lev.get('/api/egna-val')).json).toEqual({ listor: { mina: luftig }, genvagar: { av: ['ta'] } });
    expect((await lev2.get('/api/egna-val')).json).toEqual({ listor: {}, genvagar: { av: [] } });
  });

  it('refuses an unknown field in a choice and a list name that is none', async () => {
    expect((await lev.skicka('PUT', '/api/egna-val/listor/mina', { ...luftig, extra: 1 })).status).toBe(422);
    expect((await lev.skicka('PUT', '/api/egna-val/listor/Min%20lista', luftig)).status).toBe(404);
  });

  it('shows a private view to its owner alone and a shared one to the organ', async () => {
    const privat = await lev.skicka('POST', '/api/vyer', vyn('Min vecka', null));
    const delad = await lev.skicka('POST', '/api/vyer', vyn('Vår vecka', 'intraservice'));
    expect([privat.status, delad.status]).toEqual([201, 201]);
    const namn = async (klient: Klient) => (await klient.get('/api/vyer')).json.vyer.map((vy: { namn: string }) => vy.namn);
    expect(await namn(lev)).toEqual(['Min vecka', 'Vår vecka']);
    expect(await namn(lev2)).toEqual(['Vår vecka']);
    expect(await namn(slk)).toEqual([]);
    expect((await lev2.skicka('DELETE', `/api/vyer/${delad.json.id}`)).status).toBe(404);
    expect((await lev.skicka('DELETE', `/api/vyer/${delad.json.id}`)).status).toBe(204);
    expect(await namn(lev2)).toEqual([]);
  });

  it('refuses to share a view where one has no role, and free text in a view', async () => {
    expect((await lev.skicka('POST', '/api/vyer', vyn('Deras', 'kommunfullmaktige'))).status).toBe(403);
    expect((await lev.skicka('POST', '/api/vyer', { namn: 'Sök', organ: null, fraga: { vy: 'mina', text: 'Anna' } })).status).toBe(422);
  });

  it('follows a case until one stops, and not a secret one of another organ', async () => {
    const [oppet, hemligt] = [await nytt({ titel: 'Följs' }), await nytt({ titel: 'Döljs', sekretess: true })];
    expect((await slk.skicka('PUT', `/api/bevakningar/${oppet}`)).status).toBe(204);
    expect((await slk.skicka('PUT', `/api/bevakningar/${hemligt}`)).status).toBe(404);
    const { json } = await slk.get('/api/bevakningar');
    expect(json).toMatchObject({ antal: 1, efter: null, rader: [{ id: oppet, titel: 'Följs', etikett: 'Identifierat' }] });
    expect((await slk.get(`/api/arenden/${oppet}`)).json.bevakas).toBe(true);
    expect((await lev.get(`/api/arenden/${oppet}`)).json.bevakas).toBe(false);
    expect((await slk.skicka('DELETE', `/api/bevakningar/${oppet}`)).status).toBe(204);
    expect((await slk.get('/api/bevakningar')).json.antal).toBe(0);
  });

  it('stops showing a followed case that has become secret', async () => {
    const id = await nytt({ titel: 'Blir hemligt' });
    await slk.skicka('PUT', `/api/bevakningar/${id}`);
    await api.pool.query('update arende set sekretess = true where id = $1', [id]);
    expect((await slk.get('/api/bevakningar')).json).toMatchObject({ antal: 0, rader: [] });
  });

  it('finds cases by the beginning of words and by number, and never a secret one of another organ', async () => {
    const id = await nytt({ titel: 'Ångbåtar på kanalen (etapp 2)' });
    await nytt({ titel: 'Ångbåtar i hemlighet', sekretess: true });
    await api.pool.query(`update arende set dnr = '0487/21' where id = $1`, [id]);
    const sok = async (klient: Klient, text: string) =>
      (await klient.skicka('POST', '/api/arendesok', { text })).json.rader.map((rad: { titel: string }) => rad.titel);
    expect(await sok(slk, 'kana ångb')).toEqual(['Ångbåtar på kanalen (etapp 2)']);
    expect(await sok(slk, '0487/2')).toEqual(['Ångbåtar på kanalen (etapp 2)']);
    expect(await sok(slk, 'ångb')).toHaveLength(1);
    expect(await sok(lev, 'ångb')).toHaveLength(2);
    expect(await sok(slk, `'":* & | \\ !`)).toEqual([]);
  });

  it('tells both when a task is taken over, and the new holder when it is handed over', async () => {
    const arende = await nytt();
    const id: string = (await lev.get(`/api/arenden/${arende}`)).json.uppgifter[0].id;
    await lev.skicka('POST', `/api/uppgifter/${id}/ta`);
    const besked = async () =>
      (
        await api.pool.query<{ p: string; typ: string }>(
          `select till_person as p, typ from notis_outbox where uppgift_id = $1 and till_person is not null order by skapad, typ desc`,
          [id],
        )
      ).rows.map(({ p, typ }) => `${p} ${typ}`);
    expect(await besked()).toEqual([]);
    await lev2.skicka('POST', `/api/uppgifter/${id}/ta`, { skal: 'Lena är borta.' });
    expect((await besked()).sort()).toEqual(['lev uppgift-overtagen', 'lev2 uppgift-tilldelad']);
    await lev2.skicka('POST', `/api/uppgifter/${id}/overlat`, { tillPersonId: 'vik', skal: 'Delar upp.' });
    expect((await besked()).slice(2).sort()).toEqual(['lev2 uppgift-overtagen', 'vik uppgift-tilldelad']);
  });

  it('says what an event leads to in the words of the process', async () => {
    const arende = await nytt();
    const { json } = await lev.get(`/api/arenden/${arende}`);
    const sedan = (typ: string) => json.handelser.find((en: { typ: string }) => en.typ === typ).sedan;
    expect(sedan('kategorisera')).toBe(
      'När du skickar får leverantörsföreträdare i Intraservice uppgiften Välj om initiativet går vidare.',
    );
    expect(sedan('avbryt')).toMatch(/^När du skickar blir läget Avbrutet\. Initiativet avbröts/);
    expect(sedan('pausa')).toBe('Ärendet står kvar i samma läge.');
    const { processer } = (await lev.get('/api/processer')).json;
    expect(processer[0].sedanStart).toMatch(/uppgiften Kategorisera behovet\.$/);
    expect(processer[0].tillstand).toContainEqual({ id: 'finansierat', etikett: 'Finansierat' });
  });

  it('names in the log the rules that were tried', async () => {
    const arende = await nytt();
    const { uppgifter, steg } = (await lev.get(`/api/arenden/${arende}`)).json;
    const data = { kategori: 'tillaggstjanst', mal: ['mal-1'], anteckning: null };
    const svar = await lev.skicka(
      'POST',
      `/api/uppgifter/${uppgifter[0].id}/utfor`,
      { handelse: 'kategorisera', forvantatSteg: steg, data },
      randomUUID(),
    );
    expect(svar.status).toBe(200);
    const { rader } = (await lev.get(`/api/arenden/${arende}/logg`)).json;
    expect(rader[0].regler.map((regel: { kalla: string }) => regel.kalla)).toContainEqual(expect.stringContaining('B-24'));
    const [rad] = (await lev.skicka('POST', '/api/inkorg/lage', { uppgifter: [uppgifter[0].id] })).json.rader;
    expect(rad.avslutad).not.toBeNull();
  });

  it('has words for every kind of notice', async () => {
    const { installningar } = (await lev.get('/api/notiser/installningar')).json;
    expect(installningar.every((val: { typ: string; etikett: string }) => val.etikett !== val.typ)).toBe(true);
    expect(installningar).toContainEqual(expect.objectContaining({ typ: 'uppgift-overtagen', epost: true }));
  });
});
