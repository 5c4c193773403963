import { text } from './las/varde.js';
import type { Adress } from './process.js';

const UR_KONTEXT = 'kontext:';
type Kontext = Readonly<Record<string, unknown>>;

/** Where an address points for one case. Throws when the context lacks what the address names. */
export function adressFor(adress: Adress, kontext: Kontext): Adress {
  const hit = adressI(adress, kontext);
  if (!hit) throw new Error(`Ärendets kontext saknar ${adress.organ} eller ${adress.roll}.`);
  return hit;
}

/** Where an address points for one case; null when the case does not know it yet. */
export function adressI({ organ, roll }: Adress, kontext: Kontext): Adress | null {
  const hit = { organ: las(organ === 'agare' ? `${UR_KONTEXT}organ` : organ, kontext), roll: las(roll, kontext) };
  return hit.organ === null || hit.roll === null ? null : { organ: hit.organ, roll: hit.roll };
}

function las(del: string, kontext: Kontext): string | null {
  return del.startsWith(UR_KONTEXT) ? text(kontext[del.slice(UR_KONTEXT.length)]) : del;
}
