import { randomUUID } from 'node:crypto';
import { adderaDagar, datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { anslagsparagrafer } from '../../apps/worker/src/sammantrade/anslagsparagrafer.js';
import { arendesteg } from '../support/arendesteg.js';
import { type ProvApi, startaProvApi } from '../support/prov-api.js';

const NAMND = 'prov-namnden';
const beslut = (andringar: Record<string, unknown> = {}) => ({
  organ: 'intraservice',
  titel: 'Avtal om lagring',
  delegerandeOrgan: NAMND,
  arendetyp: 'avtal',
  beslutsslag: 'avtal',
  delegerbarhet: 'lopande',
  beloppTkr: 400,
  arendet: 'Avtalet om lagring går ut.',
  forslagTillBeslut: 'Avtalet förlängs ett år.',
  ...andringar,
});
const fraga = ({ organ, delegerandeOrgan, arendetyp, beslutsslag, delegerbarhet, beloppTkr }: ReturnType<typeof beslut>, andrat = {}) => ({
  organ,
  delegerandeOrgan,
  arendetyp,
  beslutsslag,
  delegerbarhet,
  beloppTkr,
  ...andrat,
});
const nyPunkt = (id: string, andringar: Record<string, unknown> = {}) => ({
  slag: 'ny',
  skal: 'Nämnden har beslutat.',
  punkt: {
    id,
    punkt: '9.1',
    text: 'Besluta om något.',
    delegerandeOrgan: NAMND,
    delegatOrgan: 'intraservice',
    delegatRoll: 'verksamhetschef',
    arendetyp: 'ovrigt',
    giltigFran: '2024-01-01',
    kalla: 'Provnämnden 2023-12-14 § 9',
    ...andringar,
  },
});

describe('decisions on delegation over HTTP', () => {
  const idag = datumI(new Date());
  let api: ProvApi;
  let engine: Engine;

  beforeAll(async () => {
    api = await startaProvApi();
    await fyll(api, idag);
    engine = createEngine({ pool: api.pool, processer });
    await api.loggaInAlla(['hand', 'dchef', 'dvchef', 'dsekr', 'dordf', 'domr', 'dadm', 'dadm2', 'utan', 'dvik']);
  });
  afterAll(async () => {
    await engine.stang();
    await api.stang();
  });

  const som = (namn: string) => api.inloggad(namn);
  const { gor } = arendesteg(som);
  const nytt = async (andringar = {}): Promise<string> => {
    const svar = await som('hand').skicka('POST', '/api/delegationsbeslut', beslut(andringar), randomUUID());
    expect(svar.status).toBe(201);
    return svar.json.id;
  };
  const prova = (id: string, punkt: string) => gor('hand', id, 'kontrollera-delegation', { punkt });
  const besluta = (namn: string, id: string, data = {}) =>
    gor(namn, id, 'besluta-pa-delegation', { beslut: 'Avtalet förlängs.', ingenJav: true, ...data });
  /** What the worker reports when the document has been made. */
  const registrera = async (id: string) => {
    const { rows } = await api.pool.query<{ id: string }>(
      `select id from effect where arende_id = $1 and typ = 'framstall-delegationsbeslut'`,
      [id],
    );
    expect(await engine.effektUtfall({ effektId: rows[0]?.id ?? '', resultat: { hash: 'a'.repeat(64) }, nu: new Date() })).toBe(
      'registrerad',
    );
  };
  const fattat = async (punkt: string, namn: string, andringar = {}) => {
    const id = await nytt(andringar);
    expect(await prova(id, punkt)).toMatchObject({ status: 200 });
    expect(await besluta(namn, id)).toMatchObject({ status: 200 });
    await registrera(id);
    return id;
  };
  const vemFar = async (andringar = {}, andrat = {}) =>
    (await som('hand').skicka('POST', '/api/delegation/vem-far', fraga(beslut(andringar), andrat))).json;

  it('says who may decide: the points, their functions and the people who hold them today', async () => {
    const svar = await vemFar();
    expect(svar.ingen).toBeNull();
    expect(svar.punkter).toEqual([
      expect.objectContaining({
        id: 'prov-4-2',
        funktion: 'Förvaltningsdirektör, Intraservice',
        personer: [
          { id: 'dchef', namn: 'Disa Chef', vikarie: false },
          { id: 'dvik', namn: 'Doris Vikarie', vikarie: true },
        ],
      }),
      expect.objectContaining({ id: 'prov-4-2-1', personer: [{ id: 'dvchef', namn: 'Dan Verksamhetschef', vikarie: false }] }),
    ]);
    expect((await vemFar({ beloppTkr: 900 })).punkter.map(({ id }: { id: string }) => id)).toEqual(['prov-4-2']);
  });

  it('says why nobody may, with the section of the law', async () => {
    const hinder = async (andringar: object, andrat = {}) => (await vemFar(andringar, andrat)).ingen;
    expect(await hinder({ delegerbarhet: 'framstallning-eller-yttrande-till-fullmaktige' })).toMatchObject({
      regel: 'arendet-far-delegeras',
      lagrum: 'KL 6 kap. 38 §',
    });
    expect(await hinder({ arendetyp: 'okand' })).toMatchObject({ regel: 'delegationspunkten-finns' });
    expect(await hinder({ arendetyp: 'utgangen' })).toMatchObject({ regel: 'delegationspunkten-galler' });
    expect(await hinder({ arendetyp: 'grupp' })).toMatchObject({ regel: 'delegaten-ar-inte-en-grupp' });
    expect(await hinder({ arendetyp: 'utgangen' }, { datum: '2022-06-01' })).toBeNull();
    const over = await vemFar({ beloppTkr: 5000 });
    expect(over.punkter).toEqual([]);
    expect(over.nekade.map((rad: { hinder: { regel: string }[] }) => rad.hinder[0]?.regel)).toEqual([
      'beloppet-ryms-i-delegationen',
      'beloppet-ryms-i-delegationen',
    ]);
  });

  it('takes a decision from draft to the list of the next meeting, in one transaction with the list', async () => {
    const [ett, tva] = [await fattat('prov-4-2', 'dchef'), await fattat('prov-4-2-1', 'dvchef', { titel: 'Avtal om drift' })];
    const { json: arende } = await som('dsekr').get(`/api/arenden/${ett}`);
    expect(arende.tillstand).toMatchObject({ id: 'registrerat', ansvarig: 'Sekreterare, Provnämnden' });
    const anmalan = (await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json;
    expect(anmalan.moten).toContain(idag);
    expect(anmalan.vantar.map(({ id }: { id: string }) => id).toSorted()).toEqual([ett, tva].toSorted());
    const lista = { organ: NAMND, mote: idag, beslut: [ett, tva] };
    const nyckel = randomUUID();
    const svar = await som('dsekr').skicka('POST', '/api/delegation/anmalningslistor', lista, nyckel);
    expect(svar.status).toBe(201);
    expect((await som('dsekr').skicka('POST', '/api/delegation/anmalningslistor', lista, nyckel)).json.id).toBe(svar.json.id);
    const efter = (await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json;
    expect(efter.vantar).toEqual([]);
    expect(efter.listor).toMatchObject([{ id: svar.json.id, mote: idag, antal: 2, etikett: 'Anmäld' }]);
    const { rader } = (await som('hand').get('/api/delegationsbeslut')).json;
    const rad = rader.find(({ id }: { id: string }) => id === ett);
    expect(rad).toMatchObject({ etikett: 'Anmält', anmald: idag, punkt: '4.2', dnr: expect.stringMatching(/^\d{4}\/\d\d$/) });
    const igen = await som('dsekr').skicka('POST', '/api/delegation/anmalningslistor', lista, randomUUID());
    expect([igen.status, igen.json.regel]).toEqual([409, 'listans-beslut-vantar-pa-anmalan']);
  });

  it('reports at a meeting of the organ and on no other day, and by its secretary', async () => {
    const id = await fattat('prov-4-2', 'dchef');
    const lista = { organ: NAMND, mote: '2099-01-01', beslut: [id] };
    const fel = await som('dsekr').skicka('POST', '/api/delegation/anmalningslistor', lista, randomUUID());
    expect([fel.status, fel.json.regel]).toEqual([409, 'anmalan-sker-vid-ett-sammantrade']);
    expect((await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json.listor).toHaveLength(1);
    const annan = await som('hand').skicka('POST', '/api/delegation/anmalningslistor', { ...lista, mote: idag }, randomUUID());
    expect(annan.status).toBe(403);
    expect(await gor('dsekr', id, 'anmal-till-organet', { mote: idag })).toMatchObject({ status: 200 });
  });

  it('knows the meetings that are planned here, and puts the list on the agenda of the one it is for', async () => {
    const id = await fattat('prov-4-2', 'dchef', { titel: 'Avtal om nät' });
    const mote = adderaDagar(idag, 3);
    const planera = { organ: NAMND, titel: 'Extra sammanträde', datum: mote, tid: '13:00', plats: 'Sal 1', platser: 11, kallelsedagar: 0 };
    const lista = { organ: NAMND, mote, beslut: [id] };
    const anmal = () => som('dsekr').skicka('POST', '/api/delegation/anmalningslistor', lista, randomUUID());
    expect((await anmal()).json.regel).toBe('anmalan-sker-vid-ett-sammantrade');
    const sammantrade = await som('dsekr').skicka('POST', '/api/sammantraden', planera, randomUUID());
    expect((await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json.moten.slice(0, 2)).toEqual([idag, mote]);
    const svar = await anmal();
    expect(svar.status).toBe(201);
    const { rader } = (await som('dsekr').get(`/api/sammantraden/${sammantrade.json.arendeId}/dagordning`)).json;
    expect(rader).toMatchObject([{ slag: 'anmalan', rubrik: expect.stringMatching(/^Anmälan av delegationsbeslut, \d{4}\/\d\d$/) }]);
    // The § of the report is what the time for appealing the reported decisions runs from, so the notice says how it is appealed.
    const { rows } = await api.pool.query<{ id: string }>(
      `update sammantrade_punkt set status = 'beslutad', ar = 2026, paragraf = 1, utfall = 'bifall' where mote_id = $1 returning id`,
      [sammantrade.json.arendeId],
    );
    const anslaget = () =>
      anslagsparagrafer(
        api.pool,
        rows.map((rad) => rad.id),
      );
    expect(await anslaget()).toMatchObject([{ paragraf: 1, overklagande: 'laglighetsprovning' }]);
    await api.pool.query('update delegationsbeslut set overklagbart = false where arende_id = $1', [id]);
    expect(await anslaget()).toMatchObject([{ paragraf: 1, overklagande: 'ej-overklagbart' }]);
    const stall = { handelse: 'stall-in', data: { skal: 'För få kan komma.' } };
    expect(
      (await som('dsekr').skicka('POST', `/api/sammantraden/${sammantrade.json.arendeId}/handelser`, stall, randomUUID())).status,
    ).toBe(200);
    expect((await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json.moten).not.toContain(mote);
  });

  it.each([
    ['a group of employees', { arendetyp: 'grupp' }, 'prov-grupp', 'delegaten-ar-inte-en-grupp', 'KL 6 kap. 37 §, 7 kap. 5 §'],
    ['a point that has ended', { arendetyp: 'utgangen' }, 'prov-slut', 'delegationspunkten-galler', 'KL 6 kap. 37 §, 7 kap. 5 §'],
    ['an amount over the limit', { beloppTkr: 2001 }, 'prov-4-2', 'beloppet-ryms-i-delegationen', 'KL 6 kap. 37 §, 7 kap. 5 §'],
    ['a matter without its amount', { beloppTkr: null }, 'prov-4-2', 'beloppet-ryms-i-delegationen', 'KL 6 kap. 37 §, 7 kap. 5 §'],
    ['aims and direction', { delegerbarhet: 'mal-och-inriktning' }, 'prov-4-2', 'arendet-far-delegeras', 'KL 6 kap. 38 §'],
    [
      'a hemställan to fullmäktige',
      { delegerbarhet: 'framstallning-eller-yttrande-till-fullmaktige' },
      'prov-4-2',
      'arendet-far-delegeras',
      'KL 6 kap. 38 §',
    ],
    ['another kind of matter', { arendetyp: 'ovrigt' }, 'prov-4-2', 'delegationspunkten-omfattar-arendet', 'KL 6 kap. 37 §, 7 kap. 5 §'],
    ['a point that is not there', {}, 'prov-finns-inte', 'delegationspunkten-finns', 'KL 6 kap. 37 §, 7 kap. 5 §'],
    [
      'a point delegated onward by another than the förvaltningschef',
      { arendetyp: 'vidare' },
      'prov-vidare-fel',
      'vidaredelegeringen-gar-genom-forvaltningschefen',
      'KL 7 kap. 6 §',
    ],
    [
      'an ordinary point for what is urgent',
      { bradskandeSkal: 'Går ut i kväll.' },
      'prov-4-2',
      'bradskande-beslut-ar-ordforandens',
      'KL 6 kap. 39 §',
    ],
  ])('refuses %s, in words and with the section', async (_vad, andringar, punkt, regel, lagrum) => {
    const svar = await prova(await nytt(andringar), punkt);
    expect(svar.status).toBe(409);
    expect(svar.json).toMatchObject({ regel, lagrum, kanGorasAv: expect.any(String), detail: expect.any(String) });
  });

  it('refuses a point that ended between the check and the decision', async () => {
    await api.pool.query(
      `insert into delegationspunkt (id, typ, punkt, delegerande_organ, delegat_organ, delegat_roll, arendetyp, text) values ('prov-kort', 'delegation', '8', '${NAMND}', 'intraservice', 'forvaltningsdirektor', 'kort', 'Kort')`,
    );
    const id = await nytt({ arendetyp: 'kort' });
    expect(await prova(id, 'prov-kort')).toMatchObject({ status: 200 });
    await api.pool.query(`update delegationspunkt set giltig_till = $1::date - 1 where id = 'prov-kort'`, [idag]);
    const svar = await besluta('dchef', id);
    expect([svar.status, svar.json.regel]).toEqual([409, 'delegationspunkten-galler']);
  });

  it('refuses everybody but the function that the point names', async () => {
    const id = await nytt();
    await prova(id, 'prov-4-2');
    for (const namn of ['hand', 'dvchef', 'dsekr']) {
      const svar = await besluta(namn, id);
      expect([namn, svar.status, svar.json.regel]).toEqual([namn, 403, 'ar-delegaten']);
    }
    expect(await besluta('dvik', id)).toMatchObject({ status: 200 });
  });

  it('refuses a delegate who is disqualified, and remembers who said so', async () => {
    const id = await nytt();
    await prova(id, 'prov-4-2');
    const utan = await besluta('dchef', id, { ingenJav: false });
    expect([utan.status, utan.json.regel, utan.json.lagrum]).toEqual([409, 'delegaten-ar-inte-javig', 'KL 6 kap. 28–30 §§, 7 kap. 4 §']);
    expect(await gor('dchef', id, 'anmal-jav-i-beslutet', { skal: 'Närstående är part.' })).toMatchObject({ status: 200 });
    const svar = await besluta('dchef', id);
    expect([svar.status, svar.json.regel]).toEqual([403, 'har-inte-anmalt-jav']);
  });

  it('refuses a decision without the prior approval that the point asks for (A-37)', async () => {
    const id = await nytt({ arendetyp: 'regler', beslutsslag: 'antagande', beloppTkr: null });
    expect(await prova(id, 'prov-3-1')).toMatchObject({ status: 200, json: { tillstand: 'vantar-pa-forhandsgodkannande' } });
    const svar = await besluta('dchef', id);
    expect([svar.status, svar.json.regel]).toEqual([409, 'forhandsgodkannandet-finns']);
    expect(await gor('dchef', id, 'forhandsgodkann', { kommentar: null })).toMatchObject({ status: 403 });
    expect(await gor('domr', id, 'forhandsgodkann', { kommentar: null })).toMatchObject({ status: 200 });
    expect(await besluta('dchef', id)).toMatchObject({ status: 200 });
  });

  it('lets the chair decide what cannot wait, and reports it whatever the point says (KL 6:39)', async () => {
    const id = await fattat('prov-bradska', 'dordf', {
      arendetyp: 'bradskande',
      bradskandeSkal: 'Nämnden hinner inte samlas.',
      beloppTkr: null,
    });
    const anmalan = (await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json;
    expect(anmalan.vantar).toEqual(expect.arrayContaining([expect.objectContaining({ id, bradskande: true })]));
  });

  it('records and announces what is not reported but can be appealed (KL 8:10)', async () => {
    const id = await fattat('prov-utan', 'dvchef', { arendetyp: 'enkelt' });
    const nekad = await gor('dsekr', id, 'anmal-till-organet', { mote: idag });
    expect([nekad.status, nekad.json.regel]).toEqual([409, 'beslutet-ska-anmalas']);
    const fore = (await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json;
    expect(fore.attTillkannage.map((rad: { id: string }) => rad.id)).toEqual([id]);
    const tillkannagett = await gor('dsekr', id, 'tillkannage-delegationsbeslut', { datum: idag, protokoll: 'Särskilt protokoll nr 1' });
    expect(tillkannagett.status).toBe(200);
    const anslag = (await som('dsekr').get(`/api/anslag/${tillkannagett.json.startadeArenden[0]}`)).json;
    expect(anslag).toMatchObject({
      slag: 'delegationsbeslut',
      tillstand: { id: 'skapat' },
      organ: { id: NAMND },
      justeringsdatum: idag,
      forvaring: 'Organets kansli, Särskilt protokoll nr 1',
      beslut: [{ paragraf: 0, overklagande: 'laglighetsprovning', arende: { id } }],
    });
    expect(anslag.beslut[0].rubrik).toMatch(/^Beslut enligt delegationspunkt /);
    const efter = (await som('dsekr').get(`/api/delegation/anmalan/${NAMND}`)).json;
    expect([efter.attTillkannage, efter.tillkannagivna.map((rad: { id: string }) => rad.id)]).toEqual([[], [id]]);
  });

  it('keeps a secret decision from everybody outside its organ', async () => {
    const id = await nytt({ titel: 'Hemlig punkt', sekretess: true });
    expect((await som('hand').get('/api/delegationsbeslut')).text).toContain(id);
    const { text } = await som('utan').get('/api/delegationsbeslut');
    expect([text.includes(id), text.includes('Hemlig punkt')]).toEqual([false, false]);
    expect((await som('utan').get(`/api/arenden/${id}`)).status).toBe(404);
  });

  it('refuses a start by somebody outside the organ, unknown fields and bodies that are not there', async () => {
    const post = (namn: string, kropp: object) => som(namn).skicka('POST', '/api/delegationsbeslut', kropp, randomUUID());
    expect((await post('utan', beslut())).json.regel).toBe('ar-beredare-av-delegationsbeslutet');
    expect((await post('hand', beslut({ extra: 1 }))).status).toBe(422);
    expect((await post('hand', beslut({ delegerandeOrgan: 'finns-inte' }))).json.falt).toMatchObject([{ falt: 'delegerandeOrgan' }]);
  });

  it('carries the number of the matter that it is taken in, and refuses another authority’s matter and one that has ended (H-19)', async () => {
    const matter = async (organ: string) => {
      const arendeId = randomUUID();
      await engine.start({
        ...{ nyckel: randomUUID(), aktor: { system: true }, nu: new Date(), process: 'formelltarende', arendeId, organ, datum: idag },
        titel: 'Lagring',
        data: { titel: 'Lagring', organ, arendetyp: 'verksamhet', beslutsgang: 'namnd', namnd: NAMND, beskrivning: 'Prov.' },
      });
      const { rows } = await api.pool.query<{ dnr: string }>('select dnr from arende where id = $1', [arendeId]);
      return { id: arendeId, dnr: rows[0]?.dnr };
    };
    const eget = await matter('intraservice');
    const id = await nytt({ iArende: eget.id });
    const arende = (await som('hand').get(`/api/arenden/${id}`)).json;
    expect(arende).toMatchObject({ dnr: eget.dnr, overordnat: { id: eget.id } });
    const nasta = await matter('intraservice');
    expect(Number(nasta.dnr?.slice(0, 4))).toBe(Number(eget.dnr?.slice(0, 4)) + 1);
    const annan = await matter('stadsledningskontoret');
    await api.pool.query(`update arende set avslutad = true where id = $1`, [nasta.id]);
    for (const iArende of [annan.id, nasta.id]) {
      const svar = await som('hand').skicka('POST', '/api/delegationsbeslut', beslut({ iArende }), randomUUID());
      expect(svar).toMatchObject({ status: 422, json: { falt: [{ falt: 'iArende' }] } });
    }
    const finnsInte = await som('hand').skicka('POST', '/api/delegationsbeslut', beslut({ iArende: randomUUID() }), randomUUID());
    expect(finnsInte.status).toBe(404);
    await api.pool.query(`update arende set avslutad = false where id = $1`, [nasta.id]);
  });

  it('changes the register by two persons: one proposes, another approves', async () => {
    const foresla = (namn: string, kropp: object) => som(namn).skicka('POST', '/api/delegation/andringar', kropp, randomUUID());
    const avgor = (namn: string, id: string, godkann: boolean) =>
      som(namn).skicka('POST', `/api/delegation/andringar/${id}/avgorande`, { godkann, skal: null });
    expect((await foresla('hand', nyPunkt('ny-1'))).status).toBe(403);
    const slag = ['antagande', 'avtal', 'yttrande', 'ovrigt'];
    const forslag = await foresla('dadm', nyPunkt('ny-1', { omfattarOrgan: ['intraservice'], omfattarSlag: slag }));
    expect(forslag.status).toBe(201);
    const sjalv = await avgor('dadm', forslag.json.id, true);
    expect([sjalv.status, sjalv.json.regel]).toEqual([403, 'andringen-avgors-av-en-annan']);
    expect((await vemFar({ arendetyp: 'ovrigt' })).punkter).toEqual([]);
    expect((await avgor('dadm2', forslag.json.id, true)).status).toBe(204);
    expect((await avgor('dadm2', forslag.json.id, true)).json.regel).toBe('andringen-vantar');
    expect((await vemFar({ arendetyp: 'ovrigt' })).punkter.map(({ id }: { id: string }) => id)).toEqual(['ny-1']);
    const slut = await foresla('dadm', { slag: 'avsluta', punktId: 'ny-1', giltigTill: idag, skal: 'Upphävd.' });
    expect((await foresla('dadm', { slag: 'avsluta', punktId: 'ny-1', giltigTill: idag, skal: 'Igen.' })).status).toBe(422);
    expect((await avgor('dsekr', slut.json.id, true)).status).toBe(204);
    const rad = (await som('hand').get('/api/delegation/punkter')).json.rader.find(({ id }: { id: string }) => id === 'ny-1');
    expect(rad).toMatchObject({
      giltigTill: idag,
      gallerIdag: true,
      omfattarOrgan: [{ id: 'intraservice' }],
      omfattarSlag: slag,
      kalla: expect.any(String),
    });
    await expect(api.pool.query(`delete from delegationspunkt where id = 'ny-1'`)).rejects.toThrow('avslutas med ett datum');
  });

  it.each([
    ['a group', { delegatOrgan: 'strategiska-samordningsgruppen', delegatRoll: 'ssg-ledamot' }, 'delegaten-ar-inte-en-grupp'],
    ['what is not allowed to go onward', { vidaredelegeradFran: 'prov-utan' }, 'vidaredelegeringen-gar-genom-forvaltningschefen'],
    [
      'more than the point above gives',
      { vidaredelegeradFran: 'prov-4-2', arendetyp: 'avtal', takTkr: 5000 },
      'vidaredelegeringen-gar-genom-forvaltningschefen',
    ],
    ['urgent power for an employee', { bradskande: true }, 'bradskande-beslut-ar-ordforandens'],
  ])('never writes down a point that gives power to %s', async (_vad, andringar, regel) => {
    const svar = await som('dadm').skicka('POST', '/api/delegation/andringar', nyPunkt(`fel-${randomUUID()}`, andringar), randomUUID());
    expect([svar.status, svar.json.regel]).toEqual([409, regel]);
  });
});

async function fyll(api: ProvApi, idag: string): Promise<void> {
  await api.pool.query(`insert into organ (id, namn, typ, moten) values ('${NAMND}', 'Provnämnden', 'namnd', $1)`, [
    { typ: 'lista', datum: [idag, '2098-12-31'] },
  ]);
  const personer = [
    ['dchef', 'Disa Chef', 'intraservice', 'forvaltningsdirektor'],
    ['dvchef', 'Dan Verksamhetschef', 'intraservice', 'verksamhetschef'],
    ['dsekr', 'Dina Sekreterare', NAMND, 'sekreterare'],
    ['dordf', 'Dag Ordförande', NAMND, 'ordforande'],
    ['domr', 'Dora Områdesordförande', 'stadsledningskontoret', 'omradesordforande'],
    ['dadm', 'Ada Administratör', 'intraservice', 'administrator'],
    ['dadm2', 'Axel Administratör', 'stadsledningskontoret', 'administrator'],
  ];
  for (const [id, namn, organ, roll] of personer) {
    await api.pool.query(`insert into person (id, namn, epost, sub) values ($1, $2, $1 || '@prov.example', $1)`, [id, namn]);
    await api.pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, organ, roll]);
  }
  await api.pool.query(`insert into person (id, namn, epost, sub) values ('dvik', 'Doris Vikarie', 'dvik@prov.example', 'dvik')`);
  await api.pool.query(
    `insert into vikariat (for_person_id, ersattare_id, fran, till) values ('dchef', 'dvik', '2021-01-01', '2099-12-31')`,
  );
  await api.pool
    .query(`insert into delegationspunkt (id, typ, punkt, delegerande_organ, delegat_organ, delegat_roll, arendetyp, text, tak_tkr, giltig_till, vidaredelegering, vidaredelegerad_fran,
      forhands_organ, forhands_roll, anmals, bradskande, delegat_slag) values
    ('prov-4-2', 'delegation', '4.2', '${NAMND}', 'intraservice', 'forvaltningsdirektor', 'avtal', 'Teckna avtal.', 2000, null, true, null, null, null, true, false, 'funktion'),
    ('prov-4-2-1', 'delegation', '4.2.1', '${NAMND}', 'intraservice', 'verksamhetschef', 'avtal', 'Teckna avtal.', 500, null, false, 'prov-4-2', null, null, true, false, 'funktion'),
    ('prov-grupp', 'delegation', '5', '${NAMND}', 'strategiska-samordningsgruppen', 'ssg-ledamot', 'grupp', 'Fördela.', null, null, false, null, null, null, true, false, 'grupp'),
    ('prov-slut', 'delegation', '6', '${NAMND}', 'intraservice', 'forvaltningsdirektor', 'utgangen', 'Gammal.', null, '2022-12-31', false, null, null, null, true, false, 'funktion'),
    ('prov-vidare', 'delegation', '7', '${NAMND}', 'intraservice', 'verksamhetschef', 'vidare', 'Vidare.', null, null, true, null, null, null, true, false, 'funktion'),
    ('prov-vidare-fel', 'delegation', '7.1', '${NAMND}', 'intraservice', 'handlaggare', 'vidare', 'Vidare.', null, null, false, 'prov-vidare', null, null, true, false, 'funktion'),
    ('prov-3-1', 'delegation', '3.1', '${NAMND}', 'intraservice', 'forvaltningsdirektor', 'regler', 'Anta regler.', null, null, false, null, 'stadsledningskontoret', 'omradesordforande', true, false, 'funktion'),
    ('prov-bradska', 'delegation', '1', '${NAMND}', '${NAMND}', 'ordforande', 'bradskande', 'Brådskande ärenden.', null, null, false, null, null, null, false, true, 'funktion'),
    ('prov-utan', 'delegation', '10', '${NAMND}', 'intraservice', 'verksamhetschef', 'enkelt', 'Enkla beslut.', null, null, false, null, null, null, false, false, 'funktion')`);
}
