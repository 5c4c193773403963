import type { InitiativHandelse } from '#contracts';
import {
  anskaffningAlternativ,
  anslutningAlternativ,
  avserAlternativ,
  finansieringAlternativ,
  finansieringskallaAlternativ,
  informeringssatt,
  kategoriAlternativ,
  malprocessAlternativ,
  ursprungAlternativ,
} from './alternativ.js';
import type { Avsnitt, Falt, Formular } from './falt.js';

const skal = (hjalp: string): Falt => ({ namn: 'skal', slag: 'textarea', etikett: 'Skäl', hjalp });
const ettAvsnitt = (rubrik: string, falt: readonly Falt[], ingress?: string): readonly Avsnitt[] => [
  { id: 'uppgifter', rubrik, falt, ...(ingress ? { ingress } : {}) },
];
const mal: Falt = { namn: 'mal', slag: 'mal', etikett: 'Mål', hjalp: 'Minst ett mål i budget eller verksamhetsplan (B-24).' };
const narvarande: Falt = {
  namn: 'narvarande',
  slag: 'tal',
  min: 0,
  max: 50,
  etikett: 'Antal närvarande',
  hjalp: 'Så många ledamöter som deltog.',
  regel: 'ssg-ar-tillrackligt-manga',
};
const budgetar: Falt = {
  namn: 'budgetar',
  slag: 'tal',
  min: 2000,
  max: 2100,
  etikett: 'Budgetår',
  hjalp: 'Fyra siffror, till exempel 2028.',
};
const budgetarAttNa: Falt = { ...budgetar, regel: 'budgetaret-kan-nas' };
const budgetrader: Falt = {
  namn: 'rader',
  slag: 'lista',
  etikett: 'Rader',
  hjalp: 'Varje rad har en finansieringskälla. Extern finansiering redovisas men räknas inte in.',
  rad: 'Rad',
  laggTill: 'Lägg till rad',
  falt: [
    { namn: 'rubrik', slag: 'text', etikett: 'Rubrik' },
    { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp' },
    { namn: 'finansieringskalla', slag: 'listval', etikett: 'Finansieringskälla', alternativ: finansieringskallaAlternativ },
  ],
};
const kommunbidragsskal: Falt = { namn: 'skalKommunbidrag', slag: 'textarea', etikett: 'Skäl för kommunbidrag', valfri: true };
const beslut: readonly Falt[] = [
  { namn: 'organ', slag: 'organ', etikett: 'Beslutande organ' },
  { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum' },
  { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' },
  budgetar,
];

/** B-31: a guide that one may follow; nothing is tried. */
const fragordning =
  'Det kan hjälpa att fråga i den här ordningen: Kan vi sluta göra det? Kan det ske automatiskt? Kan det bli enklare? Vem gör det bäst?';

export const nyttInitiativFormular: Formular = {
  avsnitt: ettAvsnitt(
    'Behovet',
    [
      { namn: 'titel', slag: 'text', etikett: 'Titel', hjalp: 'Kort och begripligt för den som inte är insatt.' },
      { namn: 'organ', slag: 'organ', bara: 'leverantor', etikett: 'Leverantör som tar emot initiativet' },
      { namn: 'behov', slag: 'textarea', etikett: 'Behov', hjalp: 'Vad fungerar inte i dag, och för vem?' },
      { namn: 'ursprung', slag: 'val', etikett: 'Varifrån kommer behovet?', alternativ: ursprungAlternativ },
      { namn: 'avser', slag: 'val', etikett: 'Vad gäller det?', alternativ: avserAlternativ },
      { ...mal, valfri: true, hjalp: 'Mål som initiativet bidrar till. Det går att komplettera senare.' },
      { namn: 'arbetssatt', slag: 'textarea', etikett: 'Arbetssätt', hjalp: 'Hur arbetar ni i dag, och hur vill ni arbeta?' },
      { namn: 'kortSikt', slag: 'textarea', etikett: 'På kort sikt', valfri: true },
      { namn: 'langSikt', slag: 'textarea', etikett: 'På lång sikt', valfri: true },
      {
        namn: 'anvandare',
        slag: 'textarea',
        etikett: 'Användare',
        valfri: true,
        hjalp: 'Vilka grupper, ungefär hur många, och hur de har medverkat.',
      },
      {
        namn: 'utestangdaGrupper',
        slag: 'textarea',
        etikett: 'Grupper som har svårt för digitala tjänster',
        valfri: true,
        hjalp: 'Vilka de är, och hur de får samma hjälp.',
      },
      {
        namn: 'sekretess',
        slag: 'kryss',
        etikett: 'Ärendet omfattas av sekretess',
        hjalp: 'Då ser bara organet och namngivna personer att det finns.',
      },
    ],
    fragordning,
  ),
};

const kna: Formular = {
  avsnitt: [
    {
      id: 'behov',
      rubrik: 'Behov, mål och arbetssätt',
      ingress: fragordning,
      falt: [
        { namn: 'behovOchMal', slag: 'textarea', etikett: 'Behov och mål' },
        { namn: 'arbetssatt', slag: 'textarea', etikett: 'Arbetssätt', hjalp: 'Hur arbetssättet förändras.' },
        { namn: 'kortSikt', slag: 'textarea', etikett: 'På kort sikt', hjalp: 'Vad initiativet ger det första året (B-25).' },
        { namn: 'langSikt', slag: 'textarea', etikett: 'På lång sikt', hjalp: 'Vad det ger därefter, och hur det kan bytas ut.' },
      ],
    },
    {
      id: 'anvandare',
      rubrik: 'Användare',
      falt: [
        { namn: 'anvandare', slag: 'textarea', etikett: 'Användarnas medverkan', hjalp: 'Vilka som deltog, när och hur (B-27).' },
        {
          namn: 'utestangdaGrupper',
          slag: 'textarea',
          etikett: 'Grupper som har svårt för digitala tjänster',
          hjalp: 'Vilka som saknar tillgång eller förmåga, och hur de får samma hjälp.',
        },
      ],
    },
    {
      id: 'nyttor',
      rubrik: 'Intressenter och nyttor',
      ingress: 'Ange för varje intressent vilka nyttor som väntas, hur de mäts och när de kommer.',
      falt: [{ namn: 'intressenter', slag: 'intressenter', etikett: 'Intressenter' }],
    },
    {
      id: 'kostnader',
      rubrik: 'Kostnader',
      ingress: 'Hela tusental kronor. Ett tomt fält betyder att uppgiften saknas, inte 0.',
      falt: [
        { namn: 'engangskostnadTkr', slag: 'engangskostnad', etikett: 'Engångskostnad per år' },
        { namn: 'arligKostnadTkr', slag: 'belopp', etikett: 'Årlig kostnad därefter', valfri: true, hjalp: 'Förvaltning per år.' },
        { namn: 'leasing', slag: 'kryss', etikett: 'Leasing', hjalp: 'Kostnaden sprids över tid. Det är inte en finansieringstyp.' },
      ],
    },
    {
      id: 'ateranvandning',
      rubrik: 'Återanvändning och val av lösning',
      ingress: 'Pröva i ordning: befintlig lösning, upphandling och sist egen utveckling. Öppen källkod vägs på lika villkor.',
      falt: [
        { namn: 'ateranvandning', slag: 'ateranvandning', etikett: 'Kan en befintlig lösning återanvändas?' },
        {
          namn: 'anskaffning',
          slag: 'grupp',
          etikett: 'Val av lösning',
          falt: [
            { namn: 'val', slag: 'val', etikett: 'Lösningen är', alternativ: anskaffningAlternativ },
            {
              namn: 'skal',
              slag: 'textarea',
              etikett: 'Skäl för valet',
              hjalp: 'Varför det som kommer före i ordningen inte räcker (B-29).',
            },
          ],
        },
      ],
    },
    {
      id: 'kunder',
      rubrik: 'Kunder och krav',
      ingress: 'Kunderna ska ha deltagit i analysen (B-14).',
      falt: [
        { namn: 'deltagandeKunder', slag: 'deltagandeKunder', etikett: 'Kunder som deltog' },
        {
          namn: 'krav',
          slag: 'lista',
          etikett: 'Krav per kund',
          hjalp: 'Minst ett krav från varje berörd kund (B-28).',
          rad: 'Krav',
          laggTill: 'Lägg till krav',
          falt: [
            { namn: 'organ', slag: 'organ', etikett: 'Kund' },
            { namn: 'krav', slag: 'text', etikett: 'Krav' },
          ],
        },
      ],
    },
    {
      id: 'realisering',
      rubrik: 'Realisering och information',
      falt: [
        {
          namn: 'nyttorealisering',
          slag: 'grupp',
          etikett: 'Så realiseras nyttorna',
          hjalp: 'Ett första utkast, efter samtal med berörda verksamheter (B-30).',
          falt: [
            { namn: 'hur', slag: 'textarea', etikett: 'Hur nyttor och effekter realiseras' },
            { namn: 'ansvarig', slag: 'text', etikett: 'Ansvarig', hjalp: 'Funktion, inte namn.' },
            { namn: 'uppfoljning', slag: 'text', etikett: 'Hur och när det följs upp' },
          ],
        },
        {
          namn: 'bevarande',
          slag: 'textarea',
          etikett: 'Bevarande, skydd och tillgänglighet',
          hjalp: 'Vilken information som skapas, hur länge den bevaras och hur den skyddas (B-33).',
        },
        {
          namn: 'oppnaFormat',
          slag: 'text',
          etikett: 'Öppna format',
          hjalp: 'För utbyte och långtidslagring, till exempel PDF/A och CSV.',
        },
      ],
    },
  ],
};

/** One form per event of SM-01. The contract's schema of the same name decides what is accepted. */
export const formularFor: Record<InitiativHandelse, Formular> = {
  kategorisera: {
    avsnitt: ettAvsnitt('Kategori', [
      { namn: 'kategori', slag: 'val', etikett: 'Kategori', alternativ: kategoriAlternativ },
      mal,
      { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
    ]),
  },
  'ga-vidare': {
    avsnitt: ettAvsnitt('Gå vidare', [
      { namn: 'kriterieanteckning', slag: 'textarea', etikett: 'Hur initiativet möter kriterierna' },
      { namn: 'kunder', slag: 'kunder', etikett: 'Berörda kunder', hjalp: 'De bjuds in till analysen. Minst en.' },
    ]),
  },
  avfarda: {
    avsnitt: ettAvsnitt('Avfärda', [skal('Den som föreslog initiativet får läsa skälet.')]),
  },
  'kna-klar': kna,
  sammanfatta: {
    avsnitt: [
      {
        id: 'kriterier',
        rubrik: 'Tre kriterier',
        ingress: 'Inget av de tre får lämnas tomt (B-16).',
        falt: [
          { namn: 'nytta', slag: 'kriterium', etikett: 'Nytta' },
          { namn: 'effektivitet', slag: 'kriterium', etikett: 'Effektivitet' },
          { namn: 'innovation', slag: 'kriterium', etikett: 'Innovation' },
        ],
      },
      {
        id: 'tjanster',
        rubrik: 'Tjänster och informationssäkerhet',
        falt: [
          { namn: 'tjanster', slag: 'tjanster', etikett: 'Tjänster', hjalp: 'Nivån anges för varje tjänst (B-20).' },
          {
            namn: 'anslutningar',
            slag: 'lista',
            etikett: 'Anslutningar som krävs först',
            hjalp: 'En tjänst kan förutsätta anslutning till en annan (B-32).',
            rad: 'Anslutning',
            laggTill: 'Lägg till anslutning',
            falt: [
              { namn: 'tjanst', slag: 'tjanst', etikett: 'Tjänst' },
              { namn: 'lage', slag: 'val', etikett: 'Läge', alternativ: anslutningAlternativ },
            ],
          },
        ],
      },
      {
        id: 'finansiering',
        rubrik: 'Föreslagen finansieringstyp',
        falt: [
          { namn: 'foreslagenFinansieringstyp', slag: 'val', etikett: 'Föreslagen finansieringstyp', alternativ: finansieringAlternativ },
          kommunbidragsskal,
        ],
      },
    ],
  },
  'informera-namnd': {
    avsnitt: ettAvsnitt('Information till nämnden', [
      { namn: 'namnd', slag: 'organ', etikett: 'Nämnd' },
      { namn: 'informeradDatum', slag: 'datum', etikett: 'Datum då nämnden informerades', hjalp: 'Före översändandet (B-18).' },
      { namn: 'sattAttInformera', slag: 'val', etikett: 'Hur nämnden informerades', alternativ: informeringssatt },
      { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true },
    ]),
  },
  oversand: {
    avsnitt: ettAvsnitt('Översänd', [
      { namn: 'oversandDatum', slag: 'datum', etikett: 'Datum för översändandet' },
      { namn: 'meddelande', slag: 'textarea', etikett: 'Meddelande', valfri: true },
    ]),
  },
  'andra-underlag': {
    avsnitt: ettAvsnitt('Ändra underlaget', [skal('Vad i sak som ändras, och varför.')]),
  },
  sammanstall: {
    avsnitt: ettAvsnitt('Sammanställning', [
      { namn: 'langsiktigPlan', slag: 'textarea', etikett: 'Koppling till den långsiktiga planen' },
      { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
    ]),
  },
  'begar-komplettering': {
    avsnitt: ettAvsnitt('Komplettering', [
      skal('Vad som behöver kompletteras.'),
      { namn: 'senast', slag: 'datum', etikett: 'Senast', valfri: true },
    ]),
  },
  prioritera: {
    avsnitt: [
      {
        id: 'vardering',
        rubrik: 'Gruppens värdering',
        falt: [
          { namn: 'nytta', slag: 'poang', etikett: 'Nytta' },
          { namn: 'effektivitet', slag: 'poang', etikett: 'Effektivitet' },
          { namn: 'innovation', slag: 'poang', etikett: 'Innovation' },
          { namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' },
        ],
      },
      {
        id: 'rekommendation',
        rubrik: 'Rekommendation',
        falt: [
          { namn: 'finansieringstyp', slag: 'val', etikett: 'Finansieringstyp enligt gruppen', alternativ: finansieringAlternativ },
          kommunbidragsskal,
          budgetarAttNa,
          skal('Varför gruppen rekommenderar detta.'),
          narvarande,
        ],
      },
    ],
  },
  'prioritera-inte': {
    avsnitt: ettAvsnitt('Prioritera inte', [skal('Leverantören får läsa skälet.'), narvarande]),
  },
  aterfor: {
    avsnitt: ettAvsnitt('Återför', [skal('Vad som behöver göras om.'), narvarande]),
  },
  omkategorisera: {
    avsnitt: ettAvsnitt('Omkategorisera', [skal('Varför kategorin ska ändras.'), narvarande]),
  },
  rangordna: {
    avsnitt: ettAvsnitt('Plats i rangordningen', [{ namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' }]),
  },
  'till-budgetunderlag': {
    avsnitt: ettAvsnitt('Budgetunderlag', [
      budgetar,
      { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp', valfri: true, hjalp: 'Det som belastar budgeten.' },
      budgetrader,
      {
        namn: 'hanskjutet',
        slag: 'lista',
        etikett: 'Hänskjutna kostnader',
        hjalp: 'Kostnader som inte går att ange än (C-17). De har inget belopp.',
        rad: 'Kostnad',
        laggTill: 'Lägg till kostnad',
        falt: [
          { namn: 'rubrik', slag: 'text', etikett: 'Kostnad' },
          { namn: 'skal', slag: 'text', etikett: 'Varför den inte går att ange' },
          { namn: 'malprocess', slag: 'val', etikett: 'Tas upp i', alternativ: malprocessAlternativ },
        ],
      },
    ]),
  },
  'begar-beslut': {
    avsnitt: ettAvsnitt(
      'Till budgetbeslut',
      [{ namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true }],
      'Ett ärende till kommunfullmäktige startas för initiativet. Flera initiativ tas upp i ett gemensamt ärende från budgetlistans sida.',
    ),
  },
  finansiera: {
    avsnitt: ettAvsnitt('Budgetbeslutet', [
      ...beslut,
      { namn: 'beloppTkr', slag: 'belopp', etikett: 'Beslutat belopp', valfri: true },
      {
        namn: 'fordelning',
        slag: 'lista',
        etikett: 'Fördelning på ansvariga nämnder',
        hjalp: 'Lämnas tom när hela beloppet går till ägaren. Annars ska delarna bli beloppet (C-16).',
        rad: 'Del',
        laggTill: 'Lägg till nämnd',
        falt: [
          { namn: 'organ', slag: 'organ', bara: 'namnd', etikett: 'Nämnd' },
          { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp' },
        ],
      },
    ]),
  },
  'finansiera-delvis': {
    avsnitt: ettAvsnitt('Budgetbeslutet', [...beslut, { namn: 'ramTkr', slag: 'belopp', etikett: 'Ram' }, skal('Enligt beslutet.')]),
  },
  'finansiera-inte': {
    avsnitt: ettAvsnitt('Budgetbeslutet', [...beslut, skal('Enligt beslutet.')]),
  },
  'ny-version': {
    avsnitt: ettAvsnitt('Omarbetad version', [
      { ...budgetrader, hjalp: 'Summan får högst vara ramen. Extern finansiering räknas inte in.' },
      { namn: 'beskrivning', slag: 'textarea', etikett: 'Vad som har ändrats' },
    ]),
  },
  aterkom: {
    avsnitt: ettAvsnitt('Återkom', [skal('Varför initiativet tas upp igen.'), budgetarAttNa]),
  },
  pausa: {
    avsnitt: ettAvsnitt('Pausa', [skal('Varför ärendet pausas.')]),
  },
  ateruppta: {
    avsnitt: ettAvsnitt('Återuppta', [{ namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true }]),
  },
  avbryt: {
    avsnitt: ettAvsnitt('Avbryt', [skal('Varför ärendet avbryts.')]),
  },
  'byt-spar': {
    avsnitt: ettAvsnitt('Byt spår', [
      {
        namn: 'organ',
        slag: 'organ',
        bara: 'egetSpar',
        etikett: 'Förvaltning eller bolag som tar över',
        hjalp: 'Lämnas det tomt tar den som äger initiativet över det.',
        valfri: true,
      },
      skal('Varför det hör till en enda verksamhet (B-03).'),
    ]),
  },
  'byt-agare': {
    avsnitt: ettAvsnitt('Byt ägare', [
      { namn: 'organ', slag: 'organ', bara: 'leverantor', etikett: 'Ny ägare' },
      {
        namn: 'kommunbidragspaverkan',
        slag: 'grupp',
        etikett: 'Påverkan på kommunbidragen',
        hjalp: 'Ansvaret flyttas bara med en analys av budgeten (C-11).',
        falt: [
          { namn: 'analys', slag: 'textarea', etikett: 'Analys', hjalp: 'Vilka nämnders bidrag ändras, från när och varför.' },
          { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp som flyttas', hjalp: 'Skriv 0 om inget flyttas.' },
        ],
      },
      skal('Varför ansvaret flyttas.'),
    ]),
  },
};
