import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { WorkerMiljo } from '#config';
import { laggHandling, skapaPool } from '#database';
import { createEngine, harleddUuid } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';
import type { SMTPServer } from 'smtp-server';
import { Expediering } from '../../apps/worker/src/expediering/expediering.service.js';
import { Matvarden } from '../../apps/worker/src/karna/matvarden.js';
import { skapaDatabas } from '../support/databas.js';
import { ledigPort } from '../support/ledig-port.js';
import { startaPost } from '../support/post.js';
import { vantaTills } from '../support/vanta-tills.js';

describe('a decision is sent to its recipients', () => {
  let databas: Awaited<ReturnType<typeof skapaDatabas>>;
  let pool: Pool;
  let port: number;
  let tjanst: Expediering;
  let arende: string;
  let smtp: SMTPServer | null = null;
  const brev: string[] = [];

  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 4);
    arende = await beslutatArende(pool);
    port = await ledigPort();
    const miljo = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Prov <prov@kommunen.example>' } as WorkerMiljo;
    tjanst = new Expediering(miljo, pool, pino({ level: 'silent' }), new Matvarden());
    tjanst.onApplicationBootstrap();
  }, 60_000);
  afterAll(async () => {
    await tjanst?.beforeApplicationShutdown();
    await new Promise<void>((klar) => (smtp ? smtp.close(() => klar()) : klar()));
    await pool?.end();
    await databas?.stang();
  });

  const mottagare = async (epost: string, forsok = 0, i = arende): Promise<string> => {
    const id = randomUUID();
    await pool.query(
      `insert into expediering (id, arende_id, steg, nr, namn, epost, status, forsok, nasta_forsok, skapad, sigill) values ($1, $2, 9, $3, 'Arkivnämnden', $4, 'vantar', $5, now(), now(), '')`,
      [id, i, brev.length + Math.floor(Math.random() * 1_000_000), epost, forsok],
    );
    return id;
  };
  const rad = async (id: string) =>
    (
      await pool.query<{ status: string; forsok: number; felkod: string | null; kvitto: string | null; handlingar: string[] }>(
        'select status, forsok, felkod, kvitto, handlingar from expediering where id = $1',
        [id],
      )
    ).rows[0];

  it('waits while the mail server is away, and is sent with the extract and a receipt when it is back, once', async () => {
    const handling = randomUUID();
    await laggHandling(pool as never, {
      ...{ id: handling, arendeId: arende, dokumentId: handling, effektId: null, slag: 'protokollsutdrag', titel: 'Protokollsutdrag' },
      version: { version: 1, beteckning: '1.0' },
      ...{ status: 'upprattad', mediatyp: 'application/pdf', innehall: Buffer.from('%PDF-1.7'), mall: null, mottagare: null },
      ...{ beskrivning: null, skapadAv: null, skapad: new Date() },
    });
    const id = await mottagare('arkiv@kommunen.example');
    await vantaTills('Det första försöket', async () => ((await rad(id))?.forsok ?? 0) > 0);
    expect(await rad(id)).toMatchObject({ status: 'vantar', felkod: 'ESOCKET', kvitto: null });

    smtp = await startaPost(port, (ett) => brev.push(ett));
    await pool.query('update expediering set nasta_forsok = now() where id = $1', [id]);
    await vantaTills('Brevet', async () => (await rad(id))?.status === 'skickad');
    expect(await rad(id)).toMatchObject({ kvitto: expect.stringContaining('250'), handlingar: [handling], felkod: null });
    expect(brev).toHaveLength(1);
    expect(brev[0]).toContain('Protokollsutdrag.pdf');
    expect(brev[0]).toContain(`expediering-${id}@beslutsgang`);
    expect(brev[0]).not.toContain('Hemlig rubrik');
  }, 60_000);

  it('waits for the extract that is being made, and leaves out what another organ has said on the way', async () => {
    const kopia = async (process: string): Promise<string> => {
      const id = randomUUID();
      await pool.query(
        `insert into arende select (jsonb_populate_record(a, jsonb_build_object('id', $1::text, 'process', $2::text, 'kedja', $1::text))).* from arende a where a.id = $3`,
        [id, process, arende],
      );
      return id;
    };
    await pool.query(`insert into organ (id, namn, typ) values ('kommunstyrelsen', 'Kommunstyrelsen', 'ks')`);
    const utdrag = async (organ: string, paragraf: number, titel: string): Promise<string> => {
      const [mote, punkt, handling] = [await kopia('sammantrade'), randomUUID(), randomUUID()];
      await pool.query(
        `insert into sammantrade (arende_id, organ_id, organtyp, datum, tid, plats, platser, tillstand) values ($1, $2, 'ks', '2026-03-24', '09:00', 'Rådhuset', 13, 'justerat')`,
        [mote, organ],
      );
      await pool.query(
        `insert into sammantrade_punkt (id, mote_id, nr, slag, rubrik, arende_id, forslag, bradskande, rad_version, status, organ_id, ar, paragraf, utfall)
          values ($1, $2, 1, 'arende', 'Prov', $3, '[]', false, 1, 'beslutad', $4, 2026, $5, 'bifall')`,
        [punkt, mote, arende, organ, paragraf],
      );
      await laggHandling(pool as never, {
        ...{ id: handling, arendeId: arende, dokumentId: harleddUuid('protokollsutdrag', punkt), effektId: null },
        ...{ slag: 'protokollsutdrag', titel, version: { version: 1, beteckning: '1.0' } },
        ...{ status: 'upprattad', mediatyp: 'application/pdf', innehall: Buffer.from('%PDF-1.7'), mall: null, mottagare: null },
        ...{ beskrivning: null, skapadAv: null, skapad: new Date() },
      });
      return mote;
    };
    await utdrag('kommunstyrelsen', 7, 'Styrelsens');
    const mote = await utdrag('kommunfullmaktige', 21, 'Fullmaktiges');
    const effekt = randomUUID();
    await pool.query(
      `insert into effect (id, arende_id, typ, data, status, steg, skapad) values ($1, $2, 'framstall-protokollsutdrag', '{}', 'vantar', 1, now())`,
      [effekt, mote],
    );
    const id = await mottagare('namnd@kommunen.example');
    const annat = await mottagare('annan@kommunen.example', 0, await kopia('formelltarende'));
    await vantaTills('Brevet i det andra ärendet', async () => (await rad(annat))?.status === 'skickad');
    expect(await rad(id)).toMatchObject({ status: 'vantar', forsok: 0 });
    await pool.query(`update effect set status = 'klar' where id = $1`, [effekt]);
    await vantaTills('Brevet', async () => (await rad(id))?.status === 'skickad');
    expect(brev.at(-1)).toContain('Fullmaktiges.pdf');
    expect(brev.at(-1)).not.toContain('Styrelsens.pdf');
  }, 60_000);

  it('is given up when the receiving server has refused it five times, and the secretary is told', async () => {
    const id = await mottagare('nej@kommunen.example', 4);
    await vantaTills('Avslaget', async () => (await rad(id))?.status === 'misslyckad');
    const svar = await pool.query(`select till_organ, till_roll from notis_outbox where typ = 'expediering-misslyckad'`);
    expect(svar.rows).toEqual([{ till_organ: 'kommunfullmaktige', till_roll: 'sekreterare' }]);
  }, 60_000);
});

/** A matter that kommunfullmäktige has decided, as far as the letter needs it. */
async function beslutatArende(pool: Pool): Promise<string> {
  await pool.query(
    `insert into organ (id, namn, typ) values ('stadsledningskontoret', 'Stadsledningskontoret', 'forvaltning'), ('kommunfullmaktige', 'Kommunfullmäktige', 'kf')`,
  );
  await pool.query(`insert into person (id, namn, epost, sub) values ('hand', 'Hand', 'hand@prov.example', 'hand')`);
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) values ('hand', 'stadsledningskontoret', 'handlaggare', '2021-01-01')`,
  );
  const engine = createEngine({ pool, processer });
  const arendeId = randomUUID();
  await engine.start({
    nyckel: randomUUID(),
    aktor: { personId: 'hand' },
    nu: new Date('2026-03-02T08:00:00Z'),
    process: 'formelltarende',
    arendeId,
    titel: 'Hemlig rubrik',
    organ: 'stadsledningskontoret',
    datum: '2026-03-02',
    data: {
      titel: 'Hemlig rubrik',
      organ: 'stadsledningskontoret',
      arendetyp: 'styrande-dokument',
      beslutsgang: 'ks-kf',
      beskrivning: 'Prov.',
    },
  });
  await engine.stang();
  await pool.query(
    `update arende set snapshot = jsonb_set(snapshot, '{context,beslut}', '{"organ": "kommunfullmaktige", "datum": "2026-03-24", "paragraf": 21}') where id = $1`,
    [arendeId],
  );
  return arendeId;
}
