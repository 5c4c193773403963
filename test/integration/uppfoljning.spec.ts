import { datumI } from '#calendar';
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { skapaPool } from '#database';
import type pg from 'pg';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { anslut, lasMemon } from '#temporal';
import { Halsa } from '../../apps/worker/src/halsa/halsa.service.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';

const TID = 90_000;
let databas: Testdatabas;
let pool: pg.Pool;
let engine: Engine & { stang(): Promise<void> };
let worker: INestApplicationContext;
let namnrymd: string;
const nyckel = randomBytes(32);
const brev: { till: string[]; text: string }[] = [];
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(strom, session, klar) {
    void simpleParser(strom).then((tolkat) => {
      brev.push({ till: session.envelope.rcptTo.map(({ address }) => address), text: `${tolkat.subject ?? ''}\n${tolkat.text ?? ''}` });
      klar();
    }, klar);
  },
});
const adress = process.env['TEMPORAL_ADDRESS'] ?? '';

beforeAll(async () => {
  databas = await skapaDatabas();
  pool = skapaPool(databas.url, 4);
  engine = createEngine({ pool, processer });
  namnrymd = await skapaNamnrymd();
  await pool.query(`insert into organ (id, namn, typ) values ('intraservice', 'Intraservice', 'forvaltning'), ('stadsledningskontoret', 'SLK', 'forvaltning'),
    ('strategiska-samordningsgruppen', 'SSG', 'samordningsgrupp'), ('kommunfullmaktige', 'KF', 'kf')`);
  await pool.query(
    `insert into person (id, namn, epost, sub) values ('p-lev', 'Lev', 'a@x.example', 'p-lev'), ('p-forslag', 'F', 'b@x.example', 'p-forslag'), ('p-vik', 'V', 'c@x.example', 'p-vik')`,
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) values ('p-lev', 'intraservice', 'leverantorsforetradare', '2021-01-01')`,
  );
  await pool.query(
    `insert into vikariat (for_person_id, ersattare_id, fran, till) values ('p-lev', 'p-vik', current_date - 1, current_date + 1)`,
  );
  await pool.query(`insert into mal (id, namn) values ('mal-1', 'Enklare vardag')`);
  await pool.query(`insert into notis_installning (person_id, typ, epost) values ('p-vik', 'ny-uppgift', false)`);
  const smtp = await new Promise<number>((klar) => post.listen(0, '127.0.0.1', () => klar((post.server.address() as AddressInfo).port)));
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    MAIL_FROM: 'Beslutsgång <b@kommunen.example>',
    DATABASE_URL: databas.url,
    TEMPORAL_NAMESPACE: namnrymd,
    PAYLOAD_KEYS: `test:${nyckel.toString('base64')}`,
    PUBLIC_URL: 'http://127.0.0.1:3000',
    WORKER_HTTP_PORT: '0',
    HTTP_HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
  });
  worker = await NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
}, TID);

afterAll(async () => {
  await worker.close();
  await engine.stang();
  await pool.end();
  await databas.stang();
  await new Promise<void>((klar) => post.close(klar));
}, TID);

/** A new initiative, started at `nu`. */
async function starta(nu: Date): Promise<string> {
  const arendeId = randomUUID();
  const titel = 'Gemensam bokning';
  await engine.start({
    nyckel: `start/${arendeId}`,
    aktor: { personId: 'p-forslag' },
    nu,
    process: 'initiativ',
    arendeId,
    titel,
    organ: 'intraservice',
    datum: datumI(nu),
    data: {
      titel,
      organ: 'intraservice',
      behov: 'x',
      ursprung: 'kunddialog',
      avser: 'forandringsinsats',
      mal: ['mal-1'],
      arbetssatt: 'y',
      kortSikt: 'k',
      langSikt: 'l',
      anvandare: 'a',
    },
    personer: [{ personId: 'p-forslag', roll: 'forslagsstallare' }],
  });
  return arendeId;
}

test(
  'does the effect of a new case once: a receipt in the case, and the wake-up is gone',
  async () => {
    const id = await starta(new Date());
    await tills(async () => (await antal(`effect where arende_id = $1 and status = 'klar'`, id)) === 1);
    await tills(async () => (await antal('wake where arende_id = $1', id)) === 0);
    expect(await antal(`handling where arende_id = $1 and slag = 'kvittens'`, id)).toBe(1);
  },
  TID,
);

test(
  'fires a deadline that has passed, once',
  async () => {
    const id = await starta(new Date(Date.now() - 60 * 24 * 3_600_000));
    await tills(async () => (await antal(`frist where arende_id = $1 and status = 'utford' and slag = 'tillstand'`, id)) > 0);
    await tills(async () => (await antal(`frist where arende_id = $1 and status = 'aktiv' and at < now()`, id)) === 0);
    const fyrade = await antal(`frist where arende_id = $1 and slag = 'tillstand' and status = 'utford'`, id);
    expect(await antal('handelse where arende_id = $1 and steg > 1', id)).toBe(fyrade);
  },
  TID,
);

test(
  'gives the notice to the proposer, to the one who holds the role and to the substitute',
  async () => {
    const id = await starta(new Date());
    await tills(async () => (await antal('notis_outbox where arende_id = $1 and skickad_at is null', id)) === 0);
    const notiser = await pool.query<{ person_id: string }>('select distinct person_id from notis where arende_id = $1 order by 1', [id]);
    expect(notiser.rows.map((rad) => rad.person_id)).toEqual(['p-forslag', 'p-lev', 'p-vik']);
  },
  TID,
);

test(
  'sends letters to those who want them, without the title of the case',
  async () => {
    const id = await starta(new Date());
    const hit = () => brev.filter(({ text }) => text.includes(id)).map(({ till }) => till[0]);
    await tills(async () => hit().length >= 2 && (await antal('notis_outbox where arende_id = $1 and skickad_at is null', id)) === 0);
    expect(hit()).toHaveLength(2);
    expect(new Set(hit())).toEqual(new Set(['a@x.example', 'b@x.example']));
    expect(brev.some(({ text }) => text.includes('Gemensam bokning'))).toBe(false);
  },
  TID,
);

test(
  'tells in the memos which step Temporal has seen',
  async () => {
    const id = await starta(new Date());
    const klient = await anslut({ address: adress, namespace: namnrymd, nycklar: [{ id: 'test', nyckel }] });
    await tills(async () => {
      for await (const sett of lasMemon(klient)) if (sett.arendeId === id) return true;
      return false;
    });
    const steg: number[] = [];
    for await (const sett of lasMemon(klient)) if (sett.arendeId === id) steg.push(sett.steg);
    await klient.connection.close();
    expect(steg).toEqual([1]);
  },
  TID,
);

test(
  'says that it is ready and that Temporal is connected',
  async () => {
    const url = `http://127.0.0.1:${worker.get(Halsa).port()}`;
    await tills(async () => ((await (await fetch(`${url}/halsa/redo`)).json()) as { temporal: string }).temporal === 'ansluten');
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('beslutsgang_bakgrundsjobb_sekunder_count{jobb="rela"');
  },
  TID,
);

async function antal(varifran: string, id: string): Promise<number> {
  const svar = await pool.query<{ antal: number }>(`select count(*)::int as antal from ${varifran}`, [id]);
  return svar.rows[0]?.antal ?? 0;
}

const tills = (villkor: () => Promise<boolean>) => vantaTills('Det som prövas', villkor, 40_000);
