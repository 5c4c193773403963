import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { processer } from '#machines';
import { formular } from '../../apps/cli/src/demo/formular.js';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const TITEL = 'Qvantumskydd';
const LAGRUM = 'OSL 18 kap. 8 §';
const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const budgetar = new Date().getFullYear() + 2;
const drag = formular({ idag, budgetar, rang: 7 });

describe('a secret case', () => {
  let api: ProvApi;
  let lev: Klient;
  let hand: Klient;
  let slk: Klient;
  /** The same role as slk, but not named. */
  let slk2: Klient;
  let id: string;

  beforeAll(async () => {
    api = await startaProvApi();
    await api.pool
      .query(`insert into person (id, namn, epost, sub, aktiv) values ('slk2', 'Britta Beredare', 'slk2@prov.example', 'slk2', true), ('ssg', 'Sara Samordnare', 'ssg@prov.example', 'ssg', true),
      ('kf', 'Karin Sekreterare', 'kf@prov.example', 'kf', true), ('vilar', 'Viktor Vilande', 'vilar@prov.example', 'vilar', false)`);
    await api.pool
      .query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('slk2', 'stadsledningskontoret', 'beredningsansvarig', '2021-01-01'),
      ('ssg', 'strategiska-samordningsgruppen', 'ssg-ordforande', '2021-01-01'), ('kf', 'kommunfullmaktige', 'sekreterare', '2021-01-01')`);
    await api.pool.query(
      `insert into organ (id, namn, typ) values ('namnden-for-intraservice', 'Nämnden för Intraservice', 'namnd'), ('grundskoleforvaltningen', 'Grundskoleförvaltningen', 'forvaltning')`,
    );
    [lev, hand, slk, slk2] = [await api.som('lev'), await api.som('hand'), await api.som('slk'), await api.som('slk2')];
    id = (await lev.skicka('POST', '/api/initiativ', behov({ titel: TITEL, avser: 'forandringsinsats' }), randomUUID())).json.id;
  });
  afterAll(() => api.stang());

  const arende = async (vem = lev, vilket = id) => (await vem.get(`/api/arenden/${vilket}`)).json;
  const gor = async (vem: Klient, namn: keyof typeof drag, data: Record<string, unknown> = {}) =>
    vem.skicka(
      'POST',
      `/api/arenden/${id}/handelser`,
      {
        handelse: namn,
        forvantatSteg: (await arende()).steg,
        data: { ...drag[namn].data, ...(namn === 'kategorisera' ? { mal: ['mal-1'] } : {}), ...data },
      },
      randomUUID(),
    );
  const namnge = (vem: Klient, personId: string, mer: Record<string, unknown> = {}, vilket = id) =>
    vem.skicka('POST', `/api/arenden/${vilket}/personer`, { personId, roll: 'beredare', skal: 'Bereder ärendet.', ...mer }, randomUUID());
  const taBort = (vem: Klient, personId: string) =>
    vem.skicka('DELETE', `/api/arenden/${id}/personer/${personId}`, { skal: 'Har bytt uppdrag.' }, randomUUID());
  const sekretess = async (vem: Klient, kropp: Record<string, unknown>) =>
    vem.skicka(
      'POST',
      `/api/arenden/${id}/sekretess`,
      { forvantatSteg: (await arende()).steg, lagrum: LAGRUM, skal: 'Säkerhetsåtgärder.', ...kropp },
      randomUUID(),
    );
  const antal = async (vem: Klient) => (await vem.get('/api/inkorg?vy=grupp')).json.antal.grupp;
  const fynd = async () => {
    const { fynd: alla } = await verifiera(api.pool, processer);
    return alla;
  };

  /** All that can be read by somebody, as one text. */
  const alltFor = async (vem: Klient): Promise<string> => {
    const { lank } = (await vem.skicka('POST', '/api/frister/prenumerationer', {})).json;
    const svar = [
      ...(await Promise.all(['mina', 'grupp', 'organ', 'klara'].map((vy) => vem.get(`/api/inkorg?vy=${vy}&antal=100`)))),
      await vem.skicka('POST', '/api/inkorg/sok', { vy: 'organ', text: 'qvantum' }),
      await vem.get('/api/bevakningar'),
      await vem.skicka('POST', '/api/arendesok', { text: 'qvantum' }),
      await vem.get('/api/initiativ?antal=100'),
      await vem.get(`/api/budgetlistor/${budgetar}`),
      await vem.get('/api/notiser'),
      await vem.get('/api/tjansteplan'),
      await vem.get('/api/frister'),
      ...(typeof lank === 'string' ? [await vem.get(new URL(lank).pathname + new URL(lank).search)] : []),
    ];
    return svar.map(({ text }) => text).join('\n');
  };

  it('is found by all until it is marked', async () => {
    for (const namn of ['kategorisera', 'ga-vidare'] as const)
      expect((await gor(lev, namn, namn === 'ga-vidare' ? { kunder: ['grundskoleforvaltningen'] } : {})).status).toBe(200);
    for (const namn of ['kna-klar', 'sammanfatta', 'informera-namnd'] as const)
      expect((await gor(hand, namn)).json).toMatchObject({ arendeId: id });
    for (const en of [slk, slk2]) expect((await en.skicka('PUT', `/api/bevakningar/${id}`)).status).toBe(204);
    expect(await alltFor(slk)).toContain(TITEL);
  });

  it('is marked only by those who may, with a provision of OSL, in a step that has been seen', async () => {
    expect((await sekretess(slk, { sekretess: true })).json).toMatchObject({ kod: 'ingen-behorighet', regel: 'far-andra-sekretess' });
    expect((await sekretess(hand, { sekretess: true })).json.regel).toBe('far-andra-sekretess');
    expect((await sekretess(lev, { sekretess: true, lagrum: 'känsligt' })).json).toMatchObject({
      regel: 'sekretessen-har-lagrum',
      lagrum: 'OSL 5 kap. 5 §',
      saknas: ['lagrum'],
    });
    expect((await sekretess(lev, { sekretess: true, skal: ' ' })).status).toBe(422);
    expect((await sekretess(lev, { sekretess: true, forvantatSteg: 1 })).json.kod).toBe('inaktuellt-steg');
    expect((await sekretess(lev, { sekretess: false, lagrum: null })).json.regel).toBe('bara-sekretess-kan-havas');
    expect((await sekretess(lev, { sekretess: true })).status).toBe(200);
    expect(await arende()).toMatchObject({ sekretess: true, sekretessLagrum: LAGRUM });
    const logg = (await lev.get(`/api/arenden/${id}/logg`)).json.rader[0];
    expect(logg).toMatchObject({ typ: 'sekretess-satt', text: 'sekretessmarkerade ärendet', skal: 'Säkerhetsåtgärder.' });
    expect(await fynd()).toEqual([]);
  });

  it('has then never been, for those outside it', async () => {
    const allt = await alltFor(slk);
    expect(allt).not.toContain(TITEL);
    expect(allt).not.toContain(id);
    expect((await slk.get('/api/bevakningar')).json.antal).toBe(0);
    for (const [metod, vag, kropp] of [
      ['GET', `/api/arenden/${id}`],
      ['GET', `/api/arenden/${id}/logg`],
      ['GET', `/api/arenden/${id}/personer`],
      ['POST', `/api/arenden/${id}/personer`, { personId: 'slk', roll: 'beredare', skal: 'x' }],
      ['DELETE', `/api/arenden/${id}/personer/lev`, { skal: 'x' }],
      ['POST', `/api/arenden/${id}/sekretess`, { forvantatSteg: 1, sekretess: false, lagrum: null, skal: 'x' }],
    ] as const) {
      const svar = metod === 'GET' ? await slk.get(vag) : await slk.skicka(metod, vag, kropp, randomUUID());
      const okant =
        metod === 'GET'
          ? await slk.get(vag.replace(id, randomUUID()))
          : await slk.skicka(metod, vag.replace(id, randomUUID()), kropp, randomUUID());
      expect({ vag, status: svar.status, kod: svar.json.kod, titel: svar.json.title }).toEqual({
        vag,
        status: 404,
        kod: okant.json.kod,
        titel: okant.json.title,
      });
      expect(svar.text).not.toContain(TITEL);
    }
  });

  it('is not sent on to where nobody is named: nagon-hos-mottagaren-ar-namngiven', async () => {
    const nekad = await gor(hand, 'oversand');
    expect(nekad).toMatchObject({
      status: 409,
      json: { regel: 'nagon-hos-mottagaren-ar-namngiven', lagrum: 'OSL 8 kap. 1 §', saknas: ['personer:stadsledningskontoret'] },
    });
    const mojlig = (await arende(hand)).handelser.find(({ typ }: { typ: string }) => typ === 'oversand');
    expect(mojlig.tillaten).toBe(false);
    expect(mojlig.regler.find(({ uppfylld }: { uppfylld: boolean }) => !uppfylld).regel).toBe('nagon-hos-mottagaren-ar-namngiven');
  });

  it('lets people be found by name or organ, a page at a time', async () => {
    const sok = async (kropp: Record<string, unknown>) => (await lev.skicka('POST', '/api/personer/sok', kropp)).json;
    expect((await sok({ text: 'bere bri' })).personer).toEqual([
      { id: 'slk2', namn: 'Britta Beredare', roller: ['Beredningsansvarig, Stadsledningskontoret'] },
    ]);
    expect((await sok({ organ: 'stadsledningskontoret' })).personer.map(({ id: person }: { id: string }) => person)).toEqual([
      'slk',
      'slk2',
    ]);
    expect(await sok({ text: 'b' })).toEqual({ personer: [], efter: null });
    expect((await sok({ text: 'Viktor' })).personer).toEqual([]);
    expect((await sok({ text: `'&|!:*<->()` })).personer).toEqual([]);
    expect((await lev.skicka('POST', '/api/personer/sok', { text: 'bo', efter: 'x' })).status).toBe(400);
  });

  it('names people by those who may, with a reason, for a time; far-namnge-personer, personen-ar-verksam, namngivningen-har-inte-gatt-ut', async () => {
    expect((await namnge(hand, 'slk')).json.regel).toBe('far-namnge-personer');
    expect((await namnge(lev, 'vilar')).json.regel).toBe('personen-ar-verksam');
    expect((await namnge(lev, 'okand')).json.regel).toBe('personen-ar-verksam');
    expect((await namnge(lev, 'slk', { till: '2020-01-01' })).json.regel).toBe('namngivningen-har-inte-gatt-ut');
    expect((await namnge(lev, 'slk', { till: '2027-02-30' })).status).toBe(422);
    expect((await namnge(lev, 'slk', { skal: '' })).status).toBe(422);
    expect((await namnge(lev, 'slk', { roll: 'kung' })).status).toBe(422);
    expect((await namnge(lev, 'slk', { extra: 1 })).status).toBe(422);
    const uppgift = (await arende(hand)).uppgifter[0].id;
    expect((await hand.skicka('POST', `/api/uppgifter/${uppgift}/ta`)).status).toBe(200);
    expect((await namnge(hand, 'slk')).json).toEqual({ arendeId: id, personId: 'slk', roll: 'beredare' });
    expect((await slk.get(`/api/arenden/${id}`)).status).toBe(200);
    expect((await slk2.get(`/api/arenden/${id}`)).status).toBe(404);
    expect((await namnge(slk, 'slk2')).json.regel).toBe('far-namnge-personer');
  });

  it('answers a repeated naming with what it answered, and another body under the same key with a refusal', async () => {
    const nyckel = randomUUID();
    const kropp = { personId: 'slk', roll: 'granskare', skal: 'Granskar.' };
    const forsta = await lev.skicka('POST', `/api/arenden/${id}/personer`, kropp, nyckel);
    const andra = await lev.skicka('POST', `/api/arenden/${id}/personer`, kropp, nyckel);
    expect(andra.json).toEqual(forsta.json);
    expect((await lev.skicka('POST', `/api/arenden/${id}/personer`, { ...kropp, skal: 'Annat.' }, nyckel)).json.kod).toBe(
      'nyckel-ateranvand',
    );
    expect((await lev.skicka('POST', `/api/arenden/${id}/personer`, kropp)).status).toBe(400);
  });

  it('goes on to the one who is named, and to nobody else of the same role', async () => {
    expect((await gor(hand, 'oversand')).status).toBe(200);
    expect([await antal(slk), await antal(slk2)]).toEqual([1, 0]);
    expect(await alltFor(slk)).toContain(TITEL);
    const utan = await alltFor(slk2);
    expect(utan).not.toContain(TITEL);
    expect(utan).not.toContain(id);
    expect((await arende()).utanNamngiven).toEqual([]);
  });

  it('is handed over only to somebody who sees it: mottagaren-ser-arendet', async () => {
    const uppgift = (await arende(slk)).uppgifter[0].id;
    expect((await slk.skicka('POST', `/api/uppgifter/${uppgift}/ta`)).status).toBe(200);
    expect((await slk.get(`/api/uppgifter/${uppgift}/personer`)).json.personer.map(({ id: person }: { id: string }) => person)).toEqual([
      'slk',
    ]);
    const nekad = await slk.skicka('POST', `/api/uppgifter/${uppgift}/overlat`, { tillPersonId: 'slk2', skal: 'Semester.' });
    expect(nekad.json.regel).toBe('mottagaren-ser-arendet');
  });

  it('leaves a removed person’s task to the group, says that nobody sees it, and keeps the trace', async () => {
    const bort = await taBort(lev, 'slk');
    expect(bort.json.roller.map(({ roll }: { roll: string }) => roll)).toEqual(['beredare', 'granskare']);
    expect((await slk.get(`/api/arenden/${id}`)).status).toBe(404);
    expect([await antal(slk), await antal(slk2)]).toEqual([0, 0]);
    expect((await arende()).utanNamngiven).toEqual([{ id: 'stadsledningskontoret', namn: 'Stadsledningskontoret' }]);
    expect((await taBort(lev, 'slk')).status).toBe(404);
    expect(await fynd()).toEqual([]);
    for (const { roll, till } of bort.json.roller) await namnge(lev, 'slk', { roll, till, skal: 'Ångrat.' });
    const { handelser } = (await lev.get(`/api/arenden/${id}/personer`)).json;
    expect(handelser.map(({ typ }: { typ: string }) => typ)).toEqual([
      'namngiven',
      'namngiven',
      'borttagen',
      'borttagen',
      'namngiven',
      'namngiven',
    ]);
    expect(handelser[2]).toMatchObject({ namn: 'Bo Beredare', av: 'Lena Leverantör', skal: 'Har bytt uppdrag.' });
    expect(await antal(slk)).toBe(1);
  });

  it('ends with the last day of the naming', async () => {
    await api.pool.query(`update arende_person set fran = '2021-01-01', till = '2021-12-31' where person_id = 'slk' and arende_id = $1`, [
      id,
    ]);
    expect((await slk.get(`/api/arenden/${id}`)).status).toBe(404);
    expect(await antal(slk)).toBe(0);
    expect(
      (await lev.get(`/api/arenden/${id}/personer`)).json.personer.find(({ id: person }: { id: string }) => person === 'slk').roller[0]
        .galler,
    ).toBe(false);
    expect((await namnge(lev, 'slk')).status).toBe(200);
    expect((await slk.get(`/api/arenden/${id}`)).status).toBe(200);
  });

  it('is brought all the way by the named: SLK, the group, the frozen list and fullmäktige', async () => {
    const [ssg, kf] = [await api.som('ssg'), await api.som('kf')];
    expect((await gor(slk, 'sammanstall')).json.regel).toBe('nagon-hos-mottagaren-ar-namngiven');
    for (const [person, roll] of [
      ['ssg', 'beslutsfattare'],
      ['kf', 'beslutsfattare'],
    ] as const)
      expect((await namnge(lev, person, { roll })).status).toBe(200);
    expect((await gor(slk, 'sammanstall')).status).toBe(200);
    expect((await gor(ssg, 'prioritera')).status).toBe(200);
    expect((await slk2.skicka('POST', '/api/budgetlistor', { budgetar, ramTkr: null }, randomUUID())).json.saknas).toEqual([
      'prioriterade-initiativ',
    ]);
    expect((await slk.skicka('POST', '/api/budgetlistor', { budgetar, ramTkr: null }, randomUUID())).status).toBe(200);
    const lista = async (vem: Klient) => (await vem.get(`/api/budgetlistor/${budgetar}`)).json;
    expect(await lista(slk)).toMatchObject({ nu: [{ titel: TITEL }], versioner: [{ rader: [{ titel: TITEL }] }] });
    expect(await lista(slk2)).toMatchObject({ nu: [], summaTkr: 0, versioner: [] });
    expect((await gor(slk, 'till-budgetunderlag')).status).toBe(200);
    expect((await lista(slk)).summaTkr).toBe(1200);
    expect((await lista(slk2)).summaTkr).toBe(0);
    const steg = async (vem: Klient, handelse: string, data: Record<string, unknown>) =>
      vem.skicka('POST', `/api/arenden/${id}/handelser`, { handelse, forvantatSteg: (await arende()).steg, data }, randomUUID());
    const forHand = { organ: 'kommunfullmaktige', datum: datumI(new Date()), paragraf: 9, budgetar, beloppTkr: 1200 };
    expect((await steg(kf, 'finansiera', forHand)).json.regel).toBe('budgetbeslutet-registreras-for-hand');
    const arendet = (await steg(slk, 'begar-beslut', {})).json.startadeArenden[0] as string;
    const beslutet = (await slk.get(`/api/arenden/${arendet}`)).json;
    expect([beslutet.sekretess, beslutet.titel]).toEqual([true, 'Budgetbeslut i ett sekretessmarkerat ärende']);
    expect((await slk2.get(`/api/arenden/${arendet}`)).json).toMatchObject({ beslutarOm: [], overordnat: null });
    expect(await alltFor(slk2)).not.toContain(TITEL);
    expect(await fynd()).toEqual([]);
  });

  it('tells nobody outside it of its changes', async () => {
    const [inne, ute] = await Promise.all([strom(slk), strom(slk2)]);
    const oppet = (await lev.skicka('POST', '/api/initiativ', behov({ titel: 'Öppet' }), randomUUID())).json.id;
    await namnge(lev, 'kf', { roll: 'granskare' });
    // Changes of the same moment may be told in any order: what is not to be heard has been told when the named has heard it.
    await inne.tills(id);
    const sist = (await lev.skicka('POST', '/api/initiativ', behov({ titel: 'Sist' }), randomUUID())).json.id;
    const [hort, ohort] = [await inne.tills(sist), await ute.tills(sist)];
    await Promise.all([inne.stang(), ute.stang()]);
    expect(hort).toContain(id);
    expect(ohort).toContain(oppet);
    expect(ohort).not.toContain(id);
  });

  it('is open to all again when its secrecy is lifted, and the log says so', async () => {
    expect((await sekretess(lev, { sekretess: false, lagrum: null, skal: 'Upphandlingen är klar.' })).status).toBe(200);
    expect(await arende(slk2)).toMatchObject({ sekretess: false, sekretessLagrum: null, utanNamngiven: [] });
    expect((await lev.get(`/api/arenden/${id}/logg`)).json.rader[0]).toMatchObject({
      typ: 'sekretess-havd',
      skal: 'Upphandlingen är klar.',
    });
    const { rows } = await api.pool.query('select count(*)::int as antal from uppgift where arende_id = $1 and sekretess', [id]);
    expect(rows[0].antal).toBe(0);
    expect(await fynd()).toEqual([]);
  });

  it('gives back to the group what is held by somebody who loses sight of it when it is marked', async () => {
    const annat = (await lev.skicka('POST', '/api/initiativ', behov({ titel: 'Flyttat' }), randomUUID())).json.id;
    const uppgift = (await arende(lev, annat)).uppgifter[0].id;
    await api.pool.query(`update uppgift set innehavare_id = 'slk2', tagen_at = now(), lage = 'tilldelad' where id = $1`, [uppgift]);
    await api.pool.query(
      `update uppgift_raknare set antal = antal - 1 where ctid = (select ctid from uppgift_raknare where organ_id = 'intraservice' and roll = 'leverantorsforetradare' and antal > 0 limit 1)`,
    );
    expect(await fynd()).toEqual([]);
    const fore = await antal(lev);
    const svar = await lev.skicka(
      'POST',
      `/api/arenden/${annat}/sekretess`,
      { forvantatSteg: 1, sekretess: true, lagrum: LAGRUM, skal: 'x' },
      randomUUID(),
    );
    expect(svar.status).toBe(200);
    expect(await antal(lev)).toBe(fore + 1);
    expect((await slk2.get('/api/inkorg')).json.antal.mina).toBe(0);
    expect((await slk2.get(`/api/uppgifter/${uppgift}`)).status).toBe(404);
    expect(await fynd()).toEqual([]);
  });

  /** What the person hears, until the case with the id has been heard of. */
  async function strom(vem: Klient): Promise<{ tills(sist: string): Promise<string>; stang(): Promise<void> }> {
    const svar = await vem.strom('/api/handelser');
    const lasare = svar.body?.getReader();
    if (!lasare) throw new Error('Strömmen öppnades inte.');
    const avkodare = new TextDecoder();
    let hort = avkodare.decode((await lasare.read()).value);
    return {
      tills: async (sist) => {
        while (!hort.includes(sist)) {
          const { value, done } = await lasare.read();
          if (done) throw new Error('Strömmen tog slut.');
          hort += avkodare.decode(value, { stream: true });
        }
        return hort;
      },
      stang: () => lasare.cancel(),
    };
  }
});
