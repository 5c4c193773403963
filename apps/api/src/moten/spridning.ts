import type { gruppvarderingSchema } from '#contracts';
import type { z } from 'zod';
import type { Varderingsrad } from './moten.repository.js';

type Grupp = z.infer<typeof gruppvarderingSchema>;
const KRITERIER = ['nytta', 'effektivitet', 'innovation'] as const;

/** Limits of the words for spread: up to `lagSpridning` is low, from `hogSpridning` high (policy). */
export interface Granser {
  readonly lagSpridning: number;
  readonly hogSpridning: number;
}

/** The group's values for one item; null when nobody has given any. */
export function gruppvardering(rader: readonly Varderingsrad[], granser: Granser): Grupp | null {
  const varderade = rader.filter(({ lage }) => lage === 'varderad');
  const [nytta, effektivitet, innovation] = KRITERIER.map((namn) => kriterium(varderade.flatMap((rad) => rad[namn] ?? [])));
  if (!nytta || !effektivitet || !innovation) return null;
  const spridning = Math.max(...[nytta, effektivitet, innovation].map(({ min, max }) => max - min));
  return {
    nytta,
    effektivitet,
    innovation,
    spridning,
    spridningsord: spridning <= granser.lagSpridning ? 'lag' : spridning >= granser.hogSpridning ? 'hog' : 'medel',
    rader: rader.map((rad) => ({
      ledamot: { id: rad.ledamotId, namn: rad.ledamotNamn },
      lage: rad.lage,
      nytta: rad.nytta,
      effektivitet: rad.effektivitet,
      innovation: rad.innovation,
      skal: [...KRITERIER, 'ovrigt' as const].flatMap((namn) => rad.skal[namn] ?? []),
    })),
  };
}

function kriterium(varden: readonly number[]): Grupp['nytta'] | null {
  if (varden.length === 0) return null;
  const ordnade = varden.toSorted((a, b) => a - b);
  const mitt = Math.floor(ordnade.length / 2);
  const ovre = ordnade[mitt] ?? 0;
  const median = ordnade.length % 2 === 1 ? ovre : ((ordnade[mitt - 1] ?? 0) + ovre) / 2;
  const medel = Math.round((varden.reduce((summa, varde) => summa + varde, 0) / varden.length) * 10) / 10;
  return { median, medel, min: ordnade[0] ?? 0, max: ordnade.at(-1) ?? 0 };
}
