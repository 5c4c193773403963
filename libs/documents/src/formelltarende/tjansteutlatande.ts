import type { Tjansteutlatande, Tudel } from '#contracts';
import type { Block, Cell } from '../dokument.js';
import type { Framstallt } from '../mall.js';

/** What a tjänsteutlåtande is made of. Names no person, only roles and organs. */
export interface Tuunderlag {
  readonly titel: string;
  readonly dnr: readonly string[];
  readonly organNamn: string;
  readonly version: string;
  readonly status: 'utkast' | 'upprattad';
  /** yyyy-mm-dd: the day of the version, or of the last signature. */
  readonly datum: string;
  readonly utlatande: Tjansteutlatande;
  /** H-01: the template that it is written by, and the order of its parts. */
  readonly mall: string;
  readonly ordning: readonly Tudel[];
  /** What the nämnder have said: organ and stance, in words. */
  readonly yttranden: readonly (readonly [organ: string, stallningstagande: string])[];
  /** The template's dimensions: id → heading. */
  readonly dimensioner: Readonly<Record<string, string>>;
  readonly samverkan: boolean;
  /** Headings of the proposals by whose decision they are. */
  readonly mottagare: Readonly<Record<Tjansteutlatande['punkter'][number]['mottagare'], string>>;
  readonly undertecknare: readonly string[];
}

const rubrik = (niva: 1 | 2, text: string): Block => ({ typ: 'rubrik', niva, text });
const stycke = (text: string | null): Block => ({ typ: 'stycke', text: text ?? 'Uppgift saknas.' });
const SAMVERKAN = { genomford: 'Genomförd', planerad: 'Planerad', 'inte-aktuell': 'Inte aktuell' } as const;

/** The tjänsteutlåtande by its template (H.1): proposals first, then what they rest on. */
export function tjansteutlatandet(u: Tuunderlag): Framstallt {
  return {
    mall: { id: `tjansteutlatande-${u.mall}`, version: 2 },
    dokument: {
      slag: 'Tjänsteutlåtande',
      titel: u.titel,
      avsandare: u.organNamn,
      dnr: u.dnr,
      version: u.version,
      status: u.status,
      datum: u.datum,
      block: [
        ...u.ordning.flatMap((del) => delar[del](u)),
        ...(u.undertecknare.length > 0
          ? [{ typ: 'signaturrad', namn: u.undertecknare.map((roll) => ({ namn: null, roll })) } as Block]
          : []),
      ],
    },
  };
}

/** Each part with its heading; one that the template does not have is not asked for. */
const delar: Readonly<Record<Tudel, (u: Tuunderlag) => Block[]>> = {
  forslag: (u) => [rubrik(1, 'Förslag till beslut'), ...forslag(u)],
  sammanfattning: ({ utlatande }) => [rubrik(1, 'Sammanfattning'), stycke(utlatande.sammanfattning)],
  ekonomi: ({ utlatande }) => [rubrik(1, 'Ekonomiska konsekvenser'), ...ekonomi(utlatande)],
  dimensioner: (u) =>
    Object.entries(u.dimensioner).flatMap(([id, namn]) => [
      rubrik(1, namn),
      stycke(dimension(u.utlatande.dimensioner[id])),
      ...(id === 'ekonomisk' && !u.ordning.includes('ekonomi') ? ekonomi(u.utlatande) : []),
    ]),
  samverkan,
  mottagare: ({ utlatande: { mottagare } }) =>
    mottagare.length === 0
      ? []
      : [rubrik(1, 'Beslutet ska skickas till'), { typ: 'punktlista', punkter: mottagare.map(({ namn }) => namn) }],
  bilagor: ({ utlatande }) => bilagor(utlatande),
  arendet: ({ utlatande }) => [rubrik(1, 'Ärendet'), stycke(utlatande.arendet)],
  bakgrund: ({ utlatande }) => [rubrik(1, 'Beskrivning av ärendet'), stycke(utlatande.bakgrund)],
  remiss: ({ yttranden }) =>
    yttranden.length === 0
      ? []
      : [rubrik(1, 'Remissyttrande'), { typ: 'definitioner', rader: yttranden.map(([organ, svar]) => [organ, svar]) }],
  bedomning: ({ utlatande }) => [rubrik(1, 'Bedömning'), stycke(utlatande.bedomning)],
};

function forslag({ utlatande: { punkter, skalOmedelbar }, mottagare }: Tuunderlag): Block[] {
  if (punkter.length === 0) return [stycke(null)];
  const rader = Object.entries(mottagare).flatMap(([slag, namn]): Block[] => {
    const egna = punkter.filter((punkt) => punkt.mottagare === slag).map(punktrad);
    return egna.length === 0 ? [] : [rubrik(2, namn), { typ: 'punktlista', numrerad: true, punkter: egna }];
  });
  return skalOmedelbar === null ? rader : [...rader, stycke(`Skäl för omedelbar justering: ${skalOmedelbar}`)];
}

/** H-06: a point that touches a document names the decision that it changes and the bilaga. */
function punktrad({ text, aldreOrgan, aldreDatum, aldreParagraf, bilaga }: Tjansteutlatande['punkter'][number]): string {
  const tidigare = [aldreOrgan, aldreDatum, aldreParagraf === null ? null : `§ ${aldreParagraf}`].filter((del) => del !== null).join(' ');
  const rader = [...(tidigare === '' ? [] : [`tidigare beslut: ${tidigare}`]), ...(bilaga === null ? [] : [`bilaga ${bilaga}`])];
  return rader.length === 0 ? text : `${text} (${rader.join('; ')})`;
}

function dimension(svar: Tjansteutlatande['dimensioner'][string] | undefined): string | null {
  if (svar?.svar === 'inga-sarskilda-aspekter') return 'Inga särskilda aspekter utifrån denna dimension.';
  if (svar?.svar === 'hanvisas')
    return [`Bedömningen i bilaga ${svar.bilaga ?? ''} görs till den egna och upprepas inte här.`, svar.text].filter(Boolean).join(' ');
  return svar?.text ?? null;
}

function ekonomi({ ekonomi: { nuvarandeTkr, vemBar, effekter, senare } }: Tjansteutlatande): Block[] {
  const rader = effekter.map(({ ar, beloppTkr }): Cell[] => [String(ar), beloppTkr]);
  return [
    {
      typ: 'definitioner',
      rader: [
        ['Nuvarande kostnad, tkr', nuvarandeTkr],
        ['Vem som bär kostnaden', vemBar],
        ['Senare förändring', senare],
      ],
    },
    ...(rader.length > 0 ? [{ typ: 'tabell', titel: 'Effekt per år', rubriker: ['År', 'Tkr'], rader } as Block] : []),
  ];
}

function samverkan({ samverkan: finns, utlatande }: Tuunderlag): Block[] {
  const { lage, organ, datum, beskrivning } = utlatande.samverkan;
  if (!finns && lage === null) return [];
  return [
    rubrik(1, 'Samverkan'),
    {
      typ: 'definitioner',
      rader: [
        ['Läge', lage && SAMVERKAN[lage]],
        // When there is none there is no body and no day to miss.
        ...(lage === 'inte-aktuell'
          ? []
          : ([
              ['Organ', organ],
              ['Dag', datum],
            ] as const)),
        ...(lage === 'inte-aktuell' && !beskrivning ? [] : ([['Beskrivning', beskrivning]] as const)),
      ],
    },
  ];
}

function bilagor({ bilagor: lista }: Tjansteutlatande): Block[] {
  if (lista.length === 0) return [];
  const rader = lista.map((rad, plats): Cell[] => [
    String(plats + 1),
    rad.kompletteras
      ? `${rad.titel} (kompletteras efter beslutet${rad.kompletterasSenast === null ? '' : `, senast ${rad.kompletterasSenast}`})`
      : rad.titel,
    [rad.organ, rad.dnr, rad.datum, rad.paragraf === null ? null : `§ ${rad.paragraf}`].filter(Boolean).join(', ') || '–',
  ]);
  return [rubrik(1, 'Bilagor'), { typ: 'tabell', rubriker: ['Nr', 'Bilaga', 'Ursprung'], rader, bredder: [1, 5, 4] }];
}
