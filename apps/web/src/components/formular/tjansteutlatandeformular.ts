import { dimensionssvarAlternativ, punktmottagareAlternativ, punktslagAlternativ, samverkanslageAlternativ } from './arendealternativ.js';
import type { Avsnitt, Falt, Formular } from './falt.js';

/** What a template decides of the form (H-01). */
export interface Formularmall {
  readonly dimensioner: readonly { readonly id: string; readonly rubrik: string }[];
  /** The template has a section on samverkan. */
  readonly samverkan: boolean;
}

const dimensionsnamn: Readonly<Record<string, string>> = {
  ekonomisk: 'Bedömning ur ekonomisk dimension',
  ekologisk: 'Bedömning ur ekologisk dimension',
  social: 'Bedömning ur social dimension',
  barn: 'Barnperspektivet',
  jamstalldhet: 'Jämställdhetsperspektivet',
  mangfald: 'Mångfaldsperspektivet',
  miljo: 'Miljöperspektivet',
  omvarld: 'Omvärldsperspektivet',
};
const somDimensioner = (ids: readonly string[]) => ids.map((id) => ({ id, rubrik: dimensionsnamn[id] ?? id }));
/** The dimensions of today's templates, when nothing says which template a form was written by. */
const dagens: Formularmall = { dimensioner: somDimensioner(['ekonomisk', 'ekologisk', 'social']), samverkan: true };

/** The template of a form that has been sent in, read from what it answers: an old form shows its own perspectives. */
export function mallUr(innehall: Readonly<Record<string, unknown>>): Formularmall {
  const svar = innehall['dimensioner'];
  const ids = typeof svar === 'object' && svar !== null ? Object.keys(svar) : [];
  return ids.length === 0 ? dagens : { ...dagens, dimensioner: somDimensioner(ids) };
}

const langText = (namn: string, etikett: string, hjalp?: string): Falt => ({
  namn,
  slag: 'textarea',
  etikett,
  valfri: true,
  senare: true,
  ...(hjalp ? { hjalp } : {}),
});
const valfriParagraf: Falt = {
  namn: 'paragraf',
  slag: 'tal',
  min: 1,
  max: 9999,
  etikett: 'Paragraf',
  hjalp: 'Siffran efter §.',
  valfri: true,
};

function dimension({ id, rubrik }: Formularmall['dimensioner'][number]): Falt {
  const kort = rubrik.replace(/^Bedömning ur /, '');
  const namn = kort.charAt(0).toUpperCase() + kort.slice(1);
  return {
    namn: id,
    slag: 'grupp',
    etikett: namn,
    falt: [
      { namn: 'svar', slag: 'val', etikett: `Bedömning i ${kort.toLowerCase()}`, alternativ: dimensionssvarAlternativ },
      { namn: 'text', slag: 'textarea', etikett: `Beskrivning i ${kort.toLowerCase()}`, valfri: true },
      {
        namn: 'bilaga',
        slag: 'tal',
        min: 1,
        max: 99,
        etikett: `Bilaga nummer i ${kort.toLowerCase()}`,
        hjalp: 'När du hänvisar till en annan bedömning.',
        valfri: true,
      },
    ],
  };
}

const forslag: Avsnitt = {
  id: 'forslag',
  rubrik: 'Förslag till beslut',
  falt: [
    {
      namn: 'punkter',
      slag: 'lista',
      etikett: 'Beslutspunkter',
      hjalp: 'Minst en för varje organ i beslutsgången. Allt som texten föreslår ska finnas som punkt.',
      rad: 'Punkt',
      laggTill: 'Lägg till punkt',
      falt: [
        { namn: 'text', slag: 'textarea', etikett: 'Lydelse' },
        { namn: 'slag', slag: 'listval', etikett: 'Innebörd', alternativ: punktslagAlternativ },
        { namn: 'mottagare', slag: 'listval', etikett: 'Beslutas av', alternativ: punktmottagareAlternativ },
        { namn: 'aldreOrgan', slag: 'text', etikett: 'Tidigare beslut: organ', hjalp: 'När punkten upphäver något.', valfri: true },
        { namn: 'aldreDatum', slag: 'datum', etikett: 'Tidigare beslut: datum', valfri: true },
        { namn: 'aldreParagraf', slag: 'tal', min: 1, max: 9999, etikett: 'Tidigare beslut: paragraf', valfri: true },
        {
          namn: 'bilaga',
          slag: 'tal',
          min: 1,
          max: 99,
          etikett: 'Bilaga nummer',
          hjalp: 'När punkten gäller ett bilagt dokument.',
          valfri: true,
        },
      ],
    },
    { namn: 'skalOmedelbar', slag: 'text', etikett: 'Skäl för omedelbar justering', valfri: true },
    { namn: 'forklaring', slag: 'textarea', etikett: 'Förklaring när texten föreslår något som inte är en punkt', valfri: true },
  ],
};

const ekonomi: Avsnitt = {
  id: 'ekonomi',
  rubrik: 'Ekonomi',
  falt: [
    {
      namn: 'ekonomi',
      slag: 'grupp',
      etikett: 'Ekonomi',
      falt: [
        { namn: 'nuvarandeTkr', slag: 'belopp', etikett: 'Nuvarande kostnad', valfri: true, senare: true },
        { namn: 'vemBar', slag: 'text', etikett: 'Vem som bär kostnaden', valfri: true, senare: true },
        {
          namn: 'effekter',
          slag: 'lista',
          etikett: 'Effekt per år',
          rad: 'År',
          laggTill: 'Lägg till år',
          falt: [
            { namn: 'ar', slag: 'tal', min: 2000, max: 2100, etikett: 'År' },
            { namn: 'beloppTkr', slag: 'belopp', etikett: 'Effekt' },
          ],
        },
        langText('senare', 'Senare förändring'),
      ],
    },
  ],
};

const samverkan = (finns: boolean): Avsnitt => ({
  id: 'samverkan',
  rubrik: 'Samverkan',
  ...(finns ? {} : { ingress: 'Mallen har inget avsnitt om samverkan. Fyll i det om ärendet berör personalen, så kommer det med.' }),
  falt: [
    {
      namn: 'samverkan',
      slag: 'grupp',
      etikett: 'Samverkan',
      falt: [
        { namn: 'lage', slag: 'val', etikett: 'Facklig samverkan', alternativ: samverkanslageAlternativ },
        { namn: 'organ', slag: 'text', etikett: 'Samverkansgrupp', valfri: true },
        { namn: 'datum', slag: 'datum', etikett: 'Dag för samverkan', valfri: true },
        { namn: 'beskrivning', slag: 'textarea', etikett: 'Beskrivning av samverkan', valfri: true },
      ],
    },
  ],
});

const bilagor: Avsnitt = {
  id: 'bilagor',
  rubrik: 'Bilagor och mottagare',
  falt: [
    {
      namn: 'bilagor',
      slag: 'lista',
      etikett: 'Bilagor',
      hjalp: 'Numreras i den här ordningen.',
      rad: 'Bilaga',
      laggTill: 'Lägg till bilaga',
      valfri: true,
      falt: [
        { namn: 'titel', slag: 'text', etikett: 'Bilagans titel' },
        { namn: 'organ', slag: 'text', etikett: 'Upprättad av', valfri: true },
        { namn: 'dnr', slag: 'text', etikett: 'Diarienummer', valfri: true },
        { namn: 'datum', slag: 'datum', etikett: 'Datum', valfri: true },
        valfriParagraf,
        { namn: 'kompletteras', slag: 'kryss', etikett: 'Kompletteras efter beslutet' },
        {
          namn: 'kompletterasSenast',
          slag: 'datum',
          etikett: 'Kompletteras senast',
          hjalp: 'Utelämnad: fyra veckor efter beslutet.',
          valfri: true,
        },
      ],
    },
    {
      namn: 'aberopade',
      slag: 'lista',
      etikett: 'Beslut som åberopas',
      rad: 'Beslut',
      laggTill: 'Lägg till åberopat beslut',
      valfri: true,
      falt: [
        { namn: 'vad', slag: 'text', etikett: 'Vad beslutet gäller' },
        { namn: 'organ', slag: 'text', etikett: 'Organ' },
        { namn: 'datum', slag: 'datum', etikett: 'Beslutsdag' },
        valfriParagraf,
      ],
    },
    {
      namn: 'mottagare',
      slag: 'lista',
      etikett: 'Beslutet ska skickas till',
      rad: 'Mottagare',
      laggTill: 'Lägg till mottagare',
      valfri: true,
      falt: [{ namn: 'namn', slag: 'text', etikett: 'Mottagare' }],
    },
  ],
};

/** The tjänsteutlåtande by its template, a section for each part that one person writes at a time. What is missing is said when it is handed to review. */
export function tjansteutlatandeformular(mall: Formularmall = dagens): Formular {
  const perspektiv = mall.dimensioner.every(({ rubrik }) => /perspektiv/.test(rubrik));
  return {
    avsnitt: [
      forslag,
      { id: 'sammanfattning', rubrik: 'Sammanfattning', falt: [langText('sammanfattning', 'Sammanfattning')] },
      {
        id: 'dimensioner',
        rubrik: perspektiv ? 'Perspektiv' : 'Dimensioner',
        ingress: `${perspektiv ? 'Varje perspektiv' : 'Varje dimension'} ska besvaras. Finns inga särskilda aspekter ska det stå uttryckligen.`,
        falt: [
          {
            namn: 'dimensioner',
            slag: 'grupp',
            etikett: perspektiv ? 'Bedömning ur perspektiven' : 'Bedömning ur tre dimensioner',
            falt: mall.dimensioner.map(dimension),
          },
        ],
      },
      ekonomi,
      samverkan(mall.samverkan),
      {
        id: 'arendet',
        rubrik: 'Ärendet',
        falt: [langText('arendet', 'Ärendet'), langText('bakgrund', 'Beskrivning av ärendet', 'Bakgrund och vad som föreslås.')],
      },
      { id: 'bedomning', rubrik: 'Bedömning', falt: [langText('bedomning', 'Bedömning')] },
      bilagor,
      {
        id: 'version',
        rubrik: 'Versionens dag',
        ingress: 'Mallen följer versionens dag.',
        falt: [
          { namn: 'datum', slag: 'datum', etikett: 'Versionens dag', hjalp: 'Lämnas det tomt gäller i dag.', valfri: true },
          { namn: 'andring', slag: 'text', etikett: 'Vad som ändrats i versionen', valfri: true },
        ],
      },
    ],
  };
}
