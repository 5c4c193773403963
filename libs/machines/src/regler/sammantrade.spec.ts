import type { Delfraga, Yrkandeslag } from '#contracts';
import type { MaskinHandelse } from '../process.js';
import { UTAN_JUSTERING } from '../sammantrade/justering.js';
import type { SammantradeKontext, Sammantradespunkt } from '../sammantrade/kontext.js';
import { sammantraderegler } from './sammantrade.js';

const kontext = (andrat: Partial<SammantradeKontext> = {}): SammantradeKontext => ({
  organ: 'namnden',
  regim: 'prov',
  policy: {},
  pausadSedan: null,
  organtyp: 'namnd',
  datum: '2026-03-24',
  tid: '09:00',
  plats: 'Sal 1',
  platser: 5,
  kallelsedagar: 7,
  kallat: '2026-03-10',
  ersattare: ['e1', 'e2'],
  ordforande: 'l1',
  narvarande: ['l1', 'l2', 'l3'],
  justerare: ['l2'],
  ...UTAN_JUSTERING,
  ...andrat,
});
const punkt = (andrat: Partial<Sammantradespunkt> = {}): Sammantradespunkt => ({
  id: 'p',
  sammantradeId: 'm',
  slag: 'arende',
  arendeId: 'a',
  bradskande: false,
  status: 'oppen',
  radVersion: 2,
  ingaYrkanden: false,
  yrkanden: ['avslag'],
  finner: 'bifall',
  jav: [],
  votering: null,
  deltog: [],
  tidigareUppskjuten: false,
  ...andrat,
});
const saten = [1, 2, 3, 4, 5]
  .map((nr) => ({ personId: `l${nr}`, ordinarie: true }))
  .concat([1, 2].map((nr) => ({ personId: `e${nr}`, ordinarie: false })));
interface Fall {
  readonly k?: Partial<SammantradeKontext>;
  readonly p?: Partial<Sammantradespunkt>;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fakta?: Readonly<Record<string, unknown>>;
  readonly idag?: string;
  readonly roll?: string;
}
const handelse = ({ p, data = {}, fakta = {}, idag = '2026-03-24', roll = 'sekreterare' }: Fall): MaskinHandelse => ({
  type: 'prov',
  nu: `${idag}T09:00:00.000Z`,
  idag,
  aktor: { personId: 's', roller: [{ organ: 'namnden', roll }] },
  data: { radVersion: 2, ...data },
  fakta: { sammantradespunkt: punkt(p), organetsSaten: saten, ...fakta },
});
const roster = (...alla: string[]) => alla.map((rost, plats) => ({ personId: `l${plats + 1}`, rost }));
const votering = (ja: number, nej: number, utslagsrost: 'ja' | 'nej' | null = null, nejUtfall: 'avslag' | 'bordlagd' = 'avslag') => ({
  ja: { utfall: 'bifall' as const, mening: 'Bifall' },
  nej: { utfall: nejUtfall, mening: 'Nej' },
  antal: { ja, nej, avstar: 0 },
  utslagsrost,
});
const mot = { ja: { utfall: 'bifall', mening: 'Bifall' }, nej: { utfall: 'avslag', mening: 'Avslag' } } as const;

const [A, B] = ['3f1d2c4e-0000-4000-8000-00000000000a', '3f1d2c4e-0000-4000-8000-00000000000b'];
const andring = { utfall: 'bifall' as const, mening: 'Till och med 2028.', yrkandeId: A };
/** The case's own proposal against a rejection, an amendment and a sending back. */
const fyra = { yrkanden: ['avslag', 'andring', 'aterremiss'] as Yrkandeslag[], andringar: [{ id: A, forslag: A }] };
const tva = [...fyra.andringar, { id: B, forslag: B }];
const motMot = {
  slag: 'motforslag' as const,
  ja: mot.nej,
  nej: andring,
  huvudforslag: mot.ja,
};
const iDag: Delfraga = {
  ...{ nr: 1, slag: 'uppskov', ja: mot.ja, nej: { utfall: 'aterremiss', mening: 'Återremiss' }, huvudforslag: null },
  ...{ antal: { ja: 2, nej: 1, avstar: 0 }, utslagsrost: null, vann: 'ja' },
};
const motforslaget: Delfraga = { ...iDag, ...motMot, nr: 2, vann: 'nej' };

const sedlar = (antal: readonly number[]) => ({
  kandidater: antal.map((antalRoster, plats) => ({ namn: `K${plats + 1}`, roster: antalRoster })),
  blanka: 0,
  ogiltiga: 0,
  lott: null,
});

const grupper = (...rader: [beteckning: string, roster: number, ...namn: string[]][]) => ({
  grupper: rader.map(([beteckning, antalRoster, ...namn]) => ({ beteckning, roster: antalRoster, namn })),
  blanka: 0,
  ogiltiga: 0,
  lotter: [] as number[],
});
const proportionellt = (platser: number) => ({ avser: 'ledamoter' as const, platser, begartAv: ['l1'], raknat: null });

/** For each rule: what it lets through, and what it refuses with what it finds missing. */
const fall: Record<keyof typeof sammantraderegler, { ja: Fall[]; nej: (Fall & { saknas: readonly string[] })[] }> = {
  'ar-organets-sekreterare': {
    ja: [{}, { roll: 'ordforande' }],
    nej: [
      { roll: 'ledamot', saknas: ['roll:sekreterare'] },
      { k: { organ: 'annan' }, saknas: ['roll:sekreterare'] },
    ],
  },
  'distans-ar-tillaten': {
    ja: [
      { data: { narvarande: ['l1', 'l2'], distans: [] } },
      { data: { narvarande: ['l1', 'l2'], distans: ['l2'] }, fakta: { organetTillaterDistans: true } },
      { data: { personId: 'l4', narvarande: true, distans: true }, fakta: { organetTillaterDistans: true } },
    ],
    nej: [
      { data: { narvarande: ['l1', 'l2'], distans: ['l2'] }, fakta: { organetTillaterDistans: false }, saknas: ['distans.l2'] },
      { data: { narvarande: ['l1'], distans: ['l2'] }, fakta: { organetTillaterDistans: true }, saknas: ['distans.l2'] },
    ],
  },
  'javets-grund-galler-i-organet': {
    ja: [{ data: { grund: 'tillsyn' } }, { k: { organtyp: 'kf' }, data: { grund: 'personligen' } }],
    nej: [
      { k: { organtyp: 'kf' }, data: { grund: 'tillsyn' }, saknas: ['grund'] },
      { data: { grund: 'ansvarsfrihet' }, saknas: ['grund'] },
    ],
  },
  'valet-kan-vara-proportionellt': {
    ja: [
      { p: { slag: 'val' }, data: { avser: 'ledamoter', stod: 'KL 5:58' } },
      { p: { slag: 'val', ledamoternaProportionellt: true }, data: { avser: 'ersattare', stod: 'KL 5:58' } },
    ],
    nej: [
      { data: { avser: 'ledamoter', stod: 'KL 5:58' }, saknas: ['val'] },
      { p: { slag: 'val' }, k: { datum: '2022-06-30' }, data: { avser: 'ledamoter', stod: 'KL 5:58' }, saknas: ['val'] },
      { p: { slag: 'val' }, data: { avser: 'ersattare', stod: 'KL 5:58' }, saknas: ['avser'] },
      { p: { slag: 'val' }, data: { avser: 'ledamoter' }, saknas: ['stod'] },
    ],
  },
  'nagon-bitrader-valforrattaren': {
    ja: [{ data: { bitradande: ['l2', 'l3'] } }],
    nej: [
      { data: {}, saknas: ['bitradande'] },
      { data: { bitradande: ['l1'] }, saknas: ['bitradande.l1'] },
      { data: { bitradande: ['l4'] }, saknas: ['bitradande.l4'] },
      { data: { bitradande: ['l2', 'l2'] }, saknas: ['bitradande.l2'] },
      { p: { jav: ['l2'] }, data: { bitradande: ['l2'] }, saknas: ['bitradande.l2'] },
    ],
  },
  'tillrackligt-manga-begar-proportionellt-val': {
    ja: [{ data: { platser: 2, begartAv: ['l1'] } }, { data: { platser: 1, begartAv: ['l1', 'l2'] } }],
    nej: [
      { data: { platser: 1, begartAv: ['l1'] }, saknas: ['begarande:2'] },
      { data: { platser: 1, begartAv: ['l1', 'l4'] }, saknas: ['begartAv.l4'] },
      { data: { platser: 1, begartAv: ['l1', 'l1'] }, saknas: ['begartAv.l1'] },
      { p: { jav: ['l2'] }, data: { platser: 2, begartAv: ['l2'] }, saknas: ['begartAv.l2'] },
    ],
  },
  'valet-ar-inte-begart-proportionellt': { ja: [{}], nej: [{ p: { proportionellt: proportionellt(2) }, saknas: ['proportionellt'] }] },
  'valet-ar-begart-proportionellt': { ja: [{ p: { proportionellt: proportionellt(2) } }], nej: [{ saknas: ['begaran'] }] },
  'valsedlarna-gar-ihop': {
    ja: [{ data: grupper(['A', 2, 'K1'], ['B', 1, 'K2']) }, { data: grupper(['A', 2, 'K1'], ['A', 1, 'K2']) }],
    nej: [
      { data: grupper(['A', 3, 'K1'], ['B', 1, 'K2']), saknas: ['sedlar'] },
      { data: grupper(['A', 0, 'K1']), saknas: ['sedlar'] },
      { data: grupper(['A', 1, 'K1', 'K2'], ['a', 1, 'k1', 'K2']), saknas: ['grupper'] },
      { data: {}, saknas: ['grupper'] },
    ],
  },
  'listorna-kan-raknas-ut-har': {
    ja: [{ p: { proportionellt: proportionellt(2) }, data: grupper(['A', 2, 'K1', 'K2'], ['B', 1, 'K3']) }],
    nej: [
      { p: { proportionellt: proportionellt(2) }, data: grupper(['A', 2, 'K1', 'K2'], ['B', 1, 'K1']), saknas: ['namn'] },
      { p: { proportionellt: proportionellt(2) }, data: grupper(['A', 3, 'K1']), saknas: ['lista:1'] },
    ],
  },
  'lotten-skiljer-lika-jamforelsetal': {
    ja: [
      { p: { proportionellt: proportionellt(1) }, data: grupper(['A', 2, 'K1'], ['B', 1, 'K2']) },
      { p: { proportionellt: proportionellt(1) }, data: { ...grupper(['A', 1, 'K1'], ['B', 1, 'K2']), lotter: [2] } },
    ],
    nej: [
      {
        p: { proportionellt: proportionellt(1) },
        data: grupper(['A', 1, 'K1'], ['B', 1, 'K2']),
        saknas: ['plats:1', 'grupp:1', 'grupp:2'],
      },
      { p: { proportionellt: proportionellt(1) }, data: { ...grupper(['A', 2, 'K1'], ['B', 1, 'K2']), lotter: [1] }, saknas: ['lotter'] },
    ],
  },
  'beslutet-namner-alla-valda': {
    ja: [
      { data: { utfall: 'bifall', beslutspunkter: [] } },
      {
        p: {
          proportionellt: {
            ...proportionellt(1),
            raknat: { ...grupper(['A', 2, 'K1']), valda: [{ nr: 1, grupp: 1, namn: 'K1', jamforelsetal: '2', lott: false }] },
          },
        },
        data: { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden väljer K1.' }] },
      },
    ],
    nej: [
      {
        p: { proportionellt: proportionellt(1) },
        data: { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'K1' }] },
        saknas: ['valsedlar'],
      },
      {
        p: {
          proportionellt: {
            ...proportionellt(1),
            raknat: { ...grupper(['A', 2, 'K1']), valda: [{ nr: 1, grupp: 1, namn: 'K1', jamforelsetal: '2', lott: false }] },
          },
        },
        data: { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden väljer K2.' }] },
        saknas: ['K1'],
      },
    ],
  },
  'motionaren-ar-ledamot-i-fullmaktige': {
    ja: [
      { k: { organtyp: 'kf' }, data: { personId: 'l5' } },
      { k: { organtyp: 'kf', narvarande: ['l1', 'e1'] }, data: { personId: 'l2' } },
    ],
    nej: [
      { data: { personId: 'l1' }, saknas: ['personId'] },
      { k: { organtyp: 'kf' }, data: { personId: 'e1' }, saknas: ['personId'] },
    ],
  },
  'vackaren-ar-ledamot': {
    ja: [{ data: { personId: 'l5' } }, { k: { narvarande: ['l1', 'e1'] }, data: { personId: 'e1' } }],
    nej: [
      { data: { personId: 'e1' }, saknas: ['personId'] },
      { data: { personId: 'x' }, saknas: ['personId'] },
      { k: { organtyp: 'kf' }, data: { personId: 'l1' }, saknas: ['personId'] },
    ],
  },
  'sedlar-anvands-vid-val': { ja: [{ p: { slag: 'val' } }], nej: [{ saknas: ['sedlar'] }] },
  'sedlarna-ar-hogst-en-var': {
    ja: [{ data: sedlar([2, 1]) }, { data: { ...sedlar([1]), blanka: 1, ogiltiga: 1 } }],
    nej: [
      { data: sedlar([2, 2]), saknas: ['sedlar'] },
      { data: { ...sedlar([0]), blanka: 3 }, saknas: ['sedlar'] },
      { data: { kandidater: [sedlar([1]).kandidater[0], sedlar([1]).kandidater[0]] }, saknas: ['kandidater'] },
      { data: {}, saknas: ['sedlar'] },
    ],
  },
  'lotten-skiljer-vid-lika': {
    ja: [{ data: sedlar([2, 1]) }, { data: { ...sedlar([1, 1]), lott: 'K2' } }],
    nej: [
      { data: sedlar([1, 1]), saknas: ['lott'] },
      { data: { ...sedlar([1, 1, 0]), lott: 'K3' }, saknas: ['lott'] },
      { data: { ...sedlar([2, 1]), lott: 'K1' }, saknas: ['lott'] },
    ],
  },
  'beslutet-namner-den-valda': {
    ja: [
      { data: { utfall: 'bifall', beslutspunkter: [] } },
      {
        p: { sedlar: { ...sedlar([1, 1]), lott: 'K2' } },
        data: { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden väljer K2.' }] },
      },
    ],
    nej: [
      {
        p: { sedlar: sedlar([2, 1]) },
        data: { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden väljer K2.' }] },
        saknas: ['beslutspunkter'],
      },
    ],
  },
  'yttrandet-lamnas-for-partiet': {
    ja: [{ data: { personId: 'l1', partier: ['a'] }, fakta: { organetsSaten: [{ personId: 'l1', ordinarie: true, parti: 'a' }] } }],
    nej: [
      {
        data: { personId: 'l1', partier: ['b'] },
        fakta: { organetsSaten: [{ personId: 'l1', ordinarie: true, parti: 'a' }] },
        saknas: ['personId', 'partier.b'],
      },
      {
        p: { status: 'struken' },
        roll: 'ledamot',
        data: { personId: 'l1', partier: ['a'] },
        fakta: { organetsSaten: [{ personId: 'l1', ordinarie: true, parti: 'a' }] },
        saknas: ['personId', 'punktId'],
      },
    ],
  },
  'anteckningen-ar-av-en-narvarande': { ja: [{ data: { personId: 'l2' } }], nej: [{ data: { personId: 'l4' }, saknas: ['personId'] }] },
  'ar-sekreteraren-eller-ledamoten-sjalv': {
    ja: [{}, { roll: 'ledamot', data: { personId: 's' } }],
    nej: [{ roll: 'ledamot', data: { personId: 'l1' }, saknas: ['personId'] }],
  },
  'kallelsen-skickas-i-tid': {
    ja: [{ idag: '2026-03-17' }, { k: { organtyp: 'kf', kallelsedagar: 0 }, idag: '2026-03-17' }, { k: { kallelsedagar: 0 } }],
    nej: [
      { idag: '2026-03-18', saknas: ['senast:2026-03-17'] },
      { k: { organtyp: 'kf', kallelsedagar: 0 }, idag: '2026-03-18', saknas: ['senast:2026-03-17'] },
    ],
  },
  'sammantradet-flyttas-framat': {
    ja: [{ data: { datum: '2026-03-31', tid: '09:00', plats: 'Sal 1' } }, { data: { datum: '2026-03-24', tid: '13:00', plats: 'Sal 1' } }],
    nej: [
      { idag: '2026-03-24', data: { datum: '2026-03-23', tid: '09:00', plats: 'Sal 1' }, saknas: ['datum'] },
      { data: { datum: '2026-03-24', tid: '09:00', plats: 'Sal 1' }, saknas: ['tid'] },
    ],
  },
  'dagordningen-har-punkter': {
    ja: [{ fakta: { obeslutadePunkter: ['p'] } }],
    nej: [{ fakta: { obeslutadePunkter: [] }, saknas: ['punkter'] }],
  },
  'sammantradet-oppnas-pa-sin-dag': { ja: [{}], nej: [{ idag: '2026-03-23', saknas: ['tidigast:2026-03-24'] }] },
  'ersattarna-ar-organets': {
    ja: [{ data: { ersattare: ['e2', 'e1'] } }],
    nej: [
      { data: { ersattare: ['e1', 'e1'] }, saknas: ['ersattare.e1'] },
      { data: { ersattare: ['l1'] }, saknas: ['ersattare.l1'] },
    ],
  },
  'arendet-tar-emot-beslut': {
    ja: [{ data: { slag: 'arende', arendeId: 'a' }, fakta: { arendetTarEmotBeslut: true } }, { data: { slag: 'val', arendeId: null } }],
    nej: [
      { data: { slag: 'arende', arendeId: 'a' }, fakta: { arendetTarEmotBeslut: false }, saknas: ['arendeId'] },
      { data: { slag: 'val', arendeId: 'a' }, saknas: ['arendeId'] },
    ],
  },
  'sent-arende-ar-bradskande': {
    ja: [
      { k: { kallat: null } },
      { data: { bradskande: true } },
      { k: { organtyp: 'kf' }, data: { bradskande: true }, idag: '2026-03-23' },
    ],
    nej: [{ saknas: ['bradskande'] }, { k: { organtyp: 'kf' }, data: { bradskande: true }, saknas: ['senast:2026-03-23'] }],
  },
  'narvarande-har-plats-i-organet': {
    ja: [{ data: { narvarande: ['l1', 'e1'] } }, { data: { narvarande: false, personId: 'x' } }],
    nej: [
      { data: { narvarande: ['l1', 'x'] }, saknas: ['narvarande.x'] },
      { data: { narvarande: true, personId: 'x' }, saknas: ['narvarande.x'] },
    ],
  },
  'narvarande-sitter-inte-pa-annat-sammantrade': {
    ja: [{ fakta: { upptagnaPaAnnatSammantrade: [] } }],
    nej: [{ fakta: { upptagnaPaAnnatSammantrade: ['l1'] }, saknas: ['narvarande.l1'] }],
  },
  'beslutsfort-vid-oppnandet': {
    ja: [{ data: { narvarande: ['l1', 'l2', 'l3'] } }, { data: { narvarande: ['l1', 'e1', 'e2'] } }],
    nej: [{ data: { narvarande: ['l1', 'l2'] }, saknas: ['narvarande'] }],
  },
  'ordforanden-ar-narvarande': {
    ja: [{ data: { ordforande: 'l1', narvarande: ['l1', 'l2', 'l3'] } }, { data: { personId: 'l2' } }],
    nej: [
      { data: { ordforande: 'l4', narvarande: ['l1', 'l2', 'l3'] }, saknas: ['ordforande'] },
      { data: { personId: 'l4' }, saknas: ['ordforande'] },
    ],
  },
  'justerarna-tjanstgor': {
    ja: [{ data: { justerare: ['l2'] } }],
    nej: [
      { data: { justerare: ['l1', 'l5'] }, saknas: ['justerare.l1', 'justerare.l5'] },
      { data: { justerare: ['l2'], ersattareForJusterare: ['l5'] }, saknas: ['justerare.l5'] },
    ],
  },
  'punkten-ar-obeslutad': {
    ja: [{}],
    nej: [
      { p: { status: 'beslutad' }, saknas: ['radVersion'] },
      { data: { radVersion: 1 }, saknas: ['radVersion'] },
      { fakta: { sammantradespunkt: null }, saknas: ['radVersion'] },
    ],
  },
  'ordforanden-deltar-i-punkten': { ja: [{}], nej: [{ p: { jav: ['l1'] }, saknas: ['ordforande'] }] },
  'jav-anmals-for-en-narvarande': {
    ja: [{ data: { personId: 'l2' } }],
    nej: [
      { data: { personId: 'l5' }, saknas: ['personId'] },
      { p: { jav: ['l2'] }, data: { personId: 'l2' }, saknas: ['personId'] },
    ],
  },
  'yrkandet-kommer-fran-en-tjanstgorande': {
    ja: [{ data: { personId: 'l2' } }],
    nej: [
      { data: { personId: 'l5' }, saknas: ['personId'] },
      { p: { jav: ['l2'] }, data: { personId: 'l2' }, saknas: ['personId'] },
    ],
  },
  'inga-yrkanden-ar-framstallda': { ja: [{ p: { yrkanden: [] } }], nej: [{ saknas: ['yrkanden'] }] },
  'yrkandena-ar-antecknade': {
    ja: [{}, { p: { yrkanden: [], ingaYrkanden: true } }],
    nej: [{ p: { yrkanden: [] }, saknas: ['yrkanden'] }],
  },
  'propositionen-galler-ett-forslag': {
    ja: [{ data: { finner: 'bifall' } }, { data: { finner: 'avslag' } }],
    nej: [
      { data: { finner: 'bordlagd' }, saknas: ['finner'] },
      { data: {}, saknas: ['finner'] },
    ],
  },
  'delfragan-star-pa-tur': {
    ja: [
      { p: fyra, data: { slag: 'uppskov' } },
      { p: { ...fyra, delfragor: [iDag] }, data: { slag: 'motforslag' } },
      { p: { yrkanden: ['andring'], andringar: [{ id: A, forslag: A }], forSig: [A] }, data: { slag: 'for-sig' } },
    ],
    nej: [
      { data: { slag: 'motforslag' }, saknas: ['delfraga:huvud'] },
      { p: fyra, data: { slag: 'motforslag' }, saknas: ['delfraga:uppskov'] },
      { p: { ...fyra, delfragor: [iDag] }, data: { slag: 'uppskov' }, saknas: ['delfraga:motforslag'] },
      { p: { ...fyra, delfragor: [{ ...iDag, vann: 'nej' }] }, data: { slag: 'uppskov' }, saknas: ['delfraga:ingen'] },
      { p: { ...fyra, forSig: [A] }, data: { slag: 'for-sig' }, saknas: ['delfraga:uppskov'] },
      { data: {}, saknas: ['delfraga:huvud'] },
    ],
  },
  'delfragan-staller-tva-forslag': {
    ja: [
      { p: fyra, data: { slag: 'uppskov', ja: mot.ja, nej: { utfall: 'aterremiss', mening: 'Återremiss' } } },
      { p: { ...fyra, delfragor: [iDag] }, data: motMot },
      { p: { ...fyra, delfragor: [iDag] }, data: { ...motMot, ja: motMot.huvudforslag, huvudforslag: motMot.ja } },
      {
        p: { yrkanden: ['andring'], andringar: [{ id: A, forslag: A }], forSig: [A] },
        data: { slag: 'for-sig', ja: andring, nej: mot.nej },
      },
    ],
    nej: [
      { p: fyra, data: { slag: 'uppskov', ja: mot.ja, nej: { utfall: 'bordlagd', mening: 'Bordläggning' } }, saknas: ['forslag'] },
      { p: { ...fyra, delfragor: [iDag] }, data: { ...motMot, nej: motMot.ja }, saknas: ['forslag'] },
      { p: { ...fyra, delfragor: [iDag] }, data: { ...motMot, huvudforslag: null }, saknas: ['forslag'] },
      { p: { ...fyra, delfragor: [iDag] }, data: { ...motMot, huvudforslag: motMot.nej }, saknas: ['forslag'] },
      { p: { ...fyra, delfragor: [iDag] }, data: { ...motMot, nej: { ...andring, utfall: 'avslag' } }, saknas: ['forslag'] },
      {
        p: { ...fyra, yrkanden: [...fyra.yrkanden, 'andring'], andringar: tva, delfragor: [iDag, { ...motforslaget, vann: 'ja' }] },
        data: { ...motMot, ja: { ...andring, yrkandeId: B }, nej: motMot.huvudforslag, huvudforslag: motMot.ja },
        saknas: ['forslag'],
      },
      { data: { slag: 'annat', ...mot }, saknas: ['forslag'] },
    ],
  },
  'huvudvoteringen-ar-mellan-de-tva-som-ar-kvar': {
    ja: [
      { data: mot },
      { p: { yrkanden: ['aterremiss'] }, data: { ja: mot.ja, nej: { utfall: 'aterremiss', mening: 'Återremiss' } } },
      { p: { ...fyra, delfragor: [iDag, motforslaget] }, data: { ja: mot.ja, nej: andring } },
      { p: { yrkanden: ['avslag', 'andring'], andringar: [{ id: A, forslag: A }], forSig: [A] }, data: mot },
    ],
    nej: [
      { p: fyra, data: mot, saknas: ['delfraga:uppskov'] },
      { p: { ...fyra, delfragor: [iDag] }, data: mot, saknas: ['delfraga:motforslag'] },
      { p: { ...fyra, delfragor: [iDag, motforslaget] }, data: mot, saknas: ['forslag'] },
      { p: { ...fyra, delfragor: [{ ...iDag, vann: 'nej' }] }, data: mot, saknas: ['delfraga:ingen'] },
    ],
  },
  'propositionen-galler-det-som-ar-kvar': {
    ja: [
      { data: { finner: 'aterremiss' } },
      { p: { ...fyra, delfragor: [iDag] }, data: { finner: 'avslag', forSig: [A] } },
      { p: { ...fyra, delfragor: [{ ...iDag, vann: 'nej' }] }, data: { finner: 'aterremiss' } },
    ],
    nej: [
      { p: { ...fyra, delfragor: [iDag] }, data: { finner: 'aterremiss' }, saknas: ['finner'] },
      { p: { ...fyra, delfragor: [{ ...iDag, vann: 'nej' }] }, data: { finner: 'bifall' }, saknas: ['finner'] },
      { data: { finner: 'bifall', forSig: [A] }, saknas: ['forSig'] },
    ],
  },
  'sista-delfragan-stryks': {
    ja: [{ p: { delfragor: [iDag, motforslaget] }, data: { nr: 2 } }],
    nej: [
      { p: { delfragor: [iDag, motforslaget] }, data: { nr: 1 }, saknas: ['delfraga:senaste'] },
      { data: { nr: 1 }, saknas: ['delfraga:senaste'] },
    ],
  },
  'propositionen-ar-stalld': { ja: [{}], nej: [{ p: { finner: null }, saknas: ['proposition'] }] },
  'voteringen-galler-framstallda-forslag': {
    ja: [{ data: mot }],
    nej: [
      { data: { ...mot, nej: mot.ja }, saknas: ['forslag'] },
      { p: { yrkanden: [] }, data: mot, saknas: ['forslag'] },
      { data: { ...mot, nej: andring }, saknas: ['forslag'] },
      { p: { yrkanden: ['andring'] }, data: { ja: mot.ja, nej: { utfall: 'bifall', mening: 'Utan att säga vems.' } }, saknas: ['forslag'] },
    ],
  },
  'val-avgors-inte-oppet': { ja: [{}], nej: [{ p: { slag: 'val' }, saknas: ['votering'] }] },
  'rosterna-stammer-med-de-tjanstgorande': {
    ja: [{ data: { roster: roster('ja', 'nej', 'avstar') } }],
    nej: [
      { data: { roster: roster('ja', 'nej') }, saknas: ['roster.l3'] },
      { data: { roster: [...roster('ja', 'nej', 'ja'), ...roster('ja')] }, saknas: ['roster.l1'] },
      { p: { jav: ['l3'] }, data: { roster: roster('ja', 'nej', 'ja') }, saknas: ['roster.l3'] },
    ],
  },
  'ordforanden-rostar-nar-det-behovs': {
    ja: [{ data: { roster: roster('avstar', 'ja', 'ja') } }, { data: { roster: roster('ja', 'nej') } }],
    nej: [{ data: { roster: roster('avstar', 'ja', 'nej') }, saknas: ['ordforandens-rost'] }],
  },
  'utslagsrosten-galler-vid-lika': {
    ja: [{ data: { roster: roster('ja', 'nej'), utslagsrost: 'ja' } }, { data: { roster: roster('ja', 'nej', 'nej') } }],
    nej: [
      { data: { roster: roster('ja', 'nej') }, saknas: ['utslagsrost'] },
      { data: { roster: roster('ja', 'nej'), utslagsrost: 'nej' }, saknas: ['utslagsrost'] },
      { data: { roster: roster('ja', 'nej', 'nej'), utslagsrost: 'ja' }, saknas: ['utslagsrost'] },
    ],
  },
  'beslutsfort-i-punkten': {
    ja: [{}, { k: { organtyp: 'kf' }, p: { jav: ['l2'] } }],
    nej: [
      { p: { jav: ['l2'] }, saknas: ['narvarande'] },
      { k: { organtyp: 'kf', narvarande: ['l1', 'l2'] }, p: { jav: ['l2'] }, saknas: ['narvarande'] },
    ],
  },
  'beslutet-foljer-propositionen': {
    ja: [
      { data: { utfall: 'bifall' } },
      { p: { ...fyra, delfragor: [{ ...iDag, vann: 'nej' }] }, data: { utfall: 'aterremiss' } },
      { p: { ...fyra, finner: 'aterremiss', yrkanden: ['aterremiss'], andringar: [], delfragor: [iDag] }, data: { utfall: 'bifall' } },
      { p: { votering: votering(1, 2) }, data: { utfall: 'avslag' } },
      { p: { votering: votering(2, 2, 'nej') }, data: { utfall: 'avslag' } },
      { k: { organtyp: 'kf' }, p: { votering: votering(2, 1, null, 'bordlagd') }, data: { utfall: 'bordlagd' } },
    ],
    nej: [
      { data: { utfall: 'avslag' }, saknas: ['utfall'] },
      { p: { ...fyra, delfragor: [{ ...iDag, vann: 'nej' }] }, data: { utfall: 'bifall' }, saknas: ['utfall'] },
      { p: { ...fyra, finner: 'aterremiss', delfragor: [iDag] }, data: { utfall: 'aterremiss' }, saknas: ['utfall'] },
      { p: { ...fyra, finner: 'avslag', delfragor: [iDag, motforslaget] }, data: { utfall: 'avslag' }, saknas: ['utfall'] },
      { p: { votering: votering(2, 1, null, 'bordlagd') }, data: { utfall: 'bordlagd' }, saknas: ['utfall'] },
      {
        k: { organtyp: 'kf' },
        p: { votering: votering(2, 1, null, 'bordlagd'), tidigareUppskjuten: true },
        data: { utfall: 'bordlagd' },
        saknas: ['utfall'],
      },
      { k: { organtyp: 'kf' }, p: { votering: votering(5, 2, null, 'bordlagd') }, data: { utfall: 'bordlagd' }, saknas: ['utfall'] },
    ],
  },
  'beslutet-har-en-mening': {
    ja: [
      {
        data: {
          beslutspunkter: [
            { nr: 1, text: 'Ja.' },
            { nr: 2, text: 'Ja.' },
          ],
        },
      },
    ],
    nej: [
      { data: { beslutspunkter: [] }, saknas: ['beslutspunkter'] },
      { data: { beslutspunkter: [{ nr: 2, text: 'Ja.' }] }, saknas: ['beslutspunkter'] },
    ],
  },
  'bradskande-arende-medges-av-alla': {
    ja: [
      { p: { bradskande: true }, data: { utfall: 'bifall' } },
      { k: { organtyp: 'kf' }, p: { bradskande: true }, data: { utfall: 'bifall', bradskandeMedges: true } },
      { k: { organtyp: 'kf' }, p: { bradskande: true }, data: { utfall: 'bordlagd' } },
    ],
    nej: [{ k: { organtyp: 'kf' }, p: { bradskande: true }, data: { utfall: 'bifall' }, saknas: ['bradskandeMedges'] }],
  },
  'omedelbar-justering-har-skal': {
    ja: [{}, { data: { omedelbartJusterad: true, skalOmedelbar: 'Hinna till kommunstyrelsen.' } }],
    nej: [{ data: { omedelbartJusterad: true, skalOmedelbar: null }, saknas: ['skalOmedelbar'] }],
  },
  'paragrafen-tas-ur-serien': { ja: [{ fakta: { nastaParagraf: 18 } }], nej: [{ fakta: { nastaParagraf: null }, saknas: ['paragraf'] }] },
  'arendet-vantar-pa-organet': {
    ja: [{}, { p: { instans: 'namnden' } }, { p: { instans: null } }],
    nej: [
      { p: { instans: 'ks' }, saknas: ['arende'] },
      { p: { arendetAvslutat: true }, saknas: ['arende'] },
    ],
  },
  'reservationen-ar-av-en-som-deltog': {
    ja: [{ p: { status: 'beslutad', deltog: ['l2'] }, data: { personId: 'l2' } }],
    nej: [
      { p: { status: 'beslutad', deltog: ['l2'] }, data: { personId: 'l3' }, saknas: ['personId'] },
      { data: { personId: 'l2' }, saknas: ['personId'] },
    ],
  },
  'alla-punkter-ar-behandlade': {
    ja: [{ fakta: { obeslutadePunkter: [] } }],
    nej: [{ fakta: { obeslutadePunkter: ['p'] }, saknas: ['punkt:p'] }],
  },
};

describe.each(Object.entries(fall))('%s', (namn, { ja, nej }) => {
  const regel = sammantraderegler[namn as keyof typeof sammantraderegler];
  it.each(ja)('lets through %#', (ett) => expect(regel.saknas(kontext(ett.k), handelse(ett))).toEqual([]));
  it.each(nej)('refuses %#', (ett) => expect(regel.saknas(kontext(ett.k), handelse(ett))).toEqual(ett.saknas));
});
