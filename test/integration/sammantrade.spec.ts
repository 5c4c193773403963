import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { regelFor } from '../support/prov-mote.js';
import { DATUM, ersattare, FORE, ledamoter, skapaProvsammantrade } from '../support/prov-sammantrade.js';

const beslut = { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden bifaller.' }] };

describe('a meeting that decides', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  beforeAll(async () => {
    prov = await skapaProvsammantrade();
  });
  afterAll(() => prov.stang());
  // A person sits in one meeting at a time; each test leaves the room empty.
  afterEach(() => prov.pool.query('update sammantrade_narvaro set till = now() where till is null'));

  it('sends the decision to its case with organ, date, paragraph and text, in the same transaction', async () => {
    const arende = await prov.arende();
    const mote = await prov.pagaende([arende, null]);
    await prov.besluta(mote, 1);
    const { id, paragraf } = await prov.punkt(mote, 1);
    const [rad] = await prov.rader<{ tillstand: string }>(
      `select a.tillstand from arende a join handelse h on h.arende_id = a.id and h.typ = 'beslut-fattat' where a.id = $1`,
      arende,
    );
    expect(rad?.tillstand).toBe('beslutat');
    const [inlamnat] = await prov.rader<{ innehall: unknown }>(
      `select innehall from inlamning where arende_id = $1 and formular = 'beslut-fattat'`,
      arende,
    );
    expect(inlamnat?.innehall).toEqual({
      organ: 'namnden',
      datum: DATUM,
      paragraf,
      sammantradeId: mote,
      punktId: id,
      omedelbartJusterad: false,
      ...beslut,
    });
  });

  it('keeps nothing of the decision, and no paragraph, when the case says no', async () => {
    const arende = await prov.arende();
    const mote = await prov.pagaende([arende, null]);
    await prov.pool.query('update arende set pausad_sedan = now() where id = $1', [arende]);
    const fore = await prov.rader('select senast from paragraf_serie where organ_id = $1', 'namnden');
    expect(await regelFor(prov.besluta(mote, 1))).toBe('arendet-ar-pausat');
    expect(await prov.rader('select senast from paragraf_serie where organ_id = $1', 'namnden')).toEqual(fore);
    expect((await prov.punkt(mote, 1)).status).toBe('oppen');
  });

  it('numbers an organ’s year without gap or repetition when two meetings decide at once', async () => {
    const forsta = await prov.pagaende([null, null, null, null, null, null], { narvarande: ledamoter(11).slice(0, 11) });
    await prov.pool.query('update sammantrade_narvaro set till = now() where till is null');
    const andra = await prov.pagaende([null, null, null, null, null, null], { narvarande: ledamoter(11).slice(0, 11) });
    const fore = Math.max(
      0,
      ...(await prov.rader<{ senast: number }>(`select senast from paragraf_serie where organ_id = 'namnden'`)).map(({ senast }) => senast),
    );
    await Promise.all(
      [forsta, andra].map(async (mote) => {
        for (const nr of [1, 2, 3, 4, 5, 6]) await prov.besluta(mote, nr);
      }),
    );
    const tagna = await prov.rader<{ paragraf: number }>(
      'select paragraf from sammantrade_punkt where mote_id = any($1::uuid[]) order by paragraf',
      [forsta, andra],
    );
    expect(tagna.map(({ paragraf }) => paragraf)).toEqual(Array.from({ length: 12 }, (_, plats) => fore + plats + 1));
  });

  it('gives back the paragraph of a transaction that dies', async () => {
    const mote = await prov.pagaende([null, null]);
    await prov.besluta(mote, 1);
    const forsta = (await prov.punkt(mote, 1)).paragraf ?? 0;
    await prov.iPunkten(mote, 2, 'inga-yrkanden');
    await prov.iPunkten(mote, 2, 'stall-proposition', { ordning: 'Ett förslag.', finner: 'bifall' });
    const hallare = new pg.Client({ connectionString: prov.url });
    await hallare.connect();
    // The series is held, so the decision stands in its own transaction with nothing committed when its connection is cut off.
    await hallare.query('begin');
    await hallare.query(`select 1 from paragraf_serie where organ_id = 'namnden' for update`);
    const dor = prov.iPunkten(mote, 2, 'faststall-beslut', beslut).then(
      () => 'godtogs',
      () => 'dog',
    );
    const dodade = await vantarPaSerien(prov.pool);
    await prov.pool.query('select pg_terminate_backend($1)', [dodade]);
    expect(await dor).toBe('dog');
    await hallare.query('rollback');
    await hallare.end();
    expect((await prov.punkt(mote, 2)).status).toBe('oppen');
    await prov.iPunkten(mote, 2, 'faststall-beslut', beslut);
    expect((await prov.punkt(mote, 2)).paragraf).toBe(forsta + 1);
  });

  it('decides once however often the command is sent', async () => {
    const mote = await prov.pagaende([null]);
    await prov.iPunkten(mote, 1, 'inga-yrkanden');
    await prov.iPunkten(mote, 1, 'stall-proposition', { ordning: 'Ett förslag.', finner: 'bifall' });
    const { id, rad_version: radVersion } = await prov.punkt(mote, 1);
    const nyckel = randomUUID();
    const sand = (en: string) => prov.skicka(mote, 'faststall-beslut', { punktId: id, radVersion, ...beslut }, 'sekr', undefined, en);
    const svar = await Promise.all([sand(nyckel), sand(nyckel), regelFor(sand(randomUUID()))]);
    expect(svar.at(-1)).toBe('punkten-ar-obeslutad');
    expect(svar[0]).toEqual(svar[1]);
  });

  it('takes the vote of each who serves once, marks the casting vote, and follows it', async () => {
    const mote = await prov.pagaende([null], { narvarande: ledamoter(8) });
    await prov.iPunkten(mote, 1, 'yrka', { personId: 'namnden-l3', slag: 'avslag', mening: 'Avslag.' });
    await prov.iPunkten(mote, 1, 'stall-proposition', { ordning: 'Bifall mot avslag.', finner: 'bifall' });
    const roster = ledamoter(8).map((personId, plats) => ({ personId, rost: plats < 4 ? 'ja' : 'nej' }));
    const fraga = { ja: { utfall: 'bifall', mening: 'Bifall' }, nej: { utfall: 'avslag', mening: 'Avslag' }, roster };
    const votera = (andrat: Record<string, unknown>) => prov.iPunkten(mote, 1, 'registrera-votering', { ...fraga, ...andrat });
    expect(await regelFor(votera({ roster: [...roster, roster[0]], utslagsrost: 'ja' }))).toBe('rosterna-stammer-med-de-tjanstgorande');
    expect(await regelFor(votera({ roster: roster.slice(1), utslagsrost: 'ja' }))).toBe('rosterna-stammer-med-de-tjanstgorande');
    expect(await regelFor(votera({}))).toBe('utslagsrosten-galler-vid-lika');
    expect(await regelFor(votera({ utslagsrost: 'nej' }))).toBe('utslagsrosten-galler-vid-lika');
    await votera({ utslagsrost: 'ja' });
    const { id } = await prov.punkt(mote, 1);
    expect(await prov.rader('select count(*)::int as antal from sammantrade_rost where punkt_id = $1', id)).toEqual([{ antal: 8 }]);
    expect(await regelFor(prov.iPunkten(mote, 1, 'faststall-beslut', { ...beslut, utfall: 'avslag' }))).toBe(
      'beslutet-foljer-propositionen',
    );
    await prov.iPunkten(mote, 1, 'faststall-beslut', beslut);
    await prov.skicka(mote, 'reservera', { punktId: id, personId: 'namnden-l8', mening: 'Mot beslutet.' }, 'namnden-l8');
    expect(await regelFor(prov.skicka(mote, 'reservera', { punktId: id, personId: 'namnden-l9', mening: 'Var inte med.' }))).toBe(
      'reservationen-ar-av-en-som-deltog',
    );
  });

  it('lets substitutes serve in their order for those who are away or disqualified, and refuses when too few are left', async () => {
    const mote = await prov.pagaende([null, null], { narvarande: [...ledamoter(6), 'namnden-e1', 'namnden-e2'] });
    for (const personId of ['namnden-l5', 'namnden-l6'])
      await prov.iPunkten(mote, 1, 'anmal-jav', { personId, skal: 'Part i ärendet.' }, personId);
    await prov.besluta(mote, 1);
    const [rad] = await prov.rader<{ deltog: string[] }>('select deltog from sammantrade_punkt where mote_id = $1 and nr = 1', mote);
    expect(rad?.deltog).toEqual([...ledamoter(4), 'namnden-e1', 'namnden-e2']);
    for (const personId of ['namnden-l4', 'namnden-l5', 'namnden-l6'])
      await prov.iPunkten(mote, 2, 'anmal-jav', { personId, skal: 'Part.' });
    expect(await regelFor(prov.besluta(mote, 2))).toBe('beslutsfort-i-punkten');
  });

  it('lets fullmäktige decide when jäv brings it below, and one third put a case off the first time', async () => {
    const narvarande = ledamoter(41, 'kf');
    const arende = await prov.arende('kf');
    const mote = await prov.pagaende([null, arende], { organ: 'kf', narvarande });
    await prov.iPunkten(mote, 1, 'anmal-jav', { personId: 'kf-l9', grund: 'personligen', skal: 'Ledamotens egen mark.' });
    await prov.besluta(mote, 1);
    expect((await prov.punkt(mote, 1)).paragraf).toBe(1);
    await prov.iPunkten(mote, 2, 'yrka', { personId: 'kf-l3', slag: 'bordlaggning', mening: 'Bordläggning.' });
    await prov.iPunkten(mote, 2, 'stall-proposition', { ordning: 'Avgöra i dag eller bordlägga.', finner: 'bifall' });
    await prov.iPunkten(mote, 2, 'registrera-votering', {
      ja: { utfall: 'bifall', mening: 'Avgöra i dag' },
      nej: { utfall: 'bordlagd', mening: 'Bordlägga' },
      roster: narvarande.map((personId, plats) => ({ personId, rost: plats < 27 ? 'ja' : 'nej' })),
    });
    expect(await regelFor(prov.iPunkten(mote, 2, 'faststall-beslut', beslut))).toBe('beslutet-foljer-propositionen');
    await prov.iPunkten(mote, 2, 'faststall-beslut', { utfall: 'bordlagd', beslutspunkter: [{ nr: 1, text: 'Ärendet bordläggs.' }] });
    expect((await prov.punkt(mote, 2)).utfall).toBe('bordlagd');
  });

  it('takes nobody into two rooms at once', async () => {
    await prov.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('namnden-l2', 'ks', 'ledamot', '2021-01-01') on conflict do nothing`,
    );
    await prov.pagaende([null]);
    const ks = await prov.pagaende([null], { organ: 'ks', narvarande: ledamoter(9, 'ks') });
    expect(await regelFor(prov.skicka(ks, 'narvaro', { personId: 'namnden-l2', narvarande: true }))).toBe(
      'narvarande-sitter-inte-pa-annat-sammantrade',
    );
  });

  it('is not summoned late, not opened early, and not closed with an item open', async () => {
    const sen = await prov.planera('kf', { datum: '2026-03-08', kallelsedagar: 0 });
    await prov.skicka(sen, 'lagg-till-punkt', { slag: 'anmalan', rubrik: 'Anmälan' }, 'sekr', FORE);
    expect(await regelFor(prov.skicka(sen, 'kalla', { ersattare: [] }, 'sekr', FORE))).toBe('kallelsen-skickas-i-tid');
    const mote = await prov.planera();
    await prov.skicka(mote, 'lagg-till-punkt', { slag: 'anmalan', rubrik: 'Anmälan' }, 'sekr', FORE);
    await prov.skicka(mote, 'kalla', { ersattare: ersattare(4) }, 'sekr', FORE);
    const oppna = { ordforande: 'namnden-l1', narvarande: ledamoter(6) };
    expect(await regelFor(prov.skicka(mote, 'oppna-sammantradet', oppna, 'sekr', FORE))).toBe('sammantradet-oppnas-pa-sin-dag');
    expect(await regelFor(prov.skicka(mote, 'oppna-sammantradet', { ...oppna, narvarande: ledamoter(5) }))).toBe(
      'beslutsfort-vid-oppnandet',
    );
    expect(await regelFor(prov.skicka(mote, 'oppna-sammantradet', oppna, 'namnden-l2'))).toBe('ar-organets-sekreterare');
    await prov.skicka(mote, 'oppna-sammantradet', oppna);
    await prov.skicka(mote, 'faststall-dagordning', { justerare: ['namnden-l2'] });
    expect(await regelFor(prov.skicka(mote, 'avsluta-sammantradet'))).toBe('alla-punkter-ar-behandlade');
    await prov.besluta(mote, 1);
    await prov.skicka(mote, 'avsluta-sammantradet');
    expect(await prov.rader('select count(*)::int as inne from sammantrade_narvaro where mote_id = $1 and till is null', mote)).toEqual([
      { inne: 0 },
    ]);
  });

  it.each([1, 2, 3])('gives no paragraph twice and decides nothing without quorum, in whatever order events come (%i)', async (fro) => {
    const slump = foljd(fro);
    const alla = [...ledamoter(11), ...ersattare(2)];
    const nagon = <T>(av: readonly T[]): T => av[slump(av.length)] as T;
    const mote = await prov.pagaende([null, null, null], { narvarande: ledamoter(7) });
    const nr = () => 1 + slump(3);
    const utfall = () => nagon(['bifall', 'avslag', 'bordlagd', 'aterremiss']);
    const forsok: readonly (() => Promise<unknown>)[] = [
      () => prov.skicka(mote, 'narvaro', { personId: nagon(alla), narvarande: slump(2) === 0 }),
      () => prov.skicka(mote, 'byt-ordforande', { personId: nagon(alla) }),
      () => prov.iPunkten(mote, nr(), 'anmal-jav', { personId: nagon(alla), skal: 'Part.' }),
      () =>
        prov.iPunkten(mote, nr(), 'yrka', {
          personId: nagon(alla),
          slag: nagon(['avslag', 'bordlaggning', 'aterremiss']),
          mening: 'Yrkar.',
        }),
      () => prov.iPunkten(mote, nr(), 'inga-yrkanden'),
      () => prov.iPunkten(mote, nr(), 'stall-proposition', { ordning: 'Ordning.', finner: utfall() }),
      () => prov.iPunkten(mote, nr(), 'faststall-beslut', { utfall: utfall(), beslutspunkter: [{ nr: 1, text: 'Beslut.' }] }),
      () => prov.besluta(mote, nr()),
    ];
    const svar = [];
    for (let gang = 0; gang < 60; gang += 1) svar.push(await regelFor(nagon(forsok)()));
    expect(svar.filter((ett) => ett.startsWith('error') || ett.startsWith('Error'))).toEqual([]);
    const avgjorda = await prov.rader<{ deltog: string[] }>(
      `select deltog from sammantrade_punkt where mote_id = $1 and status = 'beslutad'`,
      mote,
    );
    expect(avgjorda.filter(({ deltog }) => deltog.length <= 5)).toEqual([]);
    const serie = await prov.rader<{ paragraf: number }>(
      `select paragraf from sammantrade_punkt where organ_id = 'namnden' and paragraf is not null order by 1`,
    );
    expect(serie.map(({ paragraf }) => paragraf)).toEqual(serie.map((_rad, plats) => plats + 1));
  });
});

/** Numbers below a limit, the same for the same seed. */
function foljd(fro: number): (under: number) => number {
  let nu = fro;
  return (under) => {
    nu = (nu * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((nu / 2_147_483_648) * under);
  };
}

/** The backend that waits for the held series. */
async function vantarPaSerien(pool: pg.Pool): Promise<number> {
  for (;;) {
    const svar = await pool.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%paragraf_serie%'`,
    );
    const pid = svar.rows[0]?.pid;
    if (pid !== undefined) return pid;
  }
}
