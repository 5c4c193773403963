import { lista, objekt, tal, text } from '../las/varde.js';
import type { InitiativKontext } from './kontext.js';

/** A responsible body's part of the money, and what it has drawn of it (C-16); whole tkr. */
export interface Organdel {
  readonly organ: string;
  readonly beloppTkr: number;
  readonly avropatTkr: number;
}

/** The split that a decision's form states; empty when the money stays with the owner. */
export function fordelningUr(varde: unknown): readonly Organdel[] {
  return lista(varde)
    .map(objekt)
    .flatMap((del) => {
      const [organ, beloppTkr] = [text(del.organ), tal(del.beloppTkr)];
      return organ === null || beloppTkr === null ? [] : [{ organ, beloppTkr, avropatTkr: 0 }];
    });
}

/** Who may draw of the initiative's money, and how much: the split, or the owner alone. */
export function delarna({ organ, beloppTkr, fordelning }: InitiativKontext): readonly Organdel[] {
  if (fordelning !== undefined && fordelning.length > 0) return fordelning;
  return [{ organ, beloppTkr: beloppTkr ?? 0, avropatTkr: 0 }];
}

/** What is left for a body to draw: of its own part, and of the initiative's whole amount when the plan was cut after the split; null when it has no part. */
export function kvarAttAvropa(kontext: InitiativKontext, organ: string | null): number | null {
  const delar = delarna(kontext);
  const egen = delar.find((del) => del.organ === organ);
  if (!egen) return null;
  const avropat = delar.reduce((summa, del) => summa + del.avropatTkr, 0);
  return Math.min(egen.beloppTkr - egen.avropatTkr, (kontext.beloppTkr ?? 0) - avropat);
}

/** The parts after a body has drawn an amount. */
export function medAvrop(kontext: InitiativKontext, organ: string | null, beloppTkr: number): readonly Organdel[] {
  return delarna(kontext).map((del) => (del.organ === organ ? { ...del, avropatTkr: del.avropatTkr + beloppTkr } : del));
}
