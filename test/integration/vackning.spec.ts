import 'reflect-metadata';
import type { Client } from '@temporalio/client';
import pino from 'pino';
import { workerMiljo } from '#config';
import { arbetsflodesId, lageSchema, type Lage } from '#contracts';
import { createEngine, type Engine } from '#engine';
import { anslut } from '#temporal';
import { Rela } from '../../apps/worker/src/bakgrund/rela.service.js';
import { Matvarden } from '../../apps/worker/src/karna/matvarden.js';
import { type Provregister, skapaProvregister } from '../support/provregister.js';
import { provslakt } from '../support/provslakt.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';

const logg = pino({ level: 'silent' });

/** Relays on a real register and a real Temporal, stopped at the points where a wake-up could be lost. */
describe('a wake-up', () => {
  let register: Provregister;
  let engine: Engine;
  let klient: Client;
  beforeAll(async () => {
    register = await skapaProvregister();
    engine = createEngine({ pool: register.pool, processer: provslakt });
    Object.assign(process.env, {
      DATABASE_URL: register.url,
      PUBLIC_URL: 'http://127.0.0.1:3000',
      NODE_ENV: 'test',
      WORKER_HTTP_PORT: '0',
    });
    klient = await anslut({ address: process.env['TEMPORAL_ADDRESS'] ?? '', namespace: await skapaNamnrymd() });
  }, 90_000);
  afterAll(async () => {
    await klient.connection.close();
    await engine.stang();
    await register.stang();
  }, 90_000);

  /** A relay whose reading of a case's position goes through `las`. */
  function relaMed(las: Engine['lage'], temporal = (): Client | null => klient): Rela {
    return new Rela(workerMiljo(), register.pool, { ...engine, lage: las }, logg, new Matvarden(), { klient: temporal });
  }
  async function medan(rela: Rela, arbete: () => Promise<unknown>): Promise<void> {
    rela.onApplicationBootstrap();
    try {
      await arbete();
    } finally {
      await rela.beforeApplicationShutdown();
    }
  }
  const vackningar = (id: string) => register.rader('select steg, tagen_till is not null as tagen from wake where arende_id = $1', id);
  const ingenKvar = (id: string) => vantaTills('Väckningen', async () => (await vackningar(id)).length === 0);
  /** The positions that the case's workflow has been given. */
  async function givna(id: string): Promise<Lage[]> {
    const { events } = await klient.workflow.getHandle(arbetsflodesId(id)).fetchHistory();
    return (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: signal }) =>
      (signal?.input?.payloads ?? []).map(({ data }) => lageSchema.parse(JSON.parse(new TextDecoder().decode(data ?? new Uint8Array())))),
    );
  }

  it('is not lost when the relay that took it dies before it has told Temporal', async () => {
    const { arendeId } = await register.starta(engine, 'provforalder');
    let dod: () => void = () => undefined;
    const forsta = relaMed(
      (id) =>
        new Promise((_, fel) => {
          dod = () => fel(new Error(`Dödad med ${id}`));
        }),
    );
    forsta.onApplicationBootstrap();
    await vantaTills('Att raden tas', async () => (await vackningar(arendeId))[0]?.tagen === true);
    await medan(relaMed(engine.lage), async () => {
      // What the dead one has taken is free again when its time is over.
      await register.pool.query('update wake set tagen_till = now() where arende_id = $1', [arendeId]);
      await ingenKvar(arendeId);
    });
    expect(await givna(arendeId)).toHaveLength(1);
    dod();
    await forsta.beforeApplicationShutdown();
  }, 60_000);

  it('is not lost when it is asked for again, in the same step, after the relay has read the case', async () => {
    const { arendeId } = await register.starta(engine, 'provforalder');
    let lasta = 0;
    const las = async (id: string) => {
      const lage = await engine.lage(id);
      lasta += 1;
      if (lasta === 1) await register.pool.query('update wake set tagen_till = null, skapad = now() where arende_id = $1', [id]);
      return lage;
    };
    await medan(relaMed(las), () => ingenKvar(arendeId));
    expect(lasta).toBe(2);
    expect(await givna(arendeId)).toHaveLength(2);
  }, 60_000);

  it('carries the newest step though a command comes while the relay tells of an older', async () => {
    const { arendeId } = await register.starta(engine, 'provforalder');
    await register.skicka(engine, arendeId, 'fraga');
    let avslutad = false;
    const las = async (id: string) => {
      const lage = await engine.lage(id);
      if (id !== arendeId || avslutad) return lage;
      avslutad = true;
      await register.skicka(engine, arendeId, 'avsluta');
      return lage;
    };
    await medan(relaMed(las), () => ingenKvar(arendeId));
    expect((await givna(arendeId)).map((lage) => [lage.steg, lage.avslutad])).toEqual([
      [2, false],
      [3, true],
    ]);
  }, 60_000);

  it('stays while Temporal is away, and is carried when it is back', async () => {
    const { arendeId } = await register.starta(engine, 'provforalder');
    let tillfragad = 0;
    const rela = relaMed(engine.lage, () => {
      tillfragad += 1;
      return tillfragad > 1 ? klient : null;
    });
    await medan(rela, async () => {
      await vantaTills('Att relät ser att Temporal är borta', () => tillfragad > 0);
      await ingenKvar(arendeId);
    });
    expect(await givna(arendeId)).toHaveLength(1);
  }, 60_000);
});
