import { arDatum } from '#calendar';
import { plantyp } from '#contracts';
import { objekt, tal, text } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import type { VerksamhetsinitiativKontext } from '../verksamhetsinitiativ/kontext.js';
import { registrerasForHand } from '../verksamhetsinitiativ/beslutsvag.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<VerksamhetsinitiativKontext>;
const vem = { lagrum: null, slag: 'riktlinje', prov: 'vem', fakta: [] } as const;
const form = { lagrum: null, slag: 'riktlinje', prov: 'innehall', fakta: [] } as const;
const laget = { lagrum: null, slag: 'riktlinje', prov: 'laget', fakta: [] } as const;
const UTREDARE = ['handlaggare', 'verksamhetschef', 'tjansteansvarig'];

/** SM-02: who may do what in the track of one förvaltning or bolag. */
const roller = {
  'ar-handlaggare-i-verksamheten': {
    ...vem,
    mening: 'Förvaltningen eller bolaget samlar in och analyserar sina egna behov, genom en handläggare eller verksamhetschef.',
    kalla: 'B-07, B-08',
    saknas: (k, h) => utan(har(h.aktor, k.organ, UTREDARE), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare, tjänsteansvarig eller verksamhetschef i förvaltningen eller bolaget',
  },
  'ar-beredningsansvarig-i-verksamheten': {
    ...vem,
    mening: 'Förvaltningens eller bolagets egen beredningsansvariga gör detta.',
    kalla: 'A-26, B-10',
    saknas: (k, h) => utan(har(h.aktor, k.organ, ['beredningsansvarig']), 'roll:beredningsansvarig'),
    kanGorasAv: 'Beredningsansvarig i förvaltningen eller bolaget',
  },
  'ar-forvaltnings-eller-bolagsledning': {
    ...vem,
    mening: 'I det verksamhetsspecifika spåret är det förvaltnings- eller bolagsledningen som värderar och prioriterar.',
    kalla: 'A-27',
    saknas: (k, h) => utan(k.ledningsroll !== null && har(h.aktor, k.organ, [k.ledningsroll]), 'roll:ledning'),
    kanGorasAv: 'Förvaltningsdirektören eller bolagschefen',
  },
  'beredaren-prioriterar-inte-ensam': {
    ...vem,
    slag: 'praxis',
    mening: 'Den som har berett underlaget får inte ensam prioritera det.',
    kalla: 'A-26',
    saknas: (k, h) => utan(k.bereddAv === null || h.aktor.personId !== k.bereddAv, 'annan-person'),
    kanGorasAv: 'En annan person i förvaltnings- eller bolagsledningen, eller dess ersättare',
  },
  'ar-namndens-sekreterare': {
    ...vem,
    slag: 'praxis',
    mening: 'Den egna nämndens eller bolagsstyrelsens sekreterare registrerar dess beslut.',
    kalla: 'C-01',
    saknas: (k, h) => utan(h.aktor.personId === null || (k.namnd !== null && har(h.aktor, k.namnd, ['sekreterare'])), 'roll:sekreterare'),
    kanGorasAv: 'Sekreteraren i den nämnd eller bolagsstyrelse som förvaltningen eller bolaget hör till',
  },
  'far-pausa-i-verksamheten': {
    ...vem,
    slag: 'praxis',
    mening: 'Verksamheten eller dess beredningsansvariga kan pausa ärendet och återuppta det.',
    kalla: 'B-35',
    saknas: (k, h) => utan(har(h.aktor, k.organ, [...UTREDARE, 'beredningsansvarig']), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare, verksamhetschef eller beredningsansvarig i förvaltningen eller bolaget',
  },
} as const satisfies Record<string, Rad>;

/** SM-02: from need to handed-over material. */
const underlag = {
  'organet-har-egen-ledning-och-namnd': {
    ...laget,
    fakta: ['egetOrgan'],
    mening: 'Det verksamhetsspecifika spåret gäller en förvaltning eller ett bolag med en egen nämnd eller bolagsstyrelse.',
    kalla: 'B-07, C-01',
    saknas: (k, h) => {
      const { typ, overordnat } = objekt(h.fakta.egetOrgan);
      return [...utan(k.policy.ledning[text(typ) ?? ''] !== undefined, 'organ'), ...utan(text(overordnat) !== null, 'namnd')];
    },
    kanGorasAv: 'Administratören, som för organen och deras nämnder i registret',
  },
  'uppdrag-och-malgrupp-ar-angivna': {
    ...form,
    mening: 'Behovet ska utgå från verksamhetens eget uppdrag och dess målgrupper.',
    kalla: 'B-07',
    saknas: (_k, h) => ['uppdragsomrade', 'malgrupper'].flatMap((falt) => utan(text(h.data[falt]) !== null, falt)),
    kanGorasAv: 'Handläggaren i förvaltningen eller bolaget',
  },
  'beslutade-kriterier-ar-motiverade': {
    ...form,
    mening: 'Initiativet ska vara bedömt och motiverat på alla beslutade kriterier; inget får vara tomt.',
    kalla: 'B-10, Q-02',
    saknas: (k, h) =>
      k.policy.verksamhetskriterier.flatMap((namn) => {
        const { poang, motivering } = objekt(objekt(h.data.kriterier)[namn]);
        return [
          ...utan(tal(poang) !== null, `kriterier.${namn}.poang`),
          ...utan(text(motivering) !== null, `kriterier.${namn}.motivering`),
        ];
      }),
    kanGorasAv: 'Beredningsansvarig i förvaltningen eller bolaget',
  },
  'finansieringen-ar-egen-budget': {
    ...form,
    mening:
      'I det verksamhetsspecifika spåret finansieras initiativet inom den egna budgeten; annan finansiering hör till det gemensamma spåret.',
    kalla: 'C-02, B-10',
    saknas: (_k, h) => utan(h.data.finansieringstyp === 'egen-budget', 'finansieringstyp'),
    kanGorasAv: 'Beredningsansvarig i förvaltningen eller bolaget',
  },
  'langsiktig-digitaliseringsplan-ar-foreslagen': {
    ...form,
    mening: 'Sammanställningen ska innehålla ett förslag till långsiktig plan för digitaliseringen.',
    kalla: 'B-10',
    saknas: (_k, h) => utan(text(h.data.langsiktigPlan) !== null, 'langsiktigPlan'),
    kanGorasAv: 'Beredningsansvarig i förvaltningen eller bolaget',
  },
} as const satisfies Record<string, Rad>;

/** SM-02: the way over to the common track. */
const byte = {
  'mottagaren-ar-leverantor': {
    ...form,
    fakta: ['mottagandeOrgan'],
    mening: 'I det gemensamma spåret tas initiativet emot av en leverantör av kommungemensamma tjänster.',
    kalla: 'B-03, B-12',
    saknas: (_k, h) => utan(objekt(h.fakta.mottagandeOrgan).leverantor === true, 'organ'),
    kanGorasAv: 'Beredningsansvarig i förvaltningen eller bolaget, genom att välja en leverantör',
  },
} as const satisfies Record<string, Rad>;

/** SM-02: ledningens prioritering and the nämnd's own decision. */
const beslut = {
  'namnden-beslutar-i-ett-arende': {
    ...laget,
    slag: 'praxis',
    mening: 'Nämnden fattar beslutet i ett ärende. Ett bolags styrelse har inget ärende hos en nämnd; dess beslut registreras för hand.',
    kalla: 'B-34, C-01',
    saknas: (k) => utan(!registrerasForHand(k), 'beslutsarende'),
    kanGorasAv: 'Bolagsstyrelsens sekreterare',
  },
  'gruppen-ar-informerad-om-avstegen': {
    ...laget,
    fakta: ['oinformeradeAvsteg'],
    mening: 'Innan nämnden beslutar ska samordningsgruppen ha informerats om varje avsteg som initiativet innebär.',
    kalla: 'A-30, E-04',
    saknas: (_k, h) => utan(h.aktor.personId === null || (tal(h.fakta.oinformeradeAvsteg) ?? 0) === 0, 'kvittens'),
    kanGorasAv: 'Ledamöterna i samordningsgruppen, genom att kvittera informationen',
  },
  'namndens-beslut-registreras-for-hand': {
    ...laget,
    slag: 'praxis',
    mening: 'Nämndens beslut kommer från ärendet där det fattas. För hand registreras bara en bolagsstyrelses beslut.',
    kalla: 'B-34, H-17',
    saknas: (k, h) => utan(h.aktor.personId === null || registrerasForHand(k), 'beslutsarende'),
    kanGorasAv: 'Nämnden, genom beslutet i ärendet',
  },
  'planaret-har-inte-gatt': {
    ...form,
    mening: 'Planåret ska vara i år eller senare.',
    kalla: 'B-34',
    saknas: (_k, h) => utan((tal(h.data.planar) ?? 0) >= Number(h.idag.slice(0, 4)), 'planar'),
    kanGorasAv: 'Den som anger planåret',
  },
  'aterkomst-i-senare-plan': {
    ...form,
    mening: 'Ett initiativ som inte prioriterades kan tas upp igen tidigast i nästa plan.',
    kalla: 'C-19, B-34',
    saknas: (k, h) => utan((tal(h.data.planar) ?? 0) > (k.ejPrioriteradPlanar ?? 0), 'planar'),
    kanGorasAv: 'Beredningsansvarig i förvaltningen eller bolaget',
  },
  'beslutet-ar-den-egna-namndens': {
    ...form,
    mening: 'Beslutet ska vara fattat av den nämnd eller bolagsstyrelse som förvaltningen eller bolaget hör till.',
    kalla: 'C-01, B-34',
    saknas: (k, h) => utan(k.namnd !== null && text(h.data.namnd) === k.namnd, 'namnd'),
    kanGorasAv: 'Den egna nämnden eller bolagsstyrelsen',
  },
  'namndbeslutet-har-paragraf-och-datum': {
    ...form,
    mening: 'Nämndens beslut ska anges med paragraf och datum, och datumet får inte ligga i framtiden.',
    kalla: 'B-34, C-01',
    saknas: (_k, h) => [...utan((tal(h.data.paragraf) ?? 0) >= 1, 'paragraf'), ...utan(harVarit(h), 'datum')],
    kanGorasAv: 'Sekreteraren i nämnden eller bolagsstyrelsen',
  },
  'analysen-ar-gjord-fore-beslutet': {
    ...form,
    mening: 'Kostnads- och nyttoanalysen och prövningen av återanvändning ska vara gjorda före beslutet.',
    kalla: 'B-08, B-09',
    saknas: (k, h) => utan(k.knaDatum !== null && k.knaDatum <= (text(h.data.datum) ?? h.idag), 'datum'),
    kanGorasAv: 'Den egna nämnden eller bolagsstyrelsen, genom ett nytt beslut',
  },
  'planen-ar-angiven': {
    ...form,
    mening: 'Initiativet ska ingå i nämndens eller bolagets budget, affärsplan eller verksamhetsplan.',
    kalla: 'B-34',
    saknas: (_k, h) => utan(plantyp.safeParse(h.data.plantyp).success, 'plantyp'),
    kanGorasAv: 'Sekreteraren i nämnden eller bolagsstyrelsen',
  },
  'beloppet-ur-egen-budget-ar-angivet': {
    ...form,
    mening: 'Det belopp som avsätts i den egna budgeten ska anges; ett tomt belopp är inte noll.',
    kalla: 'C-02',
    saknas: (_k, h) => utan(tal(h.data.beloppTkr) !== null, 'beloppTkr'),
    kanGorasAv: 'Sekreteraren i nämnden eller bolagsstyrelsen',
  },
} as const satisfies Record<string, Rad>;

/** The rows that only SM-02 has; the rest of its guards are SM-01's own rows. */
export const verksamhetsregler = { ...roller, ...underlag, ...byte, ...beslut } as const satisfies Record<string, Rad>;

function harVarit({ data, idag }: MaskinHandelse): boolean {
  const datum = text(data.datum);
  return datum !== null && arDatum(datum) && datum <= idag;
}
