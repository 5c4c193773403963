import type { Roll } from './inloggad.js';

interface Lank {
  readonly namn: string;
  readonly vag: string;
}

const inkorg = { namn: 'Inkorg', vag: '/inkorg' };
const arenden = { namn: 'Ärenden', vag: '/initiativ' };
const formella = { namn: 'Formella ärenden', vag: '/formella-arenden' };
const avsteg = { namn: 'Avsteg', vag: '/avsteg' };
const tjansteplan = { namn: 'Tjänsteplan', vag: '/tjansteplan' };
const portfolj = { namn: 'Portfölj', vag: '/portfolj' };
/** Meetings of groups that prioritise; what they are called depends on which groups the person sits in. */
const moten = { namn: 'Möten', vag: '/ssg/moten' };
const sammantraden = { namn: 'Sammanträden', vag: '/sammantraden' };
const minaSammantraden = { namn: 'Mitt uppdrag', vag: '/mina-sammantraden' };
const rangordning = { namn: 'Rangordning', vag: '/budgetlista' };
const frister = { namn: 'Frister', vag: '/frister' };
const anslag = { namn: 'Anslag', vag: '/anslag' };
const delegation = { namn: 'Delegationsbeslut', vag: '/delegationsbeslut' };
const delegationsordning = { namn: 'Delegationsordning', vag: '/admin/delegation' };
const minSida = { namn: 'Min sida', vag: '/min-sida' };

/** Who sees what and where they begin; the first group that fits decides order and start page (ux.md 2, the screens of this release). */
const grupper: readonly { roller: readonly string[]; lankar: readonly Lank[]; startsida: string }[] = [
  {
    roller: ['beredningsansvarig'],
    lankar: [inkorg, moten, arenden, formella, portfolj, rangordning, tjansteplan, frister, avsteg],
    startsida: '/inkorg?vy=grupp',
  },
  {
    roller: ['handlaggare', 'leverantorsforetradare', 'tjansteansvarig', 'verksamhetschef'],
    lankar: [inkorg, arenden, formella, delegation, frister, tjansteplan, avsteg],
    startsida: '/inkorg?vy=mina',
  },
  {
    roller: ['ssg-ordforande', 'ssg-ledamot'],
    lankar: [moten, inkorg, rangordning, portfolj, arenden, tjansteplan, avsteg],
    startsida: '/ssg/nasta',
  },
  {
    roller: ['stadsdirektor', 'ekonomidirektor', 'direktor-utveckling-av-stadens-verksamheter', 'direktor-arende-utredning-styrning'],
    lankar: [tjansteplan, portfolj, inkorg, arenden, formella, delegation, frister],
    startsida: '/tjansteplan',
  },
  {
    roller: ['sekreterare', 'registrator', 'kanslichef'],
    lankar: [inkorg, sammantraden, anslag, arenden, formella, delegation, delegationsordning, frister],
    startsida: '/inkorg?vy=grupp',
  },
  {
    roller: ['ordforande', 'vice-ordforande', 'ledamot', 'ersattare', 'justerare'],
    lankar: [minaSammantraden, sammantraden, inkorg, arenden],
    startsida: '/mina-sammantraden',
  },
  { roller: ['arkivarie', 'arkivredogorare'], lankar: [inkorg, frister], startsida: '/inkorg?vy=grupp' },
  {
    roller: ['forvaltningsdirektor', 'ordforande', 'omradesordforande'],
    lankar: [inkorg, moten, arenden, delegation],
    startsida: '/inkorg?vy=mina',
  },
  {
    roller: [
      'bolagschef',
      'sektorschef',
      'verksamhetschef',
      'kanslichef',
      'ekonomichef',
      'inkopschef',
      'it-ansvarig',
      'forumordforande',
      'forumdeltagare',
    ],
    lankar: [inkorg, moten, arenden],
    startsida: '/inkorg?vy=mina',
  },
  { roller: ['administrator'], lankar: [frister, arenden, delegationsordning], startsida: '/frister' },
];
const ovriga = { lankar: [inkorg, arenden], startsida: '/inkorg?vy=mina' };

/** The links of the navigation in order; what a person's roles lack is absent. `motesord` is what the person's meetings are called. */
export function navigationFor(roller: readonly Roll[], motesord = moten.namn): readonly Lank[] {
  const lankar = [...new Set([...grupperFor(roller).flatMap(({ lankar: deras }) => deras), minSida])];
  return lankar.map((lank) => (lank === moten ? { ...moten, namn: motesord } : lank));
}

/** Where the person begins. */
export function startsidaFor(roller: readonly Roll[]): string {
  return grupperFor(roller)[0]?.startsida ?? minSida.vag;
}

function grupperFor(roller: readonly Roll[]): readonly { lankar: readonly Lank[]; startsida: string }[] {
  if (roller.length === 0) return [];
  const mina = grupper.filter((grupp) => roller.some(({ roll }) => grupp.roller.includes(roll)));
  return mina.length > 0 ? mina : [ovriga];
}
