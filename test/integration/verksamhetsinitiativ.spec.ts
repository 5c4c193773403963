import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { arendevagar } from '../support/beslut-i-arende.js';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const eget = (andringar: Record<string, unknown> = {}) => ({
  titel: 'Digital frånvaroanmälan',
  organ: 'skolforvaltningen',
  behov: 'Anmälan tar för lång tid.',
  avser: 'ny-tjanst',
  mal: ['mal-1'],
  arbetssatt: 'Vårdnadshavaren anmäler själv.',
  ...andringar,
});
const kriterium = { poang: 4, motivering: 'Stöds av analysen.' };
const kna = {
  behovOchMal: 'Kortare tid.',
  arbetssatt: 'Vårdnadshavaren anmäler själv.',
  intressenter: [
    {
      namn: 'Vårdnadshavare',
      nyttor: [
        {
          nytta: 'Snabbare',
          typ: 'kvalitativ',
          matt: 'minuter',
          nulage: '5',
          malvarde: '1',
          vardeTkrPerAr: null,
          nar: 2030,
          effekt: 'Nöjdare',
        },
      ],
    },
  ],
  deltagandeKunder: [],
  engangskostnadTkr: { '2030': 300 },
  arligKostnadTkr: 50,
  ateranvandning: { resultat: 'delvis', skal: 'Inloggningen finns.' },
  anskaffning: { val: 'befintlig', skal: 'Plattformen räcker.' },
  kortSikt: 'Färre samtal.',
  langSikt: 'Samma sätt i alla skolor.',
  anvandare: 'Vårdnadshavare har provat.',
  utestangdaGrupper: 'Den som saknar e-legitimation ringer.',
  nyttorealisering: { hur: 'Skola för skola.', ansvarig: 'Rektor', uppfoljning: 'Varje termin.' },
  bevarande: 'Gallras efter läsåret.',
  oppnaFormat: 'CSV.',
};

describe('an initiative of the specific track', () => {
  let api: ProvApi;
  let hand: Klient;
  let beredare: Klient;
  let chef: Klient;
  let sekr: Klient;
  let idag: string;
  let engine: Engine;
  beforeAll(async () => {
    api = await startaProvApi();
    engine = createEngine({ pool: api.pool, processer });
    await fyllVerksamhet(api);
    [hand, beredare, chef, sekr] = [await api.som('vhand'), await api.som('vber'), await api.som('vchef'), await api.som('vsekr')];
    idag = datumI(new Date());
  });
  afterAll(async () => {
    await engine.stang();
    await api.stang();
  });

  const nytt = async (andringar = {}) =>
    (await hand.skicka('POST', '/api/verksamhetsinitiativ', eget(andringar), randomUUID())).json.id as string;
  const gor = async (vem: Klient, id: string, handelse: string, data: Record<string, unknown>) => {
    const { steg } = (await vem.get(`/api/arenden/${id}`)).json;
    return vem.skicka('POST', `/api/arenden/${id}/handelser`, { handelse, forvantatSteg: steg, data }, randomUUID());
  };
  const analysera = { uppdragsomrade: 'Skola', malgrupper: 'Elever', agandeOrgan: ['skolnamnden'], mal: ['mal-1'] };
  const sammanstallning = (andringar = {}) => ({
    kriterier: { nytta: kriterium, effektivitet: kriterium, innovation: kriterium },
    finansieringstyp: 'egen-budget',
    langsiktigPlan: 'Ryms.',
    ...andringar,
  });

  it('goes from need to the decision of its own nämnd, and says that it waits for its realisation', async () => {
    const id = await nytt();
    const uppgifter: string[] = [];
    const steg = async (vem: Klient, handelse: string, data: Record<string, unknown>) => {
      const { json } = await vem.get(`/api/arenden/${id}`);
      uppgifter.push(`${json.uppgifter[0].titel} | ${json.tillstand.ansvarig}`);
      expect(await gor(vem, id, handelse, data)).toMatchObject({ status: 200 });
    };
    await steg(hand, 'analysera', analysera);
    await steg(hand, 'kna-klar', kna);
    await steg(beredare, 'sammanstall-till-ledningen', sammanstallning());
    await steg(chef, 'prioritera-i-ledningen', { rang: 1, planar: Number(idag.slice(0, 4)) + 1, deltagare: 5, skal: 'Störst nytta.' });
    await steg(beredare, 'begar-namndens-beslut', { plantyp: 'verksamhetsplan', beloppTkr: 350 });
    const [arende] = (await hand.get(`/api/arenden/${id}`)).json.beslutsarenden;
    expect(arende).toMatchObject({ titel: 'Nämndens beslut: Digital frånvaroanmälan', beslut: null, beloppTkr: 350 });
    await arendevagar(api.pool, engine).besluta(arende.id);
    expect(uppgifter).toEqual([
      'Ta upp behovet till analys | Handläggare, Skolförvaltningen',
      'Gör kostnads- och nyttoanalys | Handläggare, Skolförvaltningen',
      'Sammanställ underlaget för ledningen | Beredningsansvarig, Skolförvaltningen',
      'Värdera och prioritera i ledningen | Förvaltningsdirektör, Skolförvaltningen',
      'Ta upp initiativet i nämnden | Sekreterare, Skolnämnden',
    ]);
    const { json } = await hand.get(`/api/arenden/${id}`);
    expect(json.tillstand).toMatchObject({ id: 'beslutat', ingenFrist: expect.stringContaining('väntar på att den startar') });
    expect(json.laget).toContain('väntar på att realiseringen startar');
    expect(json.fakta).toContainEqual({
      etikett: 'Nämndens beslut',
      varde: expect.stringMatching(`^Skolnämnden ${idag} § \\d+$`),
      anmarkning: null,
    });
    expect(json.fakta).toContainEqual({ etikett: 'Ingår i', varde: 'Verksamhetsplanen', anmarkning: null });
  });

  it.each([
    ['finansieringstyp', { finansieringstyp: 'kommunbidrag' }, 'finansieringen-ar-egen-budget'],
    ['kriterier', { kriterier: { nytta: kriterium, effektivitet: kriterium } }, 'beslutade-kriterier-ar-motiverade'],
    ['langsiktigPlan', { langsiktigPlan: null }, 'langsiktig-digitaliseringsplan-ar-foreslagen'],
  ])('refuses material whose %s is not there, in words', async (_falt, andring, regel) => {
    const id = await nytt();
    await gor(hand, id, 'analysera', analysera);
    await gor(hand, id, 'kna-klar', kna);
    const svar = await gor(beredare, id, 'sammanstall-till-ledningen', sammanstallning(andring));
    expect(svar).toMatchObject({ status: 409, json: { kod: 'regel-hindrar', regel, detail: expect.stringMatching(/\.$/) } });
  });

  it('does not let the one who prepared the material prioritise it alone, nor the nämnd’s decision be written in by hand', async () => {
    const id = await nytt();
    await gor(hand, id, 'analysera', analysera);
    await gor(hand, id, 'kna-klar', kna);
    const dubbel = await api.som('vdubbel');
    await gor(dubbel, id, 'sammanstall-till-ledningen', sammanstallning());
    const prioritering = { rang: 1, planar: Number(idag.slice(0, 4)) + 1, deltagare: 1, skal: 'Bra.' };
    expect((await gor(dubbel, id, 'prioritera-i-ledningen', prioritering)).json).toMatchObject({
      kod: 'ingen-behorighet',
      regel: 'beredaren-prioriterar-inte-ensam',
    });
    expect((await gor(chef, id, 'prioritera-i-ledningen', prioritering)).status).toBe(200);
    const beslut = { namnd: 'skolnamnden', datum: idag, paragraf: 3, plantyp: 'budget', planar: prioritering.planar, beloppTkr: 1 };
    expect((await gor(sekr, id, 'besluta-i-namnden', beslut)).json.regel).toBe('namndens-beslut-registreras-for-hand');
  });

  it('cannot begin in an organ that has no ledning and nämnd of its own', async () => {
    const id = await nytt({ organ: 'strategiska-samordningsgruppen' });
    await api.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('vhand', 'strategiska-samordningsgruppen', 'handlaggare', '2021-01-01')`,
    );
    expect((await gor(hand, id, 'analysera', analysera)).json).toMatchObject({
      regel: 'organet-har-egen-ledning-och-namnd',
      saknas: ['organ', 'namnd'],
    });
  });

  it('is listed with those of the common track, and the list can be narrowed to one track', async () => {
    await hand.skicka('POST', '/api/initiativ', behov(), randomUUID());
    await nytt();
    const spar = async (fraga: string) =>
      new Set((await hand.get(`/api/initiativ${fraga}`)).json.rader.map((rad: { spar: string }) => rad.spar));
    expect(await spar('')).toEqual(new Set(['initiativ', 'verksamhetsinitiativ']));
    expect(await spar('?spar=verksamhetsinitiativ')).toEqual(new Set(['verksamhetsinitiativ']));
    expect((await hand.get('/api/initiativ?spar=annat')).status).toBe(422);
  });

  it('gives every initiative once when the list is read page by page', async () => {
    const alla = (await hand.get('/api/initiativ?antal=100')).json.rader.map((rad: { id: string }) => rad.id);
    const lasta: string[] = [];
    for (let efter = ''; ;) {
      const { json } = await hand.get(`/api/initiativ?antal=2${efter && `&efter=${encodeURIComponent(efter)}`}`);
      lasta.push(...json.rader.map((rad: { id: string }) => rad.id));
      if (json.efter === null) break;
      efter = json.efter;
    }
    expect(lasta).toEqual(alla);
  });

  it('refuses fields that the form does not have', async () => {
    const svar = await hand.skicka('POST', '/api/verksamhetsinitiativ', eget({ ssg: true }), randomUUID());
    expect(svar.status).toBe(422);
  });

  describe('that changes track', () => {
    it('goes on as a case of the common track, with what is known, its people and its history', async () => {
      const id = await nytt({ kortSikt: 'Färre samtal.' });
      await gor(hand, id, 'analysera', analysera);
      await gor(hand, id, 'kna-klar', kna);
      const byte = { skal: 'Alla förvaltningar behöver det.', organ: 'intraservice', ursprung: 'kunddialog' };
      expect((await gor(hand, id, 'byt-till-gemensamt', byte)).status).toBe(403);
      expect((await gor(beredare, id, 'byt-till-gemensamt', { ...byte, organ: 'skolforvaltningen' })).json.regel).toBe(
        'mottagaren-ar-leverantor',
      );
      expect((await gor(beredare, id, 'byt-till-gemensamt', byte)).json).toMatchObject({ tillstand: 'bytt-spar', avslutad: true });

      const gammalt = (await hand.get(`/api/arenden/${id}`)).json;
      expect(gammalt).toMatchObject({
        overordnat: null,
        underordnade: [{ titel: 'Digital frånvaroanmälan', processNamn: 'Initiativ i gemensamma spåret', tillstand: 'Identifierat' }],
      });
      const nyttId = gammalt.underordnade[0].id;
      const lev = await api.som('lev');
      const nya = (await lev.get(`/api/arenden/${nyttId}`)).json;
      expect(nya).toMatchObject({ titel: 'Digital frånvaroanmälan', organ: { id: 'intraservice' }, tillstand: { id: 'identifierat' } });
      expect(nya).toMatchObject({ overordnat: { id, processNamn: 'Initiativ i verksamhetsspecifika spåret' }, underordnade: [] });
      expect(nya.personer).toEqual([{ id: 'vhand', namn: 'Vilma Handläggare', roll: 'forslagsstallare' }]);
      expect((await lev.get(`/api/arenden/${nyttId}/logg`)).json.rader.at(-1).text).toBe('startade ärendet som fortsättning på ett annat');
      expect((await hand.get(`/api/arenden/${id}/logg`)).json.rader[0]).toMatchObject({
        text: 'bytte till det gemensamma spåret',
        skal: 'Alla förvaltningar behöver det.',
      });
      const start = (await lev.get(`/api/arenden/${nyttId}/logg`)).json.rader.at(-1).inlamningId;
      expect((await lev.get(`/api/arenden/${nyttId}/inlamningar/${start}`)).json.innehall).toMatchObject({
        behov: 'Anmälan tar för lång tid.',
        mal: ['mal-1'],
        kortSikt: 'Färre samtal.',
        ursprung: 'kunddialog',
        organ: 'intraservice',
      });

      // The rules of the new track begin from the start, with the earlier analysis at hand.
      expect((await gor(lev, nyttId, 'kna-klar', kna)).json.regel).toBe('handelsen-hor-till-laget');
      await gor(lev, nyttId, 'kategorisera', { kategori: 'tillaggstjanst', mal: ['mal-1'] });
      await gor(lev, nyttId, 'ga-vidare', { kriterieanteckning: 'Stor nytta.', kunder: ['skolforvaltningen'] });
      const { uppgifter } = (await lev.get(`/api/arenden/${nyttId}`)).json;
      expect((await lev.get(`/api/uppgifter/${uppgifter[0].id}`)).json.forifyllt).toMatchObject({
        arligKostnadTkr: 50,
        behovOchMal: 'Kortare tid.',
      });

      // And back again.
      expect(
        (await gor(lev, nyttId, 'byt-spar', { skal: 'Bara skolan vill ha det.', organ: 'strategiska-samordningsgruppen' })).json.regel,
      ).toBe('mottagaren-har-eget-spar');
      expect((await gor(lev, nyttId, 'byt-spar', { skal: 'Bara skolan vill ha det.', organ: 'skolforvaltningen' })).status).toBe(200);
      const igen = (await lev.get(`/api/arenden/${nyttId}`)).json;
      expect(igen).toMatchObject({ overordnat: { id }, underordnade: [{ process: 'verksamhetsinitiativ' }] });
      const tredje = (await hand.get(`/api/arenden/${igen.underordnade[0].id}`)).json;
      expect(tredje).toMatchObject({ organ: { id: 'skolforvaltningen' }, tillstand: { id: 'behov-insamlat' } });
      expect(tredje.fakta).toContainEqual({ etikett: 'Hör till', varde: 'Skolförvaltningen', anmarkning: null });
    });

    it('writes both cases or none', async () => {
      const id = await nytt();
      const fore = (await api.pool.query('select count(*)::int as antal from arende')).rows[0].antal;
      await api.pool.query(
        `alter table arende add constraint prov_hinder check (process <> 'initiativ' or overordnat_id is null) not valid`,
      );
      const byte = { skal: 'Gemensamt.', organ: 'intraservice', ursprung: 'kunddialog' };
      expect((await gor(beredare, id, 'byt-till-gemensamt', byte)).status).toBe(500);
      await api.pool.query('alter table arende drop constraint prov_hinder');
      expect((await hand.get(`/api/arenden/${id}`)).json.tillstand.id).toBe('behov-insamlat');
      expect((await api.pool.query('select count(*)::int as antal from arende')).rows[0].antal).toBe(fore);
    });

    it('stays as secret as it was', async () => {
      const id = await nytt({ sekretess: true });
      await gor(beredare, id, 'byt-till-gemensamt', { skal: 'Gemensamt.', organ: 'intraservice', ursprung: 'kunddialog' });
      const lev = await api.som('lev');
      const { underordnade } = (await hand.get(`/api/arenden/${id}`)).json;
      const ny = (await lev.get(`/api/arenden/${underordnade[0].id}`)).json;
      expect(ny).toMatchObject({ sekretess: true, overordnat: null });
      expect((await (await api.som('utan')).get(`/api/arenden/${underordnade[0].id}`)).status).toBe(404);
    });
  });
});

async function fyllVerksamhet({ pool }: ProvApi): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, overordnat, leverantor) values ('skolnamnden', 'Skolnämnden', 'namnd', null, false),
    ('annan-namnd', 'Annan nämnd', 'namnd', null, false), ('skolforvaltningen', 'Skolförvaltningen', 'forvaltning', 'skolnamnden', false)`);
  await pool.query(`insert into person (id, namn, epost, sub) select id, namn, id || '@prov.example', id from (values ('vhand', 'Vilma Handläggare'), ('vber', 'Vidar Beredare'),
    ('vchef', 'Viola Chef'), ('vsekr', 'Sven Sekreterare'), ('vdubbel', 'Disa Dubbel')) p(id, namn)`);
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('vhand', 'skolforvaltningen', 'handlaggare', '2021-01-01'),
    ('vber', 'skolforvaltningen', 'beredningsansvarig', '2021-01-01'), ('vchef', 'skolforvaltningen', 'forvaltningsdirektor', '2021-01-01'),
    ('vsekr', 'skolnamnden', 'sekreterare', '2021-01-01'), ('vdubbel', 'skolforvaltningen', 'beredningsansvarig', '2021-01-01'),
    ('vdubbel', 'skolforvaltningen', 'forvaltningsdirektor', '2021-01-01')`);
}
