import { objekt, text } from './las/varde.js';
import type { Adress } from './process.js';

const UR_KONTEXT = 'kontext:';
type Kontext = Readonly<Record<string, unknown>>;

/** Where an address points for one case. Throws when the context lacks what the address names. */
export function adressFor(adress: Adress, kontext: Kontext): Adress {
  const hit = adressI(adress, kontext);
  if (!hit) throw new Error(`Ärendets kontext saknar ${adress.organ} eller ${adress.roll}.`);
  return hit;
}

/** Where an address points for one case; null when the case does not know it yet. A body that the case's policy names comes with the role of its regime. */
export function adressI({ organ, roll }: Adress, kontext: Kontext): Adress | null {
  const policy = objekt(kontext.policy);
  const hit = {
    organ: urTabell(policy.organ, organ) ?? las(organ === 'agare' ? `${UR_KONTEXT}organ` : organ, kontext),
    roll: urTabell(policy.roll, organ) ?? las(roll, kontext),
  };
  return hit.organ === null || hit.roll === null ? null : { organ: hit.organ, roll: hit.roll };
}

function urTabell(tabell: unknown, nyckel: string): string | null {
  return Object.hasOwn(objekt(tabell), nyckel) ? text(objekt(tabell)[nyckel]) : null;
}

function las(del: string, kontext: Kontext): string | null {
  return del.startsWith(UR_KONTEXT) ? text(kontext[del.slice(UR_KONTEXT.length)]) : del;
}
