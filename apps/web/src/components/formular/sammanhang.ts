import { createContext, useContext } from 'react';
import type { Val } from '../../lib/val.js';
import type { Varden } from './falt.js';
import type { Fel } from './validera.js';
import { hamtaVid } from './varden.js';

export interface FormularLage {
  varden: Varden;
  fel: Fel;
  /** The case that the form belongs to; none before it is there. */
  arendeId?: string;
  /** What can be chosen; `arenden` are those that the case at hand decides about. */
  val: Val & { arenden?: readonly { id: string; namn: string }[] };
  /** Fields that the server knew from earlier in the case. */
  hamtade: ReadonlySet<string>;
  /** Rules of the event, in this case's own words. */
  regelord?: ReadonlyMap<string, string>;
  andra: (vag: string, varde: unknown) => void;
}

export const FormularSammanhang = createContext<FormularLage | null>(null);

/** The form that a field stands in. */
export function useFormular(): FormularLage {
  const lage = useContext(FormularSammanhang);
  if (!lage) throw new Error('Fältet står utanför ett formulär.');
  return lage;
}

/** Value, fault and change of the field at a path. */
export function useFalt(vag: string) {
  const { varden, fel, andra } = useFormular();
  return { varde: hamtaVid(varden, vag), fel: fel[vag], andra: (varde: unknown) => andra(vag, varde) };
}
