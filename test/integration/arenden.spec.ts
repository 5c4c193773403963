import { randomUUID } from 'node:crypto';
import { formular } from '../../libs/machines/src/prov/fall.js';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

describe('a case', () => {
  let api: ProvApi;
  let lev: Klient;
  let id: string;
  beforeAll(async () => {
    api = await startaProvApi();
    lev = await api.som('lev');
    id = (await lev.skicka('POST', '/api/initiativ', behov(), randomUUID())).json.id;
  });
  afterAll(() => api.stang());

  it('is the same case when the request is repeated', async () => {
    const nyckel = randomUUID();
    const [ena, andra] = [
      await lev.skicka('POST', '/api/initiativ', behov(), nyckel),
      await lev.skicka('POST', '/api/initiativ', behov(), nyckel),
    ];
    expect(andra.json).toEqual(ena.json);
  });

  it('says what is possible for me and why the rest is not', async () => {
    const kategorisera = async (personId: string) =>
      (await (await api.som(personId)).get(`/api/arenden/${id}`)).json.handelser.find((h: { typ: string }) => h.typ === 'kategorisera');
    expect((await kategorisera('lev')).tillaten).toBe(true);
    const nekad = await kategorisera('utan');
    expect(nekad.tillaten).toBe(false);
    expect(nekad.regler.find((regel: { uppfylld: boolean }) => !regel.uppfylld)).toMatchObject({
      prov: 'vem',
      mening: expect.stringMatching(/\.$/),
      kalla: expect.any(String),
    });
  });

  it('shows steps, facts, deadlines and people', async () => {
    const { json } = await lev.get(`/api/arenden/${id}`);
    expect(json.stegar[0]).toMatchObject({ lage: 'nu' });
    expect(json.fakta).toContainEqual({ etikett: 'Mål', varde: 'Enklare vardag', anmarkning: null });
    expect(json.frister.length).toBeGreaterThan(0);
    expect(json.personer).toEqual([{ id: 'lev', namn: 'Lena Leverantör', roll: 'forslagsstallare' }]);
    expect(json.tillstand.ansvarig).toBe('Leverantörsföreträdare, Intraservice');
  });

  it('takes an event, names the substitute in the log and refuses by rule', async () => {
    const vik = await api.som('vik');
    const fore = (await vik.get(`/api/arenden/${id}`)).json.steg;
    expect(
      (
        await vik.skicka(
          'POST',
          `/api/arenden/${id}/handelser`,
          { handelse: 'pausa', forvantatSteg: fore, data: { skal: 'Väntar på underlag.' } },
          randomUUID(),
        )
      ).status,
    ).toBe(200);
    const logg = await lev.get(`/api/arenden/${id}/logg`);
    expect(logg.json.rader[0]).toMatchObject({
      steg: fore + 1,
      skal: 'Väntar på underlag.',
      vem: expect.stringContaining('Vera Vikarie för Lena Leverantör'),
    });
    expect(logg.json.rader.at(-1).steg).toBe(1);
    const nekad = await lev.skicka(
      'POST',
      `/api/arenden/${id}/handelser`,
      { handelse: 'kategorisera', forvantatSteg: fore + 1, data: { kategori: 'tillaggstjanst', mal: ['mal-1'] } },
      randomUUID(),
    );
    expect(nekad.json.kod).toBe('arendet-pausat');
  });

  it('links to its parent and its children in words, and is silent of those that the person may not know of', async () => {
    const nytt = async () => String((await lev.skicka('POST', '/api/initiativ', behov(), randomUUID())).json.id);
    const [overordnat, barn, hemligt] = [await nytt(), await nytt(), await nytt()];
    await api.pool.query('update arende set overordnat_id = $1 where id = any($2)', [overordnat, [barn, hemligt]]);
    await api.pool.query('update arende set sekretess = true where id = $1', [hemligt]);
    const lank = {
      titel: 'Mellanarkiv',
      dnr: expect.stringMatching(/^\d{4}\/\d\d$/),
      process: 'initiativ',
      processNamn: expect.stringMatching(/^Initiativ/),
      avslutad: false,
    };
    const nere = { ...lank, tillstand: expect.stringMatching(/^\p{Lu}/u) };
    const ovan = (await lev.get(`/api/arenden/${overordnat}`)).json;
    expect({ ovan: ovan.overordnat, under: ovan.underordnade }).toEqual({
      ovan: null,
      under: [barn, hemligt].map((en) => ({ id: en, ...nere })),
    });
    const under = (await lev.get(`/api/arenden/${barn}`)).json;
    expect({ ovan: under.overordnat, under: under.underordnade }).toEqual({ ovan: { id: overordnat, ...nere }, under: [] });
    const utan = await api.som('utan');
    expect((await utan.get(`/api/arenden/${overordnat}`)).json.underordnade).toEqual([{ id: barn, ...nere }]);
    await api.pool.query('update arende set sekretess = true where id = $1', [overordnat]);
    expect((await utan.get(`/api/arenden/${barn}`)).json.overordnat).toBeNull();
  });

  it('shows a form that was sent in', async () => {
    const { json } = await lev.get(`/api/arenden/${id}/logg`);
    const inlamning = await lev.get(`/api/arenden/${id}/inlamningar/${json.rader[0].inlamningId}`);
    expect(inlamning.json.innehall).toMatchObject({ skal: 'Väntar på underlag.' });
  });

  it('names each rule that says no, with its source, what it lacks and who can do it', async () => {
    const { id: nytt } = (await lev.skicka('POST', '/api/initiativ', behov(), randomUUID())).json;
    const gor = async (handelse: string, data: Record<string, unknown>) => {
      const { steg } = (await lev.get(`/api/arenden/${nytt}`)).json;
      return lev.skicka('POST', `/api/arenden/${nytt}/handelser`, { handelse, forvantatSteg: steg, data }, randomUUID());
    };
    await gor('kategorisera', { kategori: 'tillaggstjanst', mal: ['mal-1'], anteckning: null });
    await gor('ga-vidare', { kriterieanteckning: 'Stor nytta.', kunder: ['grundskolenamnden'] });
    const { status, json } = await gor('kna-klar', { ...formular['kna-klar']?.data, deltagandeKunder: [], arligKostnadTkr: null });
    expect(status).toBe(409);
    expect(json.brister).toEqual([
      expect.objectContaining({ kalla: 'B-14', saknas: ['deltagandeKunder'], kanGorasAv: expect.stringContaining('kunder') }),
      expect.objectContaining({ kalla: 'B-23', saknas: ['arligKostnadTkr'], kanGorasAv: expect.any(String) }),
    ]);
    expect(json).toMatchObject({ kalla: json.brister[0].kalla, detail: json.brister.map((en: { mening: string }) => en.mening).join(' ') });
  });

  it('says when nobody has the role that a task waits for, and then offers no new case there', async () => {
    const tarEmot = async () =>
      (await lev.get('/api/val')).json.organ.find((organ: { id: string }) => organ.id === 'intraservice').tarEmot as boolean;
    const { id: nytt } = (await lev.skicka('POST', '/api/initiativ', behov(), randomUUID())).json;
    const obemannade = async () => (await lev.get(`/api/arenden/${nytt}`)).json.obemannade;
    expect([await obemannade(), await tarEmot()]).toEqual([[], true]);
    await api.pool.query(`update medlemskap set till = '2021-12-31' where organ_id = 'intraservice' and roll = 'leverantorsforetradare'`);
    try {
      expect([await obemannade(), await tarEmot()]).toEqual([
        [{ uppgift: 'Kategorisera behovet', mottagare: 'leverantörsföreträdare i Intraservice' }],
        false,
      ]);
    } finally {
      await api.pool.query(`update medlemskap set till = null where organ_id = 'intraservice' and roll = 'leverantorsforetradare'`);
    }
  });

  it('exists only for its organ and named people when it is secret', async () => {
    const hemligt = (await lev.skicka('POST', '/api/initiativ', behov({ titel: 'Hemligt', sekretess: true }), randomUUID())).json.id;
    const slk = await api.som('slk');
    for (const vag of [`/api/arenden/${hemligt}`, `/api/arenden/${hemligt}/logg`]) expect((await slk.get(vag)).status).toBe(404);
    expect(
      (
        await slk.skicka(
          'POST',
          `/api/arenden/${hemligt}/handelser`,
          { handelse: 'pausa', forvantatSteg: 1, data: { skal: 'x' } },
          randomUUID(),
        )
      ).status,
    ).toBe(404);
    expect((await slk.get('/api/initiativ')).text).not.toContain('Hemligt');
    expect((await (await api.som('hand')).get('/api/initiativ')).text).toContain('Hemligt');
  });

  it('pages initiatives by key', async () => {
    const forsta = await lev.get('/api/initiativ?antal=2');
    const andra = await lev.get(`/api/initiativ?antal=2&efter=${forsta.json.efter}`);
    const ids = [...forsta.json.rader, ...andra.json.rader].map((rad: { id: string }) => rad.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists choices, deadlines, notices and an empty plan', async () => {
    expect((await lev.get('/api/val')).json.mal).toEqual([{ id: 'mal-1', namn: 'Enklare vardag' }]);
    expect((await lev.get('/api/frister?antal=1')).json.rader).toHaveLength(1);
    expect((await lev.get('/api/notiser')).json).toEqual({ rader: [], efter: null });
    expect(
      (await lev.skicka('PUT', '/api/notiser/installningar', { typ: 'paminnelse', epost: false, sammandrag: true })).json.installningar,
    ).toContainEqual({ typ: 'paminnelse', etikett: 'Påminnelse om frist', epost: false, sammandrag: true });
    expect((await lev.get('/api/tjansteplan')).json).toMatchObject({ omraden: [], ar: [] });
  });

  it('opens a calendar by a link until the link is revoked', async () => {
    const { json } = await lev.skicka('POST', '/api/frister/prenumerationer');
    const adress = new URL(json.lank);
    const vag = adress.pathname + adress.search;
    const kalender = await lev.get(vag);
    expect(kalender.text).toMatch(/SUMMARY:Frist: .*\\, 00\d\d\/\d\d/);
    expect(kalender.text).not.toContain('Mellanarkiv');
    expect((await lev.skicka('DELETE', `/api/frister/prenumerationer/${json.id}`)).status).toBe(204);
    expect((await lev.get(vag)).status).toBe(404);
  });

  it('shows in the calendar that a deadline has been moved, and that it is met', async () => {
    const arende = (await lev.skicka('POST', '/api/initiativ', behov(), randomUUID())).json.id;
    const [{ id: uppgift }] = (await lev.get(`/api/arenden/${arende}`)).json.uppgifter;
    const lank = new URL((await lev.skicka('POST', '/api/frister/prenumerationer')).json.lank);
    const event = async () => {
      const rader = (await lev.get(lank.pathname + lank.search)).text.replaceAll('\r\n ', '').split('\r\n');
      const uid = rader.indexOf(`UID:${uppgift}`);
      return Object.fromEntries(rader.slice(uid, rader.indexOf('END:VEVENT', uid)).map((rad) => rad.split(/[:;](.*)/s).slice(0, 2)));
    };
    const dagen = async () => {
      const frist = (await lev.get('/api/frister?antal=100')).json.rader.find((rad: { uppgiftId: string }) => rad.uppgiftId === uppgift);
      return `VALUE=DATE:${frist.datum.replaceAll('-', '')}`;
    };
    const gor = async (handelse: string, data: unknown, vag = `arenden/${arende}/handelser`) => {
      const { steg } = (await lev.get(`/api/arenden/${arende}`)).json;
      return (await lev.skicka('POST', `/api/${vag}`, { handelse, forvantatSteg: steg, data }, randomUUID())).status;
    };

    const fore = await event();
    expect(fore).toMatchObject({ SEQUENCE: '0', STATUS: 'CONFIRMED', DTSTART: await dagen(), DTSTAMP: fore['LAST-MODIFIED'] });
    expect(await gor('pausa', { skal: 'Väntar på underlag.' })).toBe(200);
    await api.pool.query(`update arende set pausad_sedan = pausad_sedan - interval '14 days' where id = $1`, [arende]);
    expect(await gor('ateruppta', {})).toBe(200);
    const flyttad = await event();
    expect(flyttad).toMatchObject({ STATUS: 'CONFIRMED', DTSTART: await dagen(), DTSTAMP: flyttad['LAST-MODIFIED'] });
    expect(flyttad.DTSTART > fore.DTSTART && flyttad['LAST-MODIFIED'] >= fore['LAST-MODIFIED']).toBe(true);
    expect(Number(flyttad.SEQUENCE)).toBeGreaterThan(Number(fore.SEQUENCE));
    expect((await lev.get(`/api/uppgifter/${uppgift}`)).json.uppgift.frist.rakning).toMatch(/Flyttad \d+ arbetsdagar för pausen\.$/);

    expect(await gor('kategorisera', { kategori: 'tillaggstjanst', mal: ['mal-1'] }, `uppgifter/${uppgift}/utfor`)).toBe(200);
    const klar = await event();
    expect(klar).toMatchObject({ STATUS: 'CANCELLED', DTSTART: flyttad.DTSTART, SUMMARY: expect.stringMatching(/^Klar: /) });
    expect(Number(klar.SEQUENCE)).toBeGreaterThan(Number(flyttad.SEQUENCE));
  });

  it('tells a listening browser what changes', async () => {
    const { cookie } = await api.loggaIn('lev');
    const strom = await fetch(`${api.url}/api/handelser`, { headers: { cookie } });
    expect(strom.headers.get('content-type')).toMatch(/event-stream/);
    const lasare = strom.body?.pipeThrough(new TextDecoderStream()).getReader();
    const ny = (await lev.skicka('POST', '/api/initiativ', behov(), randomUUID())).json.id;
    for (let text = ''; !text.includes(ny);) text += (await lasare?.read())?.value ?? '';
    await lasare?.cancel();
  });
});
