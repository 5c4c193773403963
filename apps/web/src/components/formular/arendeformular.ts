import type {
  BilagekompletteringHandelse,
  DsoradHandelse,
  FormelltarendeHandelse,
  MotionHandelse,
  RemissHandelse,
  SamverkanHandelse,
} from '#contracts';
import {
  dsobedomningAlternativ,
  arendetypAlternativ,
  arendeutfallAlternativ,
  berorAlternativ,
  beslutsgangAlternativ,
  beslutsutfallAlternativ,
  domstolsutfallAlternativ,
  kopplingAlternativ,
  samverkansorganAlternativ,
  samverkansslagAlternativ,
  samverkansutfallAlternativ,
  stallningstagandeAlternativ,
} from './arendealternativ.js';
import { ettAvsnitt, skal } from './ett-avsnitt.js';
import type { Falt, Formular } from './falt.js';
import { tjansteutlatandeformular } from './tjansteutlatandeformular.js';

const kommentar: Falt = { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true };
const utanPersonuppgifter: Falt = {
  namn: 'utanPersonuppgifter',
  slag: 'kryss',
  etikett: 'Jag har kontrollerat att texten inte innehåller personuppgifter',
};
const dag = (etikett: string, hjalp?: string): Falt => ({ namn: 'datum', slag: 'datum', etikett, ...(hjalp ? { hjalp } : {}) });
const paragraf: Falt = { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' };
const valfriParagraf: Falt = { ...paragraf, valfri: true };

/** A new matter: what the register asks for, and the way it is to be decided. */
export const nyttFormelltArendeFormular: Formular = {
  avsnitt: [
    {
      id: 'registrering',
      rubrik: 'Registrering',
      falt: [
        { namn: 'titel', slag: 'text', etikett: 'Ärenderubrik', hjalp: 'Kort vad ärendet gäller, utan personuppgifter.' },
        { namn: 'organ', slag: 'organ', bara: 'egetSpar', etikett: 'Förvaltning som har ärendet' },
        { namn: 'arendetyp', slag: 'val', etikett: 'Ärendetyp', alternativ: arendetypAlternativ },
        { namn: 'beskrivning', slag: 'textarea', etikett: 'Vad ärendet gäller' },
        { namn: 'avsandare', slag: 'text', etikett: 'Avsändare', hjalp: 'Om ärendet kom utifrån.', valfri: true },
        { namn: 'registrerat', slag: 'datum', etikett: 'Registrerat', hjalp: 'Lämnas det tomt gäller i dag.', valfri: true },
      ],
    },
    {
      id: 'beslutsgang',
      rubrik: 'Beslutsgång',
      falt: [
        { namn: 'beslutsgang', slag: 'val', etikett: 'Vem beslutar?', alternativ: beslutsgangAlternativ },
        { namn: 'namnd', slag: 'organ', bara: 'namnd', etikett: 'Nämnd', hjalp: 'När en nämnd är med i beslutsgången.', valfri: true },
        { namn: 'personalBerors', slag: 'kryss', etikett: 'Ärendet berör personalen' },
        { namn: 'personuppgifter', slag: 'kryss', etikett: 'Ärendet gäller behandling av personuppgifter' },
        { namn: 'sekretess', slag: 'kryss', etikett: 'Ärendet omfattas av sekretess' },
      ],
    },
    {
      id: 'kopplingar',
      rubrik: 'Ärenden hos andra myndigheter',
      falt: [
        {
          namn: 'kopplingar',
          slag: 'lista',
          etikett: 'Kopplade ärenden',
          rad: 'Ärende',
          laggTill: 'Lägg till ärende',
          valfri: true,
          falt: [
            { namn: 'slag', slag: 'listval', etikett: 'Slag', alternativ: kopplingAlternativ },
            { namn: 'organ', slag: 'text', etikett: 'Myndighet' },
            { namn: 'dnr', slag: 'text', etikett: 'Diarienummer', hjalp: 'Som 0487/21.', valfri: true },
            { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum', valfri: true },
            valfriParagraf,
          ],
        },
      ],
    },
  ],
};

const utlatande = tjansteutlatandeformular();

/** One form per event of SM-10 that a person enters; what a meeting sends has none. */
const arende: Record<Exclude<FormelltarendeHandelse, 'beslut-fattat'>, Formular> = {
  'paborja-beredning': ettAvsnitt('Börja bereda', [kommentar]),
  'spara-version': utlatande,
  'lamna-till-granskning': utlatande,
  'godkann-granskning': ettAvsnitt('Granskat', [kommentar]),
  'atersand-till-handlaggaren': ettAvsnitt('Sänd tillbaka', [skal('Vad som behöver ändras.')]),
  underteckna: ettAvsnitt('Underskrift', [dag('Dag för underskriften'), kommentar]),
  'underteckna-inte': ettAvsnitt('Underteckna inte', [skal('Vad som behöver ändras.')]),
  'andra-vad-som-berors': ettAvsnitt('Vad ärendet berör', [
    {
      namn: 'personal',
      slag: 'val',
      etikett: 'Berör ärendet personalen?',
      hjalp: 'Då väntar beslutet på facklig samverkan.',
      alternativ: berorAlternativ,
    },
    {
      namn: 'personuppgifter',
      slag: 'val',
      etikett: 'Gäller ärendet behandling av personuppgifter?',
      hjalp: 'Då väntar ärendet på dataskyddsombudets råd.',
      alternativ: berorAlternativ,
    },
    skal('Vad som har kommit fram.'),
  ]),
  'anteckna-dialog': ettAvsnitt('Dialog', [
    dag('Dag', 'En dialog är inget beslut och ersätter varken remiss eller samverkan.'),
    { namn: 'mellan', slag: 'text', etikett: 'Mellan vilka', hjalp: 'Som presidierna i två nämnder. Skriv funktioner, inte namn.' },
    { namn: 'innehall', slag: 'textarea', etikett: 'Vad som togs upp' },
  ]),
  'skicka-remiss': ettAvsnitt('Remiss', [
    {
      namn: 'instanser',
      slag: 'kunder',
      bara: 'namnd',
      etikett: 'Remissinstanser',
      hjalp: 'Ett yttrande beslutas av en nämnd eller styrelse.',
    },
    { namn: 'svarSenast', slag: 'datum', etikett: 'Svar senast' },
  ]),
  'avsta-remiss': ettAvsnitt('Avstå från remiss', [
    skal('Varför remiss avstås, till exempel brådska.'),
    { namn: 'ersattning', slag: 'textarea', etikett: 'Vad som ersätter remissen' },
  ]),
  'prova-fornyad-remiss': ettAvsnitt('Förnyad remiss', [skal('Varför ändringen inte behöver en förnyad remiss.')]),
  'planera-samverkan': ettAvsnitt('Facklig samverkan', [
    { namn: 'samverkansorgan', slag: 'val', etikett: 'Samverkansgrupp', alternativ: samverkansorganAlternativ },
    { namn: 'slag', slag: 'val', etikett: 'Slag', alternativ: samverkansslagAlternativ },
    dag('Planerad dag'),
  ]),
  'begar-dso-rad': ettAvsnitt('Dataskyddsombudets råd', [
    {
      namn: 'fraga',
      slag: 'textarea',
      etikett: 'Vad ombudet ska ge råd om',
      hjalp: 'Vilka personuppgifter, för vad, och vad du är osäker på. Skriv inga personuppgifter här.',
    },
    { namn: 'svarSenast', slag: 'datum', etikett: 'Råd senast', hjalp: 'I god tid före beslutet. Ärendet väntar på svaret.' },
  ]),
  'bemot-dso-rad': ettAvsnitt('Svar på rådet', [
    { namn: 'foljs', slag: 'kryss', etikett: 'Rådet följs' },
    skal('Hur rådet följs, eller varför det inte följs.'),
  ]),
  'ga-vidare-utan-dso-rad': ettAvsnitt('Utan råd', [skal('Varför ärendet inte kan vänta längre på rådet.')]),
  'anmal-till-foredragningslistan': ettAvsnitt('Anmäl ärendet', [kommentar]),
  'ange-utfall-per-arende': ettAvsnitt(
    'Beslutet för varje initiativ',
    [
      {
        namn: 'rader',
        slag: 'lista',
        etikett: 'Initiativ som beslutet avviker för',
        rad: 'Initiativ',
        laggTill: 'Lägg till initiativ',
        falt: [
          { namn: 'arendeId', slag: 'avgjortArende', etikett: 'Initiativ' },
          { namn: 'utfall', slag: 'listval', etikett: 'Beslut', alternativ: arendeutfallAlternativ },
          { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp eller ram', valfri: true },
          { namn: 'skal', slag: 'text', etikett: 'Skäl', hjalp: 'Vid avslag eller mindre ram.', valfri: true },
        ],
      },
      {
        namn: 'fordelning',
        slag: 'lista',
        etikett: 'Fördelning på ansvariga nämnder',
        hjalp:
          'Lämnas tom när hela beloppet går till initiativets ägare. Annars ska delarna bli initiativets belopp, eller dess ram, och de ska stå i beslutet (C-16).',
        rad: 'Del',
        laggTill: 'Lägg till nämnd',
        falt: [
          { namn: 'arendeId', slag: 'avgjortArende', etikett: 'Initiativ' },
          { namn: 'organ', slag: 'organ', bara: 'namnd', etikett: 'Nämnd' },
          { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp' },
        ],
      },
    ],
    'Det som inte står här beslutas som föreslaget när organet bifaller. Avslår organet avslås alla.',
  ),
  'registrera-beslut': ettAvsnitt('Organets beslut', [
    { namn: 'organ', slag: 'organ', bara: 'beslutande', etikett: 'Organ' },
    dag('Sammanträdesdag'),
    paragraf,
    { namn: 'utfall', slag: 'val', etikett: 'Utfall', alternativ: beslutsutfallAlternativ },
    {
      namn: 'beslutspunkter',
      slag: 'lista',
      etikett: 'Beslutspunkter',
      hjalp: 'Så som organet beslutade. Behövs vid bifall och avslag.',
      rad: 'Punkt',
      laggTill: 'Lägg till beslutspunkt',
      valfri: true,
      falt: [
        { namn: 'nr', slag: 'tal', min: 1, max: 999, etikett: 'Nummer' },
        { namn: 'text', slag: 'textarea', etikett: 'Lydelse' },
      ],
    },
    { namn: 'omedelbartJusterad', slag: 'kryss', etikett: 'Paragrafen justerades omedelbart' },
    { namn: 'skalOmedelbar', slag: 'text', etikett: 'Skäl för omedelbar justering', valfri: true },
    { namn: 'tuDatum', slag: 'datum', etikett: 'Tjänsteutlåtandets dag enligt protokollet', valfri: true },
  ]),
  'protokollet-justerat': ettAvsnitt('Justering', [dag('Dag för justeringen')]),
  anslaget: ettAvsnitt('Anslag', [
    dag('Dag för anslaget'),
    {
      namn: 'overklagandeTill',
      slag: 'datum',
      etikett: 'Sista dag att överklaga',
      hjalp: 'Räknas ut om den lämnas tom: tre veckor från anslaget.',
      valfri: true,
    },
  ]),
  'laga-kraft': ettAvsnitt('Laga kraft', [dag('Dag för laga kraft')]),
  'skriv-anslag': ettAvsnitt(
    'Anslag',
    [
      {
        namn: 'rubrik',
        slag: 'text',
        etikett: 'Vad beslutet gäller',
        hjalp: 'Visas för alla på anslagstavlan. Skriv inga personuppgifter.',
      },
      { namn: 'forvaring', slag: 'text', etikett: 'Protokollet förvaras', hjalp: 'Till exempel kansliet med adress.' },
    ],
    'Anslaget sätts upp på en gång och sitter uppe under hela överklagandetiden. Överklagandetiden räknas från i dag.',
  ),
  'registrera-delfaende': ettAvsnitt('Delfående', [
    dag('Dag då parten fick del av beslutet', 'Tre veckor att överklaga räknas från den dagen (förvaltningslagen 44 §).'),
    { namn: 'satt', slag: 'text', etikett: 'Hur beslutet delgavs', hjalp: 'Till exempel brev med mottagningsbevis. Skriv inget namn.' },
    { namn: 'flerParter', slag: 'kryss', etikett: 'Fler parter ska få del av beslutet' },
  ]),
  'registrera-overklagande': ettAvsnitt('Överklagande', [
    { namn: 'inkom', slag: 'datum', etikett: 'Kom in' },
    { namn: 'domstol', slag: 'text', etikett: 'Domstol' },
  ]),
  'avgor-overklagande': ettAvsnitt('Domstolens avgörande', [
    { namn: 'utfall', slag: 'val', etikett: 'Utfall', alternativ: domstolsutfallAlternativ },
    { namn: 'domstol', slag: 'text', etikett: 'Domstol' },
    { namn: 'malnummer', slag: 'text', etikett: 'Målnummer', valfri: true },
    dag('Dag för avgörandet'),
  ]),
  'verkstall-fore-laga-kraft': ettAvsnitt(
    'Verkställ före laga kraft',
    [
      dag('Dag för verkställigheten'),
      { namn: 'kanAterstallas', slag: 'kryss', etikett: 'Åtgärden går att återställa om beslutet upphävs' },
      { namn: 'sarskildaSkal', slag: 'kryss', etikett: 'Särskilda skäl talar mot att verkställa nu' },
      skal('Avvägningen: varför det inte kan vänta, och vad som händer om beslutet upphävs.'),
    ],
    'Ett beslut får verkställas före laga kraft om inte särskilda skäl talar emot det (KL 13 kap. 14 §).',
  ),
  expediera: ettAvsnitt('Expediering', [
    dag('Dag för expedieringen'),
    {
      namn: 'mottagare',
      slag: 'lista',
      etikett: 'Mottagare',
      rad: 'Mottagare',
      laggTill: 'Lägg till mottagare',
      falt: [
        { namn: 'namn', slag: 'text', etikett: 'Mottagarens namn' },
        {
          namn: 'epost',
          slag: 'text',
          etikett: 'E-postadress',
          hjalp: 'Lämna tom om du skickar på annat sätt. Protokollsutdraget bifogas när det finns.',
          valfri: true,
        },
      ],
    },
  ]),
  verkstall: ettAvsnitt('Verkställighet', [
    dag('Dag för verkställigheten'),
    { namn: 'hur', slag: 'textarea', etikett: 'Hur beslutet verkställdes' },
  ]),
  avsluta: ettAvsnitt('Avsluta', [kommentar]),
  ratta: ettAvsnitt('Rättelse', [
    dag('Dag för rättelsen'),
    { namn: 'vad', slag: 'textarea', etikett: 'Vad som rättas, och rätt lydelse' },
    skal('Varför det rättas. Den gamla uppgiften finns kvar i loggen.'),
  ]),
  aterkalla: ettAvsnitt('Återkalla ärendet', [skal('Varför ärendet återkallas.')]),
  'aterta-beslutet': ettAvsnitt('Återtaget beslut', [
    dag('Dag för det nya beslutet'),
    paragraf,
    skal('Varför organet återtog beslutet. Det går inte när beslutet är verkställt.'),
  ]),
  'sammanfattning-for-allmanheten': ettAvsnitt(
    'Sammanfattning för allmänheten',
    [
      {
        namn: 'sammanfattning',
        slag: 'textarea',
        etikett: 'Sammanfattning',
        hjalp: 'Vad handlar det om, vad bestämdes och vem märker av det? Korta meningar, inga förkortningar, inga namn.',
        valfri: true,
      },
      { namn: 'avstaSkal', slag: 'text', etikett: 'Skäl att avstå från sammanfattningen', valfri: true },
      utanPersonuppgifter,
    ],
    'Texten läses av vem som helst på kommunens sida om beslut. Skriv en sammanfattning, eller ange varför ni avstår.',
  ),
  'publicera-beslutet': ettAvsnitt(
    'Publicera på webben',
    [
      { namn: 'rubrik', slag: 'text', etikett: 'Rubrik på webben', hjalp: 'Vad beslutet gäller, utan personuppgifter.' },
      {
        namn: 'visaProtokollsutdrag',
        slag: 'kryss',
        etikett: 'Visa protokollsutdraget. Jag har läst det, och det innehåller inga personuppgifter',
      },
      utanPersonuppgifter,
    ],
    'Beslutet blir läsbart för alla. Ett ärende med sekretess kan inte publiceras, och tas bort från webben om det får sekretess senare.',
  ),
  'ta-bort-fran-webben': ettAvsnitt('Ta bort från webben', [skal('Varför beslutet tas bort från webben.')]),
};

const remiss: Record<RemissHandelse, Formular> = {
  'ta-emot-remissen': ettAvsnitt('Ta emot remissen', [kommentar]),
  'lamna-yttrande': ettAvsnitt('Nämndens yttrande', [
    { namn: 'stallningstagande', slag: 'val', etikett: 'Ställningstagande', alternativ: stallningstagandeAlternativ },
    dag('Beslutsdag'),
    paragraf,
    { namn: 'yttrande', slag: 'textarea', etikett: 'Yttrande' },
    { namn: 'omedelbartJusterad', slag: 'kryss', etikett: 'Paragrafen justerades omedelbart' },
  ]),
  'svara-inte': ettAvsnitt('Avsluta utan yttrande', [skal('Varför nämnden inte yttrar sig.')]),
};

const samverkan: Record<SamverkanHandelse, Formular> = {
  informera: ettAvsnitt('Information', [
    dag('Dag för informationen'),
    { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
  ]),
  'genomfor-samverkan': ettAvsnitt('Samverkan', [
    dag('Dag för samverkan'),
    { namn: 'utfall', slag: 'val', etikett: 'Utfall', alternativ: samverkansutfallAlternativ },
    { namn: 'anteckning', slag: 'textarea', etikett: 'Anteckning', valfri: true },
  ]),
  'bilagg-samverkansprotokoll': ettAvsnitt('Protokoll', [
    { namn: 'beteckning', slag: 'text', etikett: 'Protokollets beteckning', hjalp: 'Till exempel CSG 2026-03-20 § 4.' },
  ]),
  'stall-in-samverkan': ettAvsnitt('Ställ in samverkan', [skal('Varför samverkan ställs in.')]),
};

/** The forms of a formal matter and of the cases under it. */
const dsorad: Record<DsoradHandelse, Formular> = {
  'lamna-dso-rad': ettAvsnitt('Råd', [
    { namn: 'bedomning', slag: 'val', etikett: 'Bedömning', alternativ: dsobedomningAlternativ },
    { namn: 'rad', slag: 'textarea', etikett: 'Råd' },
  ]),
  'avsta-fran-dso-rad': ettAvsnitt('Avstå från råd', [skal('Varför det inte behövs något råd.')]),
};

const bilaga: Record<BilagekompletteringHandelse, Formular> = {
  'lagg-till-bilagan': ettAvsnitt('Bilagan', [
    { namn: 'beteckning', slag: 'text', etikett: 'Vad det är', hjalp: 'Handlingens titel eller beteckning.' },
    { namn: 'organ', slag: 'text', etikett: 'Upprättad av', valfri: true },
    { namn: 'dnr', slag: 'text', etikett: 'Diarienummer', valfri: true },
    dag('Handlingens dag'),
    { ...paragraf, valfri: true },
  ]),
  'avsta-fran-bilagan': ettAvsnitt('Avstå från bilagan', [skal('Varför bilagan inte behövs.')]),
};

const motion: Record<Exclude<MotionHandelse, 'besvara-motionen'>, Formular> = {
  'begar-fullmaktiges-beslut': ettAvsnitt('Ärendet till fullmäktige', [
    {
      namn: 'anteckning',
      slag: 'textarea',
      etikett: 'Anteckning',
      valfri: true,
      hjalp: 'Ärendet går genom kommunstyrelsen, som alltid får yttra sig. Nämndernas synpunkter hämtas på remiss.',
    },
  ]),
  'anmal-beredningslaget': ettAvsnitt('Anmälan till fullmäktige', [
    {
      namn: 'laget',
      slag: 'textarea',
      etikett: 'Vad beredningen har visat hittills',
      hjalp: 'Anmäls när beredningen inte kan avslutas inom ett år.',
    },
  ]),
  'avskriv-motionen': ettAvsnitt('Avskrivning', [dag('Sammanträdets dag'), paragraf, skal('Varför motionen avskrivs.')]),
  'aterta-motionen': ettAvsnitt('Ta tillbaka motionen', [skal('Varför motionen tas tillbaka.')]),
};

export const arendeformular = { ...arende, ...remiss, ...samverkan, ...dsorad, ...bilaga, ...motion };
