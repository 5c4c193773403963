import type { InitiativKontext } from '../initiativ/kontext.js';
import { text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';

const praxis = { kalla: 'G-29', lagrum: null, slag: 'praxis', fakta: [] } as const;
const lag = <Lagrum extends string>(lagrum: Lagrum) => ({ kalla: 'G-29', lagrum, slag: 'lag', fakta: [] }) as const;
/** OSL's secrecy stands in its parts IV–VI: chapters 15 to 40. */
const SEKRETESSLAGRUM = /^OSL (1[5-9]|2\d|3\d|40) kap\. \d{1,2}( [a-z])? §( .{1,80})?$/;

/** Who may know of a secret case, and who decides so: tried by the engine for every process. */
export const sekretessregler = {
  'far-namnge-personer': {
    ...praxis,
    mening:
      'Det egna organets leverantörsföreträdare, ledare eller den handläggare som har en uppgift i ärendet namnger och tar bort personer.',
    prov: 'vem',
    saknas: (k, h) =>
      utan(
        iOrganet(k, h, ['leverantorsforetradare', ...texter(h.fakta.ledare)]) ||
          (h.fakta.harUppgift === true && iOrganet(k, h, ['handlaggare'])),
        'roll:leverantorsforetradare',
      ),
    kanGorasAv:
      'Leverantörsföreträdaren eller ledaren i det organ som äger ärendet, eller den handläggare där som har tagit en av ärendets uppgifter',
  },
  'personen-ar-verksam': {
    ...praxis,
    mening: 'Bara den som är verksam i registret kan namnges i ett ärende.',
    prov: 'innehall',
    saknas: (_k, h) => utan(h.fakta.verksam === true, 'personId'),
    kanGorasAv: 'Den som namnger väljer en annan person',
  },
  'namngivningen-har-inte-gatt-ut': {
    ...praxis,
    mening: 'Sista dag för namngivningen ska vara i dag eller senare.',
    prov: 'innehall',
    saknas: (_k, h) => {
      const till = text(h.data.till);
      return utan(till === null || till >= h.idag, 'till');
    },
    kanGorasAv: 'Den som namnger',
  },
  'nagon-hos-mottagaren-ar-namngiven': {
    ...lag('OSL 8 kap. 1 §'),
    mening: 'I ett ärende med sekretess ska någon hos mottagaren vara namngiven innan ärendet lämnas dit.',
    prov: 'laget',
    saknas: (_k, h) => texter(h.fakta.organUtanNamngiven).map((organ) => `personer:${organ}`),
    kanGorasAv: 'Leverantörsföreträdaren eller ärendets handläggare i det organ som äger ärendet',
  },
  'mottagaren-ser-arendet': {
    ...lag('OSL 8 kap. 1 §'),
    mening: 'En uppgift i ett ärende med sekretess kan bara överlåtas till den som är namngiven i ärendet eller hör till dess organ.',
    prov: 'laget',
    saknas: (_k, h) => utan(h.fakta.mottagarenSer === true, 'personer'),
    kanGorasAv: 'Leverantörsföreträdaren namnger mottagaren först',
  },
  'far-andra-sekretess': {
    ...praxis,
    kalla: 'L-25',
    mening: 'Det egna organets leverantörsföreträdare eller ledare beslutar om ärendets sekretess.',
    prov: 'vem',
    saknas: (k, h) => utan(iOrganet(k, h, ['leverantorsforetradare', ...texter(h.fakta.ledare)]), 'roll:leverantorsforetradare'),
    kanGorasAv: 'Leverantörsföreträdaren eller ledaren i det organ som äger ärendet',
  },
  'sekretessen-har-lagrum': {
    ...lag('OSL 5 kap. 5 §'),
    kalla: 'L-25',
    mening: 'En sekretessmarkering ska ange vilken bestämmelse som gäller, till exempel OSL 18 kap. 8 §.',
    prov: 'innehall',
    saknas: (_k, h) => utan(h.data.sekretess !== true || SEKRETESSLAGRUM.test(text(h.data.lagrum) ?? ''), 'lagrum'),
    kanGorasAv: 'Den som beslutar om sekretessen',
  },
  'bara-sekretess-kan-havas': {
    ...praxis,
    kalla: 'L-25',
    mening: 'Sekretess kan bara hävas i ett ärende som har sekretess.',
    prov: 'laget',
    saknas: (_k, h) => utan(h.data.sekretess === true || h.fakta.harSekretess === true, 'sekretess'),
    kanGorasAv: 'Den som beslutar om sekretessen',
  },
} as const satisfies Record<string, Regelrad>;

function iOrganet(kontext: InitiativKontext, { aktor }: MaskinHandelse, roller: readonly string[]): boolean {
  return aktor.roller.some((innehav) => innehav.organ === kontext.organ && roller.includes(innehav.roll));
}
