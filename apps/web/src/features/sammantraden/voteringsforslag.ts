import type { Punkt } from './api/sammantraden.js';
import { utfallsord } from './ord.js';

type Utfall = keyof typeof utfallsord;
/** A proposal that a vote can be about: what it leads to, and its words. */
export interface Voteringsforslag {
  utfall: Utfall;
  mening: string;
}

const LANGST = 2000;
const UTFALL = { avslag: 'avslag', aterremiss: 'aterremiss', bordlaggning: 'bordlagd' } as const;

/** What can be put against what: the case's own proposal, and what has been moved; an amendment in its own words. */
export function forslagen({ yrkanden }: Pick<Punkt, 'yrkanden'>): Voteringsforslag[] {
  const alla: Voteringsforslag[] = [{ utfall: 'bifall', mening: utfallsord.bifall }];
  for (const yrkande of yrkanden) {
    const { slag } = yrkande;
    if (slag === 'bifall') continue;
    const utfall = slag === 'andring' ? 'bifall' : UTFALL[slag];
    const ett: Voteringsforslag = { utfall, mening: slag === 'andring' ? andringsmening(yrkande) : utfallsord[utfall] };
    if (!alla.some((redan) => redan.mening === ett.mening)) alla.push(ett);
  }
  return alla;
}

/** Place of what "no" most likely means: what the chair found when that is not the case's own proposal, else the first that was moved against it. */
export function motforslag(val: readonly Voteringsforslag[], finner: Utfall | undefined): number {
  const funnet = val.findIndex(({ utfall }, plats) => plats > 0 && utfall === finner);
  return funnet > 0 ? funnet : Math.min(1, val.length - 1);
}

/** An amendment as a vote is about it: whose, and in its own words. */
export function andringsmening({ ledamot, mening }: Punkt['yrkanden'][number]): string {
  return `${ledamot.namn}: ${mening}`.slice(0, LANGST);
}
