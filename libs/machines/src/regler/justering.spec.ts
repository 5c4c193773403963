import type { MaskinHandelse } from '../process.js';
import { type OmedelbarJustering, UTAN_JUSTERING } from '../sammantrade/justering.js';
import type { SammantradeKontext } from '../sammantrade/kontext.js';
import { justeringsregler } from './justering.js';

const NU = '2026-03-25T09:00:00.000Z';
const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const signatur = (personId: string, som: 'sekreterare' | 'ordforande' | 'justerare', hash = A) => ({
  personId,
  som,
  vid: '2026-03-25T08:30:00.000Z',
  hash,
});
const blad = (...signaturer: ReturnType<typeof signatur>[]) => ({
  hash: A,
  handlingId: 'h',
  version: '0.1',
  upprattat: '2026-03-25T08:00:00.000Z',
  signaturer,
});
const omedelbar = (andrat: Partial<OmedelbarJustering> = {}): OmedelbarJustering => ({
  nr: 1,
  punkter: [{ punktId: 'p', ordforande: 'o' }],
  forvaring: 'Kansliet',
  blad: blad(),
  justerat: null,
  avstatt: false,
  ...andrat,
});
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
  ersattare: [],
  ordforande: 'o',
  narvarande: ['o', 'j1', 'j2', 'l'],
  ...UTAN_JUSTERING,
  ledde: ['o'],
  justerare: ['j1', 'j2'],
  antalJusterare: 2,
  protokoll: blad(signatur('s', 'sekreterare')),
  ...andrat,
});

interface Fall {
  readonly k?: Partial<SammantradeKontext>;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fakta?: Readonly<Record<string, unknown>>;
  readonly vem?: string;
  readonly nu?: string;
  readonly autentiserad?: string | null;
}
const handelse = ({ data = {}, fakta = {}, vem = 'j1', nu = NU, autentiserad = '2026-03-25T08:58:00.000Z' }: Fall): MaskinHandelse => ({
  type: 'prov',
  nu,
  idag: '2026-03-25',
  aktor: { personId: vem, roller: [], autentiserad },
  data: { hash: A, nr: 1, punktId: 'p', ...data },
  fakta,
});
const alla = blad(signatur('s', 'sekreterare'), signatur('o', 'ordforande'), signatur('j2', 'justerare'));
const iRummet = { omedelbara: [omedelbar()] };

const fall: Record<keyof typeof justeringsregler, { ja: Fall[]; nej: (Fall & { saknas: string[] })[] }> = {
  'inloggningen-ar-farsk': {
    ja: [{}, { autentiserad: '2026-03-25T08:55:00.000Z' }, { autentiserad: '2026-03-25T09:00:30.000Z' }],
    nej: [
      { autentiserad: null, saknas: ['inloggning'] },
      { autentiserad: '2026-03-25T08:54:59.000Z', saknas: ['inloggning'] },
      // The clock has been put back since the login.
      { autentiserad: '2026-03-25T09:02:00.000Z', saknas: ['inloggning'] },
    ],
  },
  'underskriften-galler-det-lasta': {
    ja: [{}],
    nej: [
      { data: { hash: B }, saknas: ['hash'] },
      { k: { protokoll: null }, saknas: ['hash'] },
    ],
  },
  'underskriften-kommer-efter-versionen': {
    ja: [{}, { nu: '2026-03-25T08:29:30.000Z' }],
    nej: [{ nu: '2026-03-25T08:28:00.000Z', saknas: ['klocka'] }],
  },
  'ar-den-som-justerar': { ja: [{}, { vem: 'o' }], nej: [{ vem: 'l', saknas: ['justerare'] }] },
  'har-inte-redan-justerat': {
    ja: [{}, { vem: 'l' }, { vem: 'o', k: { protokoll: blad(signatur('o', 'sekreterare')) } }],
    nej: [{ vem: 'o', k: { protokoll: alla }, saknas: ['justerare'] }],
  },
  'alla-andra-har-justerat': {
    ja: [{ k: { protokoll: alla } }],
    nej: [
      { saknas: ['justerare.o', 'justerare.j2'] },
      { k: { protokoll: blad(signatur('o', 'ordforande', B), signatur('j2', 'justerare')) }, saknas: ['justerare.o'] },
      { k: { justerare: ['j1'], protokoll: blad(signatur('o', 'ordforande')) }, saknas: ['justerare'] },
      // One who is elected and came to lead approves as chair: somebody else is needed.
      { k: { justerare: ['j1'], antalJusterare: 1, ledde: ['j1'] }, saknas: ['justerare'] },
    ],
  },
  'nagon-mer-ska-justera': { ja: [{}], nej: [{ k: { protokoll: alla }, saknas: ['justerare'] }] },
  'ar-vald-justerare': {
    ja: [{}],
    nej: [
      { vem: 'o', saknas: ['justerare'] },
      { vem: 'l', saknas: ['justerare'] },
      { vem: 'j2', k: { protokoll: alla }, saknas: ['justerare'] },
    ],
  },
  'ar-sammantradets-ordforande': { ja: [{ vem: 'o' }], nej: [{ vem: 'j1', saknas: ['ordforande'] }] },
  'justerarens-plats-ar-ledig': {
    ja: [{ k: { justerare: ['j1'] } }, { data: { istallet: 'j2' } }],
    nej: [
      { saknas: ['istallet'] },
      { data: { istallet: 'j2' }, k: { protokoll: alla }, saknas: ['istallet'] },
      { data: { istallet: 'o' }, saknas: ['istallet'] },
    ],
  },
  'utsedd-justerare-var-narvarande': {
    ja: [{ data: { personId: 'l' }, fakta: { sammantradetsNarvarande: ['l', 'j1'] } }],
    nej: [
      { data: { personId: 'x' }, fakta: { sammantradetsNarvarande: ['l'] }, saknas: ['personId'] },
      { data: { personId: 'j1' }, fakta: { sammantradetsNarvarande: ['l', 'j1'] }, saknas: ['personId'] },
    ],
  },
  'punkterna-vantar-pa-omedelbar-justering': {
    ja: [{ k: { attJusteraOmedelbart: [{ punktId: 'p', ordforande: 'o' }] }, data: { punkter: ['p'] } }],
    nej: [
      { data: { punkter: ['p'] }, saknas: ['punkt:p'] },
      { k: { attJusteraOmedelbart: [{ punktId: 'p', ordforande: 'o' }] }, data: { punkter: ['p', 'p'] }, saknas: ['punkt:p'] },
    ],
  },
  'punkten-ar-inte-justerad': {
    ja: [{ k: iRummet }, { k: { attJusteraOmedelbart: [{ punktId: 'p', ordforande: 'o' }] } }],
    nej: [{ saknas: ['punktId'] }, { k: { omedelbara: [omedelbar({ justerat: '2026-03-24' })] }, saknas: ['punktId'] }],
  },
  'paragrafen-skrivs-inte-under': {
    ja: [{}, { k: { omedelbara: [omedelbar({ avstatt: true })] } }],
    nej: [{ k: iRummet, saknas: ['punktId'] }],
  },
  'ar-den-som-justerar-punkterna': {
    ja: [{ k: iRummet }, { k: iRummet, vem: 'o' }],
    nej: [
      { k: iRummet, vem: 'l', saknas: ['justerare'] },
      { k: { omedelbara: [omedelbar({ blad: blad(signatur('j1', 'justerare')) })] }, saknas: ['justerare'] },
      { k: { omedelbara: [omedelbar({ avstatt: true })] }, saknas: ['justerare'] },
    ],
  },
  'underskriften-galler-de-lasta-punkterna': {
    ja: [{ k: iRummet }],
    nej: [
      { k: iRummet, data: { hash: B }, saknas: ['hash'] },
      { k: { omedelbara: [omedelbar({ blad: null })] }, saknas: ['hash'] },
      { k: iRummet, nu: '2026-03-25T07:50:00.000Z', saknas: ['hash'] },
    ],
  },
  'alla-andra-har-justerat-punkterna': {
    ja: [{ k: { omedelbara: [omedelbar({ blad: alla })] } }],
    nej: [
      { k: iRummet, saknas: ['justerare.o', 'justerare.j2'] },
      { data: { nr: 7 }, saknas: ['nr'] },
    ],
  },
  'nagon-mer-ska-justera-punkterna': {
    ja: [{ k: iRummet }],
    nej: [{ k: { omedelbara: [omedelbar({ blad: alla })] }, saknas: ['justerare'] }],
  },
  'omedelbar-justering-ar-klar': {
    ja: [{}, { k: { omedelbara: [omedelbar({ justerat: '2026-03-24' }), omedelbar({ nr: 2, avstatt: true })] } }],
    nej: [
      { k: { attJusteraOmedelbart: [{ punktId: 'p', ordforande: 'o' }] }, saknas: ['punkt:p'] },
      { k: iRummet, saknas: ['omedelbar:1'] },
    ],
  },
  'paragrafer-ska-anslas': { ja: [{ data: { paragrafer: [{}] } }], nej: [{ data: { paragrafer: [] }, saknas: ['paragrafer'] }] },
};

describe.each(Object.entries(fall))('%s', (namn, { ja, nej }) => {
  const regel = justeringsregler[namn as keyof typeof justeringsregler];
  it.each(ja)('lets through %#', (ett) => expect(regel.saknas(kontext(ett.k), handelse(ett))).toEqual([]));
  it.each(nej)('refuses %#', (ett) => expect(regel.saknas(kontext(ett.k), handelse(ett))).toEqual(ett.saknas));
});
