import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';
import { verifieraRegistret } from '#engine';
import { arendevagar } from '../support/beslut-i-arende.js';
import { type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const idag = () => datumI(new Date());
const AR = new Date().getFullYear() + 2;

describe('a decision that a case waits for is made in a matter', () => {
  let api: ProvApi;
  let pool: Pool;
  let engine: Engine;
  let vagar: ReturnType<typeof arendevagar>;
  let slk: Klient;
  let hand: Klient;
  beforeAll(async () => {
    api = await startaProvApi();
    pool = skapaPool(api.pool.options.connectionString ?? '', 6);
    engine = createEngine({ pool, processer });
    vagar = arendevagar(pool, engine);
    [slk, hand] = [await api.som('slk'), await api.som('hand')];
    await pool.query(`insert into organ (id, namn, typ) values ('kommunstyrelsen', 'Kommunstyrelsen', 'ks') on conflict do nothing`);
    await pool.query(
      `insert into person (id, namn, epost, sub) values ('kfs', 'Kim', 'kfs@prov.example', 'kfs'), ('slk2', 'Stina', 'slk2@prov.example', 'slk2')`,
    );
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('kfs', 'kommunfullmaktige', 'sekreterare', '2021-01-01'),
      ('slk2', 'stadsledningskontoret', 'handlaggare', '2021-01-01')`);
  });
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await api.stang();
  });

  /** An initiative that stands in the budget process, with its amount. */
  const initiativ = async (
    titel: string,
    { budgetar = AR, sekretess = false }: { budgetar?: number; sekretess?: boolean } = {},
  ): Promise<string> => {
    const id = randomUUID();
    await engine.start({
      nyckel: id,
      aktor: { personId: 'slk' },
      nu: new Date(),
      process: 'initiativ',
      arendeId: id,
      titel,
      organ: 'intraservice',
      datum: idag(),
      data: {},
      sekretess,
      personer: sekretess ? [{ personId: 'slk', roll: 'granskare' }] : [],
      overtagande: {
        tillstand: 'prioriterat',
        kalla: 'prov',
        datum: idag(),
        fakta: { kategori: 'forandringsinsats', finansieringstyp: 'kommunbidrag', budgetar, rang: 1, beloppTkr: 500 },
      },
    });
    const frys = await slk.skicka('POST', '/api/budgetlistor', { budgetar, ramTkr: null }, randomUUID());
    expect(frys.status).toBe(200);
    const rader = [{ rubrik: 'Etapp 1', beloppTkr: 500, finansieringskalla: 'kommunbidrag' }];
    await vagar.gor(id, 'slk', 'till-budgetunderlag', { budgetar, beloppTkr: 500, rader });
    return id;
  };
  const las = async (vem: Klient, id: string) => (await vem.get(`/api/arenden/${id}`)).json;
  const tillstand = async (id: string) => (await engine.lage(id))?.tillstand;
  const kontext = async (id: string) =>
    (await pool.query<{ k: Record<string, unknown> }>(`select snapshot -> 'context' as k from arende where id = $1`, [id])).rows[0]?.k ??
    {};
  const uppgifter = async (id: string) =>
    (await pool.query<{ typ: string }>(`select typ from uppgift where arende_id = $1 and status = 'oppen'`, [id])).rows.map(
      ({ typ }) => typ,
    );

  it('one initiative is taken up in a matter of its own, and kommunfullmäktige’s § is its decision, in the same transaction', async () => {
    const id = await initiativ('Ett eget ärende', { budgetar: AR + 1 });
    expect(await uppgifter(id)).toEqual(['begar-budgetbeslut']);
    const forHand = { organ: 'kommunfullmaktige', datum: idag(), paragraf: 9, budgetar: AR + 1, beloppTkr: 500 };
    await expect(vagar.gor(id, 'kfs', 'finansiera', forHand)).rejects.toMatchObject({
      problem: { regel: 'budgetbeslutet-registreras-for-hand', saknas: ['beslutsarende'] },
    });
    const { startadeArenden: [arende = ''] = [] } = await vagar.gor(id, 'slk', 'begar-beslut', { kommentar: null });
    expect(await uppgifter(id)).toEqual([]);
    await expect(vagar.gor(id, 'slk', 'begar-beslut', { kommentar: null })).rejects.toMatchObject({
      problem: { regel: 'inget-beslutsarende-pagar' },
    });
    const { kedja } = await vagar.tillListan(arende);
    expect(kedja).toEqual(['kommunstyrelsen', 'kommunfullmaktige']);
    await vagar.avgor(arende, 'kommunstyrelsen');
    expect(await tillstand(id)).toBe('i-budgetprocess');
    await vagar.avgor(arende, 'kommunfullmaktige', { omedelbartJusterad: true });
    expect(await tillstand(id)).toBe('finansierat');
    const { beslut } = await kontext(arende);
    expect((await kontext(id)).beslut).toEqual(beslut);
    const sida = await las(hand, id);
    expect(sida.beslutsarenden).toEqual([
      expect.objectContaining({
        id: arende,
        dnr: expect.stringMatching(/^\d{4}\/\d{2}$/),
        utfall: 'bifall',
        galler: true,
        beslut: expect.objectContaining({ organ: 'Kommunfullmäktige', datum: idag(), lagaKraft: null }),
      }),
    ]);
    expect((await las(slk, arende)).beslutarOm).toEqual([
      expect.objectContaining({ id, titel: 'Ett eget ärende', tillstand: 'Finansierat', beloppTkr: 500 }),
    ]);
    const logg = (await hand.get(`/api/arenden/${id}/logg`)).json;
    expect(logg.rader[0]).toMatchObject({ typ: 'finansiera', vem: 'Systemet' });
  });

  it('the budget’s initiatives share one matter, which says what is decided for each; laga kraft and a judgment reach them all', async () => {
    const [a, b, c] = [await initiativ('Alfa'), await initiativ('Beta'), await initiativ('Gamma')];
    expect((await slk.get(`/api/budgetlistor/${AR}`)).json.vantarPaBeslut).toBe(3);
    expect((await hand.skicka('POST', `/api/budgetlistor/${AR}/arende`, { titel: 'Budget' }, randomUUID())).json.kod).toBe(
      'ingen-behorighet',
    );
    const nyckel = randomUUID();
    const start = () => slk.skicka('POST', `/api/budgetlistor/${AR}/arende`, { titel: `Budget ${AR}` }, nyckel);
    const arende = (await start()).json.id as string;
    expect((await start()).json.id).toBe(arende);
    expect((await slk.skicka('POST', `/api/budgetlistor/${AR}/arende`, { titel: 'En gång till' }, randomUUID())).json).toMatchObject({
      kod: 'regel-hindrar',
    });
    expect((await las(slk, arende)).beslutarOm.map(({ titel }: { titel: string }) => titel).toSorted()).toEqual(['Alfa', 'Beta', 'Gamma']);
    await vagar.tillListan(arende);
    await vagar.avgor(arende, 'kommunstyrelsen');
    const rad = (arendeId: string, utfall: string, beloppTkr: number | null) => ({
      arendeId,
      utfall,
      beloppTkr,
      skal: 'Ramen räcker inte.',
    });
    await expect(vagar.gor(arende, 'kfs', 'ange-utfall-per-arende', { rader: [rad(randomUUID(), 'avslag', null)] })).rejects.toMatchObject({
      problem: { regel: 'arendena-avgors-har' },
    });
    await vagar.gor(arende, 'kfs', 'ange-utfall-per-arende', {
      rader: [rad(b, 'delvis', 300), rad(c, 'avslag', null)],
      fordelning: [{ arendeId: b, organ: 'intraservice', beloppTkr: 300 }],
    });
    const dela = (...delar: [string, number][]) =>
      vagar.gor(arende, 'kfs', 'ange-utfall-per-arende', {
        fordelning: delar.map(([organ, beloppTkr]) => ({ arendeId: a, organ, beloppTkr })),
      });
    const { beloppTkr } = (await las(slk, arende)).beslutarOm.find(({ id }: { id: string }) => id === a);
    await expect(dela(['kommunstyrelsen', beloppTkr - 1])).rejects.toMatchObject({ problem: { regel: 'fordelningen-i-arendet-stammer' } });
    await dela(['kommunstyrelsen', beloppTkr - 100], ['intraservice', 100]);
    // A paused initiative is decided as any other.
    await vagar.gor(a, 'hand', 'pausa', { skal: 'Väntar på personal.' });
    await expect(vagar.avgor(arende, 'kommunfullmaktige', { omedelbartJusterad: true })).rejects.toMatchObject({
      problem: { regel: 'fordelningen-star-i-beslutet' },
    });
    const delat = (await las(slk, arende)).beslutarOm.flatMap(
      ({ fordelning }: { fordelning: { organ: string; beloppTkr: number }[] }) => fordelning,
    ) as { organ: string; beloppTkr: number }[];
    const beslutspunkter = [{ nr: 1, text: `Medlen fördelas så: ${delat.map((del) => `${del.organ} ${del.beloppTkr} tkr`).join(', ')}.` }];
    await vagar.avgor(arende, 'kommunfullmaktige', { omedelbartJusterad: true, beslutspunkter });
    const finansierat = await pool.query(
      `select innehall -> 'fordelning' as delar from inlamning where arende_id = $1 and formular = 'finansiera'`,
      [a],
    );
    expect(finansierat.rows[0].delar).toEqual([
      { organ: 'kommunstyrelsen', beloppTkr: beloppTkr - 100 },
      { organ: 'intraservice', beloppTkr: 100 },
    ]);
    expect([await tillstand(a), await tillstand(b), await tillstand(c)]).toEqual(['finansierat', 'omarbetas', 'ej-prioriterat']);
    expect(await kontext(b)).toMatchObject({ ramTkr: 300, fordelning: [{ organ: 'intraservice', beloppTkr: 300, avropatTkr: 0 }] });
    // C-16: each body draws of its own part, and no more than is left of it.
    const avropa = (organ: string, belopp: number) =>
      vagar.gor(a, 'hand', 'avropa', { organ, datum: idag(), beloppTkr: belopp, avser: 'Första etappen.' });
    await vagar.gor(a, 'hand', 'ateruppta', {});
    await expect(avropa('intraservice', 101)).rejects.toMatchObject({
      problem: { regel: 'avropet-ryms', detail: 'Avropet är 101 tkr men 100 tkr är kvar av organets del.' },
    });
    await expect(avropa('kommunstyrelsen', 1)).rejects.toMatchObject({ problem: { regel: 'avropet-ar-organets-eget' } });
    await avropa('intraservice', 60);
    expect((await las(hand, a)).fakta).toContainEqual({
      etikett: 'Fördelat och avropat',
      varde: expect.stringMatching(/Intraservice 100\stkr \(avropat 60\stkr, kvar 40\stkr\)/),
      anmarkning: null,
    });
    await vagar.gor(arende, 'kfs', 'anslaget', { datum: idag() });
    const frist = (
      await pool.query<{ id: string; at: Date }>(`select id, at from frist where arende_id = $1 and status = 'aktiv'`, [arende])
    ).rows[0];
    const efterat = new Date((frist?.at.getTime() ?? 0) + 1000);
    await engine.fyraFrist({ fristId: frist?.id ?? '', at: frist?.at.toISOString() ?? '', nu: efterat });
    const lagaKraft = (await kontext(a)).beslut as { lagaKraft?: string };
    expect(lagaKraft.lagaKraft).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const sent = { nu: efterat };
    await vagar.gor(arende, 'kfs', 'registrera-overklagande', { inkom: idag(), domstol: 'Förvaltningsrätten' }, sent.nu);
    expect((await kontext(a)).beslut).toMatchObject({ lagaKraft: null });
    const dom = { utfall: 'upphavt', domstol: 'Förvaltningsrätten', malnummer: '1-26', datum: idag() };
    await vagar.gor(arende, 'kfs', 'avgor-overklagande', dom, sent.nu);
    expect([await tillstand(a), await tillstand(b), await tillstand(c)]).toEqual(['i-budgetprocess', 'i-budgetprocess', 'ej-prioriterat']);
    expect(await uppgifter(b)).toEqual(['begar-budgetbeslut']);
    expect((await las(hand, a)).beslutsarenden[0]).toMatchObject({ id: arende, galler: false });
  });

  it('a matter that is withdrawn leaves the initiative to be taken up again, and one that has gone on by itself hears nothing', async () => {
    const [kvar, avbrutet] = [await initiativ('Kvar', { budgetar: AR + 2 }), await initiativ('Avbrutet', { budgetar: AR + 2 })];
    const ett = await vagar.gor(kvar, 'slk', 'begar-beslut', {});
    const tva = await vagar.gor(avbrutet, 'slk', 'begar-beslut', {});
    await vagar.gor(ett.startadeArenden?.[0] ?? '', 'slk', 'aterkalla', { skal: 'Tas i nästa budget.' });
    expect([await tillstand(kvar), await uppgifter(kvar)]).toEqual(['i-budgetprocess', ['begar-budgetbeslut']]);
    await vagar.gor(kvar, 'slk', 'begar-beslut', {});
    await vagar.gor(avbrutet, 'slk', 'avbryt', { skal: 'Behovet finns inte kvar.' });
    await vagar.besluta(tva.startadeArenden?.[0] ?? '');
    expect(await tillstand(avbrutet)).toBe('avbrutet');
  });

  it('a secret initiative gets a secret matter of its own, and is in nobody else’s list, number or count', async () => {
    const id = await initiativ('Hemlig inpassering', { budgetar: AR + 3, sekretess: true });
    expect((await slk.get(`/api/budgetlistor/${AR + 3}`)).json.vantarPaBeslut).toBe(0);
    const { startadeArenden: [arende = ''] = [] } = await vagar.gor(id, 'slk', 'begar-beslut', {});
    const utan = await api.som('utan');
    expect((await utan.get(`/api/arenden/${arende}`)).status).toBe(404);
    expect((await las(slk, arende)).beslutarOm).toEqual([expect.objectContaining({ titel: 'Hemlig inpassering' })]);
    // The one at the office who is not named in the initiative may work with the matter, and sees nothing of what it decides about.
    expect((await las(await api.som('slk2'), arende)).beslutarOm).toEqual([]);
  });

  it('two who take up the same initiative at once get one matter', async () => {
    const id = await initiativ('Samtidigt', { budgetar: AR + 4 });
    const annan = createEngine({ pool, processer });
    const begar = (motor: Engine) =>
      motor.execute({
        nyckel: randomUUID(),
        aktor: { personId: 'slk' },
        nu: new Date(),
        arendeId: id,
        forvantatSteg: null,
        handelse: { typ: 'begar-beslut', data: {} },
      });
    const svar = await Promise.allSettled([begar(engine), begar(annan)]);
    await annan.stang();
    expect(svar.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await pool.query('select 1 from beslutskoppling where arende_id = $1', [id])).rowCount).toBe(1);
  });

  it('leaves the register whole', async () => {
    const { fynd } = await verifieraRegistret(pool, processer as never);
    expect(fynd).toEqual([]);
  });
});
