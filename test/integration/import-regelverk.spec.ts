import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Regelverk } from '#contracts';
import { skapaPool } from '#database';
import { createEngine, type Engine } from '#engine';
import { anvandRegelverk, processer } from '#machines';
import type pg from 'pg';
import { importeraOrganisation } from '../../apps/cli/src/import-organisation/importera-organisation.js';
import { importeraRegelverk } from '../../apps/cli/src/import-regelverk/importera-regelverk.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';
import { demoregelverk } from '../support/regelverk.js';

const DEMO = 'demo/regelverk.json';
const BEHOV = {
  titel: 'Prov',
  organ: 'intraservice',
  ursprung: 'kunddialog',
  behov: 'Behov',
  avser: 'ny-tjanst',
  mal: [],
  arbetssatt: 'Så',
};
type Mall = Regelverk['arendeordningar'][number]['tumallar'][number];
const NU = new Date('2026-03-04T09:00:00Z');
const HANDLAGGARE = 'person-04';

describe('import regelverk', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let engine: Engine;
  let mapp: string;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 3);
    engine = createEngine({ pool, processer });
    mapp = await mkdtemp(join(tmpdir(), 'regelverk-'));
    await importeraOrganisation({ pool, fil: 'demo/organisation.json', prov: false, skriv: () => undefined });
    await pool.query('delete from regelverk');
  }, 60_000);
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await databas.stang();
    await rm(mapp, { recursive: true });
  });

  const kor = async (fil = DEMO, prov = false) => {
    const rader: string[] = [];
    await importeraRegelverk({ pool, fil, prov, skriv: (rad) => rader.push(rad) });
    return rader;
  };
  const andrad = async (andra: (fil: Regelverk) => void) => {
    const innehall = demoregelverk();
    andra(innehall);
    const fil = join(mapp, `${randomUUID()}.json`);
    await writeFile(fil, JSON.stringify(innehall));
    return fil;
  };
  const versioner = async () => (await pool.query<{ antal: number }>('select count(*)::int as antal from regelverk')).rows[0]?.antal;
  const start = async (process: string, datum: string, data: Record<string, unknown>) => {
    const arendeId = randomUUID();
    await engine.start({
      nyckel: randomUUID(),
      aktor: { system: true },
      nu: NU,
      process,
      arendeId,
      titel: 'Prov',
      organ: 'intraservice',
      datum,
      data,
    });
    return (
      await pool.query<{ regim: string; kontext: Record<string, never> }>(
        `select regim, snapshot->'context' as kontext from arende where id = $1`,
        [arendeId],
      )
    ).rows[0];
  };
  const rond = (rond: string) =>
    start('tjansteplanrond', '2022-03-01', { plan: 'p', omrade: 'hr', omradesnamn: 'HR', rond, planar: 2023, borjade: null });

  it('writes nothing in a dry run, one version the first time and none when it is read again', async () => {
    expect(await kor(DEMO, true)).toContain('Prov: ingenting har skrivits.');
    expect(await versioner()).toBe(0);
    expect(await kor()).toContain('  Det nya regelverket gäller från nu för det som startas.');
    expect(await kor()).toContain('  Samma regelverk gäller redan.');
    expect(await versioner()).toBe(1);
  });

  it('keeps the dimensions of a template in the order of the file, which the form and the document follow', async () => {
    const { rows } = await pool.query<{ innehall: Regelverk }>('select innehall from regelverk order by nr desc limit 1');
    const ordningen = (regelverk: Regelverk | undefined) =>
      regelverk?.arendeordningar.flatMap(({ tumallar }) => tumallar.map(({ dimensioner }) => Object.keys(dimensioner)));
    expect(ordningen(rows[0]?.innehall)).toEqual(ordningen(demoregelverk()));
    expect(ordningen(rows[0]?.innehall)?.[1]).toEqual(['ekonomisk', 'ekologisk', 'social']);
  });

  it.each<[string, (fil: Regelverk) => void, string]>([
    [
      'an unknown field',
      ({ regimer }) => void Object.assign(regimer[0] ?? {}, { extra: 1 }),
      'regimer › rad 1 (kommungemensamma-2014) › extra: okänt fält',
    ],
    [
      'a day that no year has',
      ({ regimer }) => void Object.assign(regimer[1]?.policy.budgetunderlag ?? {}, { manad: 2, dag: 30 }),
      'regimer › rad 2 (digital-utveckling-2023) › policy › budgetunderlag › dag: finns inte varje år i den månaden',
    ],
    [
      'a word for a number',
      ({ regimer }) => void Object.assign(regimer[1]?.policy.motesplan ?? {}, { inlamningArbetsdagar: 'tio' }),
      'regimer › rad 2 (digital-utveckling-2023) › policy › motesplan › inlamningArbetsdagar: måste vara ett tal',
    ],
    [
      'a body that the register does not have',
      ({ regimer }) => void Object.assign(regimer[1]?.motesgrupper[0] ?? {}, { organ: 'borta' }),
      'regimer › rad 2 (digital-utveckling-2023) › motesgrupper › rad 1 › organ: organet ”borta” finns inte i registret, läs in organisationen först',
    ],
  ])('refuses %s by its row and field, and keeps the rules that were there', async (_, andra, rad) => {
    await expect(kor(await andrad(andra))).rejects.toThrow(rad);
    expect(await versioner()).toBe(1);
  });

  it('lets a municipality have other forums, rounds and days: what starts follows them, what has started keeps its own', async () => {
    const fore = await rond('var');
    expect(fore?.kontext).toMatchObject({
      rondnamn: 'vårronden',
      kedja: [{ organ: 'tf-hr' }, { organ: 'pf-hr' }, { organ: 'beslutsforum' }],
    });
    await kor(
      await andrad(({ regimer }) => {
        const [gammal, ny] = regimer;
        if (!gammal || !ny) throw new Error('Demon har två regelverk.');
        gammal.ronder = [
          {
            id: 'enda',
            namn: 'årsronden',
            sistaDag: { manad: 10, dag: 1 },
            slutar: 'styrelsen',
            steg: [
              {
                forum: 'prioriteringsforum',
                roll: 'forumordforande',
                version: 'A',
                arbetsdagar: 7,
                tystnadFramjar: false,
                utfall: ['ingen-andring', 'aterford'],
              },
            ],
          },
        ];
        ny.policy.budgetunderlag = { manad: 9, dag: 15 };
      }),
    );
    expect((await rond('enda'))?.kontext).toMatchObject({
      rondnamn: 'årsronden',
      slutar: 'styrelsen',
      kedja: [{ organ: 'pf-hr', version: 'A', arbetsdagar: 7 }],
    });
    await expect(rond('var')).resolves.toMatchObject({ kontext: { kedja: [] } });
    const initiativ = await start('initiativ', '2026-03-04', BEHOV);
    expect(initiativ?.kontext).toMatchObject({ budgetunderlagSenast: '2026-09-15' });
    const { rows } = await pool.query(
      `select snapshot #>> '{context,rondnamn}' as namn from arende where process = 'tjansteplanrond' order by skapad, id`,
    );
    expect(rows).toContainEqual({ namn: 'vårronden' });
    expect(await versioner()).toBe(2);
  });

  it('keeps a regime that open cases are governed by', async () => {
    const utan = await andrad((fil) => {
      fil.regimer = fil.regimer.slice(1);
      Object.assign(fil.regimer[0] ?? {}, { fran: null, omraden: [] });
    });
    await expect(kor(utan)).rejects.toThrow('regimer: ”kommungemensamma-2014” styr ärenden som pågår och kan inte tas bort');
  });

  it('keeps what an open matter is written by, and what it started under', async () => {
    await kor();
    const arendeId = await matter();
    const ordning = async () =>
      (await pool.query<{ ordning: unknown }>(`select snapshot #> '{context,ordning}' as ordning from arende where id = $1`, [arendeId]))
        .rows[0]?.ordning;
    const fore = await ordning();
    const mallen = (andra: (mall: Mall) => void) =>
      andrad(({ arendeordningar }) => {
        for (const { tumallar } of arendeordningar) for (const mall of tumallar) if (mall.id === 'slk-2022') andra(mall);
      });
    const nekas = 'tumallar: ärenden som pågår är skrivna efter ”slk-2022”';
    await expect(kor(await mallen((mall) => (mall.ordning = mall.ordning.slice(1))))).rejects.toThrow(nekas);
    await expect(kor(await mallen((mall) => (mall.id = 'slk-annan')))).rejects.toThrow(nekas);
    await kor(
      await andrad(({ arendeordningar }) => {
        for (const { kedjor, dso, organ } of arendeordningar) {
          kedjor.ks.remiss = false;
          dso.organ = 'intraservice';
          organ.ks = 'intraservice';
        }
      }),
    );
    await skriv(arendeId);
    expect(await ordning()).toEqual(fore);
    expect(fore).toMatchObject({ ks: 'kommunstyrelsen', remiss: true, dso: { organ: 'dataskyddsenheten' } });
  });

  /** A matter of the executive office with a first version of its text. */
  async function matter(): Promise<string> {
    const arendeId = randomUUID();
    const data = { titel: 'Prov', organ: 'stadsledningskontoret', arendetyp: 'verksamhet', beslutsgang: 'ks', beskrivning: 'Prov.' };
    await engine.start({
      nyckel: randomUUID(),
      aktor: { system: true },
      nu: NU,
      process: 'formelltarende',
      arendeId,
      titel: 'Prov',
      organ: 'stadsledningskontoret',
      datum: '2026-03-04',
      data,
    });
    await skicka(arendeId, 'paborja-beredning', {});
    await skriv(arendeId);
    return arendeId;
  }
  const skriv = (arendeId: string) => skicka(arendeId, 'spara-version', { sammanfattning: 'Så här.', ekonomi: {}, samverkan: {} });
  const skicka = (arendeId: string, typ: string, data: Record<string, unknown>) =>
    engine.execute({
      nyckel: randomUUID(),
      aktor: { personId: HANDLAGGARE },
      nu: NU,
      arendeId,
      forvantatSteg: null,
      handelse: { typ, data },
    });

  it('lets nothing start on a day without rules, and says who can read them in', async () => {
    await pool.query('delete from regelverk');
    anvandRegelverk({ ...demoregelverk(), regimer: [] }, 'tomt');
    await expect(rond('var')).rejects.toMatchObject({
      problem: { regel: 'regelverket-ar-inlast', kanGorasAv: 'Driften, med kommandot beslutsgang import regelverk' },
    });
    await kor();
    expect((await rond('var'))?.regim).toBe('kommungemensamma-2014');
  });
});
