import type { Framstallt } from '../mall.js';

/** The decisions that a meeting is told of (H-37). */
export interface Anmalningslistan {
  readonly titel: string;
  readonly organNamn: string;
  readonly dnr: readonly string[];
  readonly datum: string;
  readonly mote: string;
  readonly rader: readonly {
    readonly dnr: string | null;
    readonly titel: string;
    readonly beslutat: string;
    readonly punkt: string | null;
    readonly funktion: string;
    readonly bradskande: boolean;
  }[];
}

export function anmalningslistan({ titel, organNamn, dnr, datum, mote, rader }: Anmalningslistan): Framstallt {
  return {
    mall: { id: 'anmalan-av-delegationsbeslut', version: 1 },
    dokument: {
      slag: 'Anmälan av delegationsbeslut',
      titel,
      avsandare: organNamn,
      dnr,
      version: '1.0',
      status: 'upprattad',
      datum,
      liggande: true,
      uppgifter: [
        ['Sammanträde', mote],
        ['Antal beslut', rader.length],
      ],
      block: [
        { typ: 'stycke', text: 'Beslut som har fattats på organets vägnar anmäls enligt kommunallagen 6 kap. 39–40 §§ och 7 kap. 8 §.' },
        {
          typ: 'tabell',
          titel: 'Anmälda delegationsbeslut, äldst först.',
          rubriker: ['Diarienummer', 'Ärende', 'Beslutat', 'Punkt', 'Beslutsfattare'],
          rader: rader.map((rad) => [
            rad.dnr,
            rad.bradskande ? `${rad.titel} (brådskande)` : rad.titel,
            rad.beslutat,
            rad.punkt,
            rad.funktion,
          ]),
          bredder: [1.2, 4, 1.2, 0.8, 2.4],
        },
      ],
    },
  };
}
