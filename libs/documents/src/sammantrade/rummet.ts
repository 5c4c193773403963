import type { Block } from '../dokument.js';
import type { Deltagare, Sammantradesrad } from './sammantradesdokument.js';

const ROLL: Readonly<Record<string, string>> = {
  ordforande: 'Ordförande',
  'vice-ordforande': 'Vice ordförande',
  ledamot: 'Ledamot',
  ersattare: 'Ersättare',
};

/** Numbers as they are read: "§ 4", "§§ 1–3, 5". */
export function paragrafer(nummer: readonly number[]): string {
  const foljder: [forsta: number, sista: number][] = [];
  for (const nr of [...nummer].sort((a, b) => a - b)) {
    const senaste = foljder.at(-1);
    if (senaste && nr === senaste[1] + 1) senaste[1] = nr;
    else foljder.push([nr, nr]);
  }
  const text = foljder.map(([forsta, sista]) => (forsta === sista ? String(forsta) : `${forsta}–${sista}`)).join(', ');
  return `${nummer.length > 1 ? '§§' : '§'} ${text}`;
}

/** Who was there and which paragraphs each served in (KL 5:66). `antal` is how many paragraphs the meeting has. */
export function narvarolista(deltagare: readonly Deltagare[], antal: number): Block[] {
  return [
    {
      typ: 'tabell',
      titel: 'Närvarande, och vilka paragrafer var och en tjänstgjorde i.',
      rubriker: ['Namn', 'Parti', 'Uppdrag', 'Tjänstgjorde'],
      rader: deltagare.map(({ namn, parti, roll, distans, paragrafer: nummer }) => [
        namn,
        parti ?? '–',
        `${ROLL[roll ?? ''] ?? 'Närvarande'}${distans ? ', på distans' : ''}`,
        nummer.length === antal ? 'Hela sammanträdet' : nummer.length === 0 ? 'Tjänstgjorde inte' : paragrafer(nummer),
      ]),
      bredder: [4, 1, 3, 3],
    },
  ];
}

/** Who led the meeting, and which paragraphs when there were several. */
export function ordforandena(punkter: readonly Sammantradesrad[], senast: string | null): string | null {
  const ledda = new Map<string, number[]>();
  for (const { leddAv, paragraf } of punkter)
    if (leddAv !== null && paragraf !== null) ledda.set(leddAv, [...(ledda.get(leddAv) ?? []), paragraf]);
  if (ledda.size < 2) return [...ledda.keys()][0] ?? senast;
  return [...ledda].map(([namn, nummer]) => `${namn} ${paragrafer(nummer)}`).join('; ');
}

/** An election by closed ballots: how many each got, and the lot (KL 5:54–56). */
export function slutnaSedlar({ sedlar }: Sammantradesrad): Block[] {
  if (!sedlar) return [];
  const lott = sedlar.lott === null ? '' : ` Vid lika röstetal lottades det: lotten föll på ${sedlar.lott}.`;
  return [
    { typ: 'rubrik', niva: 2, text: 'Val med slutna sedlar' },
    {
      typ: 'definitioner',
      rader: sedlar.kandidater.map(({ namn, roster }) => [namn, roster === 1 ? '1 röst' : `${roster} röster`] as const),
    },
    { typ: 'stycke', text: `Blanka sedlar: ${sedlar.blanka}. Ogiltiga sedlar: ${sedlar.ogiltiga}.${lott}` },
  ];
}

const uppraknat = (namn: readonly string[]): string => new Intl.ListFormat('sv', { type: 'conjunction' }).format(namn);

/** A proportional election: who asked for it, the ballots by group, and each seat with the figure that gave it (lag 2022:629). */
export function proportionelltVal({ proportionellt: val }: Sammantradesrad): Block[] {
  if (!val?.raknat) return [];
  const { grupper, blanka, ogiltiga, valda } = val.raknat;
  const vad = val.avser === 'ledamoter' ? 'ledamöter' : 'ersättare';
  return [
    { typ: 'rubrik', niva: 2, text: 'Proportionellt val' },
    {
      typ: 'stycke',
      medNasta: true,
      text: `Valet av ${val.platser} ${vad} är proportionellt enligt lagen (2022:629)${val.stod === undefined ? '' : ` och ${val.stod}`}, på begäran av ${uppraknat(val.begartAv)}.${
        val.bitradande.length === 0 ? '' : ` Ordföranden är valförrättare och biträds av ${uppraknat(val.bitradande)}.`
      }`,
    },
    {
      typ: 'tabell',
      titel: 'Valsedlarna: röster och lista för varje grupp.',
      rubriker: ['Grupp', 'Röster', 'Namn i listans ordning'],
      rader: grupper.map(({ beteckning, namn, roster }) => [
        beteckning,
        roster,
        namn.map((ett, plats) => `${plats + 1}. ${ett}`).join(', '),
      ]),
      bredder: [3, 1, 5],
    },
    { typ: 'stycke', text: `Blanka valsedlar: ${blanka}. Ogiltiga valsedlar: ${ogiltiga}.` },
    {
      typ: 'tabell',
      titel: 'Valda, i den ordning som platserna fördelades.',
      rubriker: ['Plats', 'Vald', 'Grupp', 'Jämförelsetal'],
      rader: valda.map(({ nr, grupp, namn, jamforelsetal, lott }) => [
        String(nr),
        namn,
        grupper[grupp - 1]?.beteckning ?? '',
        `${jamforelsetal}${lott ? ', efter lottning' : ''}`,
      ]),
      bredder: [1, 3, 3, 3],
    },
  ];
}

/** Statements of party groups (H-25) and notes for the protocol, in the order they came. */
export function inlamnat({ tillagg }: Sammantradesrad): Block[] {
  const del = (slag: string, rubrik: string): Block[] => {
    const rader = tillagg.filter((en) => en.slag === slag);
    if (rader.length === 0) return [];
    return [
      { typ: 'rubrik', niva: 2, text: rubrik },
      ...rader.map(({ fran, mening }): Block => ({ typ: 'stycke', text: `${fran}: ${mening}` })),
    ];
  };
  return [...del('yttrande', 'Yttranden från partigrupper'), ...del('protokollsanteckning', 'Protokollsanteckningar')];
}
