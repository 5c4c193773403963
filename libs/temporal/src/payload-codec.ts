import type { Payload, PayloadCodec } from '@temporalio/common';
import type { Nyckel } from '#config';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const KODNING = 'binary/beslutsgang-aes-gcm';
const IV_BYTE = 12;
const TAGG_BYTE = 16;
const text = (data: string) => new TextEncoder().encode(data);
const lasText = (data: Uint8Array | null | undefined) => (data ? new TextDecoder().decode(data) : '');

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
  const data = Buffer.concat([iv, chiffer.update(packa(payload)), chiffer.final(), chiffer.getAuthTag()]);
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
  return packaUpp(Buffer.concat([chiffer.update(data.subarray(IV_BYTE, -TAGG_BYTE)), chiffer.final()]));
}

/** Length of the metadata (4 bytes), the metadata as JSON of base64, then the data as it is. */
function packa({ metadata, data }: Payload): Buffer {
  const par = Object.entries(metadata ?? {}).map(([namn, varde]) => [namn, Buffer.from(varde).toString('base64')]);
  const huvud = Buffer.from(JSON.stringify(Object.fromEntries(par)));
  const langd = Buffer.alloc(4);
  langd.writeUInt32BE(huvud.length);
  return Buffer.concat([langd, huvud, Buffer.from(data ?? [])]);
}

function packaUpp(klartext: Buffer): Payload {
  const slut = 4 + klartext.readUInt32BE(0);
  const huvud: Record<string, string> = JSON.parse(klartext.toString('utf8', 4, slut));
  const par = Object.entries(huvud).map(([namn, varde]) => [namn, new Uint8Array(Buffer.from(varde, 'base64'))]);
  return { metadata: Object.fromEntries(par), data: new Uint8Array(klartext.subarray(slut)) };
}
