import type { budgetresultatSchema, budgetskillnadSchema } from '#contracts';
import type { Budgetlisterad } from '#engine';
import type { z } from 'zod';
import type { Budgetlage } from './budgetlistor.repository.js';

type Skillnad = z.infer<typeof budgetskillnadSchema>;
type Resultat = z.infer<typeof budgetresultatSchema>;

/** Line by line how a version differs from the one before it: new lines, removed ones, and changed places or amounts (C-09). */
export function jamfor(fore: readonly Budgetlisterad[], efter: readonly Budgetlisterad[]): Skillnad[] {
  const tidigare = new Map(fore.map((rad) => [rad.arendeId, rad]));
  const kvar = new Set(efter.map(({ arendeId }) => arendeId));
  const nyaOchAndrade = efter.flatMap((rad): Skillnad[] => {
    const gammal = tidigare.get(rad.arendeId);
    if (!gammal) return [skillnad('ny', null, rad)];
    return gammal.rang === rad.rang && gammal.beloppTkr === rad.beloppTkr ? [] : [skillnad('andrad', gammal, rad)];
  });
  return [...nyaOchAndrade, ...fore.filter(({ arendeId }) => !kvar.has(arendeId)).map((rad) => skillnad('borttagen', rad, null))];
}

/** What the budget gave a line: nothing means that it can come back in the next cycle. */
export function resultat(budgetar: number, lage: Budgetlage | undefined): Resultat {
  const utan = { utfall: 'vantar', beloppTkr: null, ramTkr: null, beslut: null } as const;
  if (!lage) return utan;
  const { tillstand, beloppTkr, ramTkr, beslut } = lage;
  if (tillstand === 'finansierat') return { utfall: ramTkr === null ? 'finansierat' : 'delvis', beloppTkr, ramTkr, beslut };
  if (tillstand === 'omarbetas') return { utfall: 'delvis', beloppTkr, ramTkr, beslut };
  if (beslut !== null && lage.ejPrioriteradBudgetar === budgetar) return { utfall: 'ej', beloppTkr: null, ramTkr: null, beslut };
  return utan;
}

function skillnad(slag: Skillnad['slag'], fore: Budgetlisterad | null, efter: Budgetlisterad | null): Skillnad {
  const rad = efter ?? fore;
  return { arendeId: rad?.arendeId ?? '', titel: rad?.titel ?? '', slag, fore: kort(fore), efter: kort(efter) };
}

const kort = (rad: Budgetlisterad | null) => (rad === null ? null : { rang: rad.rang, beloppTkr: rad.beloppTkr });
