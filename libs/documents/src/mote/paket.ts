import type { Block, Cell } from '../dokument.js';
import type { Framstallt } from '../mall.js';
import { type Motesdokument, ordFor, summaPerAr } from './motesdokument.js';

/** The package before a meeting: what the group is to value, as it was frozen at the cut-off (SM-18). */
export function motespaket(mote: Motesdokument): Framstallt {
  return {
    mall: { id: 'motespaket', version: 2 },
    dokument: {
      slag: `Paket inför ${litet(mote.slagnamn)}`,
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
        { typ: 'stycke', text: mote.oppenVardering ? OPPEN : BLIND },
        ...(mote.punkter.length === 0
          ? [{ typ: 'stycke', text: 'Inget initiativ väntade på gruppen när paketet frystes.' } as const]
          : [initiativ(mote)]),
        ...utanPlats(mote),
      ],
    },
  };
}

const BLIND =
  'Varje ledamot värderar nytta, effektivitet och innovation för sig. Ingen ser andras värden förrän alla har svarat eller sista dagen har passerat.';
const OPPEN = 'Varje ledamot kan värdera nytta, effektivitet och innovation. Värdena syns för ledningen direkt.';

/** The first letter small inside a sentence, unless the word is an abbreviation. */
const litet = (ord: string): string => (/^[A-ZÅÄÖ]{2}/.test(ord) ? ord : ord.charAt(0).toLowerCase() + ord.slice(1));

function initiativ({ punkter, ar, valjerFinansiering }: Motesdokument): Block {
  /** Categories and financing types are the common track's (F.1). */
  const finansiering = <T>(...varden: T[]): T[] => (valjerFinansiering ? varden : []);
  return {
    typ: 'tabell',
    titel: 'Initiativ som väntar på gruppen, kostnad i tkr. – betyder att uppgift saknas, och räknas inte som 0.',
    rubriker: ['Nr', 'Initiativ', 'Från', ...finansiering('Kategori', 'Föreslagen finansiering'), ...ar],
    rader: punkter.map((rad): Cell[] => [
      String(rad.nr),
      rad.titel,
      rad.organNamn,
      ...finansiering(ordFor(rad.kategori), ordFor(rad.foreslagenFinansieringstyp)),
      ...ar.map((ett) => rad.kostnadTkr[ett] ?? null),
    ]),
    summarad: ['', 'Summa', '', ...finansiering('', ''), ...summaPerAr(punkter, ar)],
    bredder: [0.6, 4, 2.4, ...finansiering(2.6, 2.4), ...ar.map(() => 1.2)],
    saknas: '–',
    tal: [false, false, false, ...finansiering(false, false), ...ar.map(() => true)],
  };
}

function utanPlats({ utanPlats: rader }: Motesdokument): Block[] {
  if (rader.length === 0) return [];
  return [
    { typ: 'rubrik', niva: 1, text: 'Initiativ som inte fick plats' },
    {
      typ: 'stycke',
      text: 'Dagordningen är full. De som har väntat längst togs först. Initiativen nedan var inlämnade i tid och väntar till nästa möte.',
    },
    { typ: 'punktlista', punkter: rader.map(({ titel, organNamn }) => `${titel}, ${organNamn}`) },
  ];
}
