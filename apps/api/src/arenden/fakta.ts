import { avsteg } from './fakta/avsteg.js';
import { bilagekomplettering, dsorad } from './fakta/barn-till-arende.js';
import { delegationsbeslut } from './fakta/delegationsbeslut.js';
import { formelltarende } from './fakta/formelltarende.js';
import { initiativ } from './fakta/initiativ.js';
import { motion } from './fakta/motion.js';
import { type Kontext, objekt, type Rad } from './fakta/skriv.js';
import { tjansteplanrond } from './fakta/tjansteplanrond.js';
import { verksamhetsinitiativ } from './fakta/verksamhetsinitiativ.js';

export interface Faktum {
  readonly etikett: string;
  readonly varde: string;
  readonly anmarkning: string | null;
}

const perProcess: Readonly<Record<string, readonly Rad[]>> = {
  initiativ,
  verksamhetsinitiativ,
  avsteg,
  tjansteplanrond,
  formelltarende,
  dsorad,
  bilagekomplettering,
  motion,
  delegationsbeslut,
};

/** The facts of a case that people read. `namn` translates ids of goals and organs. What is missing is left out. */
export function fakta(process: string, kontext: Kontext, namn: ReadonlyMap<string, string>): Faktum[] {
  return (perProcess[process] ?? []).flatMap(({ falt, etikett, skriv, anmarkning }) => {
    const varde = skriv(kontext[falt], namn);
    return varde === null ? [] : [{ etikett: medNamn(etikett, kontext), varde, anmarkning: anmarkning ?? null }];
  });
}

/** The ids in the context that stand for something with a name. */
export function namngivna(kontext: Kontext): string[] {
  const beslutsorgan = objekt(kontext.beslut)?.organ;
  return [
    kontext.kedja,
    kontext.instans,
    svarande(kontext.yttranden),
    kontext.organ,
    kontext.mal,
    kontext.kunder,
    kontext.agandeOrgan,
    kontext.namnd,
    kontext.delegerandeOrgan,
    kontext.omrade,
    kontext.forum,
    objekt(kontext.grupp)?.ledamoter,
    kvitterande(kontext.kvitterat),
    svarande(kontext.fordelning),
    beslutsorgan,
  ]
    .flat()
    .filter((id): id is string => typeof id === 'string');
}

/** A label that names a body of the track has it from the case's own regime. */
function medNamn(etikett: string, kontext: Kontext): string {
  const namn = objekt(objekt(kontext.policy)?.namn) ?? {};
  return etikett.replace(/\{(\w+)\}/, (_, instans: string) => {
    const eget = namn[instans];
    return typeof eget === 'string' ? eget : 'gruppen';
  });
}

function svarande(varde: unknown): unknown[] {
  return Array.isArray(varde) ? varde.map((rad: unknown) => objekt(rad)?.organ) : [];
}

function kvitterande(varde: unknown): unknown[] {
  return Array.isArray(varde) ? varde.map((rad: unknown) => objekt(rad)?.personId) : [];
}
