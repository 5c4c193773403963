import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { payloadCodec } from './payload-codec.js';

const nyckel = (id: string) => ({ id, nyckel: randomBytes(32) });
const payload = (varde: unknown) => defaultPayloadConverter.toPayload(varde);

test('gives back what it encrypted, and nothing readable in between', async () => {
  const codec = payloadCodec([nyckel('a')]);
  const krypterad = await codec.encode([payload({ steg: 7, fas: 'behov' })]);
  expect(Buffer.from(krypterad[0]?.data ?? []).includes('behov')).toBe(false);
  const [klar] = await codec.decode(krypterad);
  expect(defaultPayloadConverter.fromPayload(klar ?? {})).toEqual({ steg: 7, fas: 'behov' });
});

test('reads what an older key of the ring encrypted', async () => {
  const gammal = nyckel('gammal');
  const krypterad = await payloadCodec([gammal]).encode([payload('x')]);
  const [klar] = await payloadCodec([nyckel('ny'), gammal]).decode(krypterad);
  expect(defaultPayloadConverter.fromPayload(klar ?? {})).toBe('x');
});

test('refuses what a key outside the ring encrypted', async () => {
  const krypterad = await payloadCodec([nyckel('borta')]).encode([payload('x')]);
  await expect(payloadCodec([nyckel('ny')]).decode(krypterad)).rejects.toThrow('PAYLOAD_KEYS');
});

test('refuses a payload that has been changed', async () => {
  const codec = payloadCodec([nyckel('a')]);
  const [krypterad] = await codec.encode([payload('x')]);
  const data = Buffer.from(krypterad?.data ?? []);
  data[20] = (data[20] ?? 0) ^ 1;
  await expect(codec.decode([{ ...krypterad, data }])).rejects.toThrow('authenticate');
});

test('lets a payload from before encryption pass', async () => {
  const klartext = payload(1);
  await expect(payloadCodec([nyckel('a')]).decode([klartext])).resolves.toEqual([klartext]);
});
