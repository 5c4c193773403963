import { motoreffekter } from '#contracts';
import type { Process } from '#machines';
import { processFor } from './fall.js';
import type { Motor } from './motor.js';

export interface VantandeEffekt {
  readonly id: string;
  readonly arende_id: string;
  /** The process of the case that asked for it. */
  readonly process: string;
  readonly typ: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Utfallshandelse {
  readonly typ: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The case that hears of the outcome: another one when the effect is a message between cases, its own when the type has an outcome; null when nobody does. */
export function mottagandeArende(motor: Motor, { arende_id, process, typ, data }: VantandeEffekt): string | null {
  if (arMotoreffekt(typ)) return String(data.till);
  return processFor(motor.processer, process).effekter[typ]?.utfall ? arende_id : null;
}

/** The event that the outcome is to the case that hears it; null when its process has no use for it. */
export function utfallshandelse(
  process: Process,
  effekt: VantandeEffekt,
  resultat: Readonly<Record<string, unknown>>,
): Utfallshandelse | null {
  if (!arMotoreffekt(effekt.typ)) {
    const typ = process.effekter[effekt.typ]?.utfall;
    return typ ? { typ, data: resultat } : null;
  }
  if (effekt.typ === 'overordnat-avslutat') return process.handelser[effekt.typ] ? { typ: effekt.typ, data: {} } : null;
  const { till: _till, ...data } = effekt.data;
  const typ = process.barn?.[String(data.barn)]?.utfall;
  return typ ? { typ, data: { ...data, barnId: effekt.arende_id } } : null;
}

const arMotoreffekt = (typ: string) => (motoreffekter as readonly string[]).includes(typ);
