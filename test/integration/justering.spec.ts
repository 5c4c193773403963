import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { skapaPool } from '#database';
import { processer } from '#machines';
import type pg from 'pg';
import { type ProvApi, startaProvApi, type Svar } from '../support/prov-api.js';

const ORGAN = 'namnden';
const hash = (nr: number): string => String(nr).padStart(64, '0');

describe('a protocol that is approved over HTTP', () => {
  const idag = datumI(new Date());
  let api: ProvApi;
  let pool: pg.Pool;
  let engine: Engine;

  beforeAll(async () => {
    api = await startaProvApi();
    ({ pool } = api);
    const egen = skapaPool(String(pool.options.connectionString), 2);
    engine = createEngine({ pool: egen, processer });
    await fyll(pool);
    await api.loggaInAlla(['sekr', 'o', 'j1', 'j2', 'l', 'fhand', 'fdir']);
    stangEgen = () => egen.end();
  });
  let stangEgen: () => Promise<void> = async () => undefined;
  afterAll(async () => {
    await engine.stang();
    await stangEgen();
    await api.stang();
  });
  afterEach(() => pool.query('update sammantrade_narvaro set till = now() where till is null'));

  const som = (namn: string) => api.inloggad(namn);
  const skicka = (mote: string, handelse: string, data: object, namn = 'sekr', nyckel: string = randomUUID()): Promise<Svar> =>
    som(namn).skicka('POST', `/api/sammantraden/${mote}/handelser`, { handelse, data }, nyckel);
  const gor = async (...val: Parameters<typeof skicka>) => {
    const svar = await skicka(...val);
    if (svar.status !== 200) throw new Error(`${val[1]}: ${svar.text}`);
    return svar.json;
  };
  const justering = async (mote: string, namn = 'sekr') => (await som(namn).get(`/api/sammantraden/${mote}/justering`)).json;
  /** The product's own work, which no worker does here. */
  const effektKlar = async (mote: string, typ: string, resultat: Record<string, unknown>): Promise<void> => {
    const svar = await pool.query<{ id: string }>(
      `select id from effect where arende_id = $1 and typ = $2 and status = 'vantar' order by steg desc limit 1`,
      [mote, typ],
    );
    const effektId = svar.rows[0]?.id;
    if (effektId === undefined) throw new Error(`Ingen ${typ} väntar.`);
    await engine.effektUtfall({ effektId, resultat, nu: new Date() });
  };
  const upprattat = (mote: string, nr: number) =>
    effektKlar(mote, 'skriv-protokoll', { hash: hash(nr), handlingId: randomUUID(), version: `0.${nr}` });
  const punkter = async (mote: string) => (await som('sekr').get(`/api/sammantraden/${mote}/punkter`)).json.rader;

  /** A meeting that goes on, with a formal matter and an item of its own. */
  async function pagaende(arendeId: string | null): Promise<string> {
    const planerat = await som('sekr').skicka(
      'POST',
      '/api/sammantraden',
      { organ: ORGAN, titel: 'Sammanträde', datum: idag, tid: '09:00', plats: 'Sal 1', platser: 5, kallelsedagar: 0 },
      randomUUID(),
    );
    const mote: string = planerat.json.arendeId;
    if (arendeId) await gor(mote, 'lagg-till-punkt', { slag: 'arende', rubrik: 'Policy för lokaler', arendeId });
    await gor(mote, 'lagg-till-punkt', { slag: 'ovrigt', rubrik: 'Delårsrapport' });
    await gor(mote, 'kalla', { ersattare: [] });
    await gor(mote, 'oppna-sammantradet', { ordforande: 'o', narvarande: ['o', 'j1', 'j2', 'l'] });
    await gor(mote, 'faststall-dagordning', { justerare: ['j1', 'j2'] });
    return mote;
  }
  async function besluta(mote: string, nr: number, andrat: object = {}): Promise<string> {
    const steg = async (handelse: string, data: object = {}) => {
      const punkt = (await punkter(mote)).find((en: { nr: number }) => en.nr === nr);
      await gor(mote, handelse, { punktId: punkt.id, radVersion: punkt.radVersion, ...data });
      return punkt.id as string;
    };
    await steg('inga-yrkanden');
    await steg('stall-proposition', { ordning: 'Ett förslag.', finner: 'bifall' });
    return steg('faststall-beslut', { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden bifaller.' }], ...andrat });
  }
  /** A formal matter that waits for the nämnd. */
  async function arende(): Promise<string> {
    const id = (
      await som('fhand').skicka(
        'POST',
        '/api/formella-arenden',
        {
          titel: 'Policy för lokaler',
          beskrivning: 'Ny policy.',
          organ: 'intraservice',
          arendetyp: 'styrande-dokument',
          beslutsgang: 'namnd',
          namnd: ORGAN,
          registrerat: idag,
        },
        randomUUID(),
      )
    ).json.id as string;
    await pool.query(
      `update arende set tillstand = 'pa-foredragningslista', fas = 'beslut', snapshot = jsonb_set(snapshot, '{value}', '"pa-foredragningslista"') where id = $1`,
      [id],
    );
    return id;
  }
  const lage = async (id: string) =>
    (await pool.query<{ tillstand: string }>('select tillstand from arende where id = $1', [id])).rows[0]?.tillstand;

  it('goes from the draft to approved: issued, signed by each on its hash, told to the matter, announced', async () => {
    const sak = await arende();
    const mote = await pagaende(sak);
    await besluta(mote, 1);
    await besluta(mote, 2);
    await gor(mote, 'avsluta-sammantradet', { kommentar: null });
    await upprattat(mote, 1);
    expect(await lage(sak)).toBe('beslutat');
    await gor(mote, 'skicka-for-justering', { hash: hash(1), forvaring: 'Kansliet' });
    for (const namn of ['o', 'j1', 'j2']) {
      const inkorg = (await som(namn).get('/api/inkorg?vy=mina')).json;
      expect(inkorg.rader.map((rad: { typ: string }) => rad.typ)).toContain('justera-protokollet');
    }
    const vantar = (await som('j1').get('/api/mina-sammantraden/justering')).json;
    expect(vantar.rader.map((rad: { arendeId: string }) => rad.arendeId)).toEqual([mote]);
    const fel = await skicka(mote, 'justera', { hash: hash(9) }, 'j1');
    expect([fel.status, fel.json.regel]).toEqual([409, 'underskriften-galler-det-lasta']);
    const nyckel = randomUUID();
    expect((await skicka(mote, 'justera', { hash: hash(1) }, 'j1', nyckel)).status).toBe(200);
    // A double click is answered as the first; another request is told that it has been done.
    expect((await skicka(mote, 'justera', { hash: hash(1) }, 'j1', nyckel)).status).toBe(200);
    const igen = await skicka(mote, 'justera', { hash: hash(1) }, 'j1');
    expect([igen.status, igen.json.regel]).toEqual([403, 'har-inte-redan-justerat']);
    expect((await skicka(mote, 'justera', { hash: hash(1) }, 'l')).json.regel).toBe('ar-den-som-justerar');
    await gor(mote, 'justera', { hash: hash(1) }, 'o');
    expect(await justering(mote, 'j2')).toMatchObject({
      tillstand: { id: 'for-justering' },
      protokoll: { hash: hash(1) },
      ledigaPlatser: 0,
    });
    await gor(mote, 'justera', { hash: hash(1) }, 'j2');
    expect([await lage(mote), await lage(sak)]).toEqual(['justerat', 'justerat']);
    const signaturer = await pool.query<{ person_id: string; hash: string }>(
      'select person_id, hash from sammantrade_signatur where mote_id = $1 and makulerad is null order by vid, person_id',
      [mote],
    );
    expect(signaturer.rows.map((rad) => [rad.person_id, rad.hash])).toEqual(['sekr', 'j1', 'o', 'j2'].map((id) => [id, hash(1)]));
    const [punkt] = await punkter(mote);
    await effektKlar(mote, 'framstall-justerat-protokoll', {
      ...{ hash: hash(2), handlingId: randomUUID(), version: '1.0' },
      paragrafer: [{ paragraf: 1, punktId: punkt.id, arendeId: sak, rubrik: 'Policy för lokaler', overklagande: 'laglighetsprovning' }],
    });
    expect(await lage(mote)).toBe('anslaget');
    expect((await justering(mote)).anslag).toHaveLength(1);
    const [barn] = (
      await pool.query<{ kontext: object }>(`select snapshot -> 'context' as kontext from arende where overordnat_id = $1`, [mote])
    ).rows;
    expect(barn?.kontext).toMatchObject({
      slag: 'protokoll',
      organ: ORGAN,
      justeringsdatum: idag,
      forvaring: 'Kansliet',
      sammantradeId: mote,
    });
  });

  it('takes no signature from a session that is not fresh, and says how to go on', async () => {
    const mote = await pagaende(null);
    await besluta(mote, 1);
    await gor(mote, 'avsluta-sammantradet', { kommentar: null });
    await upprattat(mote, 1);
    await gor(mote, 'skicka-for-justering', { hash: hash(1), forvaring: 'Kansliet' });
    for (const [satt, vantat] of [
      [`now() - interval '6 minutes'`, 'inloggningen-ar-farsk'],
      ['null', 'inloggningen-ar-farsk'],
      [`now() + interval '3 minutes'`, 'inloggningen-ar-farsk'],
    ]) {
      await pool.query(`update session set autentiserad = ${satt} where person_id = 'j1'`);
      const svar = await skicka(mote, 'justera', { hash: hash(1) }, 'j1');
      expect([svar.status, svar.json.regel]).toEqual([409, vantat]);
      expect(svar.json.detail).toContain('Logga in på nytt');
    }
    expect((await justering(mote, 'j1')).jag.farskTill).not.toBe(null);
    await pool.query(`update session set autentiserad = now() - interval '6 minutes' where person_id = 'j1'`);
    expect((await justering(mote, 'j1')).jag.farskTill).toBe(null);
    await pool.query(`update session set autentiserad = now() where person_id = 'j1'`);
    await gor(mote, 'justera', { hash: hash(1) }, 'j1');
  });

  it('cancels what was signed when the protocol is changed, and lets another take the place of one who declines', async () => {
    const mote = await pagaende(null);
    await besluta(mote, 1);
    await gor(mote, 'avsluta-sammantradet', { kommentar: null });
    await upprattat(mote, 1);
    await gor(mote, 'skicka-for-justering', { hash: hash(1), forvaring: 'Kansliet' });
    await gor(mote, 'justera', { hash: hash(1) }, 'o');
    await gor(mote, 'komplettera-protokollet', { punktId: null, text: 'Sammanträdet ajournerades 10.00–10.15.' });
    await upprattat(mote, 2);
    expect((await skicka(mote, 'skicka-for-justering', { hash: hash(1), forvaring: 'K' })).json.regel).toBe(
      'underskriften-galler-det-lasta',
    );
    await gor(mote, 'skicka-for-justering', { hash: hash(2), forvaring: 'Kansliet' });
    const kvar = await pool.query(`select 1 from sammantrade_signatur where mote_id = $1 and hash = $2 and makulerad is null`, [
      mote,
      hash(1),
    ]);
    expect(kvar.rowCount).toBe(0);
    expect((await skicka(mote, 'avboj-justering', { skal: 'Kan inte.' }, 'o')).json.regel).toBe('ar-vald-justerare');
    await gor(mote, 'avboj-justering', { skal: 'Deltog inte till slutet.' }, 'j1');
    expect(await justering(mote, 'o')).toMatchObject({ ledigaPlatser: 1, kanUtses: [{ id: 'j1' }, { id: 'l' }] });
    await gor(mote, 'utse-justerare', { personId: 'l', istallet: null, skal: 'En har avböjt.' }, 'o');
    const uppgifter = await pool.query<{ person_id: string }>(
      `select person_id from uppgift where arende_id = $1 and typ = 'justera-protokollet' and status = 'oppen' order by 1`,
      [mote],
    );
    expect(uppgifter.rows.map((rad) => rad.person_id)).toEqual(['j2', 'l', 'o']);
    for (const namn of ['o', 'j2', 'l']) await gor(mote, 'justera', { hash: hash(2) }, namn);
    expect(await lage(mote)).toBe('justerat');
  });

  it('approves a paragraph in the room, and leaves it out when the whole is announced', async () => {
    const sak = await arende();
    const mote = await pagaende(sak);
    const punktId = await besluta(mote, 1, { omedelbartJusterad: true, skalOmedelbar: 'Hinna till kommunstyrelsen.' });
    await besluta(mote, 2);
    expect(await lage(sak)).toBe('beslutat');
    expect((await skicka(mote, 'avsluta-sammantradet', { kommentar: null })).json.regel).toBe('omedelbar-justering-ar-klar');
    await gor(mote, 'skriv-omedelbar-justering', { punkter: [punktId], forvaring: 'Kansliet' });
    await effektKlar(mote, 'skriv-omedelbart-protokoll', { nr: 1, hash: hash(5), handlingId: randomUUID(), version: '0.1' });
    expect((await skicka(mote, 'reservera', { punktId, personId: 'l', mening: 'Mot.' })).json.regel).toBe('paragrafen-skrivs-inte-under');
    for (const namn of ['o', 'j1', 'j2']) await gor(mote, 'justera-omedelbart', { nr: 1, hash: hash(5) }, namn);
    expect([await lage(sak), await lage(mote)]).toEqual(['justerat', 'pagar']);
    const paragraf = { paragraf: 7, punktId, arendeId: sak, rubrik: 'Policy för lokaler', overklagande: 'laglighetsprovning' };
    await effektKlar(mote, 'framstall-omedelbart-justerat', {
      ...{ nr: 1, hash: hash(6), handlingId: randomUUID(), version: '1.0' },
      paragrafer: [paragraf],
    });
    const barn = await pool.query<{ slag: string }>(`select snapshot #>> '{context,slag}' as slag from arende where overordnat_id = $1`, [
      mote,
    ]);
    expect(barn.rows).toEqual([{ slag: 'omedelbart-justerade' }]);
    await gor(mote, 'avsluta-sammantradet', { kommentar: null });
    expect(await lage(mote)).toBe('avslutat');
  });
});

async function fyll(pool: pg.Pool): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ) values ($1, 'Nämnden', 'namnd')`, [ORGAN]);
  await pool.query(
    `insert into person (id, namn, epost, sub) select id, id, id || '@x.example', id from unnest(array['sekr','o','j1','j2','l','fhand','fdir']) id`,
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) select p, '${ORGAN}', r, '2021-01-01' from (values ('sekr', 'sekreterare'), ('o', 'ordforande'), ('j1', 'ledamot'), ('j2', 'ledamot'), ('l', 'ledamot')) x(p, r)`,
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) values ('fhand', 'intraservice', 'handlaggare', '2021-01-01'), ('fdir', 'intraservice', 'forvaltningsdirektor', '2021-01-01')`,
  );
}
