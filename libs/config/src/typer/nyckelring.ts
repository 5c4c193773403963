import { z } from 'zod';

/** A key of the payload codec; `id` travels with each payload so that old ones can be read after a change of key. */
export interface Nyckel {
  id: string;
  nyckel: Buffer;
}

const NYCKELNS_BYTE = 32;
const FORM = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]+={0,2})$/;

/** `<id>:<base64 of 32 bytes>[,<id>:…]`; the first key encrypts, all of them decrypt. */
export const nyckelring = z.string().transform((text, ctx): Nyckel[] => {
  const delar = text.split(',');
  const nycklar = delar.map(lasNyckel).filter((nyckel) => nyckel !== null);
  if (nycklar.length < delar.length) ctx.addIssue({ code: 'custom', message: 'har en nyckel som inte är <id>:<32 byte i base64>' });
  if (harDubbletter(nycklar)) ctx.addIssue({ code: 'custom', message: 'har samma id två gånger' });
  return nycklar;
});

function lasNyckel(text: string): Nyckel | null {
  const [, id, base64] = FORM.exec(text.trim()) ?? [];
  if (id === undefined || base64 === undefined) return null;
  const nyckel = Buffer.from(base64, 'base64');
  const oforvanskad = nyckel.toString('base64') === base64;
  return oforvanskad && nyckel.length === NYCKELNS_BYTE ? { id, nyckel } : null;
}

function harDubbletter(nycklar: readonly Nyckel[]): boolean {
  return new Set(nycklar.map((nyckel) => nyckel.id)).size < nycklar.length;
}
