import type { Client } from '@temporalio/client';
import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { arbetsflodesId } from '#contracts';
import { anslut, payloadCodec, vackArbetsflode } from '#temporal';
import { historik } from '../replay/historik.js';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

const tyst = { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('a recorded history', () => {
  let uppsattning: Uppsattning;
  beforeAll(async () => {
    uppsattning = await satUpp();
  }, 60_000);
  afterAll(() => uppsattning.stang());

  it('is decrypted, and replays with the code it was recorded with', async () => {
    const nycklar = [{ id: 'k1', nyckel: randomBytes(32) }];
    const klient: Client = await anslut({ address: process.env['TEMPORAL_ADDRESS'] ?? '', namespace: 'default', nycklar });
    try {
      const lage = lageFor();
      await vackArbetsflode(klient, lage, { taskQueue: uppsattning.taskQueue });
      const kodat = await historik(klient, arbetsflodesId(lage.arendeId), null);
      const klart = await historik(klient, arbetsflodesId(lage.arendeId), payloadCodec(nycklar));
      expect(kodat).toContain('encryption-key-id');
      expect(klart).not.toContain('encryption-key-id');
      const laster = [...klart.matchAll(/"data": "([^"]+)"/g)].map(([, data]) => Buffer.from(data ?? '', 'base64').toString('utf8'));
      expect(laster.some((last) => last.includes(lage.arendeId))).toBe(true);
      const workflowBundle = await bundleWorkflowCode({
        workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
        logger: tyst,
      });
      const fel: string[] = [];
      for await (const { error } of Worker.runReplayHistories({ workflowBundle }, [
        { workflowId: arbetsflodesId(lage.arendeId), history: JSON.parse(klart) },
      ]))
        if (error) fel.push(error.message);
      expect(fel).toEqual([]);
      await klient.workflow.getHandle(arbetsflodesId(lage.arendeId)).terminate('klart');
    } finally {
      await klient.connection.close();
    }
  }, 60_000);
});
