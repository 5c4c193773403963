import { randomUUID } from 'node:crypto';
import { type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const helt = {
  punkter: [{ text: 'Ordningen godkänns.', slag: 'godkanns', mottagare: 'namnd' }],
  skalOmedelbar: null,
  forklaring: null,
};
const resten: Record<string, Record<string, unknown>> = {
  sammanfattning: { sammanfattning: 'Inpasseringen samordnas.' },
  dimensioner: {
    dimensioner: Object.fromEntries(
      ['ekonomisk', 'ekologisk', 'social'].map((id) => [id, { svar: 'inga-sarskilda-aspekter', text: null }]),
    ),
  },
  ekonomi: { ekonomi: { nuvarandeTkr: 0, vemBar: 'Nämnden', effekter: [{ ar: 2028, beloppTkr: 400 }], senare: 'Ingen.' } },
  samverkan: { samverkan: { lage: 'inte-aktuell', organ: null, datum: null, beskrivning: null } },
  arendet: { arendet: 'Lösningarna är olika.', bakgrund: 'Det föreslås att ordningen godkänns och att riktlinjen upphävs.' },
  bedomning: { bedomning: 'Ordningen behövs.' },
};

describe('a tjänsteutlåtande that two write', () => {
  let api: ProvApi;
  let anna: Klient;
  let bo: Klient;
  let utan: Klient;
  let id: string;
  beforeAll(async () => {
    api = await startaProvApi();
    await api.pool.query(
      `insert into organ (id, namn, typ, leverantor) values ('namnden-for-intraservice', 'Nämnden för Intraservice', 'namnd', false), ('dataskyddsenheten', 'Dataskyddsenheten', 'enhet', false)`,
    );
    await api.pool.query(
      `insert into person (id, namn, epost, sub) values ('anna', 'Anna Alm', 'anna@prov.example', 'anna'), ('bo', 'Bo Bok', 'bo@prov.example', 'bo'),
        ('ombud', 'Ove Ombud', 'ombud@prov.example', 'ombud')`,
    );
    await api.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('anna', 'intraservice', 'handlaggare', '2021-01-01'), ('bo', 'intraservice', 'handlaggare', '2021-01-01'),
        ('ombud', 'dataskyddsenheten', 'dataskyddsombud', '2021-01-01')`,
    );
    [anna, bo, utan] = (await Promise.all(['anna', 'bo', 'utan'].map((vem) => api.som(vem)))) as [Klient, Klient, Klient];
    const kropp = {
      titel: 'Ny ordning för inpassering',
      organ: 'intraservice',
      arendetyp: 'verksamhet',
      beslutsgang: 'namnd',
      namnd: 'namnden-for-intraservice',
      beskrivning: 'Samma ordning överallt.',
    };
    id = (await anna.skicka('POST', '/api/formella-arenden', kropp, randomUUID())).json.id as string;
  });
  afterAll(() => api.stang());

  const vag = (slut = '') => `/api/formella-arenden/${id}/tjansteutlatande${slut}`;
  const las = (vem: Klient, avsnitt: string) => vem.skicka('PUT', vag(`/avsnitt/${avsnitt}/las`));
  const spara = (vem: Klient, avsnitt: string, version: number, innehall: unknown) =>
    vem.skicka('PUT', vag(`/avsnitt/${avsnitt}`), { version, innehall });
  const vy = async (vem: Klient = anna) => (await vem.get(vag())).json;
  const avsnittet = async (namn: string, vem: Klient = anna) =>
    (await vy(vem)).avsnitt.find(({ avsnitt }: { avsnitt: string }) => avsnitt === namn);
  const gor = async (vem: Klient, handelse: string, data: Record<string, unknown> = {}) =>
    vem.skicka('POST', `/api/arenden/${id}/handelser`, { handelse, forvantatSteg: (await vy(vem)).steg, data }, randomUUID());
  const ihop = async () => {
    const { avsnitt } = await vy();
    return {
      ekonomi: {},
      samverkan: {},
      ...Object.assign({}, ...avsnitt.map(({ innehall }: { innehall: object }) => innehall)),
      avsnittsversioner: Object.fromEntries(
        avsnitt.flatMap((en: { avsnitt: string; version: number }) => (en.version > 0 ? [[en.avsnitt, en.version]] : [])),
      ),
    };
  };

  it('is written only when the matter is being prepared, and only by its handläggare', async () => {
    expect((await spara(anna, 'forslag', 0, helt)).json).toMatchObject({ kod: 'regel-hindrar' });
    expect((await gor(anna, 'paborja-beredning')).status).toBe(200);
    expect((await vy()).mall).toMatchObject({ id: 'namnd-2022', samverkan: true });
    expect((await utan.get(vag())).status).toBe(404);
    expect((await las(utan, 'forslag')).status).toBe(404);
    expect((await las(anna, 'finns-inte')).status).toBe(404);
    expect((await spara(anna, 'forslag', 0, { bedomning: 'Fel avsnitt.' })).status).toBe(422);
  });

  it('gives a section to one at a time, by name, and the others to the other', async () => {
    expect((await las(anna, 'forslag')).status).toBe(204);
    expect((await las(anna, 'forslag')).status).toBe(204);
    expect((await las(bo, 'forslag')).json).toMatchObject({ kod: 'avsnittet-skrivs', status: 409 });
    expect((await spara(bo, 'forslag', 0, helt)).json.kod).toBe('avsnittet-skrivs');
    expect((await avsnittet('forslag', bo)).las).toEqual({ id: 'anna', namn: 'Anna Alm', min: false });
    expect((await spara(bo, 'bedomning', 0, resten.bedomning)).json).toMatchObject({ version: 1 });
    expect((await spara(anna, 'forslag', 0, helt)).json).toMatchObject({ version: 1 });
    expect(await avsnittet('bedomning')).toMatchObject({
      version: 1,
      innehall: resten.bedomning,
      av: { namn: 'Bo Bok' },
      las: { id: 'bo' },
    });
  });

  it('lets go of a section when it is left, and when the one who wrote has gone quiet', async () => {
    expect((await bo.skicka('DELETE', vag('/avsnitt/forslag/las'))).status).toBe(204);
    expect((await avsnittet('forslag')).las).toMatchObject({ id: 'anna', min: true });
    expect((await anna.skicka('DELETE', vag('/avsnitt/forslag/las'))).status).toBe(204);
    expect((await avsnittet('forslag')).las).toBeNull();
    await las(anna, 'forslag');
    await api.pool.query(
      `update tu_avsnitt set las_till = clock_timestamp() - interval '1 second' where arende_id = $1 and avsnitt = 'forslag'`,
      [id],
    );
    expect((await las(bo, 'forslag')).status).toBe(204);
    expect((await las(anna, 'forslag')).json.kod).toBe('avsnittet-skrivs');
    await bo.skicka('DELETE', vag('/avsnitt/forslag/las'));
  });

  it('refuses what was written on an older text, so that nothing is lost by another’s save', async () => {
    expect((await spara(bo, 'forslag', 1, { ...helt, forklaring: 'Bo.' })).json).toMatchObject({ version: 2 });
    await bo.skicka('DELETE', vag('/avsnitt/forslag/las'));
    expect((await spara(anna, 'forslag', 1, helt)).json.kod).toBe('utkast-konflikt');
    expect((await avsnittet('forslag')).innehall).toMatchObject({ forklaring: 'Bo.' });
    const svar = await Promise.all([1, 2, 3, 4].map((nr) => spara(anna, 'sammanfattning', 0, { sammanfattning: `Försök ${nr}.` })));
    expect(svar.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(svar.filter(({ json }) => json.kod === 'utkast-konflikt')).toHaveLength(3);
  });

  it('tells those in the organ when somebody writes, and nobody else', async () => {
    const [hos, utanfor] = await Promise.all([bo.strom('/api/handelser'), utan.strom('/api/handelser')]);
    const lasare = [hos, utanfor].map((svar) => svar.body?.getReader());
    await spara(anna, 'sammanfattning', 1, resten.sammanfattning);
    let text = '';
    while (!text.includes('event: avsnitt')) text += Buffer.from((await lasare[0]?.read())?.value ?? []).toString();
    expect(text).toContain(id);
    // What the outsider hears next is a step of the case, and not what was written before it.
    expect((await gor(anna, 'spara-version', { ...(await ihop()), andring: 'Första försöket' })).status).toBe(200);
    let hort = '';
    while (!hort.includes('data:')) hort += Buffer.from((await lasare[1]?.read())?.value ?? []).toString();
    expect(hort).not.toContain('event: avsnitt');
    for (const en of lasare) await en?.cancel();
  });

  it('becomes a version of what all have saved, and goes to review when nobody writes', async () => {
    await bo.skicka('DELETE', vag('/avsnitt/bedomning/las'));
    for (const [avsnitt, innehall] of Object.entries(resten)) {
      const { version } = await avsnittet(avsnitt);
      expect((await spara(anna, avsnitt, version, innehall)).status).toBe(200);
      await anna.skicka('DELETE', vag(`/avsnitt/${avsnitt}/las`));
    }
    expect((await vy()).varningar).toContainEqual(expect.objectContaining({ id: 'T-01', mening: expect.stringContaining('upphävande') }));
    const gammal = await ihop();
    await spara(bo, 'bedomning', (await avsnittet('bedomning')).version, { bedomning: 'Ordningen behövs nu.' });
    expect((await gor(anna, 'lamna-till-granskning', await ihop())).json).toMatchObject({
      regel: 'ingen-annan-skriver',
      saknas: ['skrivs:bedomning'],
    });
    await bo.skicka('DELETE', vag('/avsnitt/bedomning/las'));
    expect((await gor(anna, 'lamna-till-granskning', gammal)).json).toMatchObject({
      regel: 'avsnitten-ar-de-senaste',
      saknas: ['avsnitt:bedomning'],
    });
    expect((await gor(anna, 'lamna-till-granskning', { ...(await ihop()), andring: 'Färdig' })).json).toMatchObject({
      tillstand: 'granskning',
    });
    expect((await spara(bo, 'bedomning', 1, resten.bedomning)).json.kod).toBe('regel-hindrar');
    const { versioner, oppet, farSkriva } = await vy();
    expect({ oppet, farSkriva }).toEqual({ oppet: false, farSkriva: true });
    expect(versioner.map(({ version, andring, av }: Record<string, unknown>) => [version, andring, av])).toEqual([
      ['0.2', 'Färdig', 'Anna Alm'],
      ['0.1', 'Första försöket', 'Anna Alm'],
    ]);
    const sparad = (await anna.get(`/api/arenden/${id}/inlamningar/${versioner[0].inlamningId}`)).json;
    expect(sparad.innehall).toMatchObject({ bedomning: 'Ordningen behövs nu.', forklaring: 'Bo.' });
  });

  it('waits for the dataskyddsombud’s advice, given from the ombud’s own seat, and for the answer to it (A-39)', async () => {
    const kropp = {
      titel: 'Loggar i inpasseringen',
      organ: 'intraservice',
      arendetyp: 'verksamhet',
      beslutsgang: 'namnd',
      namnd: 'namnden-for-intraservice',
      beskrivning: 'Vilka loggar som sparas.',
      personuppgifter: true,
    };
    const arende = (await anna.skicka('POST', '/api/formella-arenden', kropp, randomUUID())).json.id as string;
    const las1 = async (vem: Klient, vilket: string) => (await vem.get(`/api/arenden/${vilket}`)).json;
    const gor1 = async (vem: Klient, vilket: string, handelse: string, data: Record<string, unknown>) =>
      vem.skicka(
        'POST',
        `/api/arenden/${vilket}/handelser`,
        { handelse, forvantatSteg: (await las1(vem, vilket)).steg, data },
        randomUUID(),
      );
    expect((await las1(anna, arende)).varningar).toEqual([expect.objectContaining({ id: 'A-39', haller: 'anmalan' })]);
    const begar = { fraga: 'Hur länge får loggarna sparas?', svarSenast: '2099-01-31' };
    expect((await gor1(anna, arende, 'begar-dso-rad', begar)).status).toBe(200);
    expect((await gor1(anna, arende, 'ga-vidare-utan-dso-rad', { skal: 'Brådskar.' })).json.regel).toBe('dso-har-fatt-sin-tid');
    const [rad] = (await las1(anna, arende)).underordnade;
    expect(rad).toMatchObject({ processNamn: 'Dataskyddsombudets råd', tillstand: 'Begärt' });
    const svar = { bedomning: 'med-synpunkter', rad: 'Spara dem i högst tre månader.' };
    expect((await gor1(anna, rad.id, 'lamna-dso-rad', svar)).json).toMatchObject({ kod: 'ingen-behorighet', regel: 'ar-dataskyddsombud' });
    const ombud = await api.som('ombud');
    expect((await ombud.get('/api/inkorg?vy=grupp')).json.rader).toEqual([expect.objectContaining({ titel: 'Ge råd om personuppgifter' })]);
    expect((await gor1(ombud, rad.id, 'lamna-dso-rad', svar)).json).toMatchObject({ tillstand: 'lamnat', avslutad: true });
    expect((await gor1(anna, arende, 'bemot-dso-rad', { foljs: true, skal: 'Loggarna gallras efter tre månader.' })).status).toBe(200);
    expect((await gor1(anna, arende, 'bemot-dso-rad', { foljs: true, skal: 'Igen.' })).json.regel).toBe('dso-rad-finns-att-bemota');
  });

  it('follows the template in force for the body on the day of the version', async () => {
    const { steg } = await vy();
    expect(steg).toBeGreaterThan(0);
    const aldre = (
      await anna.skicka(
        'POST',
        '/api/formella-arenden',
        {
          titel: 'Yttrande från 2015',
          organ: 'intraservice',
          arendetyp: 'yttrande',
          beslutsgang: 'namnd',
          namnd: 'namnden-for-intraservice',
          registrerat: '2015-11-01',
          beskrivning: 'Ur det gamla diariet.',
        },
        randomUUID(),
      )
    ).json.id as string;
    const tu = `/api/formella-arenden/${aldre}/tjansteutlatande`;
    await anna.skicka(
      'POST',
      `/api/arenden/${aldre}/handelser`,
      { handelse: 'paborja-beredning', forvantatSteg: 1, data: {} },
      randomUUID(),
    );
    await anna.skicka('PUT', `${tu}/avsnitt/version`, { version: 0, innehall: { datum: '2015-12-01' } });
    const { mall } = (await anna.get(tu)).json;
    expect(mall.id).toBe('namnd-2015');
    expect(mall.dimensioner.map(({ rubrik }: { rubrik: string }) => rubrik)).toContain('Barnperspektivet');
  });
});
