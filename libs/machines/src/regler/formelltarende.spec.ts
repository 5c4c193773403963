import {
  type Andrat,
  fall,
  handelse,
  i,
  IDAG,
  kfBeslut,
  nytt,
  personer,
  remissvar,
  samverkat,
  type Snapshot,
  start,
  TILL_BESLUT,
  TILL_LISTAN,
} from '../prov/arendefall.js';
import type { MaskinHandelse } from '../process.js';
import { startkontext } from '../formelltarende/kontext.js';
import { formelltarenderegler } from './formelltarende.js';
import { regler } from './katalog.js';

interface Prov {
  /** Where the matter stands. */
  readonly i: Snapshot;
  /** An event that the rule accepts, and one that it stops. */
  readonly ja: MaskinHandelse;
  readonly nej: MaskinHandelse;
  /** Another standing for the event that is stopped. */
  readonly iNej?: Snapshot;
  /** The rule chooses a way and stops nothing by itself. */
  readonly vag?: true;
}

const skriver = fall('paborja-beredning');
const utfardat = fall(...TILL_LISTAN.slice(0, 5));
const lista = fall(...TILL_LISTAN);
const hosKf = fall(...TILL_LISTAN, 'registrera-beslut');
const beslutat = fall(...TILL_BESLUT);
const justerat = fall(...TILL_BESLUT, 'protokollet-justerat');
const anslaget = fall(...TILL_BESLUT, 'protokollet-justerat', 'anslaget');
const forUnderskrift = fall('paborja-beredning', 'lamna-till-granskning', 'godkann-granskning');
const granskning = fall('paborja-beredning', 'lamna-till-granskning');
const version = (data: Record<string, unknown>) => handelse('lamna-till-granskning', { data });
const ks = (andrat: Andrat = {}) => handelse('registrera-beslut', andrat);
const punkt = { text: 'Text.', slag: 'overlamnas', mottagare: 'ks-kf', aldreOrgan: null, aldreDatum: null, aldreParagraf: null };
const alla = Object.fromEntries(
  ['ekonomisk', 'ekologisk', 'social'].map((namn) => [namn, { svar: 'inga-sarskilda-aspekter', text: null }]),
);
const pagar = (kontext: Record<string, unknown>) => ({
  process: 'samverkan',
  avslutad: false,
  utfall: null,
  kontext: { slag: 'samverkan', ...kontext },
});
const annan = { barnarenden: [remissvar(400)], organtyper: { kommunstyrelsen: 'ks' } };

const utfall = (rad: Record<string, unknown>) =>
  handelse('ange-utfall-per-arende', {
    data: { rader: [{ arendeId: 'ett-initiativ', utfall: 'avslag', beloppTkr: null, skal: 'Ryms inte.', ...rad }] },
  });

/** Splits 500 tkr of an initiative that is proposed as it is. */
const fordela = (delar: readonly (readonly [string, number])[], foreslaget = 'bifall') =>
  handelse('ange-utfall-per-arende', {
    data: { rader: [], fordelning: delar.map(([organ, beloppTkr]) => ({ arendeId: 'ett-initiativ', organ, beloppTkr })) },
    fakta: { beslutarOm: ['ett-initiativ'], fordelningar: [{ arendeId: 'ett-initiativ', utfall: foreslaget, beloppTkr: 500, delar: [] }] },
  });
const fordelningar = [
  { arendeId: 'ett-initiativ', dnr: '0012/26', titel: 'T', delar: [{ organ: 'grund', namn: 'Grundskolenämnden', beloppTkr: 500 }] },
];

const prov: Record<keyof typeof formelltarenderegler, Prov> = {
  'far-ange-utfall': {
    i: lista,
    ja: handelse('ange-utfall-per-arende'),
    nej: handelse('ange-utfall-per-arende', { vem: 'kf' }),
  },
  'arendet-avgor-initiativ': { i: lista, ja: utfall({}), nej: { ...utfall({}), fakta: { beslutarOm: [] } } },
  'arendena-avgors-har': { i: lista, ja: utfall({}), nej: utfall({ arendeId: 'ett-annat' }) },
  'avvikelsen-har-skal': { i: lista, ja: utfall({}), nej: utfall({ skal: null }) },
  'fordelningen-i-arendet-stammer': {
    i: lista,
    ja: fordela([
      ['grund', 300],
      ['forskola', 200],
    ]),
    nej: fordela([
      ['grund', 300],
      ['forskola', 300],
    ]),
  },
  'fordelningen-star-i-beslutet': {
    i: hosKf,
    ja: kfBeslut({
      fakta: { ...kfBeslut().fakta, fordelningar },
      data: { beslutspunkter: [{ nr: 1, text: 'Medlen fördelas så: Grundskolenämnden 500 tkr.' }] },
    }),
    nej: kfBeslut({ fakta: { ...kfBeslut().fakta, fordelningar } }),
  },
  'ar-handlaggare-i-arendet': { i: fall(), ja: handelse('paborja-beredning'), nej: handelse('paborja-beredning', { vem: 'kf' }) },
  'far-registrera-arende': { i: fall(), ja: handelse('aterkalla'), nej: handelse('aterkalla', { vem: 'kf' }) },
  'ar-granskare-i-arendet': {
    i: granskning,
    ja: handelse('godkann-granskning'),
    nej: handelse('godkann-granskning', { vem: 'stadsdirektor' }),
  },
  'granskaren-ar-en-annan': {
    i: granskning,
    ja: handelse('godkann-granskning'),
    nej: { ...handelse('godkann-granskning'), aktor: { ...personer.granskare, personId: 'hand' } },
  },
  'ar-undertecknare-i-tur': { i: forUnderskrift, ja: handelse('underteckna'), nej: handelse('underteckna', { vem: 'stadsdirektor' }) },
  'ar-instansens-sekreterare': { i: lista, ja: ks(), nej: ks({ vem: 'kf' }) },
  'far-fora-protokollet-vidare': {
    i: beslutat,
    ja: handelse('protokollet-justerat', { vem: 'system' }),
    nej: handelse('protokollet-justerat', { vem: 'ks' }),
  },
  'arendets-namnd-ar-angiven': {
    i: fall(),
    ja: handelse('paborja-beredning'),
    nej: handelse('paborja-beredning'),
    iNej: nytt({ beslutsgang: 'namnd-ks', namnd: null }),
  },
  'registreringsdagen-har-varit': {
    i: fall(),
    ja: handelse('paborja-beredning'),
    nej: handelse('paborja-beredning'),
    iNej: nytt({ registrerat: '2026-03-14' }),
  },
  'versionens-dag-har-varit': { i: skriver, ja: version({ datum: '2026-03-12' }), nej: version({ datum: '2026-03-14' }) },
  'sammanfattning-och-bedomning-finns': { i: skriver, ja: version({}), nej: version({ bedomning: null }) },
  'alla-dimensioner-ar-besvarade': {
    i: skriver,
    ja: version({ dimensioner: { ...alla, ekonomisk: { svar: 'hanvisas', text: null, bilaga: 1 } } }),
    nej: version({ dimensioner: { ...alla, ekonomisk: { svar: 'hanvisas', text: null, bilaga: 2 } } }),
  },
  'varje-instans-har-ett-forslag': { i: skriver, ja: version({}), nej: version({ punkter: [{ ...punkt, mottagare: 'ks' }] }) },
  'upphavande-namner-tidigare-beslut': { i: skriver, ja: version({}), nej: version({ punkter: [{ ...punkt, slag: 'upphor' }] }) },
  'omedelbar-justering-ar-motiverad': {
    i: skriver,
    ja: version({ punkter: [{ ...punkt, slag: 'omedelbar-justering' }], skalOmedelbar: 'För att hinna till KS.' }),
    nej: version({ punkter: [{ ...punkt, slag: 'omedelbar-justering' }] }),
  },
  'ekonomin-ar-beskriven': {
    i: skriver,
    ja: version({}),
    nej: version({ ekonomi: { nuvarandeTkr: null, vemBar: null, effekter: [], senare: null } }),
  },
  'bilagor-har-ursprung': {
    i: skriver,
    ja: version({}),
    nej: version({ bilagor: [{ titel: 'Protokoll', organ: 'Nämnden', dnr: null, datum: null, paragraf: null, kompletteras: false }] }),
  },
  'texten-och-punkterna-stammer': {
    i: forUnderskrift,
    ja: handelse('underteckna'),
    nej: handelse('underteckna'),
    iNej: fall('paborja-beredning', version({ bakgrund: 'Det föreslås att programmet upphävs.' }), 'godkann-granskning'),
  },
  'utfardandet-foljer-versionen': {
    i: forUnderskrift,
    ja: handelse('underteckna'),
    nej: handelse('underteckna', { data: { datum: '2026-03-12' } }),
  },
  'undertecknare-aterstar': {
    i: forUnderskrift,
    ja: handelse('underteckna'),
    nej: handelse('underteckna'),
    iNej: fall('paborja-beredning', 'lamna-till-granskning', 'godkann-granskning', 'underteckna'),
    vag: true,
  },
  'alla-andra-har-undertecknat': {
    i: fall('paborja-beredning', 'lamna-till-granskning', 'godkann-granskning', 'underteckna'),
    ja: handelse('underteckna', { vem: 'stadsdirektor' }),
    nej: handelse('underteckna'),
    iNej: forUnderskrift,
    vag: true,
  },
  'remissinstanserna-ar-namnder': {
    i: utfardat,
    ja: handelse('skicka-remiss'),
    nej: handelse('skicka-remiss', { data: { instanser: ['intraservice'] }, fakta: { organtyper: { intraservice: 'forvaltning' } } }),
  },
  'svarsdagen-ligger-framat': {
    i: utfardat,
    ja: handelse('skicka-remiss'),
    nej: handelse('skicka-remiss', { data: { svarSenast: IDAG } }),
  },
  'aberopade-beslut-finns': {
    i: utfardat,
    ja: handelse('anmal-till-foredragningslistan'),
    nej: handelse('anmal-till-foredragningslistan'),
    iNej: i('utfardat', { tu: { ...tuAv(utfardat), aberopade: [{ organ: 'Stadsdirektören', datum: '2026-03-16' }] } }),
  },
  'remissen-ar-besvarad-eller-avstadd': {
    i: utfardat,
    ja: handelse('anmal-till-foredragningslistan'),
    nej: handelse('anmal-till-foredragningslistan', { fakta: { barnarenden: [] } }),
  },
  'remissen-galler-versionen': {
    i: utfardat,
    ja: handelse('anmal-till-foredragningslistan'),
    nej: handelse('anmal-till-foredragningslistan', { fakta: { barnarenden: [remissvar(32_400)] } }),
  },
  'beslutet-ar-instansens': { i: lista, ja: ks(), nej: ks({ data: { organ: 'kommunfullmaktige' } }) },
  'beslutet-foljer-arendets-ordning': { i: lista, ja: ks(), nej: ks({ data: { datum: '2026-03-12' } }) },
  'paragrafen-ar-ny': {
    i: lista,
    ja: ks(),
    nej: ks(),
    iNej: fall(...TILL_LISTAN, ks({ data: { utfall: 'bordlagd', beslutspunkter: [] } })),
  },
  'beslutspunkterna-ar-angivna': { i: lista, ja: ks(), nej: ks({ data: { beslutspunkter: [{ nr: 2, text: 'Text.' }] } }) },
  'omedelbar-justering-har-punkt-och-skal': {
    i: lista,
    ja: ks({ data: { omedelbartJusterad: true, skalOmedelbar: 'Till KF i dag.' } }),
    nej: ks({ data: { omedelbartJusterad: true } }),
  },
  'hemstallan-beslutas-av-namnden-sjalv': {
    i: lista,
    ja: ks(),
    nej: ks({ fakta: { organtyper: { kommunstyrelsen: 'forvaltning' } } }),
    iNej: i('pa-foredragningslista', { ...lista.context, arendetyp: 'hemstallan' }),
  },
  'samverkan-ar-genomford-fore-beslutet': {
    i: i('pa-foredragningslista', { ...lista.context, personalBerors: true }),
    // The minutes of the consultation may come after it.
    ja: ks({ fakta: { ...annan, barnarenden: [samverkat(), pagar({ genomford: IDAG })] } }),
    // One group has had it; the other that was planned has not.
    nej: ks({ fakta: { ...annan, barnarenden: [samverkat(), pagar({ genomford: null })] } }),
  },
  'kommunstyrelsen-har-yttrat-sig': {
    i: hosKf,
    ja: kfBeslut(),
    nej: kfBeslut(),
    iNej: i('pa-foredragningslista', { ...hosKf.context, beslutslogg: [] }),
  },
  'utfallet-ar-bordlaggning': { i: lista, ja: ks({ data: { utfall: 'bordlagd' } }), nej: ks(), vag: true },
  'utfallet-ar-aterremiss': { i: lista, ja: ks({ data: { utfall: 'aterremiss' } }), nej: ks(), vag: true },
  'arendet-gar-till-nasta-instans': { i: lista, ja: ks(), nej: kfBeslut(), iNej: hosKf, vag: true },
  'beslutet-justeras-omedelbart': {
    i: hosKf,
    ja: kfBeslut({ data: { omedelbartJusterad: true, skalOmedelbar: 'Behövs i dag.' } }),
    nej: kfBeslut(),
    vag: true,
  },
  'beslutet-justeras-senare': { i: hosKf, ja: kfBeslut(), nej: kfBeslut({ data: { omedelbartJusterad: true } }), vag: true },
  'justeringen-ar-efter-beslutet': {
    i: beslutat,
    ja: handelse('protokollet-justerat'),
    nej: handelse('protokollet-justerat', { data: { datum: '2026-03-12' } }),
  },
  'anslaget-ar-efter-justeringen': {
    i: justerat,
    ja: handelse('anslaget'),
    nej: handelse('anslaget', { data: { datum: '2026-03-12' } }),
  },
  'overklagandetiden-ar-tre-veckor': {
    i: justerat,
    ja: handelse('anslaget', { data: { overklagandeTill: '2026-04-07' } }),
    nej: handelse('anslaget', { data: { overklagandeTill: '2026-04-03' } }),
  },
  'beslutet-kan-overklagas': {
    i: anslaget,
    ja: handelse('registrera-overklagande'),
    nej: handelse('registrera-overklagande'),
    iNej: i('overklagandetid', { overklagandetyp: null }),
  },
  'beslutet-kan-inte-overklagas': {
    i: i('justerat', { overklagandetyp: null }),
    ja: handelse('anslaget'),
    nej: handelse('anslaget'),
    iNej: justerat,
    vag: true,
  },
  'overklagandetiden-har-gatt-ut': { i: anslaget, ja: handelse('laga-kraft', { idag: '2026-04-08' }), nej: handelse('laga-kraft') },
  'overklagandet-kom-i-tid': {
    i: anslaget,
    ja: handelse('registrera-overklagande'),
    nej: handelse('registrera-overklagande', { idag: '2026-04-09', data: { inkom: '2026-04-08' } }),
    vag: true,
  },
  'beslutet-upphavs': {
    i: i('overklagat'),
    ja: handelse('avgor-overklagande', { data: { utfall: 'upphavt' } }),
    nej: handelse('avgor-overklagande'),
    vag: true,
  },
  'beslutet-star-fast': {
    i: i('overklagat'),
    ja: handelse('avgor-overklagande'),
    nej: handelse('avgor-overklagande', { data: { utfall: 'upphavt' } }),
    vag: true,
  },
  'domens-dag-har-varit': {
    i: i('overklagat'),
    ja: handelse('avgor-overklagande'),
    nej: handelse('avgor-overklagande', { data: { datum: '2026-03-14' } }),
  },
  'verkstallighet-fore-laga-kraft-ar-avvagd': {
    i: anslaget,
    ja: handelse('verkstall-fore-laga-kraft'),
    nej: handelse('verkstall-fore-laga-kraft', { data: { sarskildaSkal: true } }),
  },
  'inget-ar-verkstallt': {
    i: anslaget,
    ja: handelse('verkstall-fore-laga-kraft'),
    nej: handelse('verkstall-fore-laga-kraft'),
    iNej: i('overklagandetid', { verkstallt: { datum: IDAG, foreLagaKraft: true, avvagt: true } }),
  },
  'dagen-har-varit': { i: i('laga-kraft'), ja: handelse('expediera'), nej: handelse('expediera', { data: { datum: '2026-03-14' } }) },
};

describe.each(Object.entries(prov))('%s', (namn, { i: star, ja, nej, iNej = star, vag }) => {
  const saknas = ({ context }: Snapshot, med: MaskinHandelse) => regler[namn]?.saknas(context as never, med) ?? ['okänd regel'];

  it('lets through what it should', () => {
    expect(saknas(star, ja)).toEqual([]);
    expect(star.can(ja)).toBe(true);
  });

  it('stops what it should, and says what is missing', () => {
    expect(saknas(iNej, nej)).not.toEqual([]);
    expect(vag === true || !iNej.can(nej)).toBe(true);
  });
});

describe('the start', () => {
  it('splits the frame of an initiative that gets a part of its money, and nothing of one that is refused (C-16)', () => {
    const regel = formelltarenderegler['fordelningen-i-arendet-stammer'];
    const saknas = (foreslaget: string) => {
      const fraga = fordela(
        [
          ['grund', 300],
          ['forskola', 200],
        ],
        foreslaget,
      );
      return regel.saknas({} as never, fraga);
    };
    expect([saknas('delvis'), saknas('avslag')]).toEqual([[], ['fordelning.0.beloppTkr']]);
  });

  it('has a context that the rules of the start can be asked about', () => {
    expect(startkontext(start({ arendetyp: 'enskilt' })).overklagandetyp).toBe('forvaltningsbesvar');
  });
});

function tuAv({ context: { tu } }: Snapshot) {
  if (!tu) throw new Error('Ärendet har inget tjänsteutlåtande.');
  return tu;
}
