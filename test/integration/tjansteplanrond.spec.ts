import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Kvitto } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { atergeHistorik, rondId } from '../../apps/cli/src/import-tjansteplan/aterge-historik.js';
import { tjansteplanFilSchema } from '../../apps/cli/src/import-tjansteplan/tjansteplan.schema.js';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';
import { regelFor } from '../support/prov-mote.js';

const DEMO = 'demo/tjansteplan-2022-2024.json';

describe('a round of a service plan', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let engine: ReturnType<typeof createEngine>;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 3);
    engine = createEngine({ pool, processer });
    await importeraOrganisation({ pool, fil: 'demo/organisation.json', prov: false, skriv: () => undefined });
    await befolka(pool);
  }, 60_000);
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await databas.stang();
  });

  const lage = async (id: string) =>
    (
      await pool.query<{ tillstand: string; version: string | null; status: string | null; forum: string | null }>(
        `select tillstand, snapshot #>> '{context,version}' as version, snapshot #>> '{context,status}' as status, snapshot #>> '{context,forum}' as forum from arende where id = $1`,
        [id],
      )
    ).rows[0];
  const historik = async (id: string) =>
    (
      await pool.query<{ rad: string }>(
        `select version || ' ' || utfall || coalesce(' ' || forum, '') as rad from tjansteplan_version where arende_id = $1 order by nr`,
        [id],
      )
    ).rows.map(({ rad }) => rad);

  describe('as it was held', () => {
    const NU = new Date('2021-09-01T08:00:00Z');
    const starta = async (omrade: string, rond = 'host', nu = NU, personId = 'p-tjanst'): Promise<string> => {
      const id = randomUUID();
      await engine.start({
        nyckel: id,
        aktor: { personId },
        nu,
        process: 'tjansteplanrond',
        arendeId: id,
        titel: `Tjänsteplan ${omrade}`,
        organ: 'intraservice',
        datum: datumI(nu),
        data: { plan: '2023-2025', omrade, omradesnamn: omrade, rond, planar: 2022 },
      });
      return id;
    };
    const skicka = (vem: string, arendeId: string, typ: string, data: object = {}, nu = NU): Promise<Kvitto> =>
      engine.execute({
        nyckel: randomUUID(),
        aktor: { personId: vem },
        nu,
        arendeId,
        forvantatSteg: null,
        handelse: { typ, data: { ...data } },
      });
    const tiden = async (arendeId: string) => {
      const { rows } = await pool.query<{ id: string; at: Date }>(
        `select id, at from frist where arende_id = $1 and slag = 'tillstand' and status = 'aktiv'`,
        [arendeId],
      );
      const at = rows[0]?.at ?? new Date(0);
      return engine.fyraFrist({ fristId: rows[0]?.id ?? '', at: at.toISOString(), nu: at });
    };
    const lamna = (id: string, version: string) => skicka('p-tjanst', id, 'lamna-till-forum', { version, andrat: null });

    it('takes the forums of its area in the order of the regime, by their own chairs and numbers, to the board’s decision', async () => {
      const id = await starta('it-tjanster');
      await skicka('p-tjanst', id, 'ny-version-av-planen', { version: '0.1', andrat: 'Första utkastet.' });
      await lamna(id, '0.2');
      expect(await lage(id)).toMatchObject({ tillstand: 'i-forum', forum: 'tf-it-tjanster' });
      expect(await regelFor(skicka('it-0', id, 'ingen-andring', { narvarande: ['it-0'], skal: 'Bra.' }))).toBe('ar-forumets-ordforande');
      await skicka('tf-0', id, 'tillstyrk-med-andring', { narvarande: ['tf-0'], andrat: 'Två initiativ bort.', skal: 'Ryms inte.' });
      expect(await lage(id)).toMatchObject({ tillstand: 'i-forum', forum: 'pf-it', version: '3.0' });
      const pf = (narvarande: readonly string[]) => regelFor(skicka('it-0', id, 'ingen-andring', { narvarande, skal: 'Genomgången.' }));
      expect(await pf(IT.slice(0, 5))).toBe('forumets-antal-ar-inom-ramen');
      expect(await pf([...IT, 'tf-0'])).toBe('narvarande-sitter-i-forumet');
      expect(await pf([...IT.slice(0, 6), 'it-f'])).toBe('foredraganden-sitter-inte-i-forumet');
      expect(await pf(IT.slice(0, 7))).toBe('godtogs');
      expect(await lage(id)).toMatchObject({ tillstand: 'hos-styrelsen', forum: null });
      const beslut = { organ: 'kommunstyrelsen', datum: '2021-09-01', paragraf: 12 };
      expect(await regelFor(skicka('p-ks', id, 'registrera-styrelsens-beslut', { ...beslut, organ: 'kommunfullmaktige' }))).toBe(
        'styrelsens-beslut-har-organ-dag-och-paragraf',
      );
      expect(await regelFor(skicka('p-tjanst', id, 'registrera-styrelsens-beslut', beslut))).toBe('ar-styrelsens-sekreterare');
      expect((await skicka('p-ks', id, 'registrera-styrelsens-beslut', beslut)).tillstand).toBe('beslutad');
      expect(await historik(id)).toEqual([
        '0.1 utkast',
        '0.2 inlamnad',
        '3.0 tillstyrkt-med-andring tjansteforum',
        '3.0 ingen-andring prioriteringsforum',
        '3.0 beslutad',
      ]);
    });

    it('lets silence promote the label where the regime says so, and decides nothing by it', async () => {
      const id = await starta('ekonomi', 'var', new Date('2021-01-11T08:00:00Z'));
      await skicka('p-tjanst', id, 'lamna-till-forum', { version: '0.4', andrat: null }, new Date('2021-01-11T08:00:00Z'));
      expect(await tiden(id)).toBe('utford');
      expect(await lage(id)).toMatchObject({ tillstand: 'i-forum', forum: 'pf-ekonomi', version: '0.5' });
      expect(await tiden(id)).toBe('utford');
      expect(await lage(id)).toMatchObject({ tillstand: 'i-forum-for-svar', forum: 'beslutsforum', version: '1.0' });
      expect(await tiden(id)).toBe('utford');
      expect(await lage(id)).toMatchObject({ tillstand: 'i-forum-for-svar', forum: 'beslutsforum', version: '1.0' });
      expect(await historik(id)).toEqual(['0.4 inlamnad', '0.5 ingen-erinran tjansteforum', '1.0 ingen-erinran prioriteringsforum']);
      const nu = new Date('2021-05-03T08:00:00Z');
      await skicka('bf-0', id, 'aterfor-fran-forum', { narvarande: ['bf-0'], skal: 'Ta fram ett mindre förslag.' }, nu);
      expect((await lage(id))?.tillstand).toBe('revideras');
      await skicka('p-tjanst', id, 'lamna-till-forum', { version: '1.1', andrat: 'Bantad.' }, nu);
      expect(await lage(id)).toMatchObject({ tillstand: 'i-forum-for-svar', forum: 'beslutsforum' });
      expect((await skicka('bf-0', id, 'ingen-andring', { narvarande: ['bf-0'], skal: 'Så får det bli.' }, nu)).tillstand).toBe(
        'indikativ',
      );
      expect((await lage(id))?.version).toBe('2.0');
    });

    it('has the same event and another forum for another area', async () => {
      const [it, ekonomi] = [await starta('it-tjanster'), await starta('ekonomi')];
      for (const id of [it, ekonomi]) {
        await lamna(id, '2.1');
        await tiden(id);
      }
      expect([(await lage(it))?.forum, (await lage(ekonomi))?.forum]).toEqual(['pf-it', 'pf-ekonomi']);
      expect(await regelFor(skicka('it-0', ekonomi, 'ingen-andring', { narvarande: ['it-0'], skal: 'Bra.' }))).toBe(
        'ar-forumets-ordforande',
      );
    });

    it('does not start under rules that have no rounds', async () => {
      expect(await regelFor(starta('ekonomi', 'host', new Date('2023-02-01T08:00:00Z'), 'p-slk'))).toBe('regimen-har-ronder');
      expect(await regelFor(starta('utbildning', 'host', new Date('2022-08-01T08:00:00Z'), 'p-slk'))).toBe('regimen-har-ronder');
    });
  });

  describe('as its source tells it', () => {
    const rader: string[] = [];
    beforeAll(async () => {
      await atergeHistorik({ pool, engine, fil: DEMO, prov: false, skriv: (rad) => rader.push(rad), nu: new Date('2026-03-04T09:00:00Z') });
    }, 60_000);

    it('ends each area with the version and the status of the data, and keeps every row and day', async () => {
      const { id: plan, omraden } = tjansteplanFilSchema.parse(JSON.parse(await readFile(DEMO, 'utf8')));
      for (const { id, versioner } of omraden) {
        const host = await lage(rondId(plan, id, 'host'));
        const sista = versioner.at(-1);
        expect([id, host?.tillstand, host?.version, host?.status]).toEqual([id, 'atergiven', sista?.version, sista?.handelse]);
        const svar = await pool.query<{ datum: string; version: string; handelse: string }>(
          `select datum::text as datum, version, andrat as handelse from tjansteplan_version
            where plan = $1 and omrade_id = $2 and andrat not in ('Planen som helhet beslutades', 'Ronden gav en indikativ budget') order by rond desc, nr`,
          [plan, id],
        );
        expect(svar.rows).toEqual(versioner.map(({ datum, version, handelse }) => ({ datum, version, handelse })));
      }
      expect(rader[0]).toContain(`${omraden.flatMap(({ versioner }) => versioner).length} versioner i 18 ronder är återgivna.`);
    });

    it('registers silence, no change and what came after a referral back for what they were', async () => {
      const utfall = async (omrade: string, version: string) =>
        (
          await pool.query<{ utfall: string }>(
            `select utfall from tjansteplan_version where plan = '2022-2024' and omrade_id = $1 and version = $2 and utfall <> 'beslutad' order by rond desc, nr`,
            [omrade, version],
          )
        ).rows.map((rad) => rad.utfall);
      expect(await utfall('it-tjanster', '3.0')).toEqual(['ingen-erinran']);
      expect(await utfall('ekonomi', '1.0')).toEqual(['ingen-andring']);
      expect(await utfall('utbildning', '2.0')).toContain('efter-aterforing');
    });

    it('shows what contradicts what, and mends none of it', () => {
      const varningar = rader.filter((rad) => rad.startsWith('VARNING'));
      expect(varningar).toContain('VARNING IT-tjänster, var rad 5: Dagen 2021-02-12 ligger före raden innan, 2021-02-18.');
      expect(varningar).toContain('VARNING HR, var rad 4: Version 0.5 från prioriteringsforum HR; ordningen ger 1.0.');
      expect(varningar.some((rad) => rad.startsWith('VARNING Kommunikation') && rad.includes('slutar med version 3.5'))).toBe(true);
      expect(varningar.filter((rad) => rad.endsWith('Källan anger ingen paragraf för beslutet.'))).toHaveLength(9);
      expect(varningar.filter((rad) => rad.includes('historiken slutar med'))).toEqual([]);
    });

    it('leaves registers that agree with every log', async () => {
      expect((await verifiera(pool, processer)).fynd).toEqual([]);
    });

    it('tells nothing twice', async () => {
      const antal = async () =>
        (await pool.query<{ antal: number }>('select count(*)::int as antal from tjansteplan_version')).rows[0]?.antal;
      const fore = await antal();
      await atergeHistorik({ pool, engine, fil: DEMO, prov: false, skriv: () => undefined, nu: new Date('2026-03-05T09:00:00Z') });
      expect(await antal()).toBe(fore);
    });
  });
});

const IT = ['it-0', 'it-1', 'it-2', 'it-3', 'it-4', 'it-5', 'it-6', 'it-7'];

async function befolka(pool: pg.Pool): Promise<void> {
  const platser = [
    ['p-tjanst', 'intraservice', 'tjansteansvarig'],
    ['p-slk', 'stadsledningskontoret', 'beredningsansvarig'],
    ['p-ks', 'kommunstyrelsen', 'sekreterare'],
    ['tf-0', 'tf-it-tjanster', 'forumordforande'],
    ['bf-0', 'beslutsforum', 'forumordforande'],
    ...IT.map((id, plats) => [id, 'pf-it', plats === 0 ? 'forumordforande' : 'forumdeltagare']),
    ['it-f', 'pf-it', 'forumdeltagare'],
    ['it-f', 'pf-it', 'foredragande'],
  ];
  for (const [id, organ, roll] of platser) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1) on conflict do nothing', [id, `${id}@x.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2020-01-01')`, [id, organ, roll]);
  }
}
