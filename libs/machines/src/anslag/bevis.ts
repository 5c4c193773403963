/** One look at whether the notice was served. Instants are ISO. */
export interface Iakttagelse {
  readonly vid: string;
  readonly utfall: 'synligt' | 'borta' | 'fel';
  /** The clock stood before an earlier look: the time is not the clock's own. */
  readonly klockaTillbaka: boolean;
}
export type Luckslag = 'borta' | 'fel' | 'inte-iakttaget' | 'klocka';
/** A time when the notice was not seen to be up. */
export interface Lucka {
  readonly fran: string;
  readonly till: string;
  readonly slag: Luckslag;
}
export interface Anslagsbevis {
  readonly antal: number;
  /** The first and the last time that it was seen; null when it never was. */
  readonly forsta: string | null;
  readonly sista: string | null;
  readonly luckor: readonly Lucka[];
}

/** Looks are made every quarter of an hour; two that are further apart prove nothing of the time between them. */
const GLESAST_MS = 45 * 60_000;

/** What the looks prove of the time from `uppsatt` to `till`: gaps are told whatever made them, and nothing is guessed. */
export function bevisAv(iakttagelser: readonly Iakttagelse[], { uppsatt, till }: { uppsatt: string; till: string }): Anslagsbevis {
  const inom = iakttagelser.filter(({ vid }) => vid >= uppsatt && vid <= till).toSorted((a, b) => a.vid.localeCompare(b.vid));
  const sedda = inom.filter(({ utfall }) => utfall === 'synligt');
  const punkter: Iakttagelse[] = [
    { vid: uppsatt, utfall: 'synligt', klockaTillbaka: false },
    ...inom,
    { vid: till, utfall: 'synligt', klockaTillbaka: false },
  ];
  const luckor = punkter.slice(1).flatMap((b, plats): Lucka[] => {
    const a = punkter[plats];
    return a ? luckorMellan(a, b) : [];
  });
  return { antal: inom.length, forsta: sedda[0]?.vid ?? null, sista: sedda.at(-1)?.vid ?? null, luckor: sammanfor(luckor) };
}

/**
 * A look says nothing of a time when nobody looked: what was seen after it, or before, stands as the moment that it was seen. Otherwise a worker that has been
 * away for hours, and then sees nothing once, would make the notice gone for all of them.
 */
function luckorMellan(a: Iakttagelse, b: Iakttagelse): Lucka[] {
  if (Date.parse(b.vid) - Date.parse(a.vid) > GLESAST_MS) {
    const tyst = { fran: a.vid, till: b.vid, slag: b.klockaTillbaka ? ('klocka' as const) : ('inte-iakttaget' as const) };
    return b.utfall === 'synligt' ? [tyst] : [tyst, { fran: b.vid, till: b.vid, slag: b.utfall }];
  }
  const slag = luckslag(a, b);
  return slag && a.vid < b.vid ? [{ fran: a.vid, till: b.vid, slag }] : [];
}

function luckslag(a: Iakttagelse, b: Iakttagelse): Luckslag | null {
  if (a.utfall === 'borta' || b.utfall === 'borta') return 'borta';
  if (a.utfall === 'fel' || b.utfall === 'fel') return 'fel';
  return b.klockaTillbaka ? 'klocka' : null;
}

/** Gaps of the same kind that follow on each other are one. */
function sammanfor(luckor: readonly Lucka[]): Lucka[] {
  return luckor.reduce<Lucka[]>((klara, lucka) => {
    const sist = klara.at(-1);
    if (sist?.till !== lucka.fran || sist.slag !== lucka.slag) return [...klara, lucka];
    return [...klara.slice(0, -1), { ...sist, till: lucka.till }];
  }, []);
}
