import { initialTransition } from 'xstate';
import { initiativMachine } from '../initiativ/initiativ.machine.js';
import type { InitiativKontext } from '../initiativ/kontext.js';
import { formular, handelse, i, type Person, start } from '../prov/fall.js';
import { regimFor } from '../regim.js';
import { brister } from '../prov/guardnamn.js';
import { initiativregler, regler } from './katalog.js';

interface Fall {
  readonly i: string;
  readonly gor: string;
  readonly vem?: Person;
  readonly data?: Record<string, unknown>;
  readonly fakta?: Record<string, unknown>;
  readonly kontext?: Partial<InitiativKontext>;
  /** What the case must be like for the whole event to pass. */
  readonly grund?: Partial<InitiativKontext>;
  readonly saknas: readonly string[];
}

const kna = formular['kna-klar']?.data ?? {};
const kriterium = { poang: 3, motivering: 'Ja' };

const overtaget = (tillstand: string) => ({ tillstand, kalla: 'tjänsteplan', datum: '2026-01-01', fakta: {} });

/** One breach of each rule: everything else in the event is right. */
const brott: Record<string, Fall[]> = {
  'ar-leverantorsforetradare': [{ i: 'identifierat', gor: 'kategorisera', vem: 'handlaggare', saknas: ['roll:leverantorsforetradare'] }],
  'ar-handlaggare-hos-leverantoren': [{ i: 'under-analys', gor: 'kna-klar', vem: 'beredare', saknas: ['roll:handlaggare'] }],
  'ar-beredningsansvarig': [{ i: 'hos-slk', gor: 'sammanstall', vem: 'foretradare', saknas: ['roll:beredningsansvarig'] }],
  'ar-budgetberedare': [{ i: 'prioriterat', gor: 'till-budgetunderlag', vem: 'foretradare', saknas: ['roll:beredningsansvarig'] }],
  'foredraganden-prioriterar-inte': [{ i: 'klart-for-ssg', gor: 'prioritera', vem: 'ssgSomForedrar', saknas: ['annan-ordforande'] }],
  'ar-ssg-ordforande': [{ i: 'klart-for-ssg', gor: 'prioritera', vem: 'beredare', saknas: ['roll:ssg-ordforande'] }],
  'ar-kf-sekreterare': [{ i: 'i-budgetprocess', gor: 'finansiera', vem: 'ssg', saknas: ['roll:sekreterare'] }],
  'far-pausa': [{ i: 'under-analys', gor: 'pausa', vem: 'kf', saknas: ['roll:handlaggare'] }],
  'far-avbryta': [{ i: 'under-analys', gor: 'avbryt', vem: 'handlaggare', saknas: ['roll:leverantorsforetradare'] }],
  'arendet-ar-i-gang': [{ i: 'under-analys', gor: 'pausa', kontext: { pausadSedan: '2026-03-01T08:00:00.000Z' }, saknas: ['ateruppta'] }],
  'arendet-ar-vilande': [
    {
      i: 'under-analys',
      gor: 'ateruppta',
      grund: { pausadSedan: '2026-03-01T08:00:00.000Z' },
      kontext: { pausadSedan: null },
      saknas: ['pausa'],
    },
  ],
  'skal-ar-angivet': ['avbryt', 'byt-spar', 'pausa'].map((gor) => ({ i: 'hos-slk', gor, data: { skal: '  ' }, saknas: ['skal'] })),
  'mottagaren-har-eget-spar': [
    { i: 'hos-slk', gor: 'byt-spar', fakta: { mottagandeOrgan: { typ: 'forum', overordnat: 'grundskolenamnden' } }, saknas: ['organ'] },
    { i: 'hos-slk', gor: 'byt-spar', fakta: { mottagandeOrgan: { typ: 'bolag', overordnat: null } }, saknas: ['organ'] },
    { i: 'hos-slk', gor: 'byt-spar', fakta: { mottagandeOrgan: null }, saknas: ['organ'] },
  ],
  'ursprung-ar-angivet': [{ i: 'identifierat', gor: 'kategorisera', kontext: { ursprung: null }, saknas: ['ursprung'] }],
  'mal-ar-angivet': [
    { i: 'identifierat', gor: 'kategorisera', data: { mal: [] }, saknas: ['mal'] },
    { i: 'identifierat', gor: 'kategorisera', fakta: { giltigaMal: [] }, saknas: ['mal'] },
  ],
  'kategori-ar-satt': [{ i: 'kategoriserat', gor: 'ga-vidare', kontext: { kategori: null }, saknas: ['kategori'] }],
  'kriterier-ar-antecknade': [{ i: 'kategoriserat', gor: 'ga-vidare', data: { kriterieanteckning: '' }, saknas: ['kriterieanteckning'] }],
  'kunder-ar-utpekade': [{ i: 'kategoriserat', gor: 'ga-vidare', data: { kunder: [] }, saknas: ['kunder'] }],
  'kunder-har-deltagit': [{ i: 'under-analys', gor: 'kna-klar', data: { deltagandeKunder: [] }, saknas: ['deltagandeKunder'] }],
  'ateranvandning-ar-provad': [
    { i: 'under-analys', gor: 'kna-klar', data: { ateranvandning: { resultat: null, skal: 'Nej' } }, saknas: ['ateranvandning.resultat'] },
    {
      i: 'under-analys',
      gor: 'kna-klar',
      data: { ateranvandning: { resultat: 'inte-mojlig', skal: null } },
      saknas: ['ateranvandning.skal'],
    },
  ],
  'nyttor-och-effekter-ar-beskrivna': [
    { i: 'under-analys', gor: 'kna-klar', data: { intressenter: [] }, saknas: ['intressenter'] },
    {
      i: 'under-analys',
      gor: 'kna-klar',
      data: { intressenter: [{ namn: 'Elever', nyttor: [{ nytta: 'Tid', matt: 'h', malvarde: '1' }] }] },
      saknas: ['intressenter'],
    },
  ],
  'kostnader-ar-angivna': [
    { i: 'under-analys', gor: 'kna-klar', data: { engangskostnadTkr: { '2027': null } }, saknas: ['engangskostnadTkr'] },
    { i: 'under-analys', gor: 'kna-klar', data: { arligKostnadTkr: null }, saknas: ['arligKostnadTkr'] },
  ],
  'arbetssatt-ar-beskrivet': [{ i: 'under-analys', gor: 'kna-klar', data: { arbetssatt: ' ' }, saknas: ['arbetssatt'] }],
  'bada-horisonterna-ar-beskrivna': [
    { i: 'under-analys', gor: 'kna-klar', data: { kortSikt: null }, saknas: ['kortSikt'] },
    { i: 'under-analys', gor: 'kna-klar', data: { langSikt: '  ' }, saknas: ['langSikt'] },
  ],
  'anvandare-har-medverkat': [
    { i: 'under-analys', gor: 'kna-klar', data: { anvandare: null }, saknas: ['anvandare'] },
    { i: 'under-analys', gor: 'kna-klar', data: { utestangdaGrupper: null }, saknas: ['utestangdaGrupper'] },
  ],
  'krav-per-kund': [
    { i: 'under-analys', gor: 'kna-klar', data: { krav: [] }, saknas: ['krav'] },
    { i: 'under-analys', gor: 'kna-klar', kontext: { kunder: ['grundskolenamnden', 'forskolenamnden'] }, saknas: ['krav'] },
    {
      i: 'under-analys',
      gor: 'kna-klar',
      grund: { kunder: [] },
      data: { krav: [{ organ: 'forskolenamnden', krav: 'Fort.' }] },
      saknas: ['krav'],
    },
  ],
  'valordningen-ar-foljd': [
    { i: 'under-analys', gor: 'kna-klar', data: { anskaffning: { val: null, skal: 'Ja' } }, saknas: ['anskaffning.val'] },
    { i: 'under-analys', gor: 'kna-klar', data: { anskaffning: { val: 'upphandling', skal: null } }, saknas: ['anskaffning.skal'] },
    {
      i: 'under-analys',
      gor: 'kna-klar',
      data: { ateranvandning: { resultat: 'ateranvand', skal: 'Finns.' }, anskaffning: { val: 'egen-utveckling', skal: 'Vi vill.' } },
      saknas: ['anskaffning.val'],
    },
    {
      i: 'under-analys',
      gor: 'kna-klar',
      data: { ateranvandning: { resultat: 'inte-mojlig', skal: 'Finns inte.' } },
      saknas: ['anskaffning.val'],
    },
  ],
  'nyttorealiseringen-ar-skissad': [
    {
      i: 'under-analys',
      gor: 'kna-klar',
      data: { nyttorealisering: { hur: 'Stegvis', ansvarig: null, uppfoljning: null } },
      saknas: ['nyttorealisering.ansvarig', 'nyttorealisering.uppfoljning'],
    },
  ],
  'informationen-ar-planerad': [
    { i: 'under-analys', gor: 'kna-klar', data: { bevarande: null, oppnaFormat: '' }, saknas: ['bevarande', 'oppnaFormat'] },
  ],
  'forutsatta-tjanster-ar-anslutna': [
    {
      i: 'analyserat',
      gor: 'sammanfatta',
      fakta: { forutsattaTjanster: [{ id: 'reskontra', namn: 'Reskontra' }] },
      saknas: ['anslutningar'],
    },
  ],
  'kommunbidragspaverkan-ar-analyserad': [
    {
      i: 'under-analys',
      gor: 'byt-agare',
      data: { kommunbidragspaverkan: { analys: null, beloppTkr: 0 } },
      saknas: ['kommunbidragspaverkan.analys'],
    },
    {
      i: 'hos-slk',
      gor: 'byt-agare',
      data: { kommunbidragspaverkan: { analys: 'Inget flyttas.', beloppTkr: null } },
      saknas: ['kommunbidragspaverkan.beloppTkr'],
    },
  ],
  'nya-agaren-ar-en-annan-leverantor': [
    { i: 'identifierat', gor: 'byt-agare', data: { organ: 'intraservice' }, saknas: ['nyAgare'] },
    { i: 'identifierat', gor: 'byt-agare', fakta: { arLeverantor: false }, saknas: ['nyAgare'] },
  ],
  'tre-kriterier-ar-motiverade': [
    { i: 'analyserat', gor: 'sammanfatta', data: { nytta: { poang: null, motivering: 'Ja' } }, saknas: ['nytta.poang'] },
    {
      i: 'analyserat',
      gor: 'sammanfatta',
      data: { effektivitet: { ...kriterium, motivering: null } },
      saknas: ['effektivitet.motivering'],
    },
    { i: 'analyserat', gor: 'sammanfatta', data: { innovation: undefined }, saknas: ['innovation.poang', 'innovation.motivering'] },
  ],
  'infosakniva-per-tjanst': [
    {
      i: 'analyserat',
      gor: 'sammanfatta',
      data: {
        tjanster: [
          { namn: 'A', infosakNiva: 2 },
          { namn: 'B', infosakNiva: null },
        ],
      },
      saknas: ['tjanster.1.infosakNiva'],
    },
    { i: 'analyserat', gor: 'sammanfatta', grund: { kategori: 'bastjanst-fast' }, data: { tjanster: [] }, saknas: ['tjanster'] },
  ],
  'foreslagen-finansiering-ar-tillaten': [
    { i: 'analyserat', gor: 'sammanfatta', data: { foreslagenFinansieringstyp: null }, saknas: ['foreslagenFinansieringstyp'] },
    { i: 'analyserat', gor: 'sammanfatta', kontext: { kategori: null }, saknas: ['kategori'] },
  ],
  'beslutad-finansiering-ar-tillaten': [
    { i: 'klart-for-ssg', gor: 'prioritera', data: { finansieringstyp: null }, saknas: ['finansieringstyp'] },
  ],
  'forandringsinsats-faktureras-inte': [
    { i: 'klart-for-ssg', gor: 'prioritera', data: { finansieringstyp: 'faktura' }, saknas: ['finansieringstyp'] },
  ],
  'kommunbidrag-ar-motiverat': [
    { i: 'klart-for-ssg', gor: 'prioritera', kontext: { kategori: 'bastjanst-fast' }, saknas: ['skalKommunbidrag'] },
  ],
  'namndinformation-har-datum': [
    { i: 'underlag-klart', gor: 'informera-namnd', data: { informeradDatum: '2026-03-05' }, saknas: ['informeradDatum'] },
    { i: 'underlag-klart', gor: 'informera-namnd', data: { informeradDatum: '2026-02-30' }, saknas: ['informeradDatum'] },
  ],
  'namnden-ar-informerad-fore-oversandning': [
    { i: 'namnd-informerad', gor: 'oversand', kontext: { namndInformeradDatum: '2026-03-04' }, saknas: ['namndInformeradDatum'] },
    { i: 'namnd-informerad', gor: 'oversand', kontext: { namndInformeradDatum: null }, saknas: ['namndInformeradDatum'] },
  ],
  'oversandning-har-datum': [{ i: 'namnd-informerad', gor: 'oversand', data: { oversandDatum: '2026-03-05' }, saknas: ['oversandDatum'] }],
  'underlaget-ar-komplett': [
    { i: 'hos-slk', gor: 'sammanstall', kontext: { foreslagenFinansieringstyp: null }, saknas: ['foreslagenFinansieringstyp'] },
    { i: 'hos-slk', gor: 'sammanstall', kontext: { tjanster: [{ namn: 'A', infosakNiva: null }] }, saknas: ['tjanster'] },
  ],
  'langsiktig-plan-finns': [{ i: 'hos-slk', gor: 'sammanstall', data: { langsiktigPlan: '' }, saknas: ['langsiktigPlan'] }],
  'kompletteringens-dag-har-inte-gatt': [{ i: 'hos-slk', gor: 'begar-komplettering', data: { senast: '2026-03-03' }, saknas: ['senast'] }],
  'ssg-ar-tillrackligt-manga': ['prioritera', 'prioritera-inte', 'aterfor', 'omkategorisera'].map((gor) => ({
    i: 'klart-for-ssg',
    gor,
    data: { narvarande: 4 },
    saknas: ['narvarande'],
  })),
  'rangen-ar-angiven': [{ i: 'prioriterat', gor: 'rangordna', data: { rang: null }, saknas: ['rang'] }],
  'ssg-har-varderat': [{ i: 'klart-for-ssg', gor: 'prioritera', data: { innovation: null }, saknas: ['innovation'] }],
  'ssg-ar-inte-fler-an-ledamoterna': [
    {
      i: 'klart-for-ssg',
      gor: 'prioritera',
      grund: { policy: { ...regimFor('2026-03-04').policy, ssgHogstNarvarande: 8 } },
      data: { narvarande: 9 },
      saknas: ['narvarande'],
    },
  ],
  'budgetaret-kan-nas': [
    { i: 'klart-for-ssg', gor: 'prioritera', data: { budgetar: 2026 }, saknas: ['budgetar'] },
    { i: 'ej-prioriterat', gor: 'aterkom', grund: { ejPrioriteradBudgetar: 2020 }, data: { budgetar: 2026 }, saknas: ['budgetar'] },
  ],
  'aterkomst-i-senare-cykel': [{ i: 'ej-prioriterat', gor: 'aterkom', kontext: { ejPrioriteradBudgetar: 2029 }, saknas: ['budgetar'] }],
  'budgetlistan-ar-fryst': [{ i: 'prioriterat', gor: 'till-budgetunderlag', fakta: { budgetlistaFryst: false }, saknas: ['budgetlista'] }],
  'budgetaret-stammer': [{ i: 'prioriterat', gor: 'till-budgetunderlag', data: { budgetar: 2028 }, saknas: ['budgetar'] }],
  'beslutet-ar-kommunfullmaktiges': [{ i: 'i-budgetprocess', gor: 'finansiera', data: { organ: 'kommunstyrelsen' }, saknas: ['organ'] }],
  'beslutet-har-paragraf-och-datum': [
    { i: 'i-budgetprocess', gor: 'finansiera', data: { paragraf: null }, saknas: ['paragraf'] },
    { i: 'i-budgetprocess', gor: 'finansiera', data: { datum: '2026-03-05' }, saknas: ['datum'] },
  ],
  'beslutet-ar-styrelsens': [
    {
      i: 'i-budgetprocess',
      gor: 'finansiera',
      kontext: {
        policy: {
          ...regimFor('2026-03-04').policy,
          beslutar: 'styrelse',
          organ: { ...regimFor('2026-03-04').policy.organ, budget: 'kommunstyrelsen' },
          roll: regimFor('2026-03-04').policy.roll,
        },
      },
      vem: 'ks',
      saknas: ['organ'],
    },
  ],
  'budgetbeslutet-fattas-i-ett-arende': [
    {
      i: 'i-budgetprocess',
      gor: 'begar-beslut',
      kontext: { policy: { ...regimFor('2026-03-04').policy, beslutar: 'styrelse' } },
      saknas: ['beslutsarende'],
    },
  ],
  'budgetbeslutet-registreras-for-hand': [
    { i: 'i-budgetprocess', gor: 'finansiera', vem: 'kf', saknas: ['beslutsarende'] },
    {
      i: 'i-budgetprocess',
      gor: 'finansiera-inte',
      vem: 'kf',
      kontext: { overtaget: overtaget('prioriterat') },
      saknas: ['beslutsarende'],
    },
    {
      i: 'i-budgetprocess',
      gor: 'finansiera',
      vem: 'kf',
      kontext: { overtaget: overtaget('i-budgetprocess'), ejPrioriteradBudgetar: 2026 },
      saknas: ['beslutsarende'],
    },
  ],
  'inget-beslutsarende-pagar': [
    { i: 'i-budgetprocess', gor: 'begar-beslut', fakta: { vantandeBeslutsarende: 'ett-annat' }, saknas: ['beslutsarende'] },
    { i: 'i-budgetprocess', gor: 'tas-upp-i-beslutsarende', fakta: { vantandeBeslutsarende: 'ett-annat' }, saknas: ['beslutsarende'] },
  ],
  'finansieringskalla-per-rad': [
    { i: 'prioriterat', gor: 'till-budgetunderlag', data: { rader: [] }, saknas: ['rader'] },
    {
      i: 'prioriterat',
      gor: 'till-budgetunderlag',
      data: { rader: [{ rubrik: 'A', beloppTkr: 1500, finansieringskalla: null }] },
      saknas: ['rader.0.finansieringskalla'],
    },
    {
      i: 'omarbetas',
      gor: 'ny-version',
      grund: { ramTkr: 1000 },
      data: { rader: [{ rubrik: 'A', beloppTkr: null, finansieringskalla: 'kommunbidrag' }] },
      saknas: ['rader.0.beloppTkr'],
    },
  ],
  'radernas-summa-stammer': [
    {
      i: 'prioriterat',
      gor: 'till-budgetunderlag',
      data: {
        rader: [
          { rubrik: 'A', beloppTkr: 1000, finansieringskalla: 'kommunbidrag' },
          { rubrik: 'B', beloppTkr: 500, finansieringskalla: 'extern' },
        ],
      },
      saknas: ['beloppTkr'],
    },
  ],
  'hanskjuten-kostnad-har-mal': [
    {
      i: 'prioriterat',
      gor: 'till-budgetunderlag',
      data: { hanskjutet: [{ rubrik: 'Lokaler', skal: null, malprocess: null }] },
      saknas: ['hanskjutet.0.skal', 'hanskjutet.0.malprocess'],
    },
  ],
  'fordelningen-stammer': [
    {
      i: 'i-budgetprocess',
      gor: 'finansiera',
      data: { fordelning: [{ organ: 'grundskolenamnden', beloppTkr: 1000 }] },
      saknas: ['fordelning'],
    },
    {
      i: 'i-budgetprocess',
      gor: 'finansiera',
      data: { fordelning: [{ organ: 'grundskolenamnden', beloppTkr: null }] },
      saknas: ['fordelning.0.beloppTkr'],
    },
  ],
  'far-avropa': [
    {
      i: 'finansierat',
      gor: 'avropa',
      vem: 'beredare',
      fakta: { underordnadeOrgan: ['stadsledningskontoret'] },
      saknas: ['roll:handlaggare'],
    },
  ],
  'avropet-ar-organets-eget': [
    { i: 'finansierat', gor: 'avropa', vem: 'kf', saknas: ['organ'] },
    { i: 'finansierat', gor: 'avropa', fakta: { underordnadeOrgan: [] }, saknas: ['organ'] },
  ],
  'avropet-ryms': [
    { i: 'finansierat', gor: 'avropa', data: { beloppTkr: 601 }, saknas: ['beloppTkr'] },
    { i: 'finansierat', gor: 'avropa', data: { datum: '2030-01-01' }, saknas: ['datum'] },
  ],
  'belopp-ar-angivet': [{ i: 'i-budgetprocess', gor: 'finansiera', data: { beloppTkr: null, fordelning: [] }, saknas: ['beloppTkr'] }],
  'ramen-ar-angiven': [{ i: 'i-budgetprocess', gor: 'finansiera-delvis', data: { ramTkr: null }, saknas: ['ramTkr'] }],
  'summan-ryms-i-ramen': [
    {
      i: 'omarbetas',
      gor: 'ny-version',
      grund: { ramTkr: 1000 },
      data: {
        rader: [
          { rubrik: 'A', beloppTkr: 600, finansieringskalla: 'kommunbidrag' },
          { rubrik: 'B', beloppTkr: 401, finansieringskalla: 'egen-budget' },
          { rubrik: 'C', beloppTkr: 5000, finansieringskalla: 'extern' },
        ],
      },
      saknas: ['ramTkr'],
    },
  ],
};

/** Two rules see the same fault, each from its own source. */
const foljer: Record<string, string[]> = {
  'ateranvandning-ar-provad': ['valordningen-ar-foljd'],
  'ar-kf-sekreterare': ['budgetbeslutet-registreras-for-hand'],
  'forandringsinsats-faktureras-inte': ['beslutad-finansiering-ar-tillaten'],
};
/** It chooses the task that follows, and stops nothing by itself. */
const GREN = 'budgetbeslutet-registreras-for-hand';

describe('the rule', () => {
  for (const [regel, fall] of Object.entries(brott)) {
    it(`${regel} refuses when it is broken and passes when it is not`, () => {
      for (const { i: tillstand, gor, kontext, grund, saknas, ...andrat } of fall) {
        const ratt = i(tillstand, grund);
        expect({ gor, gar: ratt.can(handelse(gor)) }).toEqual({ gor, gar: true });
        const brutet = i(tillstand, { ...grund, ...kontext });
        const forsok = handelse(gor, andrat);
        expect(brutet.can(forsok)).toBe(false);
        const funna = [...new Set(brister(brutet, forsok))].filter((namn) => !foljer[regel]?.includes(namn));
        expect(funna.filter((namn) => gor !== 'till-budgetunderlag' || namn !== GREN)).toEqual([regel]);
        expect(regler[regel]?.saknas(brutet.context as never, forsok)).toEqual(saknas);
      }
    });
  }

  it('budgetbeslutet-registreras-for-hand lets the secretary of the body register what was decided before the case was here', () => {
    const overtagen = i('i-budgetprocess', { overtaget: overtaget('i-budgetprocess'), ejPrioriteradBudgetar: null });
    expect(overtagen.can(handelse('finansiera', { vem: 'kf' }))).toBe(true);
    expect(overtagen.can(handelse('finansiera', { vem: 'ssg' }))).toBe(false);
  });

  it.each([
    ['overtas-i-under-analys', 'under-analys'],
    ['overtas-i-klart-for-ssg', 'klart-for-ssg'],
    ['overtas-i-prioriterat', 'prioriterat'],
    ['overtas-i-i-budgetprocess', 'i-budgetprocess'],
    ['overtas-i-finansierat', 'finansierat'],
  ])('%s starts a running case there', (_regel, tillstand) => {
    const [snapshot] = initialTransition(
      initiativMachine,
      start({
        overtagande: { tillstand, kalla: 'tjänsteplan', datum: '2022-01-01', fakta: { kategori: 'forandringsinsats', beloppTkr: 900 } },
      }),
    );
    expect(snapshot.value).toBe(tillstand);
    expect(snapshot.context).toMatchObject({ kategori: 'forandringsinsats', beloppTkr: 900, overtaget: { kalla: 'tjänsteplan' } });
  });

  it('lets nobody be forgotten: every row of the catalogue has a case here', () => {
    const provade = [...Object.keys(brott), ...Object.keys(initiativregler).filter((namn) => namn.startsWith('overtas-i-'))];
    expect(Object.keys(initiativregler).toSorted()).toEqual(provade.toSorted());
  });

  it('about the content of a form is left out while the engine only asks what is possible', () => {
    expect(i('under-analys').can({ ...handelse('kna-klar', { provning: true }), data: {} })).toBe(true);
    expect(i('under-analys').can({ ...handelse('kna-klar', { provning: true, vem: 'kf' }), data: {} })).toBe(false);
  });

  it.each(Object.keys(initiativregler))('%s answers without throwing when the form is nonsense', (namn) => {
    const skrap = {
      ...handelse('avbryt'),
      data: Object.fromEntries(Object.keys({ ...kna, rader: 0, mal: 0, datum: 0, skal: 0 }).map((falt) => [falt, [null, 7, 'x', {}]])),
    };
    expect(Array.isArray(regler[namn]?.saknas(i('under-analys').context as never, skrap))).toBe(true);
  });
});
