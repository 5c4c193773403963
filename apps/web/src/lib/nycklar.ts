/** The last key of each address is kept in the tab until an answer has come, together with a digest of what was sent. */
const plats = (vag: string) => `nyckel ${vag}`;

/** The same key for the same content, otherwise a new one. */
export async function nyckelFor(vag: string, innehall: string): Promise<string> {
  const summa = await digest(innehall);
  const [forraSumma, forraNyckel] = las(plats(vag))?.split(' ') ?? [];
  if (forraNyckel && forraSumma === summa) return forraNyckel;
  const nyckel = crypto.randomUUID();
  skriv(plats(vag), `${summa} ${nyckel}`);
  return nyckel;
}

/** After an answer, also a refusal: the next try is a new command. */
export function slappNyckel(vag: string) {
  skriv(plats(vag), '');
}

async function digest(text: string): Promise<string> {
  const byte = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(byte, (en) => en.toString(16).padStart(2, '0')).join('');
}

const iMinnet = new Map<string, string>();

function las(namn: string): string | null {
  try {
    return sessionStorage.getItem(namn);
  } catch {
    return iMinnet.get(namn) ?? null; // A browser that forbids storage keeps the key until the page is left.
  }
}

function skriv(namn: string, varde: string) {
  try {
    if (varde === '') sessionStorage.removeItem(namn);
    else sessionStorage.setItem(namn, varde);
  } catch {
    iMinnet.set(namn, varde);
  }
}
