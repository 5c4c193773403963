import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { fordela } from '../../apps/worker/src/notiser/fordela.js';
import { arendevagar } from '../support/beslut-i-arende.js';
import { allaLasningar, lasAllt } from '../support/framling.js';
import { type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const TITEL = 'Qvantumlås';
const SKAL = 'Xylofonens nycklar';
const LEDAMOTER = ['ordf', 'led2', 'led3', 'led4', 'led5', 'led6'];
const ar = new Date().getUTCFullYear();
const planerat = {
  titel: TITEL,
  tjanst: 'Gemensam inloggning',
  vad: 'Skolan använder egna lås.',
  skal: SKAL,
  engangskostnadTkr: 73_519,
  arligKostnadTkr: 41,
  beslutsdatum: `${ar + 1}-05-20`,
  gallerTill: `${ar + 2}-05-20`,
  sekretess: true,
};
const dialog = { dialogDatum: `${ar - 1}-12-01`, dialog: 'Leverantören kan inte ändra tjänsten i år.', omvardering: 'Nyttan är lägre.' };

describe('a secret avsteg', () => {
  let api: ProvApi;
  let engine: Engine;
  let hand: Klient;
  let id: string;
  beforeAll(async () => {
    api = await startaProvApi();
    engine = createEngine({ pool: api.pool, processer });
    await fyll(api);
    await api.loggaInAlla([...LEDAMOTER, 'vhand', 'slk']);
    hand = api.inloggad('vhand');
    id = (await hand.skicka('POST', '/api/avsteg', { ...planerat, organ: 'skolforvaltningen' }, randomUUID())).json.id;
  }, 60_000);
  afterAll(async () => {
    await engine.stang();
    await api.stang();
  });

  const gor = async (vem: Klient, handelse: string, data: Record<string, unknown> = {}) => {
    const { steg } = (await hand.get(`/api/arenden/${id}`)).json;
    return vem.skicka('POST', `/api/arenden/${id}/handelser`, { handelse, forvantatSteg: steg, data }, randomUUID());
  };
  const namnge = async (personId: string) => {
    const kropp = { personId, roll: 'informerad', skal: 'Ska informeras om avsteget.' };
    expect((await hand.skicka('POST', `/api/arenden/${id}/personer`, kropp, randomUUID())).status).toBe(200);
  };
  const minaUppgifter = async (vem: string) => (await api.inloggad(vem).get('/api/inkorg?vy=mina&typ=kvittera-information')).json.rader;
  /** What is fordelat to each, letters included. */
  const brevTill = async () => {
    const klient = await api.pool.connect();
    try {
      const idag = datumI(new Date());
      while ((await fordela(klient, { medBrev: true, idag, morgon: new Date() })) > 0);
    } finally {
      klient.release();
    }
    const { rows } = await api.pool.query<{ person: string }>(
      `select person_id as person from notis where arende_id = $1 union select till_person from notis_outbox where arende_id = $1 and notis_id is not null order by 1`,
      [id],
    );
    return rows.map(({ person }) => person);
  };
  const oppnaFor = async (vem: readonly string[]) => {
    const inloggning = await Promise.all(vem.map((person) => api.loggaIn(person)));
    const lasningar = await allaLasningar(api.pool, TITEL.slice(0, 7));
    const sagt: string[] = [];
    for (const [nr, en] of inloggning.entries())
      await lasAllt(api.url, en, lasningar, ({ vag }, { status, text }) => {
        if (status >= 500 || status === 429) throw new Error(`${vag} svarade ${status}.`);
        const utanEko = vag.includes(id) ? text.replaceAll(id, '') : text;
        if ([TITEL, SKAL, '73519', id].some((ord) => utanEko.includes(ord))) sagt.push(`${vem[nr] ?? ''}: ${vag}`);
      });
    return sagt;
  };

  it('de-namngivna-racker-for-gruppen: is not told until the chair, or as many as meet, are named', async () => {
    const [uppgift] = (await hand.get(`/api/arenden/${id}`)).json.uppgifter;
    expect((await hand.skicka('POST', `/api/uppgifter/${uppgift.id}/ta`)).status).toBe(200);
    for (const person of ['led2', 'led3', 'led4', 'led5']) {
      expect((await gor(hand, 'informera-gruppen', dialog)).json).toMatchObject({
        regel: 'de-namngivna-racker-for-gruppen',
        lagrum: 'OSL 8 kap. 1 §',
        saknas: ['personer:strategiska-samordningsgruppen'],
      });
      await namnge(person);
    }
    expect((await gor(hand, 'informera-gruppen', dialog)).json.regel).toBe('de-namngivna-racker-for-gruppen');
    await namnge('led6');
    expect((await gor(hand, 'informera-gruppen', dialog)).status).toBe(200);
  });

  it('is acknowledged by those named, one after another, from the inbox, and by nobody else', async () => {
    expect(await minaUppgifter('ordf')).toEqual([]);
    expect((await gor(api.inloggad('ordf'), 'kvittera-information')).status).toBe(404);
    for (const vem of ['led2', 'led3', 'led4', 'led5', 'led6']) {
      const [uppgift] = await minaUppgifter(vem);
      expect(uppgift).toMatchObject({ arende: { titel: TITEL } });
      const { steg } = (await api.inloggad(vem).get(`/api/arenden/${id}`)).json;
      const kvitto = { handelse: 'kvittera-information', forvantatSteg: steg, data: {} };
      expect((await api.inloggad(vem).skicka('POST', `/api/uppgifter/${uppgift.id}/utfor`, kvitto, randomUUID())).status).toBe(200);
      expect(await minaUppgifter(vem)).toEqual([]);
    }
    const [rad] = (await hand.get('/api/avsteg')).json.rader;
    expect(rad).toMatchObject({ antalKvitterat: 5, antalLedamoter: 5, gruppenInformerad: expect.any(String) });
  });

  it('is in nothing that a member who is not named, or anybody outside, can read or is sent', async () => {
    expect(await oppnaFor(['ordf', 'slk'])).toEqual([]);
    expect(await brevTill()).toEqual(expect.arrayContaining(['led2', 'vhand']));
    expect(await brevTill()).not.toContain('ordf');
  });

  it('is decided by the nämnd in a matter that says as little', async () => {
    expect((await gor(hand, 'ta-upp-avsteget')).status).toBe(200);
    const [arende] = (await hand.get(`/api/arenden/${id}`)).json.beslutsarenden;
    expect(arende).toMatchObject({ titel: 'Avsteg i ett sekretessmarkerat ärende' });
    const vagar = arendevagar(api.pool, engine);
    await vagar.tillUtfardat(arende.id, new Date());
    await api.pool.query(
      `insert into arende_person (arende_id, person_id, roll, fran, skal, av, vid) select $1, id, 'beslutsfattare', current_date - 1, 'Prov.', 'vhand', now() from person where id = 'arendet-skolnamnden-sekreterare'`,
      [arende.id],
    );
    await vagar.gor(arende.id, 'arendet-skolforvaltningen-handlaggare', 'anmal-till-foredragningslistan', {}, new Date());
    await vagar.avgor(arende.id, 'skolnamnden');
    expect((await hand.get(`/api/arenden/${id}`)).json.tillstand.id).toBe('beviljat');
    expect(await oppnaFor(['ordf', 'slk'])).toEqual([]);
    expect(await brevTill()).not.toContain('ordf');
  });
});

async function fyll({ pool }: ProvApi): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, overordnat, leverantor) values ('skolnamnden', 'Skolnämnden', 'namnd', null, false),
    ('skolforvaltningen', 'Skolförvaltningen', 'forvaltning', 'skolnamnden', false)`);
  await pool.query(
    `insert into person (id, namn, epost, sub) select id, 'Namn ' || id, id || '@prov.example', id from unnest($1::text[]) id`,
    [[...LEDAMOTER, 'vhand']],
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) select id, 'strategiska-samordningsgruppen', case when id = 'ordf' then 'ssg-ordforande' else 'ssg-ledamot' end, '2021-01-01' from unnest($1::text[]) id`,
    [LEDAMOTER],
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) values ('vhand', 'skolforvaltningen', 'handlaggare', '2021-01-01')`,
  );
}
