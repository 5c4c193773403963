import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { arendesteg } from '../support/arendesteg.js';
import { type ProvApi, startaProvApi } from '../support/prov-api.js';

const punkt = (text: string, slag: string, mottagare: string) => ({ text, slag, mottagare });
const dimensioner = {
  ekonomisk: { svar: 'beskrivs', text: 'Ryms i ramen.' },
  ekologisk: { svar: 'inga-sarskilda-aspekter' },
  social: { svar: 'inga-sarskilda-aspekter' },
};
const utlatande = (andrat: Record<string, unknown> = {}) => ({
  sammanfattning: 'Handlingar överlämnas när verksamheten flyttar.',
  punkter: [punkt('Handlingar överlämnas till nämnderna.', 'overlamnas', 'ks-kf')],
  dimensioner,
  ekonomi: { nuvarandeTkr: 100, vemBar: 'Nämnden', effekter: [{ ar: 2023, beloppTkr: 400 }], senare: 'Ingen.' },
  samverkan: { lage: 'inte-aktuell' },
  arendet: 'Nämnden har hemställt om överlämnande.',
  bakgrund: 'Den nya riktlinjen gäller från 2023.',
  bedomning: 'Överlämnandet behövs.',
  ...andrat,
});

describe('a formal matter over HTTP', () => {
  const idag = datumI(new Date());
  let api: ProvApi;
  beforeAll(async () => {
    api = await startaProvApi();
    await fyllOrgan(api);
    await api.loggaInAlla(['nhand', 'ndir', 'nsekr', 'fhand', 'fdir', 'fstad', 'fber', 'kssekr', 'kfsekr', 'usekr', 'utan']);
  });
  afterAll(() => api.stang());

  const som = (namn: string) => api.inloggad(namn);
  const { las, gor, ga } = arendesteg(som);
  const nytt = (namn: string, data: Record<string, unknown>) =>
    som(namn).skicka('POST', '/api/formella-arenden', { beskrivning: 'Arkivansvaret följer verksamheten.', ...data }, randomUUID());
  const namndensArende = async (andrat: Record<string, unknown> = {}) =>
    (
      await nytt('nhand', {
        titel: 'Hemställan om överlämnande av handlingar',
        organ: 'intraservice',
        arendetyp: 'hemstallan',
        beslutsgang: 'namnd',
        namnd: 'namnden-for-intraservice',
        registrerat: '2021-12-01',
        personalBerors: true,
        ...andrat,
      })
    ).json.id as string;
  const slkArende = async (andrat: Record<string, unknown> = {}) =>
    (
      await nytt('fhand', {
        titel: 'Överlämnande av allmänna handlingar',
        organ: 'stadsledningskontoret',
        arendetyp: 'overlamnande-av-handlingar',
        beslutsgang: 'ks-kf',
        registrerat: '2022-01-21',
        kopplingar: [{ slag: 'hemstallan-fran', organ: 'Nämnden för Intraservice', dnr: '0487/21', datum: '2022-01-20', paragraf: 18 }],
        ...andrat,
      })
    ).json.id as string;
  /** From the register to a signed tjänsteutlåtande at the executive office. */
  const utfardaHosSlk = async (id: string, datum: string, andrat: Record<string, unknown> = {}) => {
    await ga('fhand', id, 'paborja-beredning');
    await ga('fhand', id, 'lamna-till-granskning', utlatande({ datum, ...andrat }));
    await ga('fber', id, 'godkann-granskning');
    await ga('fdir', id, 'underteckna', { datum });
    await ga('fstad', id, 'underteckna', { datum });
  };

  it('goes the chain of the arkiv matter: nämnd with omedelbar justering, consultation the day before, then KS and KF by their own days', async () => {
    const namnden = await namndensArende();
    const tu = utlatande({
      datum: '2022-01-10',
      punkter: [
        punkt('Nämnden hemställer hos kommunstyrelsen om ändrade regler.', 'hemstaller', 'namnd'),
        punkt('Nämnden hemställer hos kommunfullmäktige om att handlingar överlämnas.', 'overlamnas', 'namnd'),
        punkt('Paragrafen justeras omedelbart.', 'omedelbar-justering', 'namnd'),
      ],
      skalOmedelbar: 'Ärendet ska hinna till kommunstyrelsen.',
      samverkan: { lage: 'planerad', organ: 'FSG', datum: '2022-01-11' },
    });
    await ga('nhand', namnden, 'paborja-beredning');
    await ga('nhand', namnden, 'lamna-till-granskning', tu);
    await ga('ndir', namnden, 'godkann-granskning');
    await ga('nhand', namnden, 'underteckna', { datum: '2022-01-10' });
    await ga('ndir', namnden, 'underteckna', { datum: '2022-01-10' });
    expect(await las('nhand', namnden)).toMatchObject({
      tillstand: { id: 'utfardat' },
      varningar: [{ id: 'T-11', haller: 'beslut' }],
    });
    await ga('nhand', namnden, 'anmal-till-foredragningslistan');
    const beslut = {
      organ: 'namnden-for-intraservice',
      datum: '2022-01-20',
      paragraf: 18,
      utfall: 'bifall',
      beslutspunkter: [1, 2, 3].map((nr) => ({ nr, text: `Punkt ${nr}.` })),
      omedelbartJusterad: true,
    };
    expect((await gor('nsekr', namnden, 'registrera-beslut', beslut)).json).toMatchObject({
      regel: 'samverkan-ar-genomford-fore-beslutet',
      saknas: ['samverkan'],
    });
    await ga('nhand', namnden, 'planera-samverkan', { samverkansorgan: 'fsg', slag: 'samverkan', datum: '2022-01-11' });
    const samverkan = (await las('nhand', namnden)).underordnade[0];
    expect(samverkan).toMatchObject({ processNamn: 'Facklig samverkan', tillstand: 'Planerad' });
    await ga('nhand', samverkan.id, 'genomfor-samverkan', { datum: '2022-01-11', utfall: 'enighet' });
    await ga('nhand', samverkan.id, 'bilagg-samverkansprotokoll', { beteckning: 'FSG 2022-01-11 § 3' });
    expect(await ga('nsekr', namnden, 'registrera-beslut', beslut)).toMatchObject({ tillstand: 'justerat' });
    expect(await ga('nsekr', namnden, 'anslaget', { datum: '2022-01-21' })).toMatchObject({ tillstand: 'laga-kraft' });
    expect((await las('nhand', namnden)).fakta).toContainEqual({
      etikett: 'Beslut',
      varde: 'Nämnden för Intraservice 2022-01-20 § 18',
      anmarkning: null,
    });

    const slk = await slkArende();
    await utfardaHosSlk(slk, '2022-01-24', {
      aberopade: [{ vad: 'Tjänsteområdet upphör', organ: 'Stadsdirektören', datum: '2022-01-27' }],
    });
    expect((await las('fhand', slk)).varningar).toEqual([
      expect.objectContaining({ id: 'T-02', haller: 'anmalan', mening: expect.stringContaining('Stadsdirektören 2022-01-27') }),
    ]);
    expect((await gor('fhand', slk, 'anmal-till-foredragningslistan')).json).toMatchObject({
      regel: 'remissen-ar-besvarad-eller-avstadd',
      saknas: ['remiss'],
    });
    await ga('fhand', slk, 'avsta-remiss', { skal: 'Brådskande.', ersattning: 'Dialog mellan presidierna.' });
    await ga('fhand', slk, 'anmal-till-foredragningslistan');
    const iOrgan = (organ: string, datum: string, paragraf: number) => ({
      organ,
      datum,
      paragraf,
      utfall: 'bifall',
      beslutspunkter: [{ nr: 1, text: 'Handlingar överlämnas.' }],
      omedelbartJusterad: false,
    });
    expect((await gor('kfsekr', slk, 'registrera-beslut', iOrgan('kommunfullmaktige', '2022-03-24', 21))).json).toMatchObject({
      kod: 'ingen-behorighet',
      regel: 'ar-instansens-sekreterare',
    });
    await ga('kssekr', slk, 'registrera-beslut', iOrgan('kommunstyrelsen', '2022-03-02', 145));
    const hosKf = await las('fhand', slk);
    expect(hosKf.fakta).toContainEqual({ etikett: 'Behandlat', varde: 'Kommunstyrelsen 2022-03-02 § 145 (tillstyrkan)', anmarkning: null });
    expect(hosKf.fakta.some(({ etikett }: { etikett: string }) => etikett === 'Beslut')).toBe(false);
    expect(hosKf.tillstand.ansvarig).toBe('Sekreterare, Kommunfullmäktige');
    expect(await ga('kfsekr', slk, 'registrera-beslut', iOrgan('kommunfullmaktige', '2022-03-24', 21))).toMatchObject({
      tillstand: 'beslutat',
    });
    await ga('kfsekr', slk, 'protokollet-justerat', { datum: '2022-04-04' });
    expect((await gor('kfsekr', slk, 'anslaget', { datum: '2022-04-05', overklagandeTill: '2022-04-25' })).json.regel).toBe(
      'overklagandetiden-ar-tre-veckor',
    );
    await ga('kfsekr', slk, 'anslaget', { datum: '2022-04-05' });
    expect((await las('fhand', slk)).fakta).toContainEqual({
      etikett: 'Kan överklagas till och med',
      varde: '26 april 2022',
      anmarkning: null,
    });
    await ga('kfsekr', slk, 'laga-kraft', { datum: '2022-04-27' });
    await ga('kfsekr', slk, 'expediera', { datum: '2022-04-28', mottagare: [{ namn: 'Arkivnämnden' }] });
    await ga('fhand', slk, 'verkstall', { datum: '2022-08-01', hur: 'Handlingarna följde med verksamheten.' });
    expect(await ga('fhand', slk, 'avsluta')).toMatchObject({ tillstand: 'avslutat', avslutad: true });

    const dnr = [await las('nhand', namnden), await las('fhand', slk)].map((arende) => arende.dnr as string);
    expect(new Set(dnr.map((ett) => /^\d{4}\/\d{2}$/.test(ett)))).toEqual(new Set([true]));
  });

  it('is sent to nämnder for their opinion, which holds for the version and its sums only', async () => {
    const id = await slkArende();
    await utfardaHosSlk(id, '2022-01-24');
    const remiss = { instanser: ['utbildningsnamnden'], svarSenast: '2099-01-31' };
    expect((await gor('fhand', id, 'skicka-remiss', { ...remiss, instanser: ['intraservice'] })).json.regel).toBe(
      'remissinstanserna-ar-namnder',
    );
    await ga('fhand', id, 'skicka-remiss', remiss);
    expect((await gor('fhand', id, 'anmal-till-foredragningslistan')).json.saknas).toEqual(['remissvar', 'remiss']);
    const barn = (await las('fhand', id)).underordnade[0];
    await ga('usekr', barn.id, 'ta-emot-remissen');
    await ga('usekr', barn.id, 'lamna-yttrande', {
      stallningstagande: 'tillstyrker',
      datum: idag,
      paragraf: 7,
      yttrande: 'Nämnden tillstyrker.',
    });
    await ga('fhand', id, 'anmal-till-foredragningslistan');
    await ga('kssekr', id, 'registrera-beslut', {
      organ: 'kommunstyrelsen',
      datum: idag,
      paragraf: 9,
      utfall: 'aterremiss',
      beslutspunkter: [],
      omedelbartJusterad: false,
    });
    await ga(
      'fhand',
      id,
      'lamna-till-granskning',
      utlatande({ ekonomi: { ...utlatande().ekonomi, effekter: [{ ar: 2023, beloppTkr: 32_400 }] } }),
    );
    await ga('fber', id, 'godkann-granskning');
    await ga('fdir', id, 'underteckna', { datum: idag });
    await ga('fstad', id, 'underteckna', { datum: idag });
    expect((await gor('fhand', id, 'anmal-till-foredragningslistan')).json).toMatchObject({
      regel: 'remissen-galler-versionen',
      saknas: ['fornyad-remiss'],
    });
    await ga('fhand', id, 'prova-fornyad-remiss', { skal: 'Beloppet rör inte nämnden.' });
    expect(await ga('fhand', id, 'anmal-till-foredragningslistan')).toMatchObject({ tillstand: 'pa-foredragningslista' });
  });

  it('says in words what a tjänsteutlåtande lacks, and is signed only when text and points agree', async () => {
    const id = await slkArende();
    await ga('fhand', id, 'paborja-beredning');
    const tomt = { ekonomi: {}, samverkan: {} };
    expect(await ga('fhand', id, 'spara-version', tomt)).toMatchObject({ tillstand: 'tjansteutlatande' });
    expect((await gor('fhand', id, 'lamna-till-granskning', tomt)).json).toMatchObject({
      kod: 'regel-hindrar',
      detail: expect.stringContaining('inga särskilda aspekter'),
      saknas: expect.arrayContaining(['dimensioner.ekologisk', 'punkt:ks', 'punkt:kf', 'ekonomi.vemBar']),
    });
    const upphaver = utlatande({ bakgrund: 'Det föreslås att programmet upphävs.', datum: '2022-01-24' });
    await ga('fhand', id, 'lamna-till-granskning', upphaver);
    expect((await gor('fhand', id, 'godkann-granskning')).json.regel).toBe('ar-granskare-i-arendet');
    await ga('fber', id, 'godkann-granskning');
    expect((await las('fhand', id)).varningar).toEqual([expect.objectContaining({ id: 'T-01', haller: 'underskrift' })]);
    expect((await gor('fdir', id, 'underteckna', { datum: '2022-01-24' })).json).toMatchObject({
      regel: 'texten-och-punkterna-stammer',
      saknas: ['punktslag:upphor'],
    });
    expect((await gor('fhand', id, 'lamna-till-granskning', { ...utlatande(), ssg: true })).status).toBe(422);
  });

  it('is registered only by those who may, and with its nämnd', async () => {
    const svar = (data: Record<string, unknown>) =>
      nytt('nhand', {
        titel: 'Test',
        organ: 'intraservice',
        arendetyp: 'verksamhet',
        beslutsgang: 'namnd',
        namnd: 'namnden-for-intraservice',
        ...data,
      });
    expect((await svar({ organ: 'stadsledningskontoret' })).json).toMatchObject({
      kod: 'ingen-behorighet',
      regel: 'far-registrera-arende',
    });
    expect((await svar({ namnd: null })).json.regel).toBe('arendets-namnd-ar-angiven');
    expect((await svar({ namnd: 'finns-inte' })).status).toBe(422);
    expect((await svar({ arendetyp: 'enskilt' })).status).toBe(201);
    expect((await svar({ registrerat: '2099-01-01' })).json.regel).toBe('registreringsdagen-har-varit');
    expect((await svar({})).status).toBe(201);
  });

  it('is listed for those who may know of it, page by page and by state', async () => {
    const hemligt = await namndensArende({ sekretess: true, titel: 'Hemligt ärende' });
    const oppet = await namndensArende();
    await ga('nhand', oppet, 'paborja-beredning');
    const lista = async (namn: string, fraga = '') => (await som(namn).get(`/api/formella-arenden${fraga}`)).json;
    const ids = async (namn: string, fraga = '?antal=100') =>
      (await lista(namn, fraga)).rader.map((rad: { id: string }) => rad.id) as string[];
    expect(await ids('nhand')).toEqual(expect.arrayContaining([hemligt, oppet]));
    expect(await ids('utan')).not.toContain(hemligt);
    expect(await ids('nhand', '?tillstand=beredning&antal=100')).toContain(oppet);
    expect(await ids('nhand', '?tillstand=beredning&antal=100')).not.toContain(hemligt);
    const alla = await ids('nhand');
    const lasta: string[] = [];
    for (let efter = ''; ;) {
      const sida = await lista('nhand', `?antal=2${efter && `&efter=${encodeURIComponent(efter)}`}`);
      lasta.push(...sida.rader.map((rad: { id: string }) => rad.id));
      if (sida.efter === null) break;
      efter = sida.efter;
    }
    expect(lasta).toEqual(alla);
  });

  it('executed before laga kraft only with the weighing', async () => {
    const id = await slkArende();
    await utfardaHosSlk(id, '2022-01-24');
    await ga('fhand', id, 'avsta-remiss', { skal: 'Brådskande.', ersattning: 'Dialog.' });
    await ga('fhand', id, 'anmal-till-foredragningslistan');
    const iOrgan = (organ: string, paragraf: number) => ({
      organ,
      datum: idag,
      paragraf,
      utfall: 'bifall',
      beslutspunkter: [{ nr: 1, text: 'Handlingar överlämnas.' }],
      omedelbartJusterad: false,
    });
    await ga('kssekr', id, 'registrera-beslut', iOrgan('kommunstyrelsen', 10));
    await ga('kfsekr', id, 'registrera-beslut', iOrgan('kommunfullmaktige', 11));
    expect((await gor('fhand', id, 'verkstall', { datum: idag, hur: 'Nu.' })).json.regel).toBe('handelsen-hor-till-laget');
    const fore = { datum: idag, kanAterstallas: false, sarskildaSkal: true, skal: 'Verksamheten flyttar.' };
    expect((await gor('fhand', id, 'verkstall-fore-laga-kraft', fore)).json).toMatchObject({
      regel: 'verkstallighet-fore-laga-kraft-ar-avvagd',
      lagrum: 'KL 13 kap. 14 §',
    });
    expect((await gor('fhand', id, 'verkstall-fore-laga-kraft', { ...fore, sarskildaSkal: false })).json).toMatchObject({
      regel: 'det-oaterkalleliga-vantar-pa-laga-kraft',
      lagrum: 'KL 13 kap. 14 §',
    });
    expect(await ga('fhand', id, 'verkstall-fore-laga-kraft', { ...fore, sarskildaSkal: false, kanAterstallas: true })).toMatchObject({
      tillstand: 'beslutat',
    });
  });

  it('is decided by a meeting of its organ: it waits to be called up, and the meeting’s § is its decision', async () => {
    const ledamoter = ['l1', 'l2', 'l3', 'l4', 'l5'].map((id) => `nled-${id}`);
    for (const [plats, id] of ledamoter.entries()) {
      await api.pool.query(`insert into person (id, namn, epost, sub) values ($1, $1, $1 || '@prov.example', $1)`, [id]);
      await api.pool.query(
        `insert into medlemskap (person_id, organ_id, roll, fran) values ($1, 'namnden-for-intraservice', $2, '2021-01-01')`,
        [id, plats === 0 ? 'ordforande' : 'ledamot'],
      );
    }
    const arende = await namndensArende({ titel: 'Nytt avtal', arendetyp: 'verksamhet', personalBerors: false, registrerat: idag });
    await ga('nhand', arende, 'paborja-beredning');
    await ga(
      'nhand',
      arende,
      'lamna-till-granskning',
      utlatande({ datum: idag, punkter: [punkt('Avtalet godkänns.', 'godkanns', 'namnd')] }),
    );
    await ga('ndir', arende, 'godkann-granskning');
    await ga('nhand', arende, 'underteckna', { datum: idag });
    await ga('ndir', arende, 'underteckna', { datum: idag });
    await ga('nhand', arende, 'anmal-till-foredragningslistan');

    const sekr = som('nsekr');
    const kropp = {
      organ: 'namnden-for-intraservice',
      titel: 'Sammanträde',
      datum: idag,
      tid: '09:00',
      plats: 'Sal 1',
      platser: 5,
      kallelsedagar: 0,
    };
    const mote = (await sekr.skicka('POST', '/api/sammantraden', kropp, randomUUID())).json.arendeId as string;
    const vantande = async () => (await sekr.get(`/api/sammantraden/${mote}/vantande`)).json.rader;
    expect(await vantande()).toEqual([expect.objectContaining({ arendeId: arende, titel: 'Nytt avtal' })]);
    expect((await som('utan').get(`/api/sammantraden/${mote}/vantande`)).status).toBe(404);
    const iMotet = async (handelse: string, data: Record<string, unknown> = {}) => {
      const svar = await sekr.skicka('POST', `/api/sammantraden/${mote}/handelser`, { handelse, data }, randomUUID());
      if (svar.status !== 200) throw new Error(`${handelse}: ${svar.text}`);
    };
    await iMotet('lagg-till-punkt', { slag: 'arende', rubrik: 'Nytt avtal', arendeId: arende });
    expect(await vantande()).toEqual([]);
    await iMotet('kalla', { ersattare: [] });
    await iMotet('oppna-sammantradet', { ordforande: ledamoter[0], narvarande: ledamoter });
    await iMotet('faststall-dagordning', { justerare: [ledamoter[1]] });
    const punkten = async () => (await sekr.get(`/api/sammantraden/${mote}/punkter`)).json.rader[0];
    const iPunkten = async (handelse: string, data: Record<string, unknown> = {}) => {
      const { id, radVersion } = await punkten();
      await iMotet(handelse, { punktId: id, radVersion, ...data });
    };
    await iPunkten('inga-yrkanden');
    await iPunkten('stall-proposition', { ordning: 'Ett förslag.', finner: 'bifall' });
    await iPunkten('faststall-beslut', { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Avtalet godkänns.' }] });
    const { paragraf } = await punkten();
    expect((await las('nhand', arende)).fakta).toContainEqual({
      etikett: 'Beslut',
      varde: `Nämnden för Intraservice ${idag} § ${paragraf}`,
      anmarkning: null,
    });
  });
});

async function fyllOrgan({ pool }: ProvApi): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, overordnat, leverantor) values ('kommunstyrelsen', 'Kommunstyrelsen', 'ks', null, false),
    ('namnden-for-intraservice', 'Nämnden för Intraservice', 'namnd', null, false), ('utbildningsnamnden', 'Utbildningsnämnden', 'namnd', null, false),
    ('slk-arende-utredning-styrning', 'Ärende, utredning och styrning', 'enhet', 'stadsledningskontoret', false)`);
  await pool.query(`insert into person (id, namn, epost, sub) select id, namn, id || '@prov.example', id from (values ('nhand', 'Nils Handläggare'), ('ndir', 'Nora Direktör'),
    ('nsekr', 'Nina Sekreterare'), ('fhand', 'Frida Handläggare'), ('fdir', 'Folke Direktör'), ('fstad', 'Fanny Stadsdirektör'), ('fber', 'Filip Beredare'),
    ('kssekr', 'Karin Sekreterare'), ('kfsekr', 'Kurt Sekreterare'), ('usekr', 'Ulrika Sekreterare')) p(id, namn)`);
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('nhand', 'intraservice', 'handlaggare', '2021-01-01'),
    ('ndir', 'intraservice', 'forvaltningsdirektor', '2021-01-01'), ('nsekr', 'namnden-for-intraservice', 'sekreterare', '2021-01-01'),
    ('fhand', 'stadsledningskontoret', 'handlaggare', '2021-01-01'), ('fber', 'stadsledningskontoret', 'beredningsansvarig', '2021-01-01'),
    ('fdir', 'slk-arende-utredning-styrning', 'direktor-arende-utredning-styrning', '2021-01-01'), ('fstad', 'stadsledningskontoret', 'stadsdirektor', '2021-01-01'),
    ('kssekr', 'kommunstyrelsen', 'sekreterare', '2021-01-01'), ('kfsekr', 'kommunfullmaktige', 'sekreterare', '2021-01-01'),
    ('usekr', 'utbildningsnamnden', 'sekreterare', '2021-01-01')`);
}
