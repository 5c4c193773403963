import type { z } from 'zod';
import type { knaSchema, nyttInitiativSchema, sammanfattaSchema } from '#contracts';
import type { Block, Cell } from '../dokument.js';
import type { Framstallt } from '../mall.js';
import { anskaffningar, ateranvandningar, avser, finansieringstyper, kategorier, nyttotyper, ord, ursprung } from './ord.js';

type Behov = Partial<Omit<z.infer<typeof nyttInitiativSchema>, 'titel'>>;

/** What the underlag is made of: the case's submitted forms. A form that is missing (an övertagande) is null and said to be missing. */
export interface Underlag {
  readonly titel: string;
  readonly dnr: readonly string[];
  readonly organNamn: string;
  /** As it is written: "1.0". */
  readonly version: string;
  /** yyyy-mm-dd. */
  readonly datum: string;
  readonly behov: Behov | null;
  readonly kategori: string | null;
  readonly mal: readonly string[];
  /** Names of the organs that the forms name by id. */
  readonly organnamn: Readonly<Record<string, string>>;
  readonly kna: z.infer<typeof knaSchema> | null;
  readonly sammanfattning: z.infer<typeof sammanfattaSchema> | null;
  /** SM-02's compilation for the ledning (B-10); null or absent in the common track. */
  readonly ledningsunderlag?: {
    readonly kriterier: readonly { readonly namn: string; readonly poang: number | null; readonly motivering: string | null }[];
    readonly langsiktigPlan: string | null;
  } | null;
}

/** The underlag for a common service (B-14–B-23), or for the förvaltning's own ledning (B-10). Names no person, only roles and organs. */
export function underlaget(underlag: Underlag): Framstallt {
  const { titel, dnr, organNamn, version, datum } = underlag;
  return {
    mall: { id: 'underlag', version: 1 },
    dokument: {
      slag: underlag.ledningsunderlag ? 'Underlag till ledningen' : 'Underlag för gemensam tjänst',
      titel,
      avsandare: organNamn,
      dnr,
      version,
      status: 'upprattad',
      datum,
      block: [
        ...behovet(underlag),
        ...analysen(underlag),
        ...(underlag.ledningsunderlag ? forLedningen(underlag.ledningsunderlag) : sammanfattningen(underlag.sammanfattning)),
      ],
    },
  };
}

const rubrik = (niva: 1 | 2, text: string): Block => ({ typ: 'rubrik', niva, text });
const stycke = (text: string): Block => ({ typ: 'stycke', text });

function behovet({ behov, kategori, mal }: Underlag): Block[] {
  if (!behov) return [rubrik(1, 'Behov'), stycke('Behovet är övertaget från en tidigare ordning; formuläret finns inte här.')];
  return [
    rubrik(1, 'Behov'),
    {
      typ: 'definitioner',
      rader: [
        ['Behov', behov.behov],
        ['Ursprung', ord(ursprung, behov.ursprung)],
        ['Avser', ord(avser, behov.avser)],
        ['Kategori', ord(kategorier, kategori)],
        ['Mål', mal.join('\n')],
        ['Arbetssätt', behov.arbetssatt],
        ['Effekt på kort sikt', behov.kortSikt],
        ['Effekt på lång sikt', behov.langSikt],
        ['Användare', behov.anvandare],
      ],
    },
  ];
}

function analysen({ kna, organnamn }: Underlag): Block[] {
  if (!kna) return [rubrik(1, 'Kostnads- och nyttoanalys'), stycke('Analysen saknas.')];
  const ar = Object.entries(kna.engangskostnadTkr).sort(([a], [b]) => a.localeCompare(b));
  return [
    rubrik(1, 'Kostnads- och nyttoanalys'),
    {
      typ: 'definitioner',
      rader: [
        ['Behov och mål', kna.behovOchMal],
        ['Arbetssätt', kna.arbetssatt],
      ],
    },
    rubrik(2, 'Nyttor per intressent'),
    ...kna.intressenter.map(nyttorna),
    rubrik(2, 'Kostnader'),
    {
      typ: 'tabell',
      titel: 'Engångskostnad per år',
      rubriker: ['År', 'Tkr'],
      rader: ar,
      ...(ar.every(([, tkr]) => tkr !== null) && ar.length > 1
        ? { summarad: ['Summa', ar.reduce((summa, [, tkr]) => summa + (tkr ?? 0), 0)] }
        : {}),
    },
    { typ: 'tabell', titel: 'Årlig kostnad', rubriker: ['Slag', 'Tkr per år'], rader: [['Vidmakthållande', kna.arligKostnadTkr]] },
    rubrik(2, 'Kunder som har deltagit'),
    { typ: 'punktlista', punkter: kna.deltagandeKunder.map(({ organ }) => organnamn[organ] ?? organ) },
    rubrik(2, 'Återanvändning'),
    {
      typ: 'definitioner',
      rader: [
        ['Prövning', ord(ateranvandningar, kna.ateranvandning.resultat)],
        ['Skäl', kna.ateranvandning.skal],
        ['Val av lösning', ord(anskaffningar, kna.anskaffning.val)],
        ['Skäl för valet', kna.anskaffning.skal],
        ['Leasing', kna.leasing ? 'Ja' : 'Nej'],
      ],
    },
    rubrik(2, 'Användare, sikt och krav'),
    {
      typ: 'definitioner',
      rader: [
        ['På kort sikt', kna.kortSikt],
        ['På lång sikt', kna.langSikt],
        ['Användarnas medverkan', kna.anvandare],
        ['Grupper som har svårt för digitala tjänster', kna.utestangdaGrupper],
      ],
    },
    {
      typ: 'tabell',
      titel: 'Krav per kund',
      rubriker: ['Organ', 'Krav'],
      bredder: [1, 2],
      rader: kna.krav.map((rad): Cell[] => [organnamn[rad.organ] ?? rad.organ, rad.krav]),
    },
    rubrik(2, 'Realisering och information'),
    {
      typ: 'definitioner',
      rader: [
        ['Hur nyttorna realiseras', kna.nyttorealisering.hur],
        ['Ansvarig', kna.nyttorealisering.ansvarig],
        ['Uppföljning', kna.nyttorealisering.uppfoljning],
        ['Bevarande, skydd och tillgänglighet', kna.bevarande],
        ['Öppna format', kna.oppnaFormat],
      ],
    },
  ];
}

function nyttorna({ namn, nyttor }: z.infer<typeof knaSchema>['intressenter'][number]): Block {
  return {
    typ: 'tabell',
    titel: namn,
    rubriker: ['Nytta', 'Typ', 'Mått', 'Nuläge', 'Målvärde', 'Tkr per år', 'När', 'Effekt'],
    bredder: [4, 3, 3, 2.5, 2.5, 2.5, 1.7, 4],
    rader: nyttor.map((n): Cell[] => [
      n.nytta,
      ord(nyttotyper, n.typ),
      n.matt,
      n.nulage,
      n.malvarde,
      n.vardeTkrPerAr,
      String(n.nar),
      n.effekt,
    ]),
  };
}

function forLedningen({ kriterier, langsiktigPlan }: NonNullable<Underlag['ledningsunderlag']>): Block[] {
  return [
    rubrik(1, 'Sammanställning för ledningen'),
    {
      typ: 'tabell',
      titel: 'Kriterier (1–5)',
      rubriker: ['Kriterium', 'Poäng', 'Motivering'],
      bredder: [3, 1.5, 6],
      rader: kriterier.map(({ namn, poang, motivering }): Cell[] => [namn, poang, motivering]),
    },
    {
      typ: 'definitioner',
      rader: [
        ['Finansiering', 'Egen budget'],
        ['Förslag till långsiktig plan', langsiktigPlan],
      ],
    },
  ];
}

function sammanfattningen(s: Underlag['sammanfattning']): Block[] {
  if (!s) return [rubrik(1, 'Sammanfattning'), stycke('Sammanfattningen saknas.')];
  const kriterier = [
    ['Nytta', s.nytta],
    ['Effektivitet', s.effektivitet],
    ['Innovation', s.innovation],
  ] as const;
  return [
    rubrik(1, 'Sammanfattning'),
    {
      typ: 'tabell',
      titel: 'Tre kriterier (1–5)',
      rubriker: ['Kriterium', 'Poäng', 'Motivering'],
      bredder: [2, 1.5, 6],
      rader: kriterier.map(([namn, k]): Cell[] => [namn, k.poang, k.motivering]),
    },
    {
      typ: 'tabell',
      titel: 'Informationssäkerhetsnivå per tjänst',
      rubriker: ['Tjänst', 'Nivå (1–4)'],
      rader: s.tjanster.map((t): Cell[] => [t.namn, t.infosakNiva]),
    },
    rubrik(2, 'Föreslagen finansiering'),
    {
      typ: 'definitioner',
      rader: [
        ['Finansieringstyp', ord(finansieringstyper, s.foreslagenFinansieringstyp)],
        ['Skäl för kommunbidrag', s.skalKommunbidrag],
      ],
    },
  ];
}
