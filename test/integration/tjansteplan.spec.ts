import { randomUUID } from 'node:crypto';
import { createEngine } from '#engine';
import { processer } from '#machines';
import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { atergeHistorik } from '../../apps/cli/src/import-tjansteplan/aterge-historik.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { oppnaSession } from '../support/session.js';

interface Belopp {
  readonly [ar: string]: number | null;
}
interface Plan {
  readonly ar: readonly string[];
  readonly omraden: readonly {
    readonly namn: string;
    readonly utveckling: Belopp;
    readonly versioner: readonly {
      arendeId: string;
      version: string;
      datum: string;
      rond: string;
      forum: string | null;
      utfall: string;
      motsagelser: string[];
    }[];
    readonly kontroller: readonly { stammer: boolean; ar: string | null; rader: number | null; summa: number | null; text: string }[];
    readonly rader: readonly { slag: string; titel: string; arendeId: string | null; tillstand: string | null; utveckling: Belopp }[];
  }[];
  readonly summa: { readonly utveckling: Belopp };
}

describe('the service plan over HTTP', () => {
  let produkt: Produkt;
  let pool: Pool;
  let plan: Plan;
  let cookie: string;
  const hamta = async () => (await (await fetch(`${produkt.url}/api/tjansteplan`, { headers: { cookie } })).json()) as Plan;
  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false, demo: false });
    pool = skapaPool(produkt.databaseUrl, 2);
    ({ cookie } = await oppnaSession(pool, produkt.miljo, 'person-01'));
    plan = await hamta();
  }, 120_000);
  afterAll(async () => {
    await pool.end();
    await produkt.stang();
  }, 60_000);

  it('shows each area’s version history with its forums, days and contradictions, on the plan and on the round’s own case', async () => {
    const engine = createEngine({ pool, processer });
    await atergeHistorik({ pool, engine, fil: 'demo/tjansteplan-2022-2024.json', prov: false, skriv: () => undefined, nu: new Date() });
    await engine.stang();
    const it = (await hamta()).omraden.find(({ namn }) => namn === 'IT-tjänster');
    expect(it?.versioner.map(({ version }) => version)).toEqual([
      '0.1',
      '0.2',
      '0.5',
      '0.6',
      '1.0',
      '1.0',
      '1.1',
      '2.0',
      '2.0',
      '2.1',
      '3.0',
      '3.0',
    ]);
    expect(it?.versioner[4]).toMatchObject({
      datum: '2021-02-12',
      rond: 'vårronden',
      forum: 'Tjänsteforum IT-tjänster',
      utfall: 'Tillstyrkt',
      motsagelser: expect.arrayContaining(['Dagen 2021-02-12 ligger före raden innan, 2021-02-18.']),
    });
    const rond = it?.versioner.at(-1)?.arendeId ?? '';
    const hamtaJson = async (vag: string): Promise<ReturnType<JSON['parse']>> =>
      (await fetch(`${produkt.url}${vag}`, { headers: { cookie } })).json();
    const svar = await hamtaJson(`/api/tjansteplan/ronder/${rond}/versioner`);
    expect(svar.rader).toEqual(it?.versioner.filter(({ arendeId }) => arendeId === rond));
    const arende = await hamtaJson(`/api/arenden/${rond}`);
    expect(arende).toMatchObject({ process: 'tjansteplanrond', tillstand: { id: 'atergiven' } });
    expect(arende.overtagetFran).toContain('tjänsteplan');
    expect(arende.fakta).toContainEqual({ etikett: 'Version', varde: '3.0', anmarkning: null });
  });

  it('refuses to start a round under the rules of today, in words', async () => {
    const { rows } = await pool.query<{ id: string }>(
      `select person_id as id from medlemskap where organ_id = 'stadsledningskontoret' and roll = 'beredningsansvarig' and till is null limit 1`,
    );
    const beredare = await oppnaSession(pool, produkt.miljo, rows[0]?.id ?? '');
    const svar = await fetch(`${produkt.url}/api/tjansteplan/ronder`, {
      method: 'POST',
      headers: {
        cookie: beredare.cookie,
        'x-csrf-token': beredare.csrf,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ organ: 'intraservice', plan: '2028-2030', omrade: 'hr', omradesnamn: 'HR', rond: 'var', planar: 2028 }),
    });
    expect(await svar.json()).toMatchObject({ regel: 'regimen-har-ronder' });
  });

  it('has every initiative with its case and where it stands, and plan rows without a case', () => {
    const rader = plan.omraden.flatMap((omrade) => omrade.rader);
    const initiativ = rader.filter(({ slag }) => slag === 'initiativ');
    expect(initiativ).toHaveLength(58);
    expect(initiativ.every(({ arendeId, tillstand }) => arendeId !== null && tillstand !== null)).toBe(true);
    expect(rader.filter(({ slag }) => slag !== 'initiativ').every(({ arendeId }) => arendeId === null)).toBe(true);
    expect(rader.find(({ titel }) => titel === 'Systemstöd förmedling och köhantering')).toMatchObject({ ingarI: 'Socialtjänst' });
  });

  it('shows the sum that does not add up with both figures and mends nothing', () => {
    const fel = plan.omraden.flatMap(({ namn, kontroller }) =>
      kontroller.filter(({ stammer }) => !stammer).map((rad) => ({ namn, ...rad })),
    );
    expect(fel).toEqual([
      expect.objectContaining({ namn: expect.stringMatching(/^Vård och omsorg/), ar: '2023', rader: 16_000, summa: 17_000 }),
    ]);
  });

  it('sums the areas per year and keeps a blank apart from zero', () => {
    for (const ar of plan.ar) {
      const summor = plan.omraden.flatMap(({ utveckling }) => utveckling[ar] ?? []);
      expect(plan.summa.utveckling[ar] ?? 0).toBe(summor.reduce((hittills, belopp) => hittills + belopp, 0));
    }
    const belopp = plan.omraden.flatMap(({ rader }) => rader.flatMap(({ utveckling }) => Object.values(utveckling)));
    expect(belopp).toContain(null);
  });

  it('is, for those outside a case that has become secret, as if its row had never been there: no title, and nothing to tell from the sums', async () => {
    const omrade = plan.omraden.find(({ namn }) => namn.startsWith('Vård och omsorg'));
    const rad = omrade?.rader.find(({ titel }) => titel === 'Välfärdsteknik');
    await pool.query(`update arende set sekretess = true, organ_id = 'kommunfullmaktige' where id = $1`, [rad?.arendeId]);
    await pool.query(`delete from medlemskap where person_id = 'person-01' and organ_id = 'kommunfullmaktige'`);
    const efter = await hamta();
    const nu = efter.omraden.find(({ namn }) => namn === omrade?.namn);
    expect(nu?.rader.map(({ titel }) => titel)).toEqual(omrade?.rader.flatMap(({ titel }) => (titel === rad?.titel ? [] : [titel])));
    expect([omrade?.utveckling, nu?.utveckling]).toEqual([
      { '2022': 15_000, '2023': 17_000, '2024': 20_000 },
      { '2022': 11_000, '2023': 14_000, '2024': 17_000 },
    ]);
    expect(efter.summa.utveckling['2022']).toBe((plan.summa.utveckling['2022'] ?? 0) - 4_000);
    expect([omrade?.kontroller.length, nu?.kontroller]).toEqual([expect.any(Number), []]);
  });
});
