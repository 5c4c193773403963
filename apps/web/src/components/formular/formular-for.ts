import type { InitiativHandelse } from '#contracts';
import { avserAlternativ, finansieringAlternativ, informeringssatt, kategoriAlternativ, ursprungAlternativ } from './alternativ.js';
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
  hjalp: 'Minst 5 av ledamöterna.',
};
const budgetar: Falt = {
  namn: 'budgetar',
  slag: 'tal',
  min: 2000,
  max: 2100,
  etikett: 'Budgetår',
  hjalp: 'Fyra siffror, till exempel 2028.',
};
const kommunbidragsskal: Falt = { namn: 'skalKommunbidrag', slag: 'textarea', etikett: 'Skäl för kommunbidrag', valfri: true };
const beslut: readonly Falt[] = [
  { namn: 'organ', slag: 'organ', etikett: 'Beslutande organ' },
  { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum' },
  { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' },
  budgetar,
];

export const nyttInitiativFormular: Formular = {
  knapp: 'Skapa initiativet',
  sedan: 'När du skapar initiativet får leverantörsföreträdaren uppgiften Kategorisera.',
  avsnitt: ettAvsnitt('Behovet', [
    { namn: 'titel', slag: 'text', etikett: 'Titel', hjalp: 'Kort och begripligt för den som inte är insatt.' },
    { namn: 'organ', slag: 'organ', bara: 'leverantor', etikett: 'Leverantör som tar emot initiativet' },
    { namn: 'behov', slag: 'textarea', etikett: 'Behov', hjalp: 'Vad fungerar inte i dag, och för vem?' },
    { namn: 'ursprung', slag: 'val', etikett: 'Varifrån kommer behovet?', alternativ: ursprungAlternativ },
    { namn: 'avser', slag: 'val', etikett: 'Vad gäller det?', alternativ: avserAlternativ },
    { ...mal, valfri: true, hjalp: 'Mål som initiativet bidrar till. Det går att komplettera senare.' },
    { namn: 'arbetssatt', slag: 'textarea', etikett: 'Arbetssätt', hjalp: 'Hur arbetar ni i dag, och hur vill ni arbeta?' },
    { namn: 'kortSikt', slag: 'textarea', etikett: 'På kort sikt', valfri: true },
    { namn: 'langSikt', slag: 'textarea', etikett: 'På lång sikt', valfri: true },
    { namn: 'anvandare', slag: 'textarea', etikett: 'Användare', valfri: true, hjalp: 'Vilka grupper och ungefär hur många.' },
    {
      namn: 'sekretess',
      slag: 'kryss',
      etikett: 'Ärendet omfattas av sekretess',
      hjalp: 'Då ser bara organet och namngivna personer att det finns.',
    },
  ]),
};

const kna: Formular = {
  knapp: 'Skicka in analysen',
  sedan: 'När du skickar får handläggaren uppgiften Sammanfatta.',
  avsnitt: [
    {
      id: 'behov',
      rubrik: 'Behov, mål och arbetssätt',
      falt: [
        { namn: 'behovOchMal', slag: 'textarea', etikett: 'Behov och mål' },
        { namn: 'arbetssatt', slag: 'textarea', etikett: 'Arbetssätt', hjalp: 'Hur arbetssättet förändras.' },
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
      ],
    },
    {
      id: 'ateranvandning',
      rubrik: 'Återanvändning',
      falt: [{ namn: 'ateranvandning', slag: 'ateranvandning', etikett: 'Kan en befintlig lösning återanvändas?' }],
    },
    {
      id: 'kunder',
      rubrik: 'Deltagande kunder',
      ingress: 'Kunderna ska ha deltagit i analysen (B-14).',
      falt: [{ namn: 'deltagandeKunder', slag: 'deltagandeKunder', etikett: 'Kunder som deltog' }],
    },
  ],
};

/** One form per event of SM-01. The contract's schema of the same name decides what is accepted. */
export const formularFor: Record<InitiativHandelse, Formular> = {
  kategorisera: {
    knapp: 'Kategorisera',
    sedan: 'Därefter väljer leverantörsföreträdaren om initiativet går vidare till analys.',
    avsnitt: ettAvsnitt('Kategori', [
      { namn: 'kategori', slag: 'val', etikett: 'Kategori', alternativ: kategoriAlternativ },
      mal,
      { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
    ]),
  },
  'ga-vidare': {
    knapp: 'Gå vidare till analys',
    sedan: 'Handläggaren får uppgiften Kostnads- och nyttoanalys.',
    avsnitt: ettAvsnitt('Gå vidare', [
      { namn: 'kriterieanteckning', slag: 'textarea', etikett: 'Hur initiativet möter kriterierna' },
      { namn: 'kunder', slag: 'kunder', etikett: 'Berörda kunder', hjalp: 'De bjuds in till analysen. Minst en.' },
    ]),
  },
  avfarda: {
    knapp: 'Avfärda',
    sedan: 'Initiativet avslutas och den som föreslog det får skälet.',
    avsnitt: ettAvsnitt('Avfärda', [skal('Den som föreslog initiativet får läsa skälet.')]),
  },
  'kna-klar': kna,
  sammanfatta: {
    knapp: 'Lämna in sammanfattningen',
    sedan: 'Underlaget är klart och handläggaren får uppgiften Informera nämnden.',
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
        falt: [{ namn: 'tjanster', slag: 'tjanster', etikett: 'Tjänster', hjalp: 'Nivån anges för varje tjänst (B-20).' }],
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
    knapp: 'Registrera informationen',
    sedan: 'Handläggaren får uppgiften Översänd till SLK.',
    avsnitt: ettAvsnitt('Information till nämnden', [
      { namn: 'namnd', slag: 'organ', etikett: 'Nämnd' },
      { namn: 'informeradDatum', slag: 'datum', etikett: 'Datum då nämnden informerades', hjalp: 'Före översändandet (B-18).' },
      { namn: 'sattAttInformera', slag: 'val', etikett: 'Hur nämnden informerades', alternativ: informeringssatt },
      { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true },
    ]),
  },
  oversand: {
    knapp: 'Översänd till SLK',
    sedan: 'Beredningsansvarig på SLK får uppgiften Sammanställ.',
    avsnitt: ettAvsnitt('Översänd', [
      { namn: 'oversandDatum', slag: 'datum', etikett: 'Datum för översändandet' },
      { namn: 'meddelande', slag: 'textarea', etikett: 'Meddelande', valfri: true },
    ]),
  },
  'andra-underlag': {
    knapp: 'Ändra underlaget',
    sedan: 'Initiativet går tillbaka till Underlag klart. Nämnden måste informeras på nytt.',
    avsnitt: ettAvsnitt('Ändra underlaget', [skal('Vad i sak som ändras, och varför.')]),
  },
  sammanstall: {
    knapp: 'Sammanställ',
    sedan: 'Initiativet är klart för den strategiska samordningsgruppen.',
    avsnitt: ettAvsnitt('Sammanställning', [
      { namn: 'langsiktigPlan', slag: 'textarea', etikett: 'Koppling till den långsiktiga planen' },
      { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
    ]),
  },
  'begar-komplettering': {
    knapp: 'Begär komplettering',
    sedan: 'Leverantören får tillbaka underlaget med ditt skäl.',
    avsnitt: ettAvsnitt('Komplettering', [
      skal('Vad som behöver kompletteras.'),
      { namn: 'senast', slag: 'datum', etikett: 'Senast', valfri: true },
    ]),
  },
  prioritera: {
    knapp: 'Rekommendera',
    sedan: 'Gruppens rekommendation läggs i prioriteringslistan. Den är rådgivande.',
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
          { namn: 'finansieringstyp', slag: 'val', etikett: 'Finansieringstyp enligt SSG', alternativ: finansieringAlternativ },
          kommunbidragsskal,
          budgetar,
          skal('Varför gruppen rekommenderar detta.'),
          narvarande,
        ],
      },
    ],
  },
  'prioritera-inte': {
    knapp: 'Prioritera inte',
    sedan: 'Initiativet kan återkomma i nästa cykel.',
    avsnitt: ettAvsnitt('Prioritera inte', [skal('Leverantören får läsa skälet.'), narvarande]),
  },
  aterfor: {
    knapp: 'Återför',
    sedan: 'Initiativet går tillbaka till leverantören med skälet.',
    avsnitt: ettAvsnitt('Återför', [skal('Vad som behöver göras om.'), narvarande]),
  },
  omkategorisera: {
    knapp: 'Omkategorisera',
    sedan: 'Initiativet går tillbaka för ny kategori.',
    avsnitt: ettAvsnitt('Omkategorisera', [skal('Varför kategorin ska ändras.'), narvarande]),
  },
  rangordna: {
    knapp: 'Ändra plats',
    sedan: 'Initiativet får en ny plats i rangordningen.',
    avsnitt: ettAvsnitt('Plats i rangordningen', [{ namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' }]),
  },
  'till-budgetunderlag': {
    knapp: 'Lägg i budgetunderlaget',
    sedan: 'Prioriteringslistan fryses och initiativet väntar på budgetbeslut.',
    avsnitt: ettAvsnitt('Budgetunderlag', [budgetar, { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp', valfri: true }]),
  },
  finansiera: {
    knapp: 'Registrera: finansierat',
    sedan: 'Initiativet är finansierat och nyttorealiseringen kan börja.',
    avsnitt: ettAvsnitt('Budgetbeslutet', [...beslut, { namn: 'beloppTkr', slag: 'belopp', etikett: 'Beslutat belopp', valfri: true }]),
  },
  'finansiera-delvis': {
    knapp: 'Registrera: delvis finansierat',
    sedan: 'Initiativet arbetas om så att det ryms i ramen.',
    avsnitt: ettAvsnitt('Budgetbeslutet', [...beslut, { namn: 'ramTkr', slag: 'belopp', etikett: 'Ram' }, skal('Enligt beslutet.')]),
  },
  'finansiera-inte': {
    knapp: 'Registrera: inte finansierat',
    sedan: 'Initiativet kan återkomma i nästa cykel.',
    avsnitt: ettAvsnitt('Budgetbeslutet', [...beslut, skal('Enligt beslutet.')]),
  },
  'ny-version': {
    knapp: 'Lämna ny version',
    sedan: 'Versionen prövas mot ramen.',
    avsnitt: ettAvsnitt('Omarbetad version', [
      { namn: 'rader', slag: 'rader', etikett: 'Rader', hjalp: 'Summan får högst vara ramen.' },
      { namn: 'beskrivning', slag: 'textarea', etikett: 'Vad som har ändrats' },
    ]),
  },
  aterkom: {
    knapp: 'Återkom',
    sedan: 'Initiativet prövas på nytt i nästa cykel.',
    avsnitt: ettAvsnitt('Återkom', [skal('Varför initiativet tas upp igen.'), budgetar]),
  },
  pausa: {
    knapp: 'Pausa ärendet',
    sedan: 'Interna frister stannar. Lagfrister löper.',
    avsnitt: ettAvsnitt('Pausa', [skal('Varför ärendet pausas.')]),
  },
  ateruppta: {
    knapp: 'Återuppta ärendet',
    sedan: 'Interna frister löper igen.',
    avsnitt: ettAvsnitt('Återuppta', [{ namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true }]),
  },
  avbryt: {
    knapp: 'Avbryt ärendet',
    sedan: 'Ärendet avslutas och kan inte öppnas igen.',
    avsnitt: ettAvsnitt('Avbryt', [skal('Varför ärendet avbryts.')]),
  },
  'byt-spar': {
    knapp: 'Byt spår',
    sedan: 'Initiativet avslutas här och hanteras i ett annat spår.',
    avsnitt: ettAvsnitt('Byt spår', [skal('Vilket spår och varför (B-03).')]),
  },
};

/** True for an event that this desk has a form for. */
export function arInitiativHandelse(typ: string): typ is InitiativHandelse {
  return Object.hasOwn(formularFor, typ);
}
