import type { Payload, PayloadCodec } from '@temporalio/common';
import type { Nyckel } from '#config';
import { temporal } from '@temporalio/proto';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const KODNING = 'binary/beslutsgang-aes-gcm';
const IV_BYTE = 12;
const TAGG_BYTE = 16;
const text = (data: string) => new TextEncoder().encode(data);
const lasText = (data: Uint8Array | null | undefined) => (data ? new TextDecoder().decode(data) : '');
const Payloads = temporal.api.common.v1.Payload;

/** AES-256-GCM over every payload: the ring's first key encrypts, any of them decrypts. Payloads from before encryption pass as they are. */
export function payloadCodec(nycklar: readonly Nyckel[]): PayloadCodec {
  const [aktiv] = nycklar;
  if (!aktiv) throw new Error('Nyckelringen är tom.');
  return {
    encode: async (payloads) => payloads.map((payload) => kryptera(payload, aktiv)),
    decode: async (payloads) => payloads.map((payload) => dekryptera(payload, nycklar)),
  };
}

function kryptera(payload: Payload, { id, nyckel }: Nyckel): Payload {
  const iv = randomBytes(IV_BYTE);
  const chiffer = createCipheriv('aes-256-gcm', nyckel, iv).setAAD(Buffer.from(id));
  const data = Buffer.concat([iv, chiffer.update(Payloads.encode(payload).finish()), chiffer.final(), chiffer.getAuthTag()]);
  return { metadata: { encoding: text(KODNING), 'encryption-key-id': text(id) }, data };
}

function dekryptera(payload: Payload, nycklar: readonly Nyckel[]): Payload {
  if (lasText(payload.metadata?.['encoding']) !== KODNING) return payload;
  const id = lasText(payload.metadata?.['encryption-key-id']);
  const nyckel = nycklar.find((en) => en.id === id);
  if (!nyckel) throw new Error(`Nyckeln ${id} finns inte i PAYLOAD_KEYS.`);
  const data = Buffer.from(payload.data ?? []);
  const chiffer = createDecipheriv('aes-256-gcm', nyckel.nyckel, data.subarray(0, IV_BYTE)).setAAD(Buffer.from(id));
  chiffer.setAuthTag(data.subarray(-TAGG_BYTE));
  return Payloads.decode(Buffer.concat([chiffer.update(data.subarray(IV_BYTE, -TAGG_BYTE)), chiffer.final()]));
}
