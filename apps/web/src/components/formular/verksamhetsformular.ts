import { type VerksamhetsinitiativHandelse, verksamhetskriterier } from '#contracts';
import { avserAlternativ, plantypAlternativ, ursprungAlternativ, verksamhetsfinansieringAlternativ } from './alternativ.js';
import { anmalAvstegFormular } from './avstegsformular.js';
import { ettAvsnitt, skal } from './ett-avsnitt.js';
import type { Falt, Formular } from './falt.js';
import { initiativformular } from './initiativformular.js';
import { nyttInitiativFormular } from './nytt-initiativ-formular.js';

const uppdrag: readonly Falt[] = [
  {
    namn: 'uppdragsomrade',
    slag: 'text',
    etikett: 'Uppdragsområde',
    hjalp: 'Vilket av verksamhetens uppdrag behovet kommer från (B-07).',
    valfri: true,
  },
  { namn: 'malgrupper', slag: 'textarea', etikett: 'Målgrupper', hjalp: 'Vilka som berörs.', valfri: true },
];
const agandeOrgan: Falt = {
  namn: 'agandeOrgan',
  slag: 'kunder',
  etikett: 'Nämnder eller bolag som tjänsten hör till',
  hjalp: 'Den kan höra till flera.',
  valfri: true,
};
const planar: Falt = { namn: 'planar', slag: 'tal', min: 2000, max: 2100, etikett: 'Planår', hjalp: 'Fyra siffror, till exempel 2028.' };
const deltagare: Falt = { namn: 'deltagare', slag: 'tal', min: 1, max: 50, etikett: 'Antal i ledningen som deltog' };
const namndbeslut: readonly Falt[] = [
  { namn: 'namnd', slag: 'organ', bara: 'namnd', etikett: 'Nämnd eller bolagsstyrelse' },
  { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum' },
  { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' },
];

/** The need in the own track: SM-01's fields with the own body, its mission and its target groups. */
export const nyttVerksamhetsinitiativFormular: Formular = {
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
  analysera: ettAvsnitt('Uppdrag och målgrupper', [
    ...uppdrag,
    agandeOrgan,
    { namn: 'mal', slag: 'mal', etikett: 'Mål', hjalp: 'Minst ett beslutat mål (B-24).' },
  ]),
  'kna-klar': initiativformular['kna-klar'],
  'komplettera-analysen': ettAvsnitt('Komplettering', [
    skal('Vad som behöver kompletteras.'),
    { namn: 'senast', slag: 'datum', etikett: 'Senast', hjalp: 'Lämnas det tomt gäller tio arbetsdagar.', valfri: true },
  ]),
  'sammanstall-till-ledningen': {
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
  'prioritera-i-ledningen': ettAvsnitt('Ledningens prioritering', [
    { namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' },
    planar,
    deltagare,
    skal('Varför ledningen prioriterar det.'),
  ]),
  'prioritera-inte-i-ledningen': ettAvsnitt('Prioritera inte', [deltagare, skal('Förslagsställaren får läsa skälet.')]),
  'aterfor-fran-ledningen': ettAvsnitt('Återför', [deltagare, skal('Vad som behöver göras om.')]),
  rangordna: ettAvsnitt('Plats i rangordningen', [{ namn: 'rang', slag: 'tal', min: 1, max: 999, etikett: 'Rang', hjalp: '1 är högst.' }]),
  'aterkom-i-planen': ettAvsnitt('Ta upp igen', [skal('Varför initiativet tas upp igen.'), planar]),
  'begar-namndens-beslut': ettAvsnitt(
    'Till nämnden',
    [
      { namn: 'plantyp', slag: 'val', etikett: 'Ska ingå i', alternativ: plantypAlternativ },
      { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp i den egna budgeten' },
    ],
    'Ett ärende till nämnden startas. Nämndens beslut i det avgör initiativet.',
  ),
  'besluta-i-namnden': ettAvsnitt('Nämndens beslut', [
    ...namndbeslut,
    { namn: 'plantyp', slag: 'val', etikett: 'Ingår i', alternativ: plantypAlternativ },
    planar,
    { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp i den egna budgeten', valfri: true },
  ]),
  'avsla-i-namnden': ettAvsnitt('Nämndens beslut', [...namndbeslut, skal('Enligt beslutet.')]),
  pausa: initiativformular.pausa,
  ateruppta: initiativformular.ateruppta,
  avbryt: initiativformular.avbryt,
  'anmal-avsteg': anmalAvstegFormular,
  'byt-till-gemensamt': ettAvsnitt('Byt spår', [
    { namn: 'organ', slag: 'organ', bara: 'leverantor', etikett: 'Leverantör som tar emot initiativet' },
    { namn: 'ursprung', slag: 'val', etikett: 'Varifrån kommer behovet?', alternativ: ursprungAlternativ },
    skal('Varför det hör till det gemensamma spåret (B-03).'),
  ]),
};
