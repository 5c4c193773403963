import type { DelegationsKontext } from '../delegationsbeslut/kontext.js';
import type { Delegationspunkt } from '../delegationsbeslut/punkt.js';
import { type Andrat, handelse, i, typer } from '../prov/delegationsfall.js';
import { brister } from '../prov/guardnamn.js';
import { anmalningsregler, delegationsregler } from './delegation.js';

interface Fall extends Andrat {
  readonly i: string;
  readonly gor: string;
  readonly kontext?: Partial<DelegationsKontext>;
  /** The other rules that the same fault breaks. */
  readonly aven?: readonly string[];
}

const punkt = (andrat: Andrat['punkt'], kontext?: Partial<DelegationsKontext>): Fall[] => [
  {
    i: 'utkast',
    gor: 'kontrollera-delegation',
    punkt: andrat,
    ...(kontext ? { kontext } : {}),
    aven: ['punkten-kraver-forhandsgodkannande'],
  },
  { i: 'delegation-kontrollerad', gor: 'besluta-pa-delegation', punkt: andrat, kontext: { godkannareRoll: null, ...kontext } },
];
const over: NonNullable<Delegationspunkt['overordnad']> = {
  vidaredelegering: true,
  vidaredelegerad: false,
  delegatRoll: 'forvaltningsdirektor',
  delegerandeOrgan: 'namnden',
  arendetyp: 'avtal',
  takTkr: 2000,
  omfattarOrgan: null,
  omfattarSlag: null,
  forhandsOrgan: null,
  forhandsRoll: null,
  giltigFran: null,
  giltigTill: null,
};
const vidare = (andrat: Partial<typeof over> = {}, egen = {}) =>
  punkt({ vidaredelegeradFran: 'p-0', overordnad: { ...over, ...andrat }, ...egen });
const utanAnmalan = { punkt: { id: 'p-1', punkt: '4.2', text: 'Avtal', anmals: false, kalla: null } };

/** Breaches of each rule: everything else in the event is right. */
const brott: Record<keyof typeof delegationsregler, Fall[]> = {
  'ar-beredare-av-delegationsbeslutet': [{ i: 'utkast', gor: 'avbryt', vem: 'sekreterare' }],
  'ar-delegaten': [{ i: 'delegation-kontrollerad', gor: 'besluta-pa-delegation', vem: 'handlaggare', kontext: { godkannareRoll: null } }],
  'delegaten-ar-inte-javig': [
    { i: 'delegation-kontrollerad', gor: 'besluta-pa-delegation', data: { ingenJav: false }, kontext: { godkannareRoll: null } },
  ],
  'har-inte-anmalt-jav': [
    {
      i: 'delegation-kontrollerad',
      gor: 'besluta-pa-delegation',
      kontext: { godkannareRoll: null, javiga: ['p-chef'] },
      aven: ['delegaten-ar-inte-javig'],
    },
    { i: 'vantar-pa-forhandsgodkannande', gor: 'forhandsgodkann', kontext: { javiga: ['p-omr'] } },
  ],
  'ar-forhandsgodkannaren': [{ i: 'vantar-pa-forhandsgodkannande', gor: 'forhandsgodkann', vem: 'handlaggare' }],
  'ar-det-delegerande-organets-sekreterare': [{ i: 'registrerat', gor: 'anmal-till-organet', vem: 'handlaggare' }],
  'arendet-far-delegeras': [
    'mal-och-inriktning',
    'framstallning-eller-yttrande-till-fullmaktige',
    'yttrande-over-overklagande',
    'myndighetsutovning-av-storre-vikt',
    'undantaget-i-lag',
  ].flatMap((delegerbarhet) => punkt({}, { delegerbarhet })),
  'delegationspunkten-finns': punkt(null),
  'delegationspunkten-ar-fullstandig': [...punkt({ punkt: null }), ...punkt({ typ: 'forummandat' }), ...punkt({ delegatRoll: null })],
  'delegationspunkten-galler': [...punkt({ giltigTill: '2026-03-03' }), ...punkt({ giltigFran: '2026-03-05' })],
  'delegationspunkten-omfattar-arendet': [
    ...punkt({ arendetyp: 'tjansteplan' }),
    ...punkt({ delegerandeOrgan: 'kommunstyrelsen' }),
    ...punkt({ omfattarOrgan: ['annat'] }),
    ...punkt({ omfattarSlag: ['yttrande'] }),
  ],
  'beloppet-ryms-i-delegationen': [...punkt({}, { beloppTkr: 2001 }), ...punkt({}, { beloppTkr: null })],
  'delegaten-ar-inte-en-grupp': [...punkt({ delegatSlag: 'grupp' }), ...punkt({ delegatOrgantyp: 'samordningsgrupp' })],
  'vidaredelegeringen-gar-genom-forvaltningschefen': [
    ...vidare({ vidaredelegering: false }),
    ...vidare({ delegatRoll: 'verksamhetschef' }),
    ...vidare({ vidaredelegerad: true }),
    ...vidare({ takTkr: 400 }, { takTkr: 500 }),
    ...vidare({}, { takTkr: null }),
    ...vidare({ giltigTill: '2026-01-31' }),
    ...vidare({ omfattarOrgan: ['intraservice'] }),
    ...vidare({ omfattarOrgan: ['annat'] }, { omfattarOrgan: ['intraservice', 'annat'] }),
    ...vidare({ omfattarSlag: ['avtal'] }),
    ...vidare({ forhandsOrgan: 'pf-it', forhandsRoll: 'omradesordforande' }),
    ...punkt({ vidaredelegeradFran: 'p-0' }),
  ],
  'bradskande-beslut-ar-ordforandens': [
    ...punkt({}, { bradskande: true }),
    ...punkt({ bradskande: true }),
    ...punkt({ bradskande: true }, { bradskande: true }),
  ],
  'punkten-kraver-forhandsgodkannande': [],
  'punkten-kraver-inget-forhandsgodkannande': [],
  'forhandsgodkannandet-finns': [
    { i: 'vantar-pa-forhandsgodkannande', gor: 'besluta-pa-delegation' },
    {
      i: 'delegation-kontrollerad',
      gor: 'besluta-pa-delegation',
      kontext: { godkannareRoll: null },
      punkt: { forhandsRoll: 'omradesordforande' },
    },
  ],
  'beslutet-galler-tidigast-fran-beslutsdagen': [
    { i: 'delegation-kontrollerad', gor: 'besluta-pa-delegation', kontext: { godkannareRoll: null, startdatum: '2026-03-03' } },
  ],
  'beslutet-ska-anmalas': [{ i: 'registrerat', gor: 'anmal-till-organet', kontext: utanAnmalan }],
  'anmalan-sker-vid-ett-sammantrade': [
    { i: 'registrerat', gor: 'anmal-till-organet', fakta: { arSammantrade: false } },
    { i: 'registrerat', gor: 'anmal-till-organet', data: { mote: '2026-03-03' } },
  ],
  'beslutet-ska-tillkannages': [
    { i: 'registrerat', gor: 'tillkannage-delegationsbeslut' },
    { i: 'registrerat', gor: 'tillkannage-delegationsbeslut', kontext: { ...utanAnmalan, overklagbart: false } },
    { i: 'registrerat', gor: 'tillkannage-delegationsbeslut', kontext: { ...utanAnmalan, bradskande: true } },
  ],
  'tillkannagivandet-ar-efter-beslutet': ['2026-03-03', '2026-03-05'].map((datum) => ({
    i: 'registrerat',
    gor: 'tillkannage-delegationsbeslut',
    kontext: utanAnmalan,
    data: { datum },
  })),
  'beslutet-behover-inte-redovisas': [
    { i: 'registrerat', gor: 'avsluta-utan-anmalan', kontext: utanAnmalan },
    { i: 'registrerat', gor: 'avsluta-utan-anmalan', kontext: { overklagbart: false } },
  ],
};

const alla = Object.entries(brott).flatMap(([regel, rader]) => rader.map((rad, nr): [string, number, Fall] => [regel, nr + 1, rad]));

describe('the rules of SM-11', () => {
  it.each(alla)('%s stops the event and nothing else does (%i)', (regel, _nr, { i: tillstand, gor, kontext, aven = [], ...andrat }) => {
    const har = i(tillstand, kontext);
    const enligt = handelse(gor, andrat);
    expect(har.can(enligt)).toBe(false);
    const vagar =
      gor === 'kontrollera-delegation' ? ['punkten-kraver-forhandsgodkannande', 'punkten-kraver-inget-forhandsgodkannande'] : [];
    expect([...new Set(brister(har, enligt))].filter((namn) => !vagar.includes(namn) || namn === regel).toSorted()).toEqual(
      [regel, ...aven.filter((namn) => !vagar.includes(namn))].toSorted(),
    );
  });

  it('punkten-kraver-forhandsgodkannande and punkten-kraver-inget-forhandsgodkannande tell the two ways apart (A-37)', () => {
    const kraver = handelse('kontrollera-delegation', { punkt: { forhandsRoll: 'omradesordforande', forhandsOrgan: 'pf-it' } });
    expect(brister(i('utkast'), kraver)).toEqual(['punkten-kraver-inget-forhandsgodkannande']);
    expect(brister(i('utkast'), handelse('kontrollera-delegation'))).toEqual(['punkten-kraver-forhandsgodkannande']);
  });

  it('vidaredelegeringen-gar-genom-forvaltningschefen lets a point of the förvaltningschef through, within what was given', () => {
    const egen = { vidaredelegeradFran: 'p-0', overordnad: over, takTkr: 500 };
    expect(i('utkast').can(handelse('kontrollera-delegation', { punkt: egen }))).toBe(true);
    const smalare = { ...egen, omfattarSlag: ['avtal'], overordnad: { ...over, omfattarSlag: ['avtal', 'yttrande'] } };
    expect(i('utkast').can(handelse('kontrollera-delegation', { punkt: smalare }))).toBe(true);
  });

  it('bradskande-beslut-ar-ordforandens lets the chair decide what cannot wait', () => {
    const ordforande = { bradskande: true, delegatOrgan: 'namnden', delegatRoll: 'ordforande', delegatOrgantyp: 'namnd' };
    expect(i('utkast', { bradskande: true }).can(handelse('kontrollera-delegation', { punkt: ordforande }))).toBe(true);
  });

  it('says of the law where it stands', () => {
    const lagregler = Object.values({ ...delegationsregler, ...anmalningsregler }).filter(({ slag }) => slag === 'lag');
    expect(lagregler.every(({ lagrum }) => /^KL \d kap\. \d+/.test(lagrum ?? ''))).toBe(true);
  });

  it('has no event without a template', () => {
    expect(typer).toHaveLength(11);
  });
});
