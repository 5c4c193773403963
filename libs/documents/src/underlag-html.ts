import type { z } from 'zod';
import type { knaSchema, nyttInitiativSchema, sammanfattaSchema } from '#contracts';
import { html, type Html } from './html.js';
import { anskaffningar, ateranvandningar, avser, finansieringstyper, kategorier, nyttotyper, ord, ursprung } from './ord.js';
import { sida, tabell, uppgifter } from './sida.js';

type Behov = Partial<Omit<z.infer<typeof nyttInitiativSchema>, 'titel'>>;

/** What the underlag is made of: the case's submitted forms. A form that is missing (an övertagande) is null and said to be missing. */
export interface Underlag {
  readonly arendeId: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly organNamn: string;
  readonly version: number;
  /** yyyy-mm-dd. */
  readonly datum: string;
  readonly behov: Behov | null;
  readonly kategori: string | null;
  readonly mal: readonly string[];
  readonly kna: z.infer<typeof knaSchema> | null;
  readonly sammanfattning: z.infer<typeof sammanfattaSchema> | null;
  /** SM-02's compilation for the ledning (B-10); null or absent in the common track. */
  readonly ledningsunderlag?: {
    readonly kriterier: readonly { readonly namn: string; readonly poang: number | null; readonly motivering: string | null }[];
    readonly langsiktigPlan: string | null;
  } | null;
}

/** The underlag for a common service (B-14–B-23) as a page of its own: the same input gives the same bytes. Names no person, only roles and organs. */
export function underlagHtml(underlag: Underlag): string {
  return sida(
    `Underlag: ${underlag.titel}`,
    html`${huvud(underlag)}${behovet(underlag)}${analysen(underlag.kna)}${underlag.ledningsunderlag ? forLedningen(underlag.ledningsunderlag) : sammanfattningen(underlag.sammanfattning)}`,
  );
}

function huvud({ dnr, organNamn, version, datum, arendeId }: Underlag): Html {
  return uppgifter([
    ['Status', 'Upprättad'],
    ['Version', version],
    ['Datum', datum],
    ['Diarienummer', dnr ?? 'Inte diariefört'],
    ['Ansvarigt organ', organNamn],
    ['Ärende', arendeId],
  ]);
}

function behovet({ behov, kategori, mal }: Underlag): Html {
  if (!behov)
    return html`<h2>Behov</h2>
      <p>Behovet är övertaget från en tidigare ordning; formuläret finns inte här.</p>`;
  return html`<h2>Behov</h2>
    ${uppgifter([
      ['Behov', behov.behov],
      ['Ursprung', ord(ursprung, behov.ursprung)],
      ['Avser', ord(avser, behov.avser)],
      ['Kategori', ord(kategorier, kategori)],
      ['Mål', mal.join(', ')],
      ['Arbetssätt', behov.arbetssatt],
      ['Effekt på kort sikt', behov.kortSikt],
      ['Effekt på lång sikt', behov.langSikt],
      ['Användare', behov.anvandare],
    ])}`;
}

function analysen(kna: Underlag['kna']): Html {
  if (!kna)
    return html`<h2>Kostnads- och nyttoanalys</h2>
      <p>Analysen saknas.</p>`;
  return html`<h2>Kostnads- och nyttoanalys</h2>
    ${uppgifter([
      ['Behov och mål', kna.behovOchMal],
      ['Arbetssätt', kna.arbetssatt],
    ])}
    <h3>Nyttor per intressent</h3>
    ${kna.intressenter.map((intressent) =>
      tabell(
        intressent.namn,
        ['Nytta', 'Typ', 'Mått', 'Nuläge', 'Målvärde', 'Värde (tkr per år)', 'När', 'Effekt'],
        intressent.nyttor.map((n) => [
          n.nytta,
          ord(nyttotyper, n.typ),
          n.matt,
          n.nulage,
          n.malvarde,
          n.vardeTkrPerAr,
          String(n.nar),
          n.effekt,
        ]),
      ),
    )}
    <h3>Kostnader</h3>
    ${tabell(
      'Engångskostnad',
      ['År', 'Tkr'],
      Object.entries(kna.engangskostnadTkr).sort(([a], [b]) => a.localeCompare(b)),
    )}
    ${tabell('Årlig kostnad', ['Slag', 'Tkr per år'], [['Vidmakthållande', kna.arligKostnadTkr]])}
    <h3>Kunder som har deltagit</h3>
    ${tabell(
      'Deltagande kunder',
      ['Organ', 'Deltagare'],
      kna.deltagandeKunder.map((kund) => [kund.organ, 'Enligt ärendets uppgifter']),
    )}
    <h3>Återanvändning</h3>
    ${uppgifter([
      ['Prövning', ord(ateranvandningar, kna.ateranvandning.resultat)],
      ['Skäl', kna.ateranvandning.skal],
      ['Val av lösning', ord(anskaffningar, kna.anskaffning.val)],
      ['Skäl för valet', kna.anskaffning.skal],
      ['Leasing', kna.leasing ? 'Ja' : 'Nej'],
    ])}
    <h3>Användare, sikt och krav</h3>
    ${uppgifter([
      ['På kort sikt', kna.kortSikt],
      ['På lång sikt', kna.langSikt],
      ['Användarnas medverkan', kna.anvandare],
      ['Grupper som har svårt för digitala tjänster', kna.utestangdaGrupper],
    ])}
    ${tabell(
      'Krav per kund',
      ['Organ', 'Krav'],
      kna.krav.map((rad) => [rad.organ, rad.krav]),
    )}
    <h3>Realisering och information</h3>
    ${uppgifter([
      ['Hur nyttorna realiseras', kna.nyttorealisering.hur],
      ['Ansvarig', kna.nyttorealisering.ansvarig],
      ['Uppföljning', kna.nyttorealisering.uppfoljning],
      ['Bevarande, skydd och tillgänglighet', kna.bevarande],
      ['Öppna format', kna.oppnaFormat],
    ])}`;
}

function forLedningen({ kriterier, langsiktigPlan }: NonNullable<Underlag['ledningsunderlag']>): Html {
  return html`<h2>Sammanställning för ledningen</h2>
    ${tabell(
      'Kriterier (1–5)',
      ['Kriterium', 'Poäng', 'Motivering'],
      kriterier.map((k) => [k.namn, k.poang, k.motivering]),
    )}
    ${uppgifter([
      ['Finansiering', 'Egen budget'],
      ['Förslag till långsiktig plan', langsiktigPlan],
    ])}`;
}

function sammanfattningen(s: Underlag['sammanfattning']): Html {
  if (!s)
    return html`<h2>Sammanfattning</h2>
      <p>Sammanfattningen saknas.</p>`;
  const kriterier = (
    [
      ['Nytta', s.nytta],
      ['Effektivitet', s.effektivitet],
      ['Innovation', s.innovation],
    ] as const
  ).map(([namn, k]) => [namn, k.poang, k.motivering]);
  return html`<h2>Sammanfattning</h2>
    ${tabell('Tre kriterier (1–5)', ['Kriterium', 'Poäng', 'Motivering'], kriterier)}
    ${tabell(
      'Informationssäkerhetsnivå per tjänst',
      ['Tjänst', 'Nivå (1–4)'],
      s.tjanster.map((t) => [t.namn, t.infosakNiva]),
    )}
    <h3>Föreslagen finansiering</h3>
    ${uppgifter([
      ['Finansieringstyp', ord(finansieringstyper, s.foreslagenFinansieringstyp)],
      ['Skäl för kommunbidrag', s.skalKommunbidrag],
    ])}`;
}
