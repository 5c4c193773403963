import { adderaDagar } from '#calendar';
import type { InitiativHandelse } from '#contracts';
import type { Rollnamn } from './roller.js';

export interface Drag {
  readonly handelse: InitiativHandelse;
  readonly vem: Rollnamn;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Omstandighet {
  /** Today, yyyy-mm-dd. */
  readonly idag: string;
  readonly budgetar: number;
  readonly rang: number;
}

const kriterium = (motivering: string) => ({ poang: 4, motivering });

/** A form that passes for each event of the straight way, filled in as the demo's people would. */
export function formular({ idag, budgetar, rang }: Omstandighet): Readonly<Record<(typeof vagen)[number], Drag>> {
  return {
    kategorisera: {
      handelse: 'kategorisera',
      vem: 'foretradare',
      data: { kategori: 'forandringsinsats', mal: ['mal-tid-till-karnverksamhet'], anteckning: null },
    },
    'ga-vidare': {
      handelse: 'ga-vidare',
      vem: 'foretradare',
      data: {
        kriterieanteckning: 'Stor nytta för flera förvaltningar till rimlig kostnad.',
        kunder: ['grundskoleforvaltningen', 'forskoleforvaltningen'],
      },
    },
    'kna-klar': {
      handelse: 'kna-klar',
      vem: 'handlaggare',
      data: {
        behovOchMal: 'Handläggarna skriver samma uppgifter i tre system. Målet är att skriva dem en gång.',
        arbetssatt: 'Uppgifter registreras en gång och följer ärendet.',
        intressenter: [
          {
            namn: 'Handläggare i grundskolan',
            nyttor: [
              {
                nytta: 'Mindre dubbelarbete',
                typ: 'ekonomisk',
                matt: 'minuter per ärende',
                nulage: '40',
                malvarde: '15',
                vardeTkrPerAr: 900,
                nar: budgetar + 1,
                effekt: 'Mer tid till eleverna.',
              },
            ],
          },
        ],
        deltagandeKunder: [{ organ: 'grundskoleforvaltningen', deltagare: 'Förvaltningsdirektör' }],
        engangskostnadTkr: { [budgetar]: 1200 },
        arligKostnadTkr: 300,
        leasing: false,
        anskaffning: { val: 'befintlig', skal: 'Plattformen finns och räcker; inget behöver upphandlas.' },
        kortSikt: 'Två förvaltningar slipper dubbelregistrering första året.',
        langSikt: 'Alla förvaltningar arbetar lika och plattformen kan bytas utan att arbetssättet ändras.',
        anvandare: 'Handläggare och vårdnadshavare har provat en prototyp.',
        utestangdaGrupper: 'Den som saknar e-legitimation kan fortfarande ansöka på papper.',
        krav: [
          { organ: 'grundskoleforvaltningen', krav: 'En registrering räcker för alla system.' },
          { organ: 'forskoleforvaltningen', krav: 'Ansökan går att följa för vårdnadshavaren.' },
        ],
        nyttorealisering: {
          hur: 'Arbetssättet införs skola för skola och det gamla stängs.',
          ansvarig: 'Förvaltningsdirektören i grundskoleförvaltningen',
          uppfoljning: 'Minuter per ärende, varje kvartal i två år.',
        },
        bevarande: 'Ärendet bevaras enligt dokumenthanteringsplanen och skyddas som nivå 2.',
        oppnaFormat: 'PDF/A för handlingar och CSV för utbyte.',
        ateranvandning: { resultat: 'delvis', skal: 'E-tjänsteplattformen kan återanvändas för inloggning och formulär.' },
      },
    },
    sammanfatta: {
      handelse: 'sammanfatta',
      vem: 'handlaggare',
      data: {
        nytta: kriterium('Sparar 900 tkr per år.'),
        effektivitet: kriterium('Samma arbetssätt i två förvaltningar.'),
        innovation: kriterium('Ny användning av en känd plattform.'),
        tjanster: [{ namn: 'E-tjänstplattform', infosakNiva: 2 }],
        anslutningar: [],
        foreslagenFinansieringstyp: 'kommunbidrag',
        skalKommunbidrag: null,
      },
    },
    'informera-namnd': {
      handelse: 'informera-namnd',
      vem: 'handlaggare',
      data: { namnd: 'namnden-for-intraservice', informeradDatum: adderaDagar(idag, -1), sattAttInformera: 'skriftligt', kommentar: null },
    },
    oversand: { handelse: 'oversand', vem: 'handlaggare', data: { oversandDatum: idag, meddelande: null } },
    sammanstall: {
      handelse: 'sammanstall',
      vem: 'beredare',
      data: { langsiktigPlan: 'Ryms i den långsiktiga planen för gemensamma arbetssätt.', anteckning: null },
    },
    prioritera: {
      handelse: 'prioritera',
      vem: 'ssg',
      data: {
        nytta: 4,
        effektivitet: 4,
        innovation: 3,
        rang,
        finansieringstyp: 'kommunbidrag',
        skalKommunbidrag: null,
        skal: 'Störst nytta för flest.',
        narvarande: 7,
        budgetar,
      },
    },
    'till-budgetunderlag': {
      handelse: 'till-budgetunderlag',
      vem: 'beredare',
      data: {
        budgetar,
        beloppTkr: 1200,
        rader: [
          { rubrik: 'Införande', beloppTkr: 900, finansieringskalla: 'kommunbidrag' },
          { rubrik: 'Utbildning', beloppTkr: 300, finansieringskalla: 'kommunbidrag' },
          { rubrik: 'Statsbidrag för digital skola', beloppTkr: 400, finansieringskalla: 'extern' },
        ],
        hanskjutet: [{ rubrik: 'Ny integration', skal: 'Beror på en upphandling som pågår.', malprocess: 'kompletteringsbudget' }],
      },
    },
  };
}

/** The straight way from need to the budget process, in order; the money is decided in a matter of its own. */
export const vagen = [
  'kategorisera',
  'ga-vidare',
  'kna-klar',
  'sammanfatta',
  'informera-namnd',
  'oversand',
  'sammanstall',
  'prioritera',
  'till-budgetunderlag',
] as const;
