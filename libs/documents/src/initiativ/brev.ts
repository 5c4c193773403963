import type { Block, Dokumentstatus, Uppgift } from '../dokument.js';
import type { Framstallt } from '../mall.js';

/** What a letter about a case says; names no person. */
export interface Brev {
  readonly titel: string;
  readonly dnr: readonly string[];
  readonly avsandare: string;
  readonly mottagare: string;
  /** yyyy-mm-dd. */
  readonly datum: string;
}

interface Brevdelar {
  readonly mall: string;
  readonly slag: string;
  readonly titel: string;
  readonly status: Dokumentstatus;
  readonly uppgifter?: readonly Uppgift[];
  readonly text: string;
}

/** Letter with which the underlag is sent to the nämnd for information (B-18). */
export function expediering(brev: Brev, bilaga: { titel: string; beteckning: string; hash: string } | null): Framstallt {
  const bilagor: Block[] = bilaga
    ? [
        {
          typ: 'definitioner',
          rader: [
            ['Bilaga 1', `${bilaga.titel}, version ${bilaga.beteckning}`],
            ['Kontrollsumma (SHA-256)', bilaga.hash],
          ],
        },
      ]
    : [{ typ: 'stycke', text: 'Ingen bilaga: ärendet är övertaget utan underlag.' }];
  return brevet(
    brev,
    {
      mall: 'expediering',
      slag: 'Information',
      titel: `Information till ${brev.mottagare}`,
      status: 'expedierad',
      text: `Nämnden informeras om underlaget till initiativet ${brev.titel} innan det skickas vidare till stadsledningskontoret.`,
    },
    [{ typ: 'rubrik', niva: 1, text: 'Bilagor' }, ...bilagor],
  );
}

/** Receipt from the nämnd that the letter has come to its registry here: the way back of `brev`. */
export function namndensKvittens(brev: Brev, expedierad: { hash: string }): Framstallt {
  const tillbaka = { ...brev, avsandare: brev.mottagare, mottagare: brev.avsandare };
  return brevet(tillbaka, {
    mall: 'namndens-kvittens',
    slag: 'Kvittens',
    titel: `Kvittens från ${brev.mottagare}`,
    status: 'inkommen',
    uppgifter: [['Mottagen handling (SHA-256)', expedierad.hash]],
    text: 'Handlingen har tagits emot och lagts i ärendet.',
  });
}

/** Receipt to the proposer that the need has come in. */
export function mottaget(brev: Brev): Framstallt {
  return brevet(brev, {
    mall: 'kvittens',
    slag: 'Kvittens',
    titel: 'Kvittens på inkommet behov',
    status: 'expedierad',
    text: 'Behovet har tagits emot och ska kategoriseras. Ärendet visar var det står och vad som händer härnäst.',
  });
}

/** Answer to the proposer when the initiative does not go on, with the reason. */
export function svaret(brev: Brev, skal: string | null): Framstallt {
  return brevet(
    brev,
    {
      mall: 'svar',
      slag: 'Svar',
      titel: 'Svar till förslagsställaren',
      status: 'expedierad',
      text: `Initiativet ${brev.titel} går inte vidare.`,
    },
    [
      { typ: 'rubrik', niva: 1, text: 'Skäl' },
      { typ: 'stycke', text: skal ?? 'Uppgift saknas' },
    ],
  );
}

function brevet(brev: Brev, { mall, text, uppgifter = [], ...del }: Brevdelar, block: readonly Block[] = []): Framstallt {
  const { titel: arende, dnr, avsandare, mottagare, datum } = brev;
  return {
    mall: { id: mall, version: 1 },
    dokument: {
      ...del,
      arende,
      avsandare,
      dnr,
      version: '1.0',
      datum,
      uppgifter: [['Mottagare', mottagare], ...uppgifter],
      block: [{ typ: 'stycke', text }, ...block],
    },
  };
}
