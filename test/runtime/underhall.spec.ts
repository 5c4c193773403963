import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Engine } from '#engine';
import { createEngine } from '#engine';
import { datumI } from '#calendar';
import { processer } from '#machines';
import { anslut, sattScheman } from '#temporal';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { type Provregister, skapaProvregister } from '../support/provregister.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';

const SVEP = 'underhall/svep';
const ANSLAG = 'underhall/anslag';
const NATT = 'underhall/natt';

/** Two real workers against a real Temporal, on a register of their own. */
describe('the schedules of the upkeep', () => {
  let register: Provregister;
  let engine: Engine;
  let klient: Client;
  const workers: INestApplicationContext[] = [];

  beforeAll(async () => {
    register = await skapaProvregister();
    engine = createEngine({ pool: register.pool, processer });
    const namespace = await skapaNamnrymd();
    const nyckel = randomBytes(32);
    Object.assign(process.env, {
      DATABASE_URL: register.url,
      TEMPORAL_NAMESPACE: namespace,
      PAYLOAD_KEYS: `test:${nyckel.toString('base64')}`,
      PUBLIC_URL: 'http://127.0.0.1:3000',
      WORKER_HTTP_PORT: '0',
      HTTP_HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
    });
    delete process.env['SMTP_URL'];
    klient = await anslut({ address: process.env['TEMPORAL_ADDRESS'] ?? '', namespace, nycklar: [{ id: 'test', nyckel }] });
  }, 90_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await klient.connection.close();
    await engine.stang();
    await register.stang();
  }, 90_000);

  /** A case with a deadline that only a sweep will fire: more than a minute late, too little for the reserve, and without a workflow. */
  async function senFrist(): Promise<string> {
    const id = randomUUID();
    await engine.start({
      ...{ nyckel: id, aktor: { personId: 'p-hand' }, nu: new Date(), process: 'initiativ', arendeId: id, titel: 'Prov', organ: 'agaren' },
      datum: datumI(new Date()),
      data: { titel: 'Prov', organ: 'agaren', behov: 'x', ursprung: 'kunddialog', avser: 'forandringsinsats', mal: [], arbetssatt: 'y' },
      personer: [{ personId: 'p-hand', roll: 'forslagsstallare' }],
    });
    await register.pool.query('delete from wake where arende_id = $1', [id]);
    await register.pool.query(
      `update frist set at = now() - interval '65 seconds' where id = (select id from frist where arende_id = $1 and slag = 'tillstand' order by at limit 1)`,
      [id],
    );
    return id;
  }

  const fyrad = (id: string) =>
    vantaTills(
      'Den sena fristen',
      async () =>
        (await register.rader(`select 1 from frist where arende_id = $1 and slag = 'tillstand' and status = 'utford'`, id)).length > 0,
    );

  /** What each finished sweep says that it fired. */
  async function fyrade(): Promise<number[]> {
    const antal: number[] = [];
    for await (const { workflowId } of klient.workflow.list({
      query: `WorkflowType = 'underhallSvep' and ExecutionStatus = 'Completed'`,
    })) {
      const svar: { fyrade: number } | null = await klient.workflow.getHandle(workflowId).result();
      if (svar) antal.push(svar.fyrade);
    }
    return antal;
  }

  async function scheman(): Promise<string[]> {
    const ider: string[] = [];
    for await (const { scheduleId } of klient.schedule.list()) ider.push(scheduleId);
    return ider.sort();
  }

  it('are made once by two workers that connect at the same time, skip what overlaps, and fire a late deadline at once', async () => {
    const id = await senFrist();
    const skapa = () => NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
    workers.push(...(await Promise.all([skapa(), skapa()])));
    await fyrad(id);
    await vantaTills('Schemana', async () => (await scheman()).length >= 3);
    expect(await scheman()).toEqual([ANSLAG, NATT, SVEP]);
    const svep = await klient.schedule.getHandle(SVEP).describe();
    expect(svep.policies.overlap).toBe('SKIP');
    expect(svep.spec.intervals).toMatchObject([{ every: 60_000 }]);
    const natt = await klient.schedule.getHandle(NATT).describe();
    expect(natt.info.nextActionTimes[0]?.toISOString()).toMatch(/T23:30:00/);
    await vantaTills('Svepets svar', async () => (await fyrade()).includes(1));
    expect((await fyrade()).reduce((summa, antal) => summa + antal, 0)).toBe(1);
    expect(await register.rader(`select 1 from handelse where arende_id = $1 and typ like 'frist/%'`, id)).toHaveLength(1);
  }, 90_000);

  it('seal and prove the register in the night, and say in figures what they found', async () => {
    await klient.schedule.getHandle(NATT).trigger();
    const svar = await vantaTills('Nattens prov', async () => {
      for await (const { workflowId } of klient.workflow.list({
        query: `WorkflowType = 'underhallNatt' and ExecutionStatus = 'Completed'`,
      }))
        return klient.workflow.getHandle(workflowId).result();
      return false;
    });
    expect(svar).toEqual({ seglade: 0, arenden: 1, avvikelser: 0 });
  }, 60_000);

  it('come back by themselves when Temporal has lost them, and take up what became late meanwhile', async () => {
    await klient.schedule.getHandle(SVEP).delete();
    const id = await senFrist();
    await fyrad(id);
    expect(await scheman()).toEqual([ANSLAG, NATT, SVEP]);
    await vantaTills('Svepets svar', async () => (await fyrade()).reduce((summa, antal) => summa + antal, 0) === 2);
  }, 90_000);

  it('are renewed by a new release without losing the pause that somebody has set', async () => {
    const handle = klient.schedule.getHandle(SVEP);
    await handle.pause('Vi söker ett fel.');
    await handle.update((nu) => ({ ...nu, spec: { intervals: [{ every: '7 minutes' }] } }));
    expect(await sattScheman(klient, { fornya: true })).toEqual([]);
    const { spec, state } = await handle.describe();
    expect(spec.intervals).toMatchObject([{ every: 60_000 }]);
    expect(state).toMatchObject({ paused: true, note: 'Vi söker ett fel.' });
  }, 60_000);
});
