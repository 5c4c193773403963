import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { arendevagar } from '../support/beslut-i-arende.js';
import { type ProvApi, startaProvApi, type Svar } from '../support/prov-api.js';

const LEDAMOTER = ['o', 'j1', 'j2', 'l', 'l2'];
const DYGN = 86_400_000;
const TID = 120_000;
const hash = (nr: number): string => String(nr).padStart(64, '0');
const ETT_FORSLAG = { ordning: 'Ett förslag.', finner: 'bifall' };
const BIFALL = { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Bifalls.' }] };

/** What a person is told: RFC 9457, the rule by its name, whole sentences in Swedish, the source and who can do it. */
function nekas(svar: Svar, regel: string): void {
  expect(svar.huvuden.get('content-type')).toContain('application/problem+json');
  expect(svar.json).toMatchObject({ regel, status: svar.status, type: expect.stringMatching(/^\/problem\//) });
  expect([403, 409]).toContain(svar.status);
  for (const mening of [svar.json.title, svar.json.detail]) expect(mening).toMatch(/^[A-ZÅÄÖ§].*[.]$/s);
  expect(svar.json.kalla).toMatch(/\S/);
  expect(svar.json.kanGorasAv).toMatch(/\S/);
}

describe('what would make a decision void, over HTTP', () => {
  const idag = datumI(new Date());
  let api: ProvApi;
  let engine: Engine;
  let stangPool: () => Promise<void>;
  let vagar: ReturnType<typeof arendevagar>;

  beforeAll(async () => {
    api = await startaProvApi();
    const pool = skapaPool(String(api.pool.options.connectionString), 3);
    stangPool = () => pool.end();
    engine = createEngine({ pool, processer });
    vagar = arendevagar(pool, engine);
    await api.pool.query(
      `insert into organ (id, namn, typ) values ('namnden', 'Nämnden', 'namnd'), ('grannen', 'Grannämnden', 'namnd'), ('kommunstyrelsen', 'Kommunstyrelsen', 'ks')`,
    );
    const folk = [...LEDAMOTER, 'sekr'];
    await api.pool.query(`insert into person (id, namn, epost, sub) select id, id, id || '@prov.example', id from unnest($1::text[]) id`, [
      folk,
    ]);
    for (const organ of ['namnden', 'grannen', 'kommunfullmaktige'])
      await api.pool.query(
        `insert into medlemskap (person_id, organ_id, roll, fran) select id, $2, case id when 'o' then 'ordforande' when 'sekr' then 'sekreterare' else 'ledamot' end, '2021-01-01' from unnest($1::text[]) id`,
        [folk, organ],
      );
    await api.loggaInAlla([...folk, 'hand']);
  }, TID);
  afterAll(async () => {
    await engine.stang();
    await stangPool();
    await api.stang();
  });
  afterEach(() => api.pool.query('update sammantrade_narvaro set till = now() where till is null'));

  const som = (namn: string) => api.inloggad(namn);
  const skicka = (mote: string, handelse: string, data: object = {}, namn = 'sekr', nyckel: string = randomUUID()): Promise<Svar> =>
    som(namn).skicka('POST', `/api/sammantraden/${mote}/handelser`, { handelse, data }, nyckel);
  const gor = async (...val: Parameters<typeof skicka>): Promise<Svar> => {
    const svar = await skicka(...val);
    if (svar.status !== 200) throw new Error(`${val[1]}: ${svar.text}`);
    return svar;
  };
  const punkten = async (mote: string, nr = 1): Promise<{ punktId: string; radVersion: number; status: string }> => {
    const { rows } = await api.pool.query<{ punktId: string; radVersion: number; status: string }>(
      'select id as "punktId", rad_version as "radVersion", status from sammantrade_punkt where mote_id = $1 and nr = $2',
      [mote, nr],
    );
    if (!rows[0]) throw new Error('Punkten finns inte.');
    return rows[0];
  };
  const iPunkten = async (mote: string, handelse: string, data: object = {}, nr = 1): Promise<Svar> => {
    const { punktId, radVersion } = await punkten(mote, nr);
    return skicka(mote, handelse, { punktId, radVersion, ...data });
  };
  /** A meeting called in time for today; fullmäktige's a week ahead, as the law asks. */
  async function kallat(organ: string, arenden: readonly (string | null)[]): Promise<string> {
    const id = randomUUID();
    const nu = new Date(Date.now() - 20 * DYGN);
    const data = {
      organtyp: organ === 'kommunfullmaktige' ? 'kf' : 'namnd',
      datum: idag,
      tid: '09:00',
      plats: 'Sal 1',
      platser: 5,
      kallelsedagar: 0,
    };
    const start = { process: 'sammantrade', arendeId: id, titel: 'Sammanträde', organ, datum: idag, data };
    await engine.start({ nyckel: randomUUID(), aktor: { personId: 'sekr' }, nu, ...start });
    for (const arendeId of arenden)
      await vagar.gor(id, 'sekr', 'lagg-till-punkt', { slag: arendeId ? 'arende' : 'ovrigt', rubrik: 'Punkt', arendeId }, nu);
    await vagar.gor(id, 'sekr', 'kalla', { ersattare: [] }, nu);
    return id;
  }
  async function pagaende(organ: string, arenden: readonly (string | null)[]): Promise<string> {
    const mote = await kallat(organ, arenden);
    await gor(mote, 'oppna-sammantradet', { ordforande: 'o', narvarande: LEDAMOTER });
    await gor(mote, 'faststall-dagordning', { justerare: ['j1', 'j2'] });
    return mote;
  }
  async function tillBeslut(mote: string, nr = 1): Promise<Svar> {
    await iPunkten(mote, 'inga-yrkanden', {}, nr);
    await iPunkten(mote, 'stall-proposition', ETT_FORSLAG, nr);
    return iPunkten(mote, 'faststall-beslut', BIFALL, nr);
  }
  async function arende(beslutsgang: string): Promise<string> {
    const id = randomUUID();
    const nu = new Date(Date.now() - 25 * DYGN);
    const registrerat = datumI(nu);
    const data = {
      titel: 'Ny ordning',
      organ: 'intraservice',
      arendetyp: 'verksamhet',
      beslutsgang,
      namnd: beslutsgang === 'namnd' ? 'namnden' : null,
      beskrivning: 'Ny.',
      registrerat,
    };
    const start = { process: 'formelltarende', arendeId: id, titel: 'Ny ordning', organ: 'intraservice', datum: registrerat, data };
    await engine.start({ nyckel: randomUUID(), aktor: { personId: 'hand' }, nu, ...start });
    await vagar.tillListan(id, nu);
    return id;
  }

  it('counts a votering once for a double click, and refuses the one that was sent anew', async () => {
    const mote = await pagaende('namnden', [null]);
    await iPunkten(mote, 'yrka', { personId: 'l', slag: 'avslag', mening: 'Avslag.' });
    await iPunkten(mote, 'stall-proposition', ETT_FORSLAG);
    const { punktId, radVersion } = await punkten(mote);
    const roster = LEDAMOTER.map((personId, plats) => ({ personId, rost: plats < 3 ? 'ja' : 'nej' }));
    const data = { punktId, radVersion, ja: { utfall: 'bifall', mening: 'Bifall' }, nej: { utfall: 'avslag', mening: 'Avslag' }, roster };
    const nyckel = randomUUID();
    const svar = await Promise.all([1, 2].map(() => skicka(mote, 'registrera-votering', data, 'sekr', nyckel)));
    expect(svar.map(({ status }) => status)).toEqual([200, 200]);
    expect(svar[0]?.json).toEqual(svar[1]?.json);
    nekas(await skicka(mote, 'registrera-votering', data), 'punkten-ar-obeslutad');
    expect((await api.pool.query('select 1 from sammantrade_rost where punkt_id = $1', [punktId])).rowCount).toBe(LEDAMOTER.length);
  });

  it('takes nobody into two rooms at once, and lets them in when they have left the other', async () => {
    const [mote, granne] = [await pagaende('namnden', [null]), await kallat('grannen', [null])];
    const oppna = { ordforande: 'o', narvarande: LEDAMOTER };
    nekas(await skicka(granne, 'oppna-sammantradet', oppna), 'narvarande-sitter-inte-pa-annat-sammantrade');
    for (const personId of LEDAMOTER) await gor(mote, 'narvaro', { personId, narvarande: false });
    expect((await skicka(granne, 'oppna-sammantradet', oppna)).status).toBe(200);
  });

  it('is not signed while it is being changed: whoever comes first, nobody has signed what is not there', async () => {
    for (const forst of ['justera', 'komplettera'] as const) {
      const mote = await pagaende('namnden', [null]);
      await tillBeslut(mote);
      await gor(mote, 'avsluta-sammantradet', { kommentar: null });
      const { rows } = await api.pool.query<{ id: string }>(`select id from effect where arende_id = $1 and typ = 'skriv-protokoll'`, [
        mote,
      ]);
      const resultat = { hash: hash(1), handlingId: randomUUID(), version: '0.1' };
      await engine.effektUtfall({ effektId: rows[0]?.id ?? '', resultat, nu: new Date() });
      await gor(mote, 'skicka-for-justering', { hash: hash(1), forvaring: 'Kansliet' });
      const justera = () => skicka(mote, 'justera', { hash: hash(1) }, 'j1');
      const komplettera = () => skicka(mote, 'komplettera-protokollet', { punktId: null, text: 'Ajournering.' });
      const svar = await Promise.all(forst === 'justera' ? [justera(), komplettera()] : [komplettera(), justera()]);
      const [underskrift, andring] = forst === 'justera' ? svar : svar.toReversed();
      expect(andring?.status).toBe(200);
      expect([200, 409]).toContain(underskrift?.status);
      const galler = await api.pool.query('select 1 from sammantrade_signatur where mote_id = $1 and makulerad is null', [mote]);
      expect(galler.rowCount).toBe(0);
      expect((await justera()).json).toMatchObject({ status: 409, detail: expect.stringMatching(/\.$/) });
    }
  });

  it('gives no § that has been given, when a series has been restored older than the decisions', async () => {
    const mote = await pagaende('namnden', [null, null]);
    await tillBeslut(mote, 1);
    const serie = `from paragraf_serie where organ_id = 'namnden'`;
    const [fore] = (await api.pool.query<{ senast: number; ingang: number }>(`select senast, ingang ${serie}`)).rows;
    await api.pool.query(`update paragraf_serie set senast = senast - 1 where organ_id = 'namnden' and senast > 1`);
    if (fore?.senast === 1) await api.pool.query(`delete ${serie}`);
    nekas(await tillBeslut(mote, 2), 'paragrafen-tas-ur-serien');
    expect((await punkten(mote, 2)).status).toBe('oppen');
    await api.pool.query(
      `insert into paragraf_serie (organ_id, ar, senast, ingang) values ('namnden', $1, $2, $3) on conflict (organ_id, ar) do update set senast = excluded.senast`,
      [Number(idag.slice(0, 4)), fore?.senast, fore?.ingang],
    );
    expect((await iPunkten(mote, 'faststall-beslut', BIFALL, 2)).status).toBe(200);
  });

  it('decides nothing in a matter that was withdrawn while it stood on the agenda, and lets the item be struck', async () => {
    const id = await arende('namnd');
    const mote = await pagaende('namnden', [id]);
    await vagar.gor(id, 'arendet-intraservice-handlaggare', 'aterkalla', { skal: 'Behövs inte längre.' });
    nekas(await tillBeslut(mote), 'arendet-vantar-pa-organet');
    expect(await punkten(mote)).toMatchObject({ status: 'oppen' });
    expect((await api.pool.query('select 1 from sammantrade_punkt where mote_id = $1 and paragraf is not null', [mote])).rowCount).toBe(0);
    expect((await iPunkten(mote, 'stryk-punkt', { skal: 'Ärendet är återkallat.' })).status).toBe(200);
  });

  it('lets fullmäktige decide nothing that kommunstyrelsen has not spoken on', async () => {
    const id = await arende('ks-kf');
    const mote = await pagaende('kommunfullmaktige', [id]);
    const svar = await tillBeslut(mote);
    nekas(svar, 'arendet-vantar-pa-organet');
    expect(svar.json).toMatchObject({
      lagrum: expect.stringContaining('5 kap. 28 §'),
      detail: expect.stringContaining('kommunstyrelsen ska alltid ha fått yttra sig'),
    });
    expect((await api.pool.query('select tillstand from arende where id = $1', [id])).rows[0]).toEqual({
      tillstand: 'pa-foredragningslista',
    });
  });

  it('takes no decision of a day before its matter, nor of one that has not been', async () => {
    const id = await arende('namnd');
    const { steg } = (await som('sekr').get(`/api/arenden/${id}`)).json;
    for (const datum of ['2020-01-01', datumI(new Date(Date.now() + 3 * DYGN))])
      nekas(
        await som('sekr').skicka(
          'POST',
          `/api/arenden/${id}/handelser`,
          {
            handelse: 'registrera-beslut',
            forvantatSteg: steg,
            data: { organ: 'namnden', datum, paragraf: 900, omedelbartJusterad: false, ...BIFALL },
          },
          randomUUID(),
        ),
        'beslutet-foljer-arendets-ordning',
      );
    expect((await som('sekr').get(`/api/arenden/${id}`)).json.tillstand.id).toBe('pa-foredragningslista');
  });

  it('lets only those who keep the minutes show the room that a vote is under way, and not for an item that has changed', async () => {
    const mote = await pagaende('namnden', [null]);
    const { punktId, radVersion } = await punkten(mote);
    const visa = (namn: string, votering: object | null) =>
      som(namn).skicka('PUT', `/api/sammantraden/${mote}/punkter/${punktId}/votering`, { votering });
    const votering = { radVersion, ja: 'Bifall', nej: 'Avslag' };
    expect((await visa('l', votering)).status).toBe(403);
    expect((await visa('sekr', { ...votering, radVersion: radVersion + 1 })).status).toBe(404);
    expect((await visa('sekr', { ...votering, okant: 1 })).status).toBe(422);
    expect((await visa('sekr', votering)).status).toBe(204);
    expect((await som('l').get(`/api/sammantraden/${mote}`)).json).toMatchObject({ pagaendeVotering: { ja: 'Bifall', nej: 'Avslag' } });
    expect((await visa('sekr', null)).status).toBe(204);
    expect((await som('l').get(`/api/sammantraden/${mote}`)).json).toMatchObject({ pagaendeVotering: null });
  });
});
