import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { arendevagar } from '../support/beslut-i-arende.js';
import { type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const AR = new Date().getFullYear() + 2;
const idag = () => datumI(new Date());

describe('the list for a budget year', () => {
  let api: ProvApi;
  let engine: Engine;
  let slk: Klient;
  const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
  const overta = (arendeId: string, rang: number, fakta: Record<string, unknown>) =>
    engine.start({
      nyckel: arendeId,
      aktor: { personId: 'hand' },
      nu: new Date(),
      process: 'initiativ',
      arendeId,
      titel: `Initiativ ${rang}`,
      organ: 'intraservice',
      datum: idag(),
      data: {},
      overtagande: {
        tillstand: 'prioriterat',
        kalla: 'prov',
        datum: idag(),
        fakta: { kategori: 'forandringsinsats', finansieringstyp: 'kommunbidrag', budgetar: AR, rang, ...fakta },
      },
    });
  const frys = (ramTkr: number | null) => slk.skicka('POST', '/api/budgetlistor', { budgetar: AR, ramTkr }, randomUUID());
  const lista = async () => (await slk.get(`/api/budgetlistor/${AR}`)).json;

  beforeAll(async () => {
    api = await startaProvApi();
    engine = createEngine({ pool: api.pool, processer });
    slk = await api.som('slk');
    await overta(a, 1, { beloppTkr: 1000 });
    await overta(b, 2, { engangskostnadTkr: { [AR]: 400 }, arligKostnadTkr: 50 });
  });
  afterAll(async () => {
    await engine.stang();
    await api.stang();
  });

  it('takes the analysis’s cost where no amount has been stated, says so, and shows the budget’s days', async () => {
    const { nu, summaTkr, kalender } = await lista();
    expect(nu.map((rad: { beloppTkr: number; beraknat: boolean }) => [rad.beloppTkr, rad.beraknat])).toEqual([
      [1000, false],
      [450, true],
    ]);
    expect(summaTkr).toBe(1450);
    expect(kalender.budgetunderlag < kalender.budgetbeslut).toBe(true);
  });

  it('keeps every frozen version as it was, with the sum against the frame and the difference line by line', async () => {
    expect((await frys(1200)).json.version).toBe(1);
    await overta(c, 3, { beloppTkr: 70 });
    await api.pool.query(`update arende set snapshot = jsonb_set(snapshot, '{context,beloppTkr}', '900') where id = $1`, [a]);
    expect((await frys(null)).json.version).toBe(2);
    const [andra, forsta] = (await lista()).versioner;
    expect([forsta.version, forsta.summaTkr, forsta.overRamTkr, forsta.skillnader]).toEqual([1, 1450, 250, []]);
    expect([andra.summaTkr, andra.overRamTkr]).toEqual([1420, null]);
    expect(andra.skillnader.map(({ arendeId, slag }: { arendeId: string; slag: string }) => [arendeId, slag])).toEqual([
      [a, 'andrad'],
      [c, 'ny'],
    ]);
  });

  it('shows what the budget gave each line, and lets what got nothing come back', async () => {
    await api.pool.query(`insert into person (id, namn, epost, sub) values ('kf', 'Kim Sekreterare', 'kf@prov.example', 'kf')`);
    await api.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('kf', 'kommunfullmaktige', 'sekreterare', '2021-01-01')`,
    );
    const skicka = (personId: string, arendeId: string, typ: string, data: Record<string, unknown>) =>
      engine.execute({ nyckel: randomUUID(), aktor: { personId }, nu: new Date(), arendeId, forvantatSteg: null, handelse: { typ, data } });
    const rader = [{ rubrik: 'Etapp 1', beloppTkr: 500, finansieringskalla: 'kommunbidrag' }];
    for (const id of [a, b, c]) await skicka('slk', id, 'till-budgetunderlag', { budgetar: AR, beloppTkr: 500, rader });
    const arende = (await slk.skicka('POST', `/api/budgetlistor/${AR}/arende`, { titel: `Budget ${AR}` }, randomUUID())).json.id;
    const vagar = arendevagar(api.pool, engine);
    await vagar.tillListan(arende);
    await vagar.avgor(arende, 'kommunstyrelsen');
    const utfall = [
      { arendeId: b, utfall: 'delvis', beloppTkr: 300, skal: 'Ramen räcker inte.' },
      { arendeId: c, utfall: 'avslag', beloppTkr: null, skal: 'Ryms inte.' },
    ];
    await skicka('kf', arende, 'ange-utfall-per-arende', { rader: utfall });
    await vagar.avgor(arende, 'kommunfullmaktige');
    const [senaste] = (await lista()).versioner;
    expect(senaste.rader.map(({ resultat }: { resultat: { utfall: string } }) => resultat.utfall)).toEqual(['finansierat', 'delvis', 'ej']);
    const aterkom = await (await api.som('lev')).get(`/api/arenden/${c}`);
    expect(aterkom.json.handelser.find(({ typ }: { typ: string }) => typ === 'aterkom').tillaten).toBe(true);
  });
});
