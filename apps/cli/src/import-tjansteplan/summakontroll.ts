import type { Omrade } from './tjansteplan.schema.js';

/** The shape of `kontroller` in GET /api/tjansteplan. */
export interface Summakontroll {
  readonly stammer: boolean;
  readonly ar: string | null;
  readonly rader: number | null;
  readonly summa: number | null;
  readonly text: string;
}

const slagnamn = { utveckling: 'Utveckling', vidmakthallande: 'Vidmakthållande' } as const;

/** Adds up the area's cost rows against the total it states, per kind and year. A difference is told with both figures and never mended. */
export function summakontroll({ summor, kostnadsrader }: Omrade, ar: readonly number[]): readonly Summakontroll[] {
  return (['utveckling', 'vidmakthallande'] as const).flatMap((slag) =>
    ar.map(String).map((aret) => {
      const rader = summera(kostnadsrader.map(({ belopp }) => belopp[slag][aret] ?? null));
      const summa = summor[slag][aret] ?? null;
      const stammer = (rader ?? 0) === (summa ?? 0);
      const vad = `${slagnamn[slag]} ${aret}`;
      const text = stammer
        ? `${vad}: raderna och summan stämmer (${tkr(summa)}).`
        : `${vad}: raderna ger ${tkr(rader)}, summan anges till ${tkr(summa)}.`;
      return { stammer, ar: aret, rader, summa, text };
    }),
  );
}

/** Blanks do not count; only blanks is a blank, not 0. */
function summera(belopp: readonly (number | null)[]): number | null {
  const ifyllda = belopp.filter((tal) => tal !== null);
  return ifyllda.length === 0 ? null : ifyllda.reduce((summa, tal) => summa + tal, 0);
}

function tkr(tal: number | null): string {
  return tal === null ? 'inget belopp' : `${tal.toLocaleString('sv-SE')} tkr`;
}
