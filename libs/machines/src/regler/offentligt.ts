import type { FormelltArendeKontext } from '../formelltarende/kontext.js';
import { objekt, text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<FormelltArendeKontext>;
const SKRIVER = ['handlaggare', 'beredningsansvarig', 'verksamhetschef', 'jurist', 'registrator'];
const skribenten = 'Handläggaren i ärendet, eller sekreteraren i det organ som beslutar';

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
    saknas: (_k, { fakta }) => utan(objekt(fakta.offentligtBeslut).sekretess !== true, 'sekretess'),
    kanGorasAv: 'Ingen, så länge sekretessen gäller',
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
