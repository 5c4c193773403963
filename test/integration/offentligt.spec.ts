import { randomUUID } from 'node:crypto';
import { utifran as somVemSomHelst } from '../support/klient.js';
import { arendesteg } from '../support/arendesteg.js';
import { type ProvApi, startaProvApi } from '../support/prov-api.js';
import { startaProdukt } from '../support/produkt.js';

const SAMMANFATTNING = 'Gamla handlingar om sophämtning flyttas till den nämnd som nu sköter den. Ingen som bor här behöver göra något.';

describe('what anybody may read', () => {
  let api: ProvApi;
  beforeAll(async () => {
    api = await startaProvApi();
    await fyllOrgan(api);
    await api.loggaInAlla(['hand', 'kfsekr', 'ledamot', 'utan']);
  });
  afterAll(() => api.stang());

  const som = (namn: string) => api.inloggad(namn);
  const { gor, ga } = arendesteg(som);
  const utifran = (vag: string, huvuden?: Record<string, string>) => somVemSomHelst(api.url + vag, huvuden);
  /** A matter whose minutes are approved and announced, as SQL puts it where it stands: how it comes there has tests of its own. */
  const anslaget = async (titel: string, paragraf: number, datum = '2026-03-10'): Promise<string> => {
    const svar = await som('hand').skicka(
      'POST',
      '/api/formella-arenden',
      { titel, organ: 'intraservice', arendetyp: 'verksamhet', beslutsgang: 'ks-kf', beskrivning: 'Prov.', registrerat: '2026-01-10' },
      randomUUID(),
    );
    const id = svar.json.id as string;
    const kontext = {
      instans: 'kommunfullmaktige',
      beslut: { organ: 'kommunfullmaktige', datum, paragraf },
      utfall: 'bifall',
      justerat: datum,
      anslaget: datum,
      overklagandeTill: '2026-04-07',
    };
    await api.pool.query(
      `update arende set tillstand = 'overklagandetid', fas = 'efter-beslutet',
        snapshot = jsonb_set(jsonb_set(snapshot, '{value}', '"overklagandetid"'), '{context}', (snapshot -> 'context') || $2::jsonb) where id = $1`,
      [id, JSON.stringify(kontext)],
    );
    return id;
  };
  const publicera = async (id: string, rubrik: string, sammanfattning: string | null = SAMMANFATTNING) => {
    const text =
      sammanfattning === null ? { avstaSkal: 'Gäller bara kommunens egen ordning.' } : { sammanfattning, utanPersonuppgifter: true };
    await ga('hand', id, 'sammanfattning-for-allmanheten', text);
    await ga('kfsekr', id, 'publicera-beslutet', { rubrik, utanPersonuppgifter: true });
  };
  const ids = (svar: { json: { rader: { id: string }[] } }): string[] => svar.json.rader.map(({ id }) => id);

  it('says what was decided in plain words, and nothing until somebody has published it', async () => {
    const id = await anslaget('Överlämnande av handlingar enligt delegation', 31);
    expect((await utifran(`/api/offentligt/beslut/${id}`)).status).toBe(404);
    expect(
      (await gor('kfsekr', id, 'publicera-beslutet', { rubrik: 'Var handlingarna finns', utanPersonuppgifter: true })).json,
    ).toMatchObject({
      regel: 'sammanfattningen-finns-eller-ar-avstadd',
      saknas: ['sammanfattning-for-allmanheten'],
    });
    await ga('hand', id, 'sammanfattning-for-allmanheten', { sammanfattning: SAMMANFATTNING, utanPersonuppgifter: true });
    expect(ids(await utifran('/api/offentligt/beslut'))).not.toContain(id);
    expect((await gor('kfsekr', id, 'publicera-beslutet', { rubrik: 'Var handlingarna finns' })).json).toMatchObject({
      regel: 'texten-ar-utan-personuppgifter',
    });
    expect((await gor('utan', id, 'publicera-beslutet', { rubrik: 'Min rubrik', utanPersonuppgifter: true })).json).toMatchObject({
      regel: 'far-skriva-for-allmanheten',
    });
    await ga('kfsekr', id, 'publicera-beslutet', { rubrik: 'Var handlingarna finns', utanPersonuppgifter: true });
    const svar = await utifran(`/api/offentligt/beslut/${id}`);
    expect(svar.json).toMatchObject({
      rubrik: 'Var handlingarna finns',
      organ: { namn: 'Kommunfullmäktige' },
      beslutsdatum: '2026-03-10',
      paragraf: 31,
      sammanfattning: SAMMANFATTNING,
      lage: 'Kan överklagas till och med 7 april 2026.',
      protokollsutdrag: null,
    });
    expect(svar.json.forklaring[0]).toBe(
      'Kommunfullmäktige sa ja till förslaget den 10 mars 2026. Beslutet står i paragraf 31 i protokollet.',
    );
    expect(svar.text).not.toContain('delegation');
    await ga('kfsekr', id, 'ta-bort-fran-webben', { skal: 'Fel rubrik.' });
    expect((await utifran(`/api/offentligt/beslut/${id}`)).status).toBe(404);
  });

  it('sets no cookie, may be kept a minute, and answers 304 when nothing has changed', async () => {
    const id = await anslaget('Ärende', 32);
    await publicera(id, 'Ny lekplats');
    for (const vag of [
      '/api/offentligt/beslut',
      `/api/offentligt/beslut/${id}`,
      '/api/offentligt/beslut/urval',
      '/api/offentligt/sammantraden.ics',
      '/beslut',
    ]) {
      const svar = await utifran(vag);
      expect([vag, svar.status, svar.huvuden.get('set-cookie')]).toEqual([vag, 200, null]);
      expect(svar.huvuden.get('content-security-policy')).toContain("default-src 'self'");
    }
    const forsta = await utifran(`/api/offentligt/beslut/${id}`);
    expect(forsta.huvuden.get('cache-control')).toBe('public, max-age=60');
    const igen = await utifran(`/api/offentligt/beslut/${id}`, { 'if-none-match': forsta.huvuden.get('etag') ?? '' });
    expect([igen.status, igen.text]).toEqual([304, '']);
  });

  it('finds by organ, year and the words of the summary, page by page by key, and refuses what it does not know', async () => {
    const gammalt = await anslaget('Ärende', 33, '2024-05-02');
    await publicera(gammalt, 'Cykelvägar i norr', 'Nya cykelvägar byggs mellan skolorna.');
    const nytt = await anslaget('Ärende', 34, '2026-03-11');
    await publicera(nytt, 'Cykelställ vid stationen', null);
    expect(ids(await utifran('/api/offentligt/beslut?ar=2024'))).toEqual([gammalt]);
    expect(ids(await utifran(`/api/offentligt/beslut?text=${encodeURIComponent('cykelvägarna')}`))).toEqual([gammalt]);
    expect(ids(await utifran('/api/offentligt/beslut?text=cykel'))).toEqual([nytt, gammalt]);
    expect(ids(await utifran('/api/offentligt/beslut?organ=kommunfullmaktige&text=skola'))).toEqual([gammalt]);
    expect(ids(await utifran('/api/offentligt/beslut?organ=intraservice'))).toEqual([]);
    const forsta = await utifran('/api/offentligt/beslut?text=cykel&antal=1');
    expect(ids(forsta)).toEqual([nytt]);
    expect(ids(await utifran(`/api/offentligt/beslut?text=cykel&antal=1&efter=${encodeURIComponent(forsta.json.efter)}`))).toEqual([
      gammalt,
    ]);
    expect((await utifran(`/api/offentligt/beslut/${nytt}`)).json).toMatchObject({ sammanfattning: null });
    expect((await utifran('/api/offentligt/beslut/urval')).json).toMatchObject({
      organ: [{ id: 'kommunfullmaktige', namn: 'Kommunfullmäktige' }],
      ar: [2026, 2024],
    });
    for (const fel of ['?hemligt=1', '?antal=1000', '?ar=abc', '?efter=x']) {
      const svar = await utifran(`/api/offentligt/beslut${fel}`);
      expect([fel, svar.status >= 400 && svar.status < 500, svar.huvuden.get('content-type')]).toEqual([
        fel,
        true,
        expect.stringContaining('problem+json'),
      ]);
    }
    expect((await utifran(`/api/offentligt/beslut?text=${encodeURIComponent("' & ! :* \\ (")}`)).json).toMatchObject({
      rader: [],
      efter: null,
    });
  });

  it('shows nothing of a secret matter: not in the list, the choices, the words, the page or the extract, from the moment it is marked', async () => {
    const id = await anslaget('Ärende', 35, '2025-06-01');
    await publicera(id, 'Förvärv av fastigheten Björken', 'Kommunen köper en fastighet vid Björkparken.');
    await api.pool.query('update offentligt_beslut set utdrag = true where arende_id = $1', [id]);
    await api.pool.query(
      `insert into handling (id, arende_id, dokument_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
        values ($1, $2, $1, '1.0', 'protokollsutdrag', 'Protokollsutdrag', 1, 'upprattad', 'application/pdf', 'prov', 'x', now())`,
      [randomUUID(), id],
    );
    const utdrag = await utifran(`/api/offentligt/beslut/${id}/protokollsutdrag`);
    expect([utdrag.status, utdrag.text, utdrag.huvuden.get('content-type')]).toEqual([200, 'prov', 'application/pdf']);
    expect((await utifran('/api/offentligt/beslut/urval')).json.ar).toContain(2025);
    await api.pool.query('update arende set sekretess = true where id = $1', [id]);
    expect((await utifran('/api/offentligt/beslut/urval')).json.ar).not.toContain(2025);
    expect(ids(await utifran('/api/offentligt/beslut?ar=2025'))).toEqual([]);
    expect(ids(await utifran('/api/offentligt/beslut?text=fastighet'))).toEqual([]);
    const [hemlig, finnsInte] = await Promise.all([
      utifran(`/api/offentligt/beslut/${id}`),
      utifran(`/api/offentligt/beslut/${randomUUID()}`),
    ]);
    expect([hemlig.status, hemlig.text]).toEqual([404, finnsInte.text]);
    expect((await utifran(`/api/offentligt/beslut/${id}/protokollsutdrag`)).status).toBe(404);
    expect((await gor('kfsekr', id, 'publicera-beslutet', { rubrik: 'Igen', utanPersonuppgifter: true })).status).toBeGreaterThanOrEqual(
      403,
    );
  });

  it('can be taken away from the web also after the matter is closed, by the same people and with the reason kept', async () => {
    const id = await anslaget('Ärende', 36, '2023-06-01');
    await publicera(id, 'Stängd simhall');
    expect((await som('hand').get(`/api/arenden/${id}/webben`)).json).toMatchObject({
      publicerat: true,
      rubrik: 'Stängd simhall',
      farTasBort: false,
    });
    const taBort = (namn: string, kropp: object) => som(namn).skicka('POST', `/api/arenden/${id}/webben/ta-bort`, kropp);
    expect((await taBort('hand', { skal: 'Ett namn.' })).json).toMatchObject({ regel: 'arendet-publiceras-i-arendet' });
    await api.pool.query(`update arende set tillstand = 'avslutat', avslutad = true where id = $1`, [id]);
    expect((await utifran(`/api/offentligt/beslut/${id}`)).json).toMatchObject({ lage: 'Beslutet gäller och är genomfört.' });
    expect((await som('hand').get(`/api/arenden/${id}/webben`)).json).toMatchObject({ farTasBort: true });
    expect((await taBort('utan', { skal: 'Jag vill.' })).json).toMatchObject({
      kod: 'ingen-behorighet',
      regel: 'far-skriva-for-allmanheten',
    });
    expect((await taBort('hand', {})).status).toBe(422);
    expect((await taBort('hand', { skal: 'Ett namn stod i texten.' })).json).toMatchObject({ publicerat: false, farTasBort: false });
    expect((await utifran(`/api/offentligt/beslut/${id}`)).status).toBe(404);
    const svar = await api.pool.query('select borttaget_av, borttaget_skal from offentligt_beslut where arende_id = $1', [id]);
    expect(svar.rows).toEqual([{ borttaget_av: 'hand', borttaget_skal: 'Ett namn stod i texten.' }]);
  });

  const TEXT = { rubrik: 'Vad som bestämdes', sammanfattning: SAMMANFATTNING, utanPersonuppgifter: true };

  it('a matter that was closed before anybody published it is published by the same people and rules, also when it was annulled', async () => {
    const id = await anslaget('Ärende', 51, '2022-06-01');
    const webben = `/api/arenden/${id}/webben`;
    const publicera = (namn: string, kropp: object) => som(namn).skicka('POST', `${webben}/publicera`, kropp);
    expect((await publicera('hand', TEXT)).json).toMatchObject({ regel: 'arendet-publiceras-i-arendet' });
    await api.pool.query(`update arende set tillstand = 'upphavt', avslutad = true where id = $1`, [id]);
    expect((await som('kfsekr').get(webben)).json).toMatchObject({ farPubliceras: true, publicerat: false });
    expect((await publicera('utan', TEXT)).json).toMatchObject({ regel: 'far-skriva-for-allmanheten' });
    expect((await publicera('hand', { ...TEXT, utanPersonuppgifter: false })).json).toMatchObject({
      regel: 'texten-ar-utan-personuppgifter',
    });
    expect((await publicera('hand', { ...TEXT, sammanfattning: 'Ring Anna på 031-365 00 00.' })).json).toMatchObject({
      regel: 'texten-har-inga-kontaktuppgifter',
    });
    expect((await publicera('hand', { ...TEXT, avstaSkal: 'Både och.' })).json).toMatchObject({
      regel: 'sammanfattningen-skrivs-eller-avstas',
    });
    expect((await publicera('hand', TEXT)).json).toMatchObject({ publicerat: true, farTasBort: true });
    expect((await utifran(`/api/offentligt/beslut/${id}`)).json).toMatchObject({
      slag: 'arende',
      paragraf: 51,
      lage: 'Domstolen har upphävt beslutet. Det gäller inte längre.',
    });
    expect((await som('hand').skicka('POST', `${webben}/ta-bort`, { skal: 'Fel text.' })).json).toMatchObject({ publicerat: false });
    const logg = await api.pool.query('select typ, person_id from offentligt_beslut_handelse where beslut_id = $1 order by id', [id]);
    expect(logg.rows).toEqual([
      { typ: 'publicerat', person_id: 'hand' },
      { typ: 'borttaget', person_id: 'hand' },
    ]);
    await expect(api.pool.query(`delete from offentligt_beslut_handelse`)).rejects.toThrow(/tas inte bort/);
    await api.pool.query('update arende set sekretess = true where id = $1', [id]);
    expect((await publicera('hand', TEXT)).json.kod).toMatch(/regel-hindrar|finns-inte/);
  });

  it('a decision by delegation is published while it is open and after, by function and never by name, and is gone when it is secret', async () => {
    const id = await delegationsbeslut();
    const webben = `/api/arenden/${id}/webben`;
    expect((await som('hand').skicka('POST', `${webben}/publicera`, TEXT)).json).toMatchObject({ regel: 'beslutet-ar-fardigt' });
    await api.pool.query(`update arende set tillstand = 'registrerat' where id = $1`, [id]);
    expect((await som('hand').skicka('POST', `${webben}/publicera`, { ...TEXT, visaProtokollsutdrag: true })).json).toMatchObject({
      publicerat: true,
      utdrag: false,
    });
    const svar = await utifran(`/api/offentligt/beslut/${id}`);
    expect(svar.json).toMatchObject({
      slag: 'delegation',
      organ: { id: 'kommunstyrelsen' },
      beslutsfattare: 'Stadsdirektör',
      lage: 'Beslutet gäller. Det ska redovisas för politikerna, och kan överklagas efter det.',
    });
    expect(ids(await utifran('/api/offentligt/beslut?organ=kommunstyrelsen'))).toEqual([id]);
    expect(svar.text).not.toContain('kfsekr');
    await api.pool.query(`update arende set tillstand = 'anmalt', avslutad = true where id = $1`, [id]);
    expect((await utifran(`/api/offentligt/beslut/${id}`)).status).toBe(200);
    await api.pool.query('update arende set sekretess = true where id = $1', [id]);
    expect((await utifran(`/api/offentligt/beslut/${id}`)).status).toBe(404);
    expect(ids(await utifran('/api/offentligt/beslut?organ=kommunstyrelsen'))).toEqual([]);
  });

  it('an item without a case is published by the secretary when the minutes are approved; one with a case is published in its case', async () => {
    const mote = (
      await som('kfsekr').skicka(
        'POST',
        '/api/sammantraden',
        { organ: 'namnden', titel: 'Nämnden', datum: '2027-06-02', tid: '13:00', plats: 'Sal 1', platser: 11, kallelsedagar: 7 },
        randomUUID(),
      )
    ).json.arendeId as string;
    const arende = await anslaget('Ärende', 52);
    const [punkt, medArende] = [randomUUID(), randomUUID()];
    const lagg = (id: string, nr: number, slag: string, arendeId: string | null) =>
      api.pool.query(
        `insert into sammantrade_punkt (id, mote_id, nr, slag, rubrik, arende_id, forslag, bradskande, rad_version, status, organ_id, ar, paragraf, utfall)
          values ($1, $2, $3, $4, 'Val av presidium', $5, '[]', false, 1, 'beslutad', 'namnden', 2027, $3, 'bifall')`,
        [id, mote, nr, slag, arendeId],
      );
    await lagg(punkt, 1, 'val', null);
    await lagg(medArende, 2, 'arende', arende);
    const vag = (id: string) => `/api/sammantraden/${mote}/punkter/${id}/webben`;
    expect((await som('kfsekr').skicka('POST', `${vag(punkt)}/publicera`, TEXT)).json).toMatchObject({ regel: 'beslutet-ar-fardigt' });
    await api.pool.query(`update sammantrade set tillstand = 'justerat' where arende_id = $1`, [mote]);
    expect((await som('ledamot').skicka('POST', `${vag(punkt)}/publicera`, TEXT)).json).toMatchObject({
      regel: 'far-skriva-for-allmanheten',
    });
    expect((await som('kfsekr').skicka('POST', `${vag(medArende)}/publicera`, TEXT)).json).toMatchObject({
      regel: 'punkten-har-inget-eget-arende',
    });
    expect((await som('kfsekr').get(vag(punkt))).json).toMatchObject({ farPubliceras: true });
    expect((await som('kfsekr').skicka('POST', `${vag(punkt)}/publicera`, TEXT)).json).toMatchObject({ id: punkt, publicerat: true });
    expect((await utifran(`/api/offentligt/beslut/${punkt}`)).json).toMatchObject({
      slag: 'punkt',
      paragraf: 1,
      organ: { id: 'namnden' },
      lage: 'Protokollet är godkänt. Beslutet kan överklagas.',
    });
    expect((await som('kfsekr').skicka('POST', `${vag(punkt)}/ta-bort`, { skal: 'Fel.' })).json).toMatchObject({ publicerat: false });
    expect((await utifran(`/api/offentligt/beslut/${punkt}`)).status).toBe(404);
  });

  /** A delegated decision that is taken and not registered, as SQL puts it. */
  const delegationsbeslut = async (): Promise<string> => {
    const id = await anslaget('Avtal med Anna Ek', 53);
    const kontext = {
      organ: 'intraservice',
      delegerandeOrgan: 'kommunstyrelsen',
      overklagbart: true,
      beslut: { datum: '2026-03-12', personId: 'kfsekr', organ: 'stadsledningskontoret', roll: 'stadsdirektor' },
    };
    await api.pool.query(
      `update arende set process = 'delegationsbeslut', tillstand = 'beslutat', snapshot = jsonb_build_object('value', 'beslutat', 'context', $2::jsonb) where id = $1`,
      [id, JSON.stringify(kontext)],
    );
    return id;
  };

  it('answers an address that asks too often with a problem in words', async () => {
    const trang = await startaProdukt({ worker: false, demo: false, inlasning: 'ingen', miljo: { RATE_LIMIT_PER_MINUTE: '3' } });
    try {
      const svar: Response[] = [];
      for (let nr = 0; nr < 4; nr += 1) svar.push(await fetch(`${trang.url}/api/offentligt/beslut`));
      expect(svar.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
      expect(await svar[3]?.json()).toMatchObject({ kod: 'for-manga-forsok' });
    } finally {
      await trang.stang();
    }
  }, 60_000);

  it.each([
    ['counts the one who asks behind a trusted proxy', { TRUSTED_PROXIES: '127.0.0.0/8' }, [200, 200, 200, 429, 200]],
    ['believes nobody else about who asks', {}, [200, 200, 200, 429, 429]],
  ])(
    '%s',
    async (_namn, extra, vantat) => {
      const trang = await startaProdukt({
        ...{ worker: false, demo: false, inlasning: 'ingen' as const },
        miljo: { RATE_LIMIT_PER_MINUTE: '3', ...extra },
      });
      try {
        const svar: number[] = [];
        for (const adress of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']) {
          const { status } = await fetch(`${trang.url}/api/offentligt/beslut`, { headers: { 'x-forwarded-for': adress } });
          svar.push(status);
        }
        expect(svar).toEqual(vantat);
      } finally {
        await trang.stang();
      }
    },
    60_000,
  );

  describe('the calendars', () => {
    const planera = async (organ: string, datum: string, plats = 'Sal 1') =>
      (
        await som('kfsekr').skicka(
          'POST',
          '/api/sammantraden',
          { organ, titel: 'Hemlig rubrik om Björken', datum, tid: '16:00', plats, platser: 61, kallelsedagar: 7 },
          randomUUID(),
        )
      ).json.arendeId as string;
    const mote = (namn: string, id: string, handelse: string, data: Record<string, unknown>) =>
      som(namn).skicka('POST', `/api/sammantraden/${id}/handelser`, { handelse, data }, randomUUID());
    /** The events of a calendar by their UID, each with its unfolded lines. */
    const tolka = (text: string): Map<string, string[]> =>
      new Map(
        text
          .replaceAll('\r\n ', '')
          .split('BEGIN:VEVENT\r\n')
          .slice(1)
          .map((en): [string, string[]] => {
            const rader = en.split('\r\n');
            return [rader.find((rad) => rad.startsWith('UID:'))?.slice(4) ?? '', rader];
          }),
      );

    it('tell the public of fullmäktige’s meetings, moved and cancelled ones under the same UID, and no title', async () => {
      const kf = await planera('kommunfullmaktige', '2027-03-24');
      const namnd = await planera('namnden', '2027-03-25');
      const forst = await utifran('/api/offentligt/sammantraden.ics');
      expect(forst.huvuden.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(tolka(forst.text).get(kf)).toEqual(
        expect.arrayContaining(['SEQUENCE:0', 'STATUS:CONFIRMED', 'DTSTART;TZID=Europe/Stockholm:20270324T160000']),
      );
      expect(tolka(forst.text).has(namnd)).toBe(false);
      expect(forst.text).not.toContain('Hemlig');
      expect(
        (await mote('kfsekr', kf, 'flytta-sammantradet', { datum: '2027-03-31', tid: '17:30', plats: 'Sal 2', skal: 'Salen är upptagen.' }))
          .status,
      ).toBe(200);
      expect(tolka((await utifran('/api/offentligt/sammantraden.ics')).text).get(kf)).toEqual(
        expect.arrayContaining(['SEQUENCE:1', 'STATUS:CONFIRMED', 'DTSTART;TZID=Europe/Stockholm:20270331T173000', 'LOCATION:Sal 2']),
      );
      expect((await utifran('/api/offentligt/sammantraden')).json.rader).toContainEqual(
        expect.objectContaining({ id: kf, datum: '2027-03-31', installt: false }),
      );
      await mote('kfsekr', kf, 'stall-in', { skal: 'För få ärenden.' });
      expect(tolka((await utifran('/api/offentligt/sammantraden.ics')).text).get(kf)).toEqual(
        expect.arrayContaining(['SEQUENCE:2', 'STATUS:CANCELLED']),
      );
    });

    it('open by a link of one’s own, to one organ, until it is revoked or one has left', async () => {
      const namnd = await planera('namnden', '2027-04-01');
      const adress = '/api/mina-sammantraden/prenumerationer';
      expect((await som('ledamot').skicka('POST', adress, { organ: 'kommunfullmaktige' })).status).toBe(403);
      const { id, lank } = (await som('ledamot').skicka('POST', adress, { organ: 'namnden' })).json;
      const vag = new URL(lank).pathname + new URL(lank).search;
      const kalender = await utifran(vag);
      expect([...tolka(kalender.text).keys()]).toContain(namnd);
      expect([kalender.huvuden.get('cache-control'), kalender.huvuden.get('set-cookie')]).toEqual(['no-store', null]);
      expect(kalender.text).not.toContain('Hemlig');
      const frister = (await som('ledamot').skicka('POST', '/api/frister/prenumerationer', {})).json.lank as string;
      expect((await utifran(`/api/frister.ics${new URL(lank).search}`)).status).toBe(404);
      expect((await utifran(`/api/sammantraden.ics${new URL(frister).search}`)).status).toBe(404);
      expect((await som('ledamot').get(adress)).json).toMatchObject({
        prenumerationer: [{ id, organ: { id: 'namnden' }, lank: '', hamtad: expect.any(String) }],
        kanSkapaFor: [{ id: 'namnden' }],
      });
      await api.pool.query(`update medlemskap set till = '2022-01-01' where person_id = 'ledamot'`);
      expect((await utifran(vag)).status).toBe(404);
      await api.pool.query(`update medlemskap set till = null where person_id = 'ledamot'`);
      expect((await utifran(vag)).status).toBe(200);
      expect((await som('ledamot').skicka('DELETE', `${adress}/${id}`)).status).toBe(204);
      expect((await utifran(vag)).status).toBe(404);
    });

    it('the member’s own page has meetings, papers, followed matters, and nothing secret', async () => {
      const hemligt = await anslaget('Köp av Björken', 41);
      const oppet = await anslaget('Ny skola', 42);
      const id = await planera('namnden', '2027-05-05');
      for (const [nr, arende] of [hemligt, oppet].entries())
        await api.pool.query(
          `insert into sammantrade_punkt (id, mote_id, nr, slag, rubrik, arende_id, forslag, bradskande, rad_version, status, organ_id)
            values ($1, $2, $3, 'arende', $4, $5, '[]', false, 1, 'oppen', 'namnden')`,
          [randomUUID(), id, nr + 1, `Punkt ${nr + 1}`, arende],
        );
      for (const arende of [hemligt, oppet]) {
        await som('ledamot').skicka('PUT', `/api/bevakningar/${arende}`);
        await api.pool.query(
          `insert into handling (id, arende_id, dokument_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
            values ($1, $2, $1, '1.0', 'tjansteutlatande', 'Tjänsteutlåtande', 1, 'upprattad', 'application/pdf', 'prov', 'x', now())`,
          [randomUUID(), arende],
        );
      }
      await api.pool.query('update arende set sekretess = true where id = $1', [hemligt]);
      const sida = (await som('ledamot').get('/api/mina-sammantraden')).json;
      expect(sida.rader).toContainEqual(
        expect.objectContaining({ id, datum: '2027-05-05', tid: '16:00', plats: 'Sal 1', antalPunkter: 1, kallelse: null }),
      );
      expect(sida.rader.every(({ organ }: { organ: { id: string } }) => organ.id === 'namnden')).toBe(true);
      expect(sida.roller).toEqual([{ organ: { id: 'namnden', namn: 'Nämnden' }, roll: 'Ledamot', forPersonId: null }]);
      const papper = (await som('ledamot').get(`/api/mina-sammantraden/${id}/handlingar`)).json;
      expect(papper.rader).toEqual([
        expect.objectContaining({
          rubrik: 'Punkt 2',
          handlingar: [expect.objectContaining({ titel: 'Tjänsteutlåtande', version: '1.0' })],
        }),
      ]);
      expect((await som('utan').get(`/api/mina-sammantraden/${id}/handlingar`)).status).toBe(404);
      expect((await som('utan').get('/api/mina-sammantraden')).json).toEqual({ rader: [], efter: null, roller: [] });
      const foljda = (await som('ledamot').get('/api/mina-sammantraden/foljda')).json;
      expect(foljda.rader).toEqual([expect.objectContaining({ id: oppet, senast: { vad: expect.any(String), vid: expect.any(String) } })]);
      expect((await som('ledamot').get('/api/mina-sammantraden/justering')).json).toEqual({ rader: [] });
      const uppgiftId = randomUUID();
      await api.pool.query(
        `insert into uppgift (id, arende_id, process, typ, titel, arende_titel, organ_id, roll, person_id, status, lage, oppnad_steg, skapad)
          values ($1, $2, 'sammantrade', 'justera-protokollet', 'Justera protokollet', 'Sammanträde', 'namnden', 'justerare', 'ledamot', 'oppen', 'otagen', 1, now())`,
        [uppgiftId, id],
      );
      const vantar = { uppgiftId, titel: 'Justera protokollet', arendeId: id, arendeTitel: 'Sammanträde', fristDatum: null };
      expect((await som('ledamot').get('/api/mina-sammantraden/justering')).json).toEqual({ rader: [vantar] });
      expect((await som('kfsekr').get('/api/mina-sammantraden/justering')).json).toEqual({ rader: [] });
      expect((await som('ledamot').get('/api/jag')).json.navigation).toContainEqual({
        namn: 'Mitt uppdrag',
        vag: '/mina-sammantraden',
      });
    });
  });
});

async function fyllOrgan(api: ProvApi): Promise<void> {
  await api.pool.query(
    `insert into organ (id, namn, typ) values ('kommunstyrelsen', 'Kommunstyrelsen', 'ks'), ('namnden', 'Nämnden', 'namnd') on conflict do nothing`,
  );
  await api.pool.query(
    `insert into person (id, namn, epost, sub) select id, id, id || '@prov.example', id from (values ('kfsekr'), ('ledamot')) p(id) on conflict do nothing`,
  );
  await api.pool
    .query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('kfsekr', 'kommunfullmaktige', 'sekreterare', '2021-01-01'),
    ('kfsekr', 'namnden', 'sekreterare', '2021-01-01'), ('ledamot', 'namnden', 'ledamot', '2021-01-01')`);
}
