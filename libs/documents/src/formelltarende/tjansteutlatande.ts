import type { Tjansteutlatande } from '#contracts';
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
  const { utlatande: tu } = u;
  return {
    mall: { id: 'tjansteutlatande', version: 1 },
    dokument: {
      slag: 'Tjänsteutlåtande',
      titel: u.titel,
      avsandare: u.organNamn,
      dnr: u.dnr,
      version: u.version,
      status: u.status,
      datum: u.datum,
      block: [
        rubrik(1, 'Förslag till beslut'),
        ...forslag(u),
        rubrik(1, 'Sammanfattning'),
        stycke(tu.sammanfattning),
        ...Object.entries(u.dimensioner).flatMap(([id, namn]) => [rubrik(1, namn), stycke(dimension(tu.dimensioner[id]))]),
        rubrik(1, 'Ekonomi'),
        ...ekonomi(tu),
        ...samverkan(u),
        rubrik(1, 'Ärendet'),
        stycke(tu.arendet),
        rubrik(1, 'Beskrivning av ärendet'),
        stycke(tu.bakgrund),
        rubrik(1, 'Bedömning'),
        stycke(tu.bedomning),
        ...bilagor(tu),
        ...(tu.mottagare.length > 0
          ? [rubrik(1, 'Beslutet ska skickas till'), { typ: 'punktlista', punkter: tu.mottagare.map(({ namn }) => namn) } as Block]
          : []),
        ...(u.undertecknare.length > 0
          ? [{ typ: 'signaturrad', namn: u.undertecknare.map((roll) => ({ namn: null, roll })) } as Block]
          : []),
      ],
    },
  };
}

function forslag({ utlatande: { punkter, skalOmedelbar }, mottagare }: Tuunderlag): Block[] {
  if (punkter.length === 0) return [stycke(null)];
  const rader = Object.entries(mottagare).flatMap(([slag, namn]): Block[] => {
    const egna = punkter.filter((punkt) => punkt.mottagare === slag).map(({ text }) => text);
    return egna.length === 0 ? [] : [rubrik(2, namn), { typ: 'punktlista', numrerad: true, punkter: egna }];
  });
  return skalOmedelbar === null ? rader : [...rader, stycke(`Skäl för omedelbar justering: ${skalOmedelbar}`)];
}

function dimension(svar: Tjansteutlatande['dimensioner'][string] | undefined): string | null {
  if (svar?.svar === 'inga-sarskilda-aspekter') return 'Inga särskilda aspekter utifrån denna dimension.';
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
        ['Organ', organ],
        ['Dag', datum],
        ['Beskrivning', beskrivning],
      ],
    },
  ];
}

function bilagor({ bilagor: lista }: Tjansteutlatande): Block[] {
  if (lista.length === 0) return [];
  const rader = lista.map((rad, plats): Cell[] => [
    String(plats + 1),
    rad.kompletteras ? `${rad.titel} (kompletteras efter beslutet)` : rad.titel,
    [rad.organ, rad.dnr, rad.datum, rad.paragraf === null ? null : `§ ${rad.paragraf}`].filter(Boolean).join(', ') || '–',
  ]);
  return [rubrik(1, 'Bilagor'), { typ: 'tabell', rubriker: ['Nr', 'Bilaga', 'Ursprung'], rader, bredder: [1, 5, 4] }];
}
