import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomBytes, randomUUID } from 'node:crypto';
import { skapaRangversion } from '#engine';
import { SsgmoteArbete } from '../../apps/worker/src/ssgmote/ssgmote-arbete.js';
import { SsgmoteHandlingar } from '../../apps/worker/src/ssgmote/ssgmote-effekter.js';
import { iUppdraget } from '../../apps/worker/src/temporal/uppdrag.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { lasPdf } from '../support/las-pdf.js';
import { LEDAMOTER, skapaProvmote } from '../support/prov-mote.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';

type Mote = Awaited<ReturnType<typeof skapaProvmote>>;
const TID = 120_000;
const HEMLIG = 'Skyddad lokal';
const FORBJUDNA = /\b(beslut|beslutad|beslutat|beslutade|godkänd|godkänt|godkända)\b/i;

describe('what happens around a meeting while people work', () => {
  let mote: Mote;
  let worker: INestApplicationContext;
  const tillstand = async (vad: string) =>
    vantaTills(
      `Att mötet är ${vad}`,
      async () => (await mote.rader('select tillstand from mote where arende_id = $1', mote.moteId))[0]?.tillstand === vad,
      60_000,
    );
  const handlingar = (slag: string) =>
    mote.rader<{ status: string; innehall: Buffer; version: number }>(
      'select status, version, innehall from handling where arende_id = $1 and slag = $2 order by version',
      mote.moteId,
      slag,
    );
  /** The leverantör's people have been told, once. */
  const meddelad = (typ: string) =>
    vantaTills(
      `Att leverantören får ${typ}`,
      async () =>
        (
          await mote.rader(
            'select 1 from notis_outbox where arende_id = $1 and typ = $2 and notis_id is null and till_organ = $3',
            mote.moteId,
            typ,
            'intraservice',
          )
        ).length === 1,
    );
  const effekt = async (typ: string) =>
    String((await mote.rader('select id from effect where arende_id = $1 and typ = $2', mote.moteId, typ))[0]?.id);

  beforeAll(async () => {
    mote = await skapaProvmote(4);
    await mote.pool.query('update arende set sekretess = true, titel = $2 where id = $1', [mote.arenden[3], HEMLIG]);
    worker = await startaWorker(String(mote.pool.options.connectionString));
  }, TID);
  afterAll(async () => {
    await worker.close();
    await mote.stang();
  }, TID);

  it(
    'freezes the package when the cut-off day has passed, without anybody',
    async () => {
      await mote.planera();
      await mote.skicka('p-bered', 'begar-underlag');
      await tillstand('underlag-stangt');
      expect(await mote.rader('select count(*)::int as antal from mote_punkt where mote_id = $1', mote.moteId)).toEqual([{ antal: 4 }]);
      expect(await mote.rader(`select typ from handelse where arende_id = $1 and typ like '%fristStopp%'`, mote.moteId)).toHaveLength(1);
      await meddelad('underlag-begars');
    },
    TID,
  );

  it(
    'sets the package as PDF/A without the secret case',
    async () => {
      await mote.skicka('p-bered', 'kalla');
      await vantaTills('Paketet', async () => (await handlingar('paket')).length > 0, 60_000);
      const [paket] = await handlingar('paket');
      const { text, pdfa } = await lasPdf(paket?.innehall ?? Buffer.alloc(0));
      expect(pdfa).toBe('2a');
      for (const titel of ['Initiativ 001', 'Initiativ 002', 'Initiativ 003']) expect(text).toContain(titel);
      expect(text).not.toContain(HEMLIG);
    },
    TID,
  );

  it(
    'writes what the group recommended as a draft, fixes it, hands the result over and is done',
    async () => {
      await hallMotet(mote);
      await vantaTills('Utkastet', async () => (await handlingar('anteckningar')).length === 1, 60_000);
      await mote.skicka('p-bered', 'faststall-anteckningar');
      await tillstand('expedierat');
      const versioner = await handlingar('anteckningar');
      expect(versioner.map(({ status }) => status)).toEqual(['utkast', 'upprattad']);
      const { text, pdfa } = await lasPdf(versioner[1]?.innehall ?? Buffer.alloc(0));
      expect(pdfa).toBe('2a');
      for (const ord of ['Initiativ 001', 'Prioriterad', 'Ej prioriterad', 'Nyttan är tydlig.', 'För dyrt nu.'])
        expect(text).toMatch(new RegExp(ord, 'i'));
      expect(text).not.toContain(HEMLIG);
      expect(text).not.toMatch(FORBJUDNA);
      await meddelad('motets-resultat');
    },
    TID,
  );

  it(
    'makes one document however often an effect is done, also twice at once',
    async () => {
      const arbete = worker.get(SsgmoteHandlingar, { strict: false });
      const fore = await mote.rader('select slag, version, hash from handling where arende_id = $1 order by slag, version', mote.moteId);
      const id = await effekt('skicka-paket');
      await arbete.skickaPaket(id);
      await mote.pool.query(`update effect set status = 'vantar', klar_at = null where id = $1`, [id]);
      await Promise.all([arbete.skickaPaket(id), arbete.skickaPaket(id)]);
      expect(await mote.rader('select slag, version, hash from handling where arende_id = $1 order by slag, version', mote.moteId)).toEqual(
        fore,
      );
    },
    TID,
  );
});

describe('the reminders of a meeting', () => {
  let mote: Mote;
  let arbete: SsgmoteArbete;
  /** Asks for the work as the story did at `begart`. */
  const vid = (begart: string, gor: () => Promise<void>) =>
    iUppdraget({ avbrott: new AbortController().signal, begart: new Date(begart) }, gor);
  const notiser = (typ: string) =>
    mote.rader('select till_organ, till_person, text from notis_outbox where arende_id = $1 and typ = $2 order by 1, 2', mote.moteId, typ);

  beforeEach(async () => {
    mote = await skapaProvmote(3);
    arbete = new SsgmoteArbete(mote.pool);
    await mote.planera();
    await mote.skicka('p-bered', 'begar-underlag');
  }, TID);
  afterEach(() => mote.stang());

  it('tell each leverantör once a week what it has not handed in', async () => {
    const paminn = () => arbete.paminnOmSaknadeUnderlag({ arendeId: mote.moteId });
    await vid('2026-01-19T08:00:00Z', paminn);
    expect(await notiser('underlag-saknas')).toEqual([]);
    await mote.skicka('m-1', 'aterfor', { skal: 'Beloppen saknas.', narvarande: 6 }, mote.arenden[0]);
    for (const begart of ['2026-01-19T08:00:00Z', '2026-01-19T08:00:00Z', '2026-01-26T08:00:00Z']) await vid(begart, paminn);
    const rad = {
      till_organ: 'intraservice',
      till_person: null,
      text: 'Ett initiativ saknar underlag till mötet. Sista dag är 2026-02-02.',
    };
    expect(await notiser('underlag-saknas')).toEqual([rad, rad]);
  });

  it('tell each member who has something left to value, and count no secret case', async () => {
    await mote.skicka('p-bered', 'stang-underlag');
    await mote.skicka('p-bered', 'kalla');
    await mote.pool.query('update arende set sekretess = true where id = $1', [mote.arenden[2]]);
    for (const id of mote.arenden.slice(0, 2)) await mote.varde('m-1', id, 3);
    await mote.varde('m-2', String(mote.arenden[0]), 3);
    const plan = await arbete.planeraVarderingspaminnelse({ arendeId: mote.moteId });
    expect(plan?.sistaDag).toBe('2026-02-23');
    expect(String(plan?.paminnAt) < '2026-02-23').toBe(true);
    // Half an hour after midnight in Sweden is the same day there as the morning after, though not in UTC.
    for (const begart of ['2026-02-19T23:30:00Z', '2026-02-20T07:00:00Z'])
      await vid(begart, () => arbete.paminnOmVardering({ arendeId: mote.moteId }));
    const text = (kvar: number) => `Du har ${kvar} initiativ kvar att värdera. Sista dag är 2026-02-23.`;
    expect((await notiser('vardera-senast')).map((rad) => [rad.till_person, rad.text])).toEqual(
      LEDAMOTER.slice(1).map((id) => [id, text(id === 'm-2' ? 1 : 2)]),
    );
  });
});

/** Everybody values, the chair closes every item and confirms the order. */
async function hallMotet(mote: Mote): Promise<void> {
  const [a, b, c, hemlig] = mote.arenden;
  for (const person of LEDAMOTER) for (const id of [a, b, c]) await mote.varde(person, String(id), 3);
  await mote.skicka('m-1', 'oppna-mote', { narvarande: LEDAMOTER });
  const avsluta = (arendeId: string | undefined, utfall: string, skal: string, finansieringstyp: string | null = null) =>
    mote.skicka('m-1', 'avsluta-punkt', { arendeId, radVersion: 1, utfall, skal, finansieringstyp });
  await avsluta(a, 'prioriterad', 'Nyttan är tydlig.', 'kommunbidrag');
  await avsluta(b, 'ej-prioriterad', 'För dyrt nu.');
  await avsluta(c, 'aterford', 'Kostnaden saknas.');
  await avsluta(hemlig, 'uppskjuten', 'Tas vid ett senare möte.');
  const { id } = await skapaRangversion(mote.pool, {
    moteId: mote.moteId,
    personId: 'm-1',
    nu: mote.nu,
    nyckel: randomUUID(),
    namn: 'Mötets lista',
    franVersion: null,
    ramTkr: { '2027': 2000 },
  });
  await mote.skicka('m-1', 'faststall-rang', { versionId: id, radVersion: 1 });
  await mote.skicka('m-1', 'avsluta-mote');
}

async function startaWorker(url: string): Promise<INestApplicationContext> {
  const server = process.env['DATABASE_URL'];
  Object.assign(process.env, {
    DATABASE_URL: url,
    TEMPORAL_NAMESPACE: await skapaNamnrymd(),
    PAYLOAD_KEYS: `test:${randomBytes(32).toString('base64')}`,
    PUBLIC_URL: 'http://127.0.0.1:3000',
    WORKER_HTTP_PORT: '0',
    HTTP_HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
  });
  delete process.env['SMTP_URL'];
  try {
    return await NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
  } finally {
    process.env['DATABASE_URL'] = server;
  }
}
