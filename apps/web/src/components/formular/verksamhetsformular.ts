import { type VerksamhetsinitiativHandelse, verksamhetskriterier } from '#contracts';
import { avserAlternativ, plantypAlternativ, ursprungAlternativ, verksamhetsfinansieringAlternativ } from './alternativ.js';
import type { Avsnitt, Falt, Formular } from './falt.js';
import { formularFor, nyttInitiativFormular } from './formular-for.js';

const skal = (hjalp: string): Falt => ({ namn: 'skal', slag: 'textarea', etikett: 'Skäl', hjalp });
const ettAvsnitt = (rubrik: string, falt: readonly Falt[], ingress?: string): readonly Avsnitt[] => [
  { id: 'uppgifter', rubrik, falt, ...(ingress ? { ingress } : {}) },
];
const uppdrag: readonly Falt[] = [
  {
    namn: 'uppdragsomrade',
    slag: 'text',
    etikett: 'Uppdragsområde',
    hjalp: 'Vilket av verksamhetens uppdrag behovet kommer från (B-07).',
    valfri: true,
  },
  { namn: 'malgrupper', slag: 'textarea', etikett: 'Målgrupper', hjalp: 'Vilka som berörs.', valfri: true },
  {
    namn: 'agandeOrgan',
    slag: 'kunder',
    etikett: 'Nämnder eller bolag som tjänsten hör till',
    hjalp: 'Den kan höra till flera.',
    valfri: true,
  },
];
const planar: Falt = { namn: 'planar', slag: 'tal', min: 2000, max: 2100, etikett: 'Planår', hjalp: 'Fyra siffror, till exempel 2028.' };
const deltagare: Falt = { namn: 'deltagare', slag: 'tal', min: 1, max: 50, etikett: 'Antal i ledningen som deltog' };
const namndbeslut: readonly Falt[] = [
  { namn: 'namnd', slag: 'organ', bara: 'namnd', etikett: 'Nämnd eller bolagsstyrelse' },
  { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum' },
  { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' },
];

/** The need in the own track: SM-01's fields with the own body, its mission and its target groups. */
export const nyttVerksamhetsinitiativFormular: Formular = {
  knapp: 'Skapa initiativet',
  sedan: 'När du skapar initiativet får handläggaren uppgiften Ta upp behovet till analys.',
  avsnitt: nyttInitiativFormular.avsnitt.map((avsnitt) => ({ ...avsnitt, falt: avsnitt.falt.flatMap(egetFalt) })),
};

function egetFalt(falt: Falt): readonly Falt[] {
  if (falt.namn === 'organ')
    return [{ namn: 'organ', slag: 'organ', bara: 'egetSpar', etikett: 'Förvaltning eller bolag som behovet gäller' }, ...uppdrag];
  if (falt.namn === 'ursprung')
    return [{ namn: 'ursprung', slag: 'listval', etikett: 'Varifrån kommer behovet?', alternativ: ursprungAlternativ, valfri: true }];
  if (falt.namn === 'avser') return [{ namn: 'avser', slag: 'val', etikett: 'Vad gäller det?', alternativ: avserAlternativ }];
  return [falt];
}

/** One form per event of SM-02. The contract's schema of the same name decides what is accepted. */
export const verksamhetsformular: Record<VerksamhetsinitiativHandelse, Formular> = {
  analysera: {
    knapp: 'Börja analysera',
    sedan: 'Handläggaren får uppgiften Gör kostnads- och nyttoanalys.',
    avsnitt: ettAvsnitt('Uppdrag och målgrupper', [
      ...uppdrag,
      { namn: 'mal', slag: 'mal', etikett: 'Mål', hjalp: 'Minst ett beslutat mål (B-24).' },
    ]),
  },
  'kna-klar': formularFor['kna-klar'],
  'komplettera-analysen': {
    knapp: 'Begär komplettering',
    sedan: 'Handläggaren får tillbaka analysen med ditt skäl.',
    avsnitt: ettAvsnitt('Komplettering', [
      skal('Vad som behöver kompletteras.'),
      { namn: 'senast', slag: 'datum', etikett: 'Senast', hjalp: 'Lämnas det tomt gäller tio arbetsdagar.', valfri: true },
    ]),
  },
  'sammanstall-till-ledningen': {
    knapp: 'Lämna över till ledningen',
    sedan: 'Ledningen får uppgiften att värdera och prioritera.',
    avsnitt: [
      {
        id: 'kriterier',
        rubrik: 'Kriterier',
        ingress: 'Inget av dem får lämnas tomt (B-10).',
        falt: [
          {
            namn: 'kriterier',
            slag: 'grupp',
            etikett: 'Bedömning',
            falt: verksamhetskriterier.map(({ id, namn }) => ({ namn: id, slag: 'kriterium', etikett: namn })),
          },
        ],
      },
      {
        id: 'finansiering',
        rubrik: 'Finansiering och plan',
        falt: [
          { namn: 'finansieringstyp', slag: 'val', etikett: 'Finansiering', alternativ: verksamhetsfinansieringAlternativ },
          { namn: 'langsiktigPlan', slag: 'textarea', etikett: 'Förslag till långsiktig plan', valfri: true },
          { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
        ],
      },
    ],
  },
  'prioritera-i-ledningen': {
    knapp: 'Prioritera',
    sedan: 'Nämndens eller bolagsstyrelsens sekreterare får uppgiften att registrera beslutet.',
    avsnitt: ettAvsnitt('Ledningens prioritering', [
      { namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' },
      planar,
      deltagare,
      skal('Varför ledningen prioriterar det.'),
    ]),
  },
  'prioritera-inte-i-ledningen': {
    knapp: 'Prioritera inte',
    sedan: 'Initiativet kan tas upp igen i en senare plan.',
    avsnitt: ettAvsnitt('Prioritera inte', [deltagare, skal('Förslagsställaren får läsa skälet.')]),
  },
  'aterfor-fran-ledningen': {
    knapp: 'Återför till analys',
    sedan: 'Initiativet går tillbaka till analys med skälet.',
    avsnitt: ettAvsnitt('Återför', [deltagare, skal('Vad som behöver göras om.')]),
  },
  'aterkom-i-planen': {
    knapp: 'Ta upp igen',
    sedan: 'Initiativet sammanställs på nytt för ledningen.',
    avsnitt: ettAvsnitt('Ta upp igen', [skal('Varför initiativet tas upp igen.'), planar]),
  },
  'besluta-i-namnden': {
    knapp: 'Registrera beslutet',
    sedan: 'Initiativet är beslutat och väntar på att realiseringen startar.',
    avsnitt: ettAvsnitt('Nämndens beslut', [
      ...namndbeslut,
      { namn: 'plantyp', slag: 'val', etikett: 'Ingår i', alternativ: plantypAlternativ },
      planar,
      { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp i den egna budgeten', valfri: true },
    ]),
  },
  'avsla-i-namnden': {
    knapp: 'Registrera avslag',
    sedan: 'Initiativet kan tas upp igen i en senare plan.',
    avsnitt: ettAvsnitt('Nämndens beslut', [...namndbeslut, skal('Enligt beslutet.')]),
  },
  pausa: formularFor.pausa,
  ateruppta: formularFor.ateruppta,
  avbryt: formularFor.avbryt,
  'byt-till-gemensamt': {
    knapp: 'Byt till gemensamt spår',
    sedan: 'Initiativet fortsätter som ett ärende hos leverantören, med det som redan är känt.',
    avsnitt: ettAvsnitt('Byt spår', [
      { namn: 'organ', slag: 'organ', bara: 'leverantor', etikett: 'Leverantör som tar emot initiativet' },
      { namn: 'ursprung', slag: 'val', etikett: 'Varifrån kommer behovet?', alternativ: ursprungAlternativ },
      skal('Varför det hör till det gemensamma spåret (B-03).'),
    ]),
  },
};
