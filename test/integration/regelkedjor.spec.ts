import { randomUUID } from 'node:crypto';
import { skapaPool } from '#database';
import { createEngine, type Engine, frysBudgetlista, Nekad } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { importeraTjansteplan } from '../../apps/cli/src/import-tjansteplan/importera-tjansteplan.js';
import { Effekter } from '../../apps/worker/src/initiativ/effekt.js';
import { InitiativArbete } from '../../apps/worker/src/initiativ/initiativ-arbete.js';
import { Motesplan } from '../../apps/worker/src/initiativ/motesplan.js';
import { NotisEffekter } from '../../apps/worker/src/initiativ/notis-effekter.js';
import { Matvarden } from '../../apps/worker/src/karna/matvarden.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';

/** The demo municipality's own people, as they stand in the register on the day. */
const foretradare = 'person-12';
const ssgOrdforande = 'person-06';
const forumordforande = 'person-11';
const ksSekreterare = 'person-04';
const slkHandlaggare = 'person-07';

describe('rules that ask the registers', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let engine: Engine;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 4);
    engine = createEngine({ pool, processer });
    await importeraOrganisation({ pool, fil: 'demo/organisation.json', prov: false, skriv: () => undefined });
  }, 60_000);
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await databas.stang();
  });

  const starta = async (datum: string, omrade: string | null, tillstand?: string): Promise<string> => {
    const arendeId = randomUUID();
    const data = {
      titel: 'Nytt',
      organ: 'intraservice',
      behov: 'x',
      ursprung: 'tjansteplan',
      avser: 'forandringsinsats',
      mal: ['mal-tid-till-karnverksamhet'],
      arbetssatt: 'y',
      omrade,
    };
    const fakta = { kategori: 'forandringsinsats' };
    await engine.start({
      nyckel: arendeId,
      aktor: tillstand ? { system: true } : { personId: foretradare },
      nu: new Date(`${datum}T09:00:00Z`),
      process: 'initiativ',
      arendeId,
      titel: 'Nytt',
      organ: 'intraservice',
      datum,
      data,
      ...(tillstand ? { overtagande: { tillstand, kalla: 'tjänsteplan', datum, fakta } } : {}),
    });
    return arendeId;
  };
  const gor = (arendeId: string, personId: string, datum: string, typ: string, data: Record<string, unknown>) =>
    engine.execute({
      nyckel: randomUUID(),
      aktor: { personId },
      nu: new Date(`${datum}T09:00:00Z`),
      arendeId,
      forvantatSteg: null,
      handelse: { typ, data },
    });
  const nekas = async (lofte: Promise<unknown>) =>
    lofte.then(
      () => 'godtogs',
      (fel: unknown) =>
        fel instanceof Nekad ? { regel: fel.problem.regel, detail: fel.problem.detail, kanGorasAv: fel.problem.kanGorasAv } : fel,
    );
  const uppgifter = async (arendeId: string) =>
    (
      await pool.query<{ typ: string; organ: string; roll: string }>(
        `select typ, organ_id as organ, roll from uppgift where arende_id = $1 and status = 'oppen'`,
        [arendeId],
      )
    ).rows;
  const prioritering = (budgetar: number, narvarande: number) => ({
    nytta: 4,
    effektivitet: 4,
    innovation: 3,
    rang: 1,
    finansieringstyp: 'kommunbidrag',
    skal: 'Störst nytta.',
    narvarande,
    budgetar,
  });

  it('lets the forum of the area prioritise a case of the old regime and kommunstyrelsen decide it', async () => {
    const dag = '2022-12-20';
    const arende = await starta(dag, 'it-tjanster', 'klart-for-ssg');
    expect(await uppgifter(arende)).toEqual([{ typ: 'vardera', organ: 'pf-it', roll: 'forumordforande' }]);
    expect(await nekas(gor(arende, ssgOrdforande, dag, 'prioritera', prioritering(2024, 6)))).toEqual({
      regel: 'ar-ssg-ordforande',
      detail: 'Bara prioriteringsforum IT-tjänster kan värdera och prioritera, genom sin ordförande.',
      kanGorasAv: 'Ordföranden i prioriteringsforum IT-tjänster',
    });
    await gor(arende, forumordforande, dag, 'prioritera', prioritering(2024, 6));
    expect(await uppgifter(arende)).toEqual([{ typ: 'frys-lista', organ: 'stadsledningskontoret', roll: 'handlaggare' }]);
    await frysBudgetlista(pool, {
      nyckel: randomUUID(),
      personId: slkHandlaggare,
      budgetar: 2024,
      ramTkr: null,
      nu: new Date(`${dag}T10:00:00Z`),
    });
    const rader = [{ rubrik: 'Allt', beloppTkr: 500, finansieringskalla: 'kommunbidrag' }];
    await gor(arende, slkHandlaggare, dag, 'till-budgetunderlag', { budgetar: 2024, beloppTkr: 500, rader });
    expect(await uppgifter(arende)).toEqual([{ typ: 'registrera-budgetbeslut', organ: 'kommunstyrelsen', roll: 'sekreterare' }]);
    const beslut = { datum: dag, paragraf: 7, budgetar: 2024, beloppTkr: 500 };
    expect(await nekas(gor(arende, ksSekreterare, dag, 'finansiera', { ...beslut, organ: 'kommunfullmaktige' }))).toMatchObject({
      regel: 'beslutet-ar-styrelsens',
    });
    await gor(arende, ksSekreterare, dag, 'finansiera', { ...beslut, organ: 'kommunstyrelsen' });
    expect((await engine.lage(arende))?.tillstand).toBe('finansierat');
  });

  it('lets the same event be the new group’s from the day when the new regime starts, also for the area that came first', async () => {
    const ny = await starta('2023-01-01', 'it-tjanster', 'klart-for-ssg');
    const forst = await starta('2022-08-01', 'utbildning', 'klart-for-ssg');
    const sist = await starta('2022-07-31', 'utbildning', 'klart-for-ssg');
    expect([await uppgifter(ny), await uppgifter(forst), await uppgifter(sist)].flat()).toEqual([
      { typ: 'vardera', organ: 'strategiska-samordningsgruppen', roll: 'ssg-ordforande' },
      { typ: 'vardera', organ: 'strategiska-samordningsgruppen', roll: 'ssg-ordforande' },
      { typ: 'vardera', organ: 'pf-vard-utbildning-kultur', roll: 'forumordforande' },
    ]);
    expect(await nekas(gor(ny, forumordforande, '2023-01-02', 'prioritera', prioritering(2024, 6)))).toMatchObject({
      detail: 'Bara strategiska samordningsgruppen kan värdera och prioritera, genom sin ordförande.',
    });
    expect(await nekas(gor(ny, ssgOrdforande, '2023-01-02', 'prioritera', prioritering(2023, 6)))).toMatchObject({
      regel: 'budgetaret-kan-nas',
      detail: 'Tidigaste budgetår är 2024: nästa budgetunderlag lämnas 31 mars 2023 och gäller året därpå.',
    });
  });

  it('moves a case to another supplier with its rights, its task and its running deadline, and only with an analysis', async () => {
    const dag = '2026-03-02';
    const arende = await starta(dag, null);
    const frist = async () =>
      (
        await pool.query(
          `select u.organ_id as organ, u.frist_datum = f.datum as samma from uppgift u join frist f on f.arende_id = u.arende_id and f.slag = 'tillstand'
          and f.status = 'aktiv' where u.arende_id = $1 and u.status = 'oppen'`,
          [arende],
        )
      ).rows;
    const byte = {
      organ: 'konsument-och-medborgarservice',
      kommunbidragspaverkan: { analys: 'Två tjänster flyttas.', beloppTkr: -400 },
      skal: 'Närmare.',
    };
    const utan = { ...byte, kommunbidragspaverkan: { analys: null, beloppTkr: null } };
    expect(await nekas(gor(arende, foretradare, dag, 'byt-agare', utan))).toMatchObject({ regel: 'kommunbidragspaverkan-ar-analyserad' });
    const ejLeverantor = { ...byte, organ: 'grundskoleforvaltningen' };
    expect(await nekas(gor(arende, foretradare, dag, 'byt-agare', ejLeverantor))).toMatchObject({
      regel: 'nya-agaren-ar-en-annan-leverantor',
    });
    expect(await frist()).toEqual([{ organ: 'intraservice', samma: true }]);
    await gor(arende, foretradare, '2026-03-09', 'byt-agare', byte);
    expect(await frist()).toEqual([{ organ: 'konsument-och-medborgarservice', samma: true }]);
    const rad = await pool.query(`select organ_id from arende where id = $1`, [arende]);
    expect(rad.rows).toEqual([{ organ_id: 'konsument-och-medborgarservice' }]);
    const kategori = { kategori: 'forandringsinsats', mal: ['mal-tid-till-karnverksamhet'], anteckning: null };
    expect(await nekas(gor(arende, foretradare, '2026-03-09', 'kategorisera', kategori))).toMatchObject({
      regel: 'ar-leverantorsforetradare',
    });
  });

  it('tells nobody, when the plan is taken over, of what happened before', async () => {
    const fore = await pool.query<{ antal: number }>('select count(*)::int as antal from notis_outbox');
    await importeraTjansteplan({
      pool,
      engine,
      fil: 'demo/tjansteplan-2022-2024.json',
      prov: false,
      skriv: () => undefined,
      nu: new Date('2026-03-04T09:00:00Z'),
    });
    const motesplan = new Motesplan(pool);
    const arbete = new InitiativArbete(pool, motesplan);
    const notiser = new NotisEffekter(new Effekter(pool, engine, new Matvarden()), motesplan);
    const arenden = await pool.query<{ id: string }>(`select id from arende where kalla is not null and tillstand = 'finansierat'`);
    for (const { id } of arenden.rows) await arbete.overlamnaTillNyttorealisering({ arendeId: id });
    const effekter = await pool.query<{ id: string; typ: string }>(
      `select e.id, e.typ from effect e join arende a on a.id = e.arende_id where a.kalla is not null and e.typ in ('bjud-in-kunder', 'larm-infor-ssg')`,
    );
    for (const { id, typ } of effekter.rows) await (typ === 'bjud-in-kunder' ? notiser.bjudInKunder(id) : notiser.larmaInforSsg(id));
    const nya = await pool.query<{ typ: string; antal: number }>(
      `select n.typ, count(*)::int as antal from notis_outbox n join arende a on a.id = n.arende_id where a.kalla is not null group by 1`,
    );
    expect([arenden.rowCount, effekter.rowCount]).toEqual([48, 10]);
    expect(nya.rows).toEqual([{ typ: 'ny-uppgift', antal: 10 }]);
    expect(fore.rows[0]?.antal).toBeGreaterThan(0);
  }, 60_000);

  it('keeps the plan’s own name, and each case’s area', async () => {
    expect((await pool.query('select titel, dnr from tjansteplan')).rows).toEqual([
      { titel: 'Göteborgs Stads tjänsteplan för kommungemensamma interna tjänster 2022–2024', dnr: '0014/21' },
    ]);
    const { rows } = await pool.query(
      `select count(*)::int as antal, count(distinct snapshot #>> '{context,omrade}')::int as omraden, count(distinct snapshot #>> '{context,policy,organ,prioritering}')::int as organ
         from arende where kalla is not null`,
    );
    expect(rows).toEqual([{ antal: 58, omraden: 9, organ: 7 }]);
  });
});
