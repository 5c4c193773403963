import { randomUUID } from 'node:crypto';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { arendevagar } from '../support/beslut-i-arende.js';
import { type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const LEDAMOTER = ['ordf', 'led2', 'led3', 'led4', 'led5', 'led6'];
const ar = new Date().getUTCFullYear();
const planerat = {
  titel: 'Egen inloggning för elever',
  tjanst: 'Gemensam inloggning',
  vad: 'Skolan använder en egen inloggning.',
  skal: 'Den gemensamma når inte elever under tretton år.',
  engangskostnadTkr: 250,
  arligKostnadTkr: 40,
  beslutsdatum: `${ar + 1}-05-20`,
  gallerTill: `${ar + 2}-05-20`,
};
const dialog = { dialogDatum: `${ar - 1}-12-01`, dialog: 'Leverantören kan inte ändra tjänsten i år.', omvardering: 'Nyttan är lägre.' };

describe('a planned avsteg from a common service (A-30)', () => {
  let api: ProvApi;
  let engine: Engine;
  let hand: Klient;
  let beredare: Klient;
  let gruppen: Klient[];
  beforeAll(async () => {
    api = await startaProvApi();
    engine = createEngine({ pool: api.pool, processer });
    await fyll(api);
    [hand, beredare] = [await api.som('vhand'), await api.som('vber')];
    gruppen = await Promise.all(LEDAMOTER.map((id) => api.som(id)));
  });
  afterAll(async () => {
    await engine.stang();
    await api.stang();
  });

  const gor = async (vem: Klient, id: string, handelse: string, data: Record<string, unknown> = {}) => {
    const { steg } = (await vem.get(`/api/arenden/${id}`)).json;
    return vem.skicka('POST', `/api/arenden/${id}/handelser`, { handelse, forvantatSteg: steg, data }, randomUUID());
  };
  const planera = async (andrat = {}) =>
    hand.skicka('POST', '/api/avsteg', { ...planerat, organ: 'skolforvaltningen', ...andrat }, randomUUID());
  const minaUppgifter = async (vem: Klient) => (await vem.get('/api/inkorg?vy=mina&typ=kvittera-information')).json.rader;
  const fakta = async (vem: Klient, id: string) =>
    Object.fromEntries(
      (await vem.get(`/api/arenden/${id}`)).json.fakta.map(({ etikett, varde }: { etikett: string; varde: string }) => [etikett, varde]),
    );

  it('is told to every member, who can do nothing with it but acknowledge, before the nämnd can decide', async () => {
    const { json } = await planera();
    expect((await gor(hand, json.id, 'ta-upp-avsteget')).json.regel).toBe('handelsen-hor-till-laget');
    expect((await gor(hand, json.id, 'informera-gruppen', dialog)).status).toBe(200);
    for (const ledamot of gruppen) {
      const [uppgift] = await minaUppgifter(ledamot);
      const { formular, arende } = (await ledamot.get(`/api/uppgifter/${uppgift.id}`)).json;
      expect(formular.map(({ verb }: { verb: string }) => verb)).toEqual(['Kvittera information']);
      expect(arende.handelser.filter(({ tillaten }: { tillaten: boolean }) => tillaten).map(({ typ }: { typ: string }) => typ)).toEqual([
        'kvittera-information',
      ]);
    }
    expect((await gor(hand, json.id, 'ta-upp-avsteget')).json).toMatchObject({
      regel: 'gruppen-ar-informerad',
      detail: expect.stringContaining('0 av 6 har kvitterat'),
    });
    expect((await gor(hand, json.id, 'kvittera-information')).json.regel).toBe('har-plats-i-samordningsgruppen');

    const [ordforande, andra] = gruppen as [Klient, Klient];
    const [uppgift] = await minaUppgifter(andra);
    const { steg } = (await andra.get(`/api/arenden/${json.id}`)).json;
    await gor(ordforande, json.id, 'kvittera-information');
    // What another member has acknowledged in the meantime stops nobody.
    const kvitto = { handelse: 'kvittera-information', forvantatSteg: steg, data: {} };
    expect((await andra.skicka('POST', `/api/uppgifter/${uppgift.id}/utfor`, kvitto, randomUUID())).status).toBe(200);
    expect(await minaUppgifter(andra)).toEqual([]);
    expect((await gor(andra, json.id, 'kvittera-information')).json.regel).toBe('har-inte-redan-kvitterat');
    expect(await fakta(hand, json.id)).toMatchObject({
      'Gemensam tjänst': 'Gemensam inloggning',
      'Har kvitterat': expect.stringMatching(/^Namn ordf \(.*\), Namn led2 \(.*\)$/),
      'Har inte kvitterat': 'Namn led3, Namn led4, Namn led5, Namn led6',
    });
    expect((await hand.get('/api/avsteg')).json.rader[0]).toMatchObject({ antalKvitterat: 2, antalLedamoter: 6, minUppgift: null });
    expect((await (gruppen[2] as Klient).get('/api/avsteg')).json.rader[0].minUppgift).toEqual(expect.any(String));

    expect((await gor(hand, json.id, 'ta-upp-avsteget')).status).toBe(200);
    const [arende] = (await hand.get(`/api/arenden/${json.id}`)).json.beslutsarenden;
    await arendevagar(api.pool, engine).besluta(arende.id);
    expect((await hand.get(`/api/arenden/${json.id}`)).json.tillstand.id).toBe('beviljat');
    expect((await fakta(hand, json.id))['Nämndens beslut']).toMatch(/^Skolnämnden \d{4}-\d\d-\d\d § \d+$/);
    expect(await minaUppgifter(gruppen[2] as Klient)).toHaveLength(1);
  });

  it('belongs to the initiative that needs it, which the nämnd cannot take up until the group is informed', async () => {
    const initiativ = {
      titel: 'Digital frånvaroanmälan',
      organ: 'skolforvaltningen',
      behov: 'Anmälan tar tid.',
      avser: 'ny-tjanst',
      mal: ['mal-1'],
      arbetssatt: 'Vårdnadshavaren anmäler.',
    };
    const { id } = (await hand.skicka('POST', '/api/verksamhetsinitiativ', initiativ, randomUUID())).json;
    expect((await gor(hand, id, 'anmal-avsteg', planerat)).status).toBe(200);
    const [avsteg] = (await hand.get(`/api/arenden/${id}`)).json.underordnade;
    expect(avsteg).toMatchObject({ titel: planerat.titel, processNamn: 'Avsteg från gemensam tjänst' });
    expect((await hand.get(`/api/arenden/${avsteg.id}`)).json.overordnat).toMatchObject({ id });
    await api.pool.query(
      `update arende set tillstand = 'prioriterat', snapshot = jsonb_set(snapshot, '{value}', '"prioriterat"') || jsonb_build_object('context',
        snapshot -> 'context' || '{"namnd": "skolnamnden", "ledningsroll": "forvaltningsdirektor", "planar": ${ar + 1}}') where id = $1`,
      [id],
    );
    const begar = () => gor(beredare, id, 'begar-namndens-beslut', { plantyp: 'budget', beloppTkr: 10 });
    expect((await begar()).json.regel).toBe('gruppen-ar-informerad-om-avstegen');
    await gor(hand, avsteg.id, 'informera-gruppen', dialog);
    expect((await begar()).json.regel).toBe('gruppen-ar-informerad-om-avstegen');
    await gor(gruppen[0] as Klient, avsteg.id, 'kvittera-information');
    expect((await begar()).status).toBe(200);
  });

  it.each([
    ['a service that is no bastjänst', { tjanst: 'tillval ' }, 'avsteget-galler-en-bastjanst'],
    ['a day that has passed', { beslutsdatum: '2020-01-01' }, 'avstegets-dagar-ligger-i-ordning'],
    ['an organ that is not one’s own', { organ: 'intraservice' }, 'far-hantera-avsteg'],
  ])('is refused for %s', async (_vad, andrat, regel) => {
    expect((await planera(andrat)).json).toMatchObject({ regel, detail: expect.stringMatching(/\.$/) });
  });

  it('refuses unknown fields and a missing cost, in words', async () => {
    expect((await planera({ ssg: 'ja' })).status).toBe(422);
    expect((await planera({ arligKostnadTkr: null })).json.falt).toEqual([{ falt: 'arligKostnadTkr', meddelande: expect.any(String) }]);
  });

  it('is listed page by page, and a secret one is neither listed nor counted for those who may not know of it', async () => {
    const { json } = await planera({ titel: 'Hemligt', sekretess: true });
    const alla = async (vem: Klient) => {
      const ids: string[] = [];
      for (let efter = ''; ;) {
        const sida = (await vem.get(`/api/avsteg?antal=1${efter && `&efter=${encodeURIComponent(efter)}`}`)).json;
        ids.push(...sida.rader.map(({ id }: { id: string }) => id));
        if (sida.efter === null) return ids;
        efter = sida.efter;
      }
    };
    expect(await alla(hand)).toContain(json.id);
    const sedda = await alla(gruppen[0] as Klient);
    expect(sedda).not.toContain(json.id);
    expect(new Set(sedda).size).toBe(sedda.length);
  });
});

async function fyll({ pool }: ProvApi): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, overordnat, leverantor) values ('skolnamnden', 'Skolnämnden', 'namnd', null, false),
    ('skolforvaltningen', 'Skolförvaltningen', 'forvaltning', 'skolnamnden', false)`);
  await pool.query(
    `insert into person (id, namn, epost, sub) select id, 'Namn ' || id, id || '@prov.example', id from unnest($1::text[]) id`,
    [[...LEDAMOTER, 'vhand', 'vber']],
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) select id, 'strategiska-samordningsgruppen', case when id = 'ordf' then 'ssg-ordforande' else 'ssg-ledamot' end, '2021-01-01' from unnest($1::text[]) id`,
    [LEDAMOTER],
  );
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('vhand', 'skolforvaltningen', 'handlaggare', '2021-01-01'),
    ('vber', 'skolforvaltningen', 'beredningsansvarig', '2021-01-01')`);
  await pool.query(
    `insert into tjanst (id, namn, kategori) values ('inloggning', 'Gemensam inloggning', 'bastjanst-fast'), ('tillval', 'Tillval', 'tillaggstjanst')`,
  );
}
