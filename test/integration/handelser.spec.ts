import { randomUUID } from 'node:crypto';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

describe('what a browser hears', () => {
  let api: ProvApi;
  let lev: Klient;
  beforeAll(async () => {
    api = await startaProvApi();
    lev = await api.som('lev');
  });
  afterAll(() => api.stang());

  const nytt = async (titel: string): Promise<string> =>
    (await lev.skicka('POST', '/api/initiativ', behov({ titel }), randomUUID())).json.id;

  /** Reads the stream until it has said the text. */
  async function las(svar: Response, text: string): Promise<string> {
    const lasare = svar.body?.getReader();
    if (!lasare) throw new Error('Strömmen öppnades inte.');
    const avkodare = new TextDecoder();
    let hort = '';
    while (!hort.includes(text)) hort += avkodare.decode((await lasare.read()).value, { stream: true });
    await lasare.cancel();
    return hort;
  }

  it('comes with an id that says where to go on, and what was missed is told again in order', async () => {
    const strom = await lev.strom('/api/handelser');
    const sedd = await nytt('Sedd');
    const hort = await las(strom, `"arendeId":"${sedd}"`);
    const sista = /^id: (\S+)\ndata: \{[^\n]*\}$/m.exec(hort.slice(hort.lastIndexOf('id: ')))?.[1] ?? '';
    expect(Number.isNaN(Date.parse(sista))).toBe(false);
    const missade = [await nytt('Missad ett'), await nytt('Missad två')];
    const igen = await las(await lev.strom('/api/handelser', { 'last-event-id': sista }), missade[1] ?? '');
    expect(missade.map((id) => igen.indexOf(id) >= 0)).toEqual([true, true]);
    expect(igen.indexOf(missade[0] ?? '')).toBeLessThan(igen.indexOf(missade[1] ?? ''));
  });

  it('begins now when the id is not one of ours', async () => {
    const tidigare = await lev.strom('/api/handelser');
    await las(tidigare, await nytt('Gammalt'));
    const strom = await lev.strom('/api/handelser', { 'last-event-id': 'igår' });
    expect(strom.status).toBe(200);
    const nu = await nytt('Nytt');
    const hort = await las(strom, nu);
    expect(hort.match(/data: /g)).toHaveLength(1);
  });
});

describe('notices', () => {
  let api: ProvApi;
  beforeAll(async () => {
    api = await startaProvApi();
  });
  afterAll(() => api.stang());

  it('are marked as read by their owner, some or all, and only once', async () => {
    const [lev, lev2] = [await api.som('lev'), await api.som('lev2')];
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const annans = randomUUID();
    for (const id of ids)
      await api.pool.query(`insert into notis (id, person_id, typ, text, skapad) values ($1, 'lev', 'ny-uppgift', 'Ny uppgift', now())`, [
        id,
      ]);
    await api.pool.query(`insert into notis (id, person_id, typ, text, skapad) values ($1, 'lev2', 'ny-uppgift', 'Ny uppgift', now())`, [
      annans,
    ]);
    const lasta = async (klient: Klient, kropp: unknown) => (await klient.skicka('POST', '/api/notiser/lasta', kropp)).json;
    expect(await lasta(lev, { notiser: [ids[0], annans] })).toEqual({ antal: 1 });
    expect(await lasta(lev, { notiser: [ids[0]] })).toEqual({ antal: 0 });
    expect(await lasta(lev, {})).toEqual({ antal: 2 });
    expect((await lev2.get('/api/notiser')).json.rader).toMatchObject([{ id: annans, last: null }]);
    expect((await lev.skicka('POST', '/api/notiser/lasta', { notiser: ['x'] })).status).toBe(422);
    expect((await lev.skicka('POST', '/api/notiser/lasta', { pahitt: 1 })).status).toBe(422);
  });
});
