import { randomUUID } from 'node:crypto';
import { type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

interface Rad {
  readonly id: string;
  readonly titel: string;
}

describe('the diary of formal matters and the document register', () => {
  let api: ProvApi;
  let anna: Klient;
  let utan: Klient;
  const idn: Record<string, string> = {};
  beforeAll(async () => {
    api = await startaProvApi();
    await api.pool.query(
      `insert into organ (id, namn, typ, leverantor) values ('namnden-for-intraservice', 'Nämnden för Intraservice', 'namnd', false), ('utbildningsnamnden', 'Utbildningsnämnden', 'namnd', false)`,
    );
    await api.pool.query(`insert into person (id, namn, epost, sub) values ('anna', 'Anna Alm', 'anna@prov.example', 'anna')`);
    await api.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('anna', 'intraservice', 'handlaggare', '2021-01-01'), ('anna', 'stadsledningskontoret', 'registrator', '2021-01-01')`,
    );
    anna = await api.som('anna');
    utan = await api.som('utan');
    const bas = {
      organ: 'intraservice',
      arendetyp: 'verksamhet',
      beslutsgang: 'namnd',
      namnd: 'namnden-for-intraservice',
      beskrivning: 'Text.',
    };
    const matters: Record<string, Record<string, unknown>> = {
      gammalt: { titel: 'Äldre ordning för arkivet', registrerat: '2021-05-03', avsandare: 'Regionarkivet' },
      nytt: {
        titel: "D'Arcys inpassering (första etappen)",
        registrerat: '2026-02-01',
        kopplingar: [
          { slag: 'hemstallan-fran', organ: 'Utbildningsnämnden', dnr: '0123/26', datum: null, paragraf: null },
          { slag: 'foljer-av', organ: 'En annan kommun', dnr: '0001/26', datum: null, paragraf: null },
        ],
      },
      hemligt: { titel: 'Hemligt ärende', registrerat: '2026-02-02', sekretess: true },
      yttrande: { titel: 'Yttrande över inpassering', registrerat: '2026-02-01', arendetyp: 'yttrande' },
    };
    for (const [namn, andrat] of Object.entries(matters))
      idn[namn] = (await anna.skicka('POST', '/api/formella-arenden', { ...bas, ...andrat }, randomUUID())).json.id as string;
    await anna.skicka(
      'POST',
      `/api/arenden/${idn.nytt}/handelser`,
      { handelse: 'paborja-beredning', forvantatSteg: 1, data: {} },
      randomUUID(),
    );
  });
  afterAll(() => api.stang());

  const diariet = async (urval: Record<string, unknown> = {}, vem: Klient = anna) =>
    (await vem.skicka('POST', '/api/formella-arenden/diarium', urval)).json;
  const traffar = async (urval: Record<string, unknown>, vem?: Klient) => ((await diariet(urval, vem)).rader as Rad[]).map(({ id }) => id);

  it('shows what OSL 5:2 asks: day, number, from whom and what it is about', async () => {
    const { rader } = await diariet();
    expect(rader.at(-1)).toMatchObject({
      id: idn.gammalt,
      dnr: expect.stringMatching(/^\d{4}\/\d{2}$/),
      registrerat: '2021-05-03',
      avsandare: 'Regionarkivet',
      expedierat: null,
      mottagare: [],
      arendetyp: 'Verksamhet och organisation',
      instans: { namn: 'Nämnden för Intraservice' },
    });
    expect(rader[0]).toMatchObject({ id: idn.hemligt, sekretess: true });
    expect(await traffar({}, utan)).not.toContain(idn.hemligt);
  });

  it.each([
    [{ text: 'inpass' }, ['nytt', 'yttrande']],
    [{ text: "d'arcys första" }, ['nytt']],
    [{ text: "x' | 'inpassering" }, []],
    [{ fran: '2026-01-01', till: '2026-02-01' }, ['nytt', 'yttrande']],
    [{ till: '2021-12-31' }, ['gammalt']],
    [{ arendetyp: 'yttrande' }, ['yttrande']],
    [{ tillstand: 'beredning' }, ['nytt']],
    [{ handlaggare: 'anna' }, ['nytt']],
    [{ organ: 'stadsledningskontoret' }, []],
    [{ instans: 'namnden-for-intraservice', text: 'äldre' }, ['gammalt']],
  ])('is filtered by %j', async (urval, vantat) => {
    expect(new Set(await traffar(urval))).toEqual(new Set(vantat.map((namn) => idn[namn])));
  });

  it('goes page by page along the day of registration, and knows its own pages', async () => {
    const alla = await traffar({});
    const lasta: string[] = [];
    for (let efter: string | null | undefined; efter !== null;) {
      const sida = await diariet({ antal: 1, ...(efter === undefined ? {} : { efter }) });
      lasta.push(...(sida.rader as Rad[]).map(({ id }) => id));
      efter = sida.efter;
    }
    expect(lasta).toEqual(alla);
    expect((await anna.skicka('POST', '/api/formella-arenden/diarium', { efter: 'inte-en-sida' })).status).toBe(400);
    expect((await anna.get('/api/formella-arenden?text=namn')).status).toBe(422);
    expect((await anna.get('/api/formella-arenden/val')).json).toMatchObject({ handlaggare: [{ id: 'anna', namn: 'Anna Alm' }] });
  });

  it('links another authority’s matter from the registration, and takes the link away only with a reason that stays', async () => {
    const { lankar } = (await anna.get(`/api/arenden/${idn.nytt}/diariet`)).json;
    expect(lankar).toEqual([
      expect.objectContaining({
        typ: 'Hemställan från',
        dnr: '0123/26',
        egen: true,
        organ: expect.objectContaining({ id: 'utbildningsnamnden' }),
      }),
    ]);
    const vag = `/api/arenden/${idn.nytt}/lankar/${lankar[0].id}/ta-bort`;
    expect((await utan.skicka('POST', vag, { skal: 'Fel.' })).json).toMatchObject({
      kod: 'ingen-behorighet',
      regel: 'far-andra-i-registret',
    });
    expect((await anna.skicka('POST', vag, { skal: ' ' })).status).toBe(422);
    expect((await anna.skicka('POST', vag, { skal: 'Fel nummer.' })).json).toMatchObject({
      lankar: [],
      borttagna: [{ typ: 'Hemställan från', dnr: '0123/26', skal: 'Fel nummer.', vem: 'Anna Alm' }],
    });
    expect((await anna.skicka('POST', vag, { skal: 'Igen.' })).status).toBe(404);
    const igen = { typ: 'hemstallan-fran', organ: 'utbildningsnamnden', dnr: '0123/26' };
    expect((await anna.skicka('POST', `/api/arenden/${idn.nytt}/lankar`, igen)).json.lankar).toHaveLength(1);
  });

  it('keeps both numbers of a document, and changes its status by events with reasons alone', async () => {
    const id = randomUUID();
    await api.pool.query(
      `insert into handling (id, arende_id, dokument_id, slag, titel, version, beteckning, status, mediatyp, innehall, hash, skapad)
        values ($1, $2, $1, 'tjansteutlatande', 'Tjänsteutlåtande', 1, '1.0', 'upprattad', 'application/pdf', 'x', 'h', now())`,
      [id, idn.nytt],
    );
    await api.pool.query(
      `insert into handling_dnr (handling_id, organ_id, dnr) select $1, organ_id, dnr_text(nummer, ar) from dnr where arende_id = $2`,
      [id, idn.nytt],
    );
    const post = async (slut: string, kropp: unknown, vem: Klient = anna) => vem.skicka('POST', `/api/handlingar/${id}/${slut}`, kropp);
    expect((await anna.get(`/api/handlingar/${id}`)).json).toMatchObject({ handelser: [], farAndra: true });
    expect((await utan.get(`/api/handlingar/${id}`)).json).toMatchObject({ farAndra: false });
    const tva = (await post('dnr', { organ: 'utbildningsnamnden', dnr: '0555/26', skal: 'Samma handling kom in dit.' })).json;
    expect(tva.dnr.map(({ dnr }: { dnr: string }) => dnr)).toHaveLength(2);
    expect((await post('status', { status: 'makulerad', skal: 'Fel.' }, utan)).json.regel).toBe('far-andra-i-registret');
    expect((await post('status', { status: 'expedierad', skal: 'Skickad med post.' })).json).toMatchObject({ status: 'expedierad' });
    expect((await post('status', { status: 'expedierad', skal: 'Igen.' })).json).toMatchObject({
      regel: 'handlingens-status-gar-att-andra',
      lagrum: expect.stringContaining('OSL'),
    });
    const bada = await Promise.all([1, 2].map((nr) => post('status', { status: 'makulerad', skal: `Fel handling ${nr}.` })));
    expect(bada.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const { status, handelser } = (await anna.get(`/api/handlingar/${id}`)).json;
    expect(status).toBe('makulerad');
    expect(handelser.map(({ typ, vem }: { typ: string; vem: string }) => `${typ} ${vem}`)).toEqual([
      'makulerad Anna Alm',
      'status Anna Alm',
      'dnr Anna Alm',
    ]);
    await expect(api.pool.query('update handling_handelse set skal = $1', ['Ändrat.'])).rejects.toThrow('ändras inte');
  });
});
