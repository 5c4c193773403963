import type { Punkt } from './api/sammantraden.js';

/** A proposal that a vote can be about: what it leads to, and its words. */
export type Voteringsforslag = Punkt['omrostning']['kvar'][number];
export type Delfraga = Punkt['delfragor'][number];
export type Delfragaslag = Delfraga['slag'];
/** A question to vote about: the main one, or one that is settled beside it. */
export type Fragaslag = Delfragaslag | 'huvud';

/** What the question is called, and what is said of it. */
export const fragaord: Readonly<Record<Fragaslag, { rubrik: string; hjalp: string | null }>> = {
  huvud: { rubrik: 'Votering', hjalp: null },
  uppskov: {
    rubrik: 'Ska ärendet avgöras i dag?',
    hjalp: 'Fler än två förslag står mot varandra. Först avgörs om ärendet ska avgöras i dag.',
  },
  motforslag: {
    rubrik: 'Förberedande votering',
    hjalp: 'Fler än två förslag står mot varandra. Två motförslag ställs mot varandra, och det som vinner går vidare mot huvudförslaget.',
  },
  'for-sig': { rubrik: 'Yrkande som prövas för sig', hjalp: 'Yrkandet står inte mot något annat förslag.' },
};

const IDAG: Voteringsforslag = { utfall: 'bifall', mening: 'Ärendet avgörs i dag' };
const arUppskov = ({ utfall }: Voteringsforslag): boolean => utfall === 'aterremiss' || utfall === 'bordlagd';
const samma = (a: Voteringsforslag, b: Voteringsforslag | null | undefined): boolean =>
  a.utfall === b?.utfall && (a.yrkandeId ?? null) === (b?.yrkandeId ?? null);

/** What can be put against what in a question: to choose among for yes, no and the main proposal, and what is likely to begin with. */
export interface Fragan {
  slag: Fragaslag;
  ja: readonly Voteringsforslag[];
  nej: readonly Voteringsforslag[];
  /** The main proposals to choose among; empty in a question that has none. */
  huvudforslag: readonly Voteringsforslag[];
}

/** The question that stands next, and those of motions that are settled by themselves. */
export function fragorna({
  omrostning: { nasta, kvar, forSig },
  delfragor,
  proposition,
}: Pick<Punkt, 'omrostning' | 'delfragor' | 'proposition'>): Fragan[] {
  const egna =
    nasta === 'uppskov' ? [] : forSig.map((en): Fragan => ({ slag: 'for-sig', ja: [en], nej: [avslagPa(en)], huvudforslag: [] }));
  if (nasta === null) return egna;
  if (nasta === 'uppskov') return [{ slag: nasta, ja: [IDAG], nej: kvar.filter(arUppskov), huvudforslag: [] }];
  if (nasta === 'huvud') return [{ slag: nasta, ja: kvar, nej: nejForst(kvar, proposition?.finner), huvudforslag: [] }, ...egna];
  const tidigare = delfragor.findLast(({ slag }) => slag === 'motforslag')?.huvudforslag;
  const huvud = kvar.find((en) => samma(en, tidigare)) ?? kvar.find(({ utfall }) => utfall === proposition?.finner);
  // The main proposal stays the same once it has been chosen; before that any can be, and what the chair found is the likeliest.
  const huvudforslag = tidigare && huvud ? [huvud] : [...(huvud ? [huvud] : []), ...kvar.filter((en) => en !== huvud)];
  return [{ slag: nasta, ja: kvar, nej: kvar, huvudforslag }, ...egna];
}

/** The same proposals with what "no" most likely means first: what the chair found when that is not the case's own, else what was moved against it. */
function nejForst(kvar: readonly Voteringsforslag[], finner: string | undefined): Voteringsforslag[] {
  const [egna, ...resten] = kvar;
  const funnet = resten.findIndex(({ utfall }) => utfall === finner);
  const forst = resten.splice(Math.max(0, funnet), 1);
  return [...forst, ...resten, ...(egna ? [egna] : [])];
}

const avslagPa = ({ mening }: Voteringsforslag): Voteringsforslag => ({ utfall: 'avslag', mening: `Avslag på ${mening}`.slice(0, 2000) });

/** What a question that has been settled came to. */
export function utgangen({ slag, ja, nej, vann }: Delfraga): string {
  const mening = (vann === 'ja' ? ja : nej).mening;
  return slag === 'motforslag' ? `Motförslag blir: ${mening}` : mening;
}
