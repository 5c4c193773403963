import type { Framstallt } from '../mall.js';
import { type Motesdokument, ordFor } from './motesdokument.js';

/** The package before a meeting: what the group is to value, as it was frozen at the cut-off (SM-18). */
export function motespaket(mote: Motesdokument): Framstallt {
  const summa = mote.ar.map((ett) => mote.punkter.reduce((hittills, rad) => hittills + (rad.kostnadTkr[ett] ?? 0), 0));
  return {
    mall: { id: 'motespaket', version: 1 },
    dokument: {
      slag: 'Paket inför möte',
      titel: mote.titel,
      avsandare: mote.organNamn,
      dnr: mote.dnr,
      version: '1.0',
      status: 'upprattad',
      datum: mote.datum,
      liggande: true,
      uppgifter: [
        ['Budgetår', String(mote.budgetar)],
        ['Mötesdag', mote.motesdag],
        ['Värdera senast', mote.sistaVarderingsdag],
        ['Antal initiativ', mote.punkter.length],
      ],
      block: [
        {
          typ: 'stycke',
          text: 'Varje ledamot värderar nytta, effektivitet och innovation för sig. Ingen ser andras värden förrän alla har svarat eller sista dagen har passerat.',
        },
        {
          typ: 'tabell',
          titel: 'Initiativ som väntar på gruppen, kostnad i tkr. Uppgift saknas räknas inte som 0.',
          rubriker: ['Nr', 'Initiativ', 'Från', 'Kategori', 'Föreslagen finansiering', ...mote.ar],
          rader: mote.punkter.map((rad) => [
            String(rad.nr),
            rad.titel,
            rad.organNamn,
            ordFor(rad.kategori),
            ordFor(rad.foreslagenFinansieringstyp),
            ...mote.ar.map((ett) => rad.kostnadTkr[ett] ?? null),
          ]),
          summarad: ['', 'Summa', '', '', '', ...summa],
          bredder: [0.6, 4, 2.4, 2, 2.2, ...mote.ar.map(() => 2)],
        },
      ],
    },
  };
}
