import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine, type Kvitto, skapaRangversion, vardera } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import { skapaDatabas } from '../support/databas.js';
import { regelFor } from '../support/prov-mote.js';

const GAMMAL = new Date('2022-03-01T09:00:00Z');
const NY = new Date('2026-03-02T09:00:00Z');
const dagar = (ar: number) => ({
  begaran: `${ar}-03-02`,
  stopp: `${ar}-03-09`,
  paket: `${ar}-03-10`,
  vardering: `${ar}-03-20`,
  mote: `${ar}-03-25`,
  resultat: `${ar}-03-30`,
});
const ALLA_I_IT = ['it-0', 'it-1', 'it-2', 'it-3', 'it-4', 'it-5', 'it-6', 'it-7'];

describe('meetings of the same kind in other groups', () => {
  let pool: pg.Pool;
  let engine: Engine;
  let stang: () => Promise<void>;

  beforeAll(async () => {
    const databas = await skapaDatabas();
    pool = skapaPool(databas.url, 6);
    engine = createEngine({ pool, processer });
    stang = async () => {
      await engine.stang();
      await pool.end();
      await databas.stang();
    };
    await befolka(pool);
  });
  afterAll(() => stang());

  const skicka = (vem: string, arendeId: string, typ: string, data: object = {}, nu = GAMMAL): Promise<Kvitto> =>
    engine.execute({
      nyckel: randomUUID(),
      aktor: { personId: vem },
      nu,
      arendeId,
      forvantatSteg: null,
      handelse: { typ, data: { ...data } },
    });
  const planera = async (vem: string, process: string, organ: string, nu = GAMMAL): Promise<string> => {
    const id = randomUUID();
    const ar = nu.getUTCFullYear();
    await engine.start({
      nyckel: id,
      aktor: { personId: vem },
      nu,
      process,
      arendeId: id,
      titel: 'Möte',
      organ,
      datum: datumI(nu),
      data: { budgetar: ar + 1, datum: dagar(ar), ramTkr: { [ar + 1]: 5000 } },
    });
    return id;
  };
  const kalla = async (vem: string, moteId: string, nu = GAMMAL) => {
    for (const typ of ['begar-underlag', 'stang-underlag', 'kalla']) await skicka(vem, moteId, typ, {}, nu);
  };
  const pa = async (moteId: string) =>
    (await pool.query<{ id: string }>('select arende_id as id from mote_punkt where mote_id = $1 order by nr', [moteId])).rows.map(
      ({ id }) => id,
    );
  const laget = async (id: string) =>
    (
      await pool.query<{ tillstand: string; kontext: Record<string, unknown> }>(
        `select tillstand, snapshot -> 'context' as kontext from arende where id = $1`,
        [id],
      )
    ).rows[0];
  const bekraftaRang = async (vem: string, moteId: string, nu: Date, ar: number) => {
    const { id } = await skapaRangversion(pool, {
      moteId,
      personId: vem,
      nu,
      nyckel: randomUUID(),
      namn: 'Listan',
      franVersion: null,
      ramTkr: { [ar]: 5000 },
    });
    await skicka(vem, moteId, 'faststall-rang', { versionId: id, radVersion: 1 }, nu);
  };

  describe('a prioriteringsforum under the rules that ended 2022 (table A.1)', () => {
    const gammalt = async (omrade: string): Promise<string> => {
      const id = randomUUID();
      await engine.start({
        nyckel: id,
        aktor: { system: true },
        nu: GAMMAL,
        process: 'initiativ',
        arendeId: id,
        titel: `Initiativ i ${omrade}`,
        organ: 'intraservice',
        datum: '2022-01-10',
        data: { omrade },
        overtagande: {
          tillstand: 'klart-for-ssg',
          kalla: 'tjänsteplan',
          datum: '2022-01-10',
          fakta: { kategori: 'forandringsinsats', omrade, engangskostnadTkr: { '2023': 900 }, foreslagenFinansieringstyp: 'kommunbidrag' },
        },
      });
      return id;
    };
    const prioriterad = { utfall: 'prioriterad', skal: 'Störst nytta.', finansieringstyp: 'kostnadsfordelning', radVersion: 1 };
    let iIt = '';
    let iEkonomi = '';
    let moteId = '';

    beforeAll(async () => {
      [iIt, iEkonomi] = [await gammalt('it-tjanster'), await gammalt('ekonomi')];
      moteId = await planera('it-0', 'forummote', 'pf-it');
      await kalla('p-tjanst', moteId);
    });

    it('is planned by its own chair or by the one who presents the service, and by nobody of another forum', async () => {
      expect(await regelFor(planera('ek-0', 'forummote', 'pf-it'))).toBe('ar-sammankallande');
      expect(await regelFor(planera('p-slk', 'forummote', 'pf-it'))).toBe('ar-sammankallande');
      expect(await regelFor(planera('p-tjanst', 'forummote', 'pf-it'))).toBe('godtogs');
    });

    it('takes up the cases whose own regime names it, and no others', async () => {
      expect(await pa(moteId)).toEqual([iIt]);
    });

    it('opens with as many as table A.1 says, and never with the one who presents', async () => {
      const oppna = (narvarande: readonly string[]) => regelFor(skicka('it-0', moteId, 'oppna-mote', { narvarande }));
      expect(await oppna(ALLA_I_IT.slice(0, 5))).toBe('minst-antal-narvarande-vid-oppnandet');
      expect(await oppna(ALLA_I_IT)).toBe('hogst-antal-narvarande-i-gruppen');
      expect(await oppna([...ALLA_I_IT.slice(0, 5), 'it-f'])).toBe('foredragande-ar-inte-ledamot');
      expect(await oppna(ALLA_I_IT.slice(0, 7))).toBe('godtogs');
      expect(await regelFor(skicka('it-0', moteId, 'narvaro', { personId: 'it-7', narvarande: true }))).toBe(
        'hogst-antal-narvarande-i-gruppen',
      );
    });

    it('prioritises by its own chair, and gives the case its event', async () => {
      for (const personId of ALLA_I_IT)
        await vardera(pool, {
          moteId,
          arendeId: iIt,
          personId,
          nu: GAMMAL,
          kropp: {
            version: 0,
            lage: 'varderad',
            nytta: 3,
            effektivitet: 3,
            innovation: 3,
            skalNytta: null,
            skalEffektivitet: null,
            skalInnovation: null,
            skal: null,
          },
        });
      expect(await regelFor(skicka('ek-0', moteId, 'avsluta-punkt', { ...prioriterad, arendeId: iIt }))).toBe('ar-gruppens-ordforande');
      await skicka('it-0', moteId, 'avsluta-punkt', { ...prioriterad, arendeId: iIt });
      expect((await laget(iIt))?.tillstand).toBe('prioriterat');
      await bekraftaRang('it-0', moteId, GAMMAL, 2023);
      expect((await skicka('it-0', moteId, 'avsluta-mote', { kommentar: null })).tillstand).toBe('genomfort');
    });

    it('does the same by another forum for another area, with that forum’s own numbers', async () => {
      const andra = await planera('ek-0', 'forummote', 'pf-ekonomi');
      await kalla('p-tjanst', andra);
      expect(await pa(andra)).toEqual([iEkonomi]);
      expect(await regelFor(skicka('ek-0', andra, 'oppna-mote', { narvarande: ['ek-0'] }))).toBe('godtogs');
      await skicka('ek-0', andra, 'avsluta-punkt', { utfall: 'ej-prioriterad', skal: 'Ryms inte.', radVersion: 1, arendeId: iEkonomi });
      expect((await laget(iEkonomi))?.tillstand).toBe('ej-prioriterat');
    });
  });

  describe('ledningens prioritering (A-27, SM-02)', () => {
    let moteId = '';
    const egna: string[] = [];

    beforeAll(async () => {
      for (const titel of ['Ett', 'Två', 'Tre']) egna.push(await framTillLedningen(titel, 'skolforvaltningen', 'bered'));
      await framTillLedningen('Annans', 'annan-forvaltning', 'abered');
      moteId = await planera('bered', 'ledningsmote', 'skolforvaltningen', NY);
      await kalla('bered', moteId, NY);
    });

    /** From need to the ledning, by the people of the förvaltning. */
    async function framTillLedningen(titel: string, organ: string, beredare: string): Promise<string> {
      const id = randomUUID();
      const hand = organ === 'skolforvaltningen' ? 'hand' : 'ahand';
      await engine.start({
        nyckel: id,
        aktor: { personId: hand },
        nu: NY,
        process: 'verksamhetsinitiativ',
        arendeId: id,
        titel,
        organ,
        datum: '2026-03-02',
        data: { titel, organ, behov: 'Behov.', avser: 'ny-tjanst', mal: ['mal-1'], arbetssatt: 'Nytt.' },
      });
      const gor = (vem: string, typ: string, data: object) => skicka(vem, id, typ, data, NY);
      await gor(hand, 'analysera', { uppdragsomrade: 'Skola', malgrupper: 'Elever', agandeOrgan: [], mal: ['mal-1'] });
      await gor(hand, 'kna-klar', KNA);
      await gor(beredare, 'sammanstall-till-ledningen', {
        kriterier: Object.fromEntries(['nytta', 'effektivitet', 'innovation'].map((namn) => [namn, { poang: 4, motivering: 'Skäl.' }])),
        finansieringstyp: 'egen-budget',
        langsiktigPlan: 'Ryms.',
        anteckning: null,
      });
      return id;
    }

    it('takes up what waits for its own ledning, and nothing of another förvaltning', async () => {
      expect((await pa(moteId)).toSorted()).toEqual(egna.toSorted());
      expect(await regelFor(planera('abered', 'ledningsmote', 'skolforvaltningen', NY))).toBe('ar-sammankallande');
    });

    it('is not led by one alone who also prepared the material', async () => {
      await skicka('chef', moteId, 'oppna-mote', { narvarande: ['bered'] }, NY);
      const [ett] = egna;
      const punkt = { arendeId: ett, radVersion: 1, utfall: 'prioriterad', skal: 'Bra.' };
      expect(await regelFor(skicka('chef', moteId, 'avsluta-punkt', punkt, NY))).toBe('beredaren-ar-inte-ensam-pa-motet');
      await skicka('chef', moteId, 'narvaro', { personId: 'chef', narvarande: true }, NY);
      expect(await regelFor(skicka('verks', moteId, 'avsluta-punkt', punkt, NY))).toBe('ar-gruppens-ordforande');
    });

    it('prioritises without a blind valuation and without choosing a financing type, in the plan of the meeting’s year', async () => {
      const [ett, tva, tre] = egna;
      const punkt = (arendeId: string | undefined, utfall: string) => ({ arendeId, radVersion: 1, utfall, skal: 'Skäl.' });
      await skicka('chef', moteId, 'avsluta-punkt', punkt(ett, 'prioriterad'), NY);
      expect(await laget(String(ett))).toMatchObject({ tillstand: 'prioriterat', kontext: { planar: 2027, rang: 1 } });
      expect(await regelFor(skicka('chef', moteId, 'avsluta-punkt', punkt(tva, 'omkategoriserad'), NY))).toBe('utfallet-kan-ges');
      await skicka('chef', moteId, 'avsluta-punkt', punkt(tva, 'ej-prioriterad'), NY);
      expect((await laget(String(tva)))?.tillstand).toBe('ej-prioriterat');
      await skicka('chef', moteId, 'avsluta-punkt', punkt(tre, 'aterford'), NY);
      expect((await laget(String(tre)))?.tillstand).toBe('under-analys');
      await bekraftaRang('chef', moteId, NY, 2027);
      expect((await skicka('chef', moteId, 'avsluta-mote', { kommentar: null }, NY)).tillstand).toBe('genomfort');
    });
  });
});

const KNA = {
  behovOchMal: 'Kortare tid.',
  arbetssatt: 'Nytt.',
  intressenter: [
    {
      namn: 'Elever',
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
  engangskostnadTkr: { '2027': 300 },
  arligKostnadTkr: 50,
  ateranvandning: { resultat: 'delvis', skal: 'Inloggningen finns.' },
  anskaffning: { val: 'befintlig', skal: 'Plattformen räcker.' },
  kortSikt: 'Färre samtal.',
  langSikt: 'Samma sätt.',
  anvandare: 'Har provat.',
  utestangdaGrupper: 'Ringer.',
  nyttorealisering: { hur: 'Stegvis.', ansvarig: 'Rektor', uppfoljning: 'Varje termin.' },
  bevarande: 'Gallras.',
  oppnaFormat: 'CSV.',
};

async function befolka(pool: pg.Pool): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, overordnat) values ('intraservice', 'Intraservice', 'forvaltning', null), ('stadsledningskontoret', 'SLK', 'forvaltning', null),
    ('kommunstyrelsen', 'KS', 'ks', null), ('kommunfullmaktige', 'KF', 'kf', null), ('pf-it', 'Prioriteringsforum IT', 'forum', null), ('pf-ekonomi', 'Prioriteringsforum Ekonomi', 'forum', null),
    ('skolnamnden', 'Skolnämnden', 'namnd', null), ('skolforvaltningen', 'Skolförvaltningen', 'forvaltning', 'skolnamnden'), ('annan-forvaltning', 'Annan', 'forvaltning', 'skolnamnden')`);
  await pool.query(`insert into mal (id, namn) values ('mal-1', 'Enklare vardag')`);
  const platser = [
    ['p-tjanst', 'intraservice', 'tjansteansvarig'],
    ['p-slk', 'stadsledningskontoret', 'beredningsansvarig'],
    ...ALLA_I_IT.map((id, plats) => [id, 'pf-it', plats === 0 ? 'forumordforande' : 'forumdeltagare']),
    ['it-f', 'pf-it', 'forumdeltagare'],
    ['it-f', 'pf-it', 'foredragande'],
    ['ek-0', 'pf-ekonomi', 'forumordforande'],
    ['hand', 'skolforvaltningen', 'handlaggare'],
    ['bered', 'skolforvaltningen', 'beredningsansvarig'],
    ['bered', 'skolforvaltningen', 'kanslichef'],
    ['chef', 'skolforvaltningen', 'forvaltningsdirektor'],
    ['verks', 'skolforvaltningen', 'verksamhetschef'],
    ['ahand', 'annan-forvaltning', 'handlaggare'],
    ['abered', 'annan-forvaltning', 'beredningsansvarig'],
  ];
  for (const [id, organ, roll] of platser) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1) on conflict do nothing', [id, `${id}@x.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, organ, roll]);
  }
}
