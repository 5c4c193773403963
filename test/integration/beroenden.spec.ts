import { randomUUID } from 'node:crypto';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

describe('dependencies between initiatives', () => {
  let api: ProvApi;
  let lev: Klient;
  let slk: Klient;
  beforeAll(async () => {
    api = await startaProvApi();
    [lev, slk] = [await api.som('lev'), await api.som('slk')];
  }, 60_000);
  afterAll(() => api.stang());

  const nytt = async (titel: string, andringar: Record<string, unknown> = {}): Promise<string> =>
    (await lev.skicka('POST', '/api/initiativ', behov({ titel, ...andringar }), randomUUID())).json.id;
  const beror = (fran: string, till: string, vem = lev, slag = 'kraver') =>
    vem.skicka('POST', `/api/arenden/${fran}/beroenden`, { till, slag });

  it('shows a dependency from both ends', async () => {
    const [a, b] = [await nytt('Mellanlager'), await nytt('Filformat')];
    expect((await beror(a, b)).status).toBe(201);
    expect((await lev.get(`/api/arenden/${a}/beroenden`)).json).toMatchObject({
      behover: [
        { slag: 'kraver', arende: { id: b, titel: 'Filformat', etikett: 'Identifierat' }, saknas: false, kalla: 'Registrerat här' },
      ],
      behovsAv: [],
      cykel: null,
      farAndra: true,
    });
    expect((await lev.get(`/api/arenden/${b}/beroenden`)).json).toMatchObject({ behover: [], behovsAv: [{ arende: { id: a } }] });
  });

  it('is the same dependency when it is given twice', async () => {
    const [a, b] = [await nytt('Ett'), await nytt('Två')];
    const [forst, igen] = [await beror(a, b), await beror(a, b)];
    expect(igen.json.id).toBe(forst.json.id);
  });

  it('refuses a ring and names it (B-32)', async () => {
    const [a, b, c] = [await nytt('Alfa'), await nytt('Beta'), await nytt('Gamma')];
    await beror(a, b);
    await beror(b, c);
    const svar = await beror(c, a);
    expect([svar.status, svar.json.kod, svar.json.regel]).toEqual([409, 'regel-hindrar', 'beroenden-gar-inte-i-ring']);
    expect(svar.json.detail).toBe('Beroendet skulle gå i ring: Gamma → Alfa → Beta → Gamma.');
    expect((await beror(a, a)).status).toBe(409);
    expect((await beror(c, a, lev, 'samordnas')).status).toBe(201);
  });

  it('does not let two close a ring at once', async () => {
    const [a, b] = [await nytt('Samtidig ett'), await nytt('Samtidig två')];
    const svar = await Promise.all([beror(a, b), beror(b, a)]);
    expect(svar.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([201, 409]);
  });

  it('is stated by those who prepare the case', async () => {
    const [a, b] = [await nytt('Egen'), await nytt('Annans')];
    const utan = await api.som('utan');
    const svar = await beror(a, b, utan);
    expect([svar.status, svar.json.regel, svar.json.kalla]).toEqual([403, 'beroenden-anges-av-dem-som-bereder', 'B-32']);
    expect((await beror(a, b, slk)).status).toBe(201);
    expect((await utan.get(`/api/arenden/${a}/beroenden`)).json.farAndra).toBe(false);
  });

  it('is gone when it is taken away, and kept with who did it', async () => {
    const [a, b] = [await nytt('Bort ett'), await nytt('Bort två')];
    const { id } = (await beror(a, b)).json;
    expect((await lev.skicka('DELETE', `/api/arenden/${a}/beroenden/${id}`)).status).toBe(204);
    expect((await lev.skicka('DELETE', `/api/arenden/${a}/beroenden/${id}`)).status).toBe(404);
    expect((await lev.get(`/api/arenden/${a}/beroenden`)).json.behover).toEqual([]);
    const { rows } = await api.pool.query('select borttagen_av from beroende where id = $1', [id]);
    expect(rows).toEqual([{ borttagen_av: 'lev' }]);
  });

  it('says nothing of a secret case to those outside it', async () => {
    const [a, hemligt] = [await nytt('Öppet'), await nytt('Hemligt', { sekretess: true })];
    await beror(a, hemligt);
    expect((await slk.get(`/api/arenden/${a}/beroenden`)).json.behover).toEqual([]);
    expect((await slk.get(`/api/arenden/${hemligt}/beroenden`)).status).toBe(404);
    expect((await beror(a, hemligt, slk)).status).toBe(404);
    expect((await lev.get(`/api/arenden/${a}/beroenden`)).json.behover).toHaveLength(1);
    await beror(hemligt, await nytt('Tredje'));
    const ring = await beror(await idFor('Tredje'), a, slk);
    expect([ring.status, ring.json.detail]).toEqual([
      409,
      'Beroendet skulle gå i ring: Tredje → Öppet → ett ärende som du inte kan se → Tredje.',
    ]);
  });

  it('warns of what a source names and nobody knows (T-07)', async () => {
    const a = await nytt('Med källa');
    await api.pool.query(
      `insert into beroende (id, fran_arende, till_text, slag, kalla, skapad) values ($1, $2, 'Avtalskatalog', 'kraver', 'Tjänsteplan', now())`,
      [randomUUID(), a],
    );
    expect((await lev.get(`/api/arenden/${a}/beroenden`)).json.behover).toMatchObject([
      { arende: null, text: 'Avtalskatalog', saknas: true },
    ]);
  });

  it('refuses a field that it does not know', async () => {
    const a = await nytt('Extra');
    expect((await lev.skicka('POST', `/api/arenden/${a}/beroenden`, { till: a, slag: 'kraver', extra: 1 })).status).toBe(422);
  });

  const idFor = async (titel: string): Promise<string> =>
    (await api.pool.query<{ id: string }>('select id from arende where titel = $1', [titel])).rows[0]?.id ?? '';
});
