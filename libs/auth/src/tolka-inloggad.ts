import { rollNamn } from '#contracts';
import type { Inloggad, Roll } from './inloggad.js';

/** The columns that every query for a logged-in person returns. */
export interface PersonRad {
  person_id: string;
  namn: string;
  roller: Omit<Roll, 'rollNamn'>[];
}

/** Makes a person of a row. */
export function tolkaInloggad(rad: PersonRad): Inloggad {
  return { personId: rad.person_id, namn: rad.namn, roller: rad.roller.map((en) => ({ ...en, rollNamn: rollNamn(en.roll) })) };
}
