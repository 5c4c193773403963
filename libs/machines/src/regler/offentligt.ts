import type { FormelltArendeKontext } from '../formelltarende/kontext.js';
import { objekt, text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<FormelltArendeKontext>;
const SKRIVER = ['handlaggare', 'beredningsansvarig', 'verksamhetschef', 'jurist', 'registrator'];
const skribenten = 'Handläggaren i ärendet, eller sekreteraren i det organ som beslutar';

/** A personal identity number or its like, an e-mail address, a telephone number. */
const PEKAR_UT = [
  /\b(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+]?\d{4}\b/,
  /\S+@\S+\.\p{L}{2,}/u,
  /(?:\+46|\b0)\s?\d{1,3}[-\s]\d{2,3}[-\s]?\d{2}[-\s]?\d{2}\b/,
];

/** L-16: what must hold before a decided matter is shown to everybody on the web. */
export const offentlighetsregler = {
  'far-skriva-for-allmanheten': {
    slag: 'praxis',
    lagrum: null,
    prov: 'vem',
    fakta: [],
    mening: 'Det som visas för allmänheten skrivs av ärendets handläggare eller av sekreteraren i det organ som beslutar.',
    kalla: 'L-16',
    saknas: (k, h) =>
      utan(har(h.aktor, k.organ, SKRIVER) || (k.instans !== null && har(h.aktor, k.instans, ['sekreterare'])), 'roll:handlaggare'),
    kanGorasAv: skribenten,
  },
  'sammanfattningen-skrivs-eller-avstas': {
    slag: 'lag',
    lagrum: '11 § språklagen (2009:600)',
    prov: 'innehall',
    fakta: [],
    mening: 'Skriv en sammanfattning som alla förstår, eller ange varför ni avstår. Inte både och.',
    kalla: 'L-16',
    saknas: (_k, { data }) => utan((text(data.sammanfattning) === null) !== (text(data.avstaSkal) === null), 'sammanfattning'),
    kanGorasAv: skribenten,
  },
  'texten-ar-utan-personuppgifter': {
    slag: 'lag',
    lagrum: 'artikel 5.1 c dataskyddsförordningen (EU) 2016/679',
    prov: 'innehall',
    fakta: [],
    mening: 'Det som visas för alla får inte peka ut någon. Läs texten en gång till och bekräfta att den saknar personuppgifter.',
    kalla: 'L-16',
    saknas: (_k, { data }) => utan(data.utanPersonuppgifter === true || text(data.avstaSkal) !== null, 'utanPersonuppgifter'),
    kanGorasAv: skribenten,
  },
  'sammanfattningen-finns-eller-ar-avstadd': {
    slag: 'lag',
    lagrum: '11 § språklagen (2009:600)',
    prov: 'laget',
    fakta: ['offentligtBeslut'],
    mening: 'Innan beslutet publiceras ska det finnas en sammanfattning för allmänheten, eller ett skäl att avstå från den.',
    kalla: 'L-16',
    saknas: (_k, { fakta }) => utan(objekt(fakta.offentligtBeslut).skriven === true, 'sammanfattning-for-allmanheten'),
    kanGorasAv: skribenten,
  },
  'beslutet-ar-inte-sekretessbelagt': {
    slag: 'lag',
    lagrum: 'offentlighets- och sekretesslagen (2009:400)',
    prov: 'laget',
    fakta: ['offentligtBeslut'],
    mening: 'Ett ärende med sekretess visas inte för allmänheten.',
    kalla: 'L-16',
    saknas: (_k, { fakta }) => utan(objekt(fakta.offentligtBeslut).sekretess !== true, 'ingenSekretess'),
    kanGorasAv: 'Ingen, så länge sekretessen gäller',
  },
  'texten-har-inga-kontaktuppgifter': {
    slag: 'lag',
    lagrum: 'artikel 5.1 c dataskyddsförordningen (EU) 2016/679',
    prov: 'innehall',
    fakta: [],
    mening: 'Det som visas för alla får inte innehålla personnummer, e-postadress eller telefonnummer.',
    kalla: 'L-16',
    saknas: (_k, { data }) =>
      ['rubrik', 'sammanfattning'].filter((falt) => {
        const skrivet = text(data[falt]);
        return skrivet !== null && PEKAR_UT.some((form) => form.test(skrivet));
      }),
    kanGorasAv: skribenten,
  },
  'beslutet-ar-publicerat': {
    slag: 'praxis',
    lagrum: null,
    prov: 'laget',
    fakta: ['offentligtBeslut'],
    mening: 'Beslutet finns inte på webben.',
    kalla: 'L-16',
    saknas: (_k, { fakta }) => utan(objekt(fakta.offentligtBeslut).publicerat === true, 'publicerat'),
    kanGorasAv: skribenten,
  },
} as const satisfies Record<string, Rad>;

/** Asked where a decision is published that takes no events of its own: a closed matter, one by delegation, an item without a case. */
export const webbregler = {
  'beslutet-ar-fardigt': {
    slag: 'praxis',
    lagrum: null,
    prov: 'laget',
    fakta: ['offentligtBeslut'],
    mening: 'Ett beslut visas för allmänheten när det är fattat och protokollet är justerat, eller delegationsbeslutet registrerat.',
    kalla: 'L-16',
    saknas: (_k, { fakta }) => utan(objekt(fakta.offentligtBeslut).fardigt === true, 'beslut'),
    kanGorasAv: 'Ingen, innan beslutet är justerat eller registrerat',
  },
  'punkten-har-inget-eget-arende': {
    slag: 'praxis',
    lagrum: null,
    prov: 'laget',
    fakta: ['offentligtBeslut'],
    mening: 'Punkten har ett ärende. Publicera beslutet i ärendet, så att det visas en gång.',
    kalla: 'L-16',
    saknas: (_k, { fakta }) => utan(objekt(fakta.offentligtBeslut).harArende !== true, 'arende'),
    kanGorasAv: skribenten,
  },
  'arendet-publiceras-i-arendet': {
    slag: 'praxis',
    lagrum: null,
    prov: 'laget',
    fakta: ['offentligtBeslut'],
    mening: 'Ärendet är öppet: publicera beslutet, eller ta bort det, med åtgärden i ärendet.',
    kalla: 'L-16',
    saknas: (_k, { fakta }) => utan(objekt(fakta.offentligtBeslut).oppet !== true, 'atgard-i-arendet'),
    kanGorasAv: skribenten,
  },
} as const satisfies Record<string, Rad>;
