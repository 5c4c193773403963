import { beslutsutfall, type Voteringsforslag, type Yrkandeslag } from '#contracts';
import { lista, objekt, tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { bradskandeSenast, kallelseSenast } from '../sammantrade/kallelse.js';
import { arBeslutsfor, punktAv, type Sammantradespunkt, satenAv, tjanstgorande } from '../sammantrade/kontext.js';
import { forslagAv, nyckelAv, raknade } from '../sammantrade/omrostning.js';
import { utan } from './regelrad.js';
import { omrostningsregler } from './omrostning.js';
import { proportionellaregler } from './proportionellt.js';
import { rumsregler } from './rummet.js';
import {
  forSammantradet,
  innehall,
  iPunkten,
  iRummet,
  lag,
  narvaroI,
  praxis,
  type Sammantraderegel,
  sekreteraren,
} from './sammantraderegel.js';

export type { Sammantraderegel } from './sammantraderegel.js';

/** Rules of a meeting of a nämnd, kommunstyrelsen or kommunfullmäktige (KL 4–6 kap.). */
export const sammantraderegler = {
  ...rumsregler,
  ...proportionellaregler,
  ...omrostningsregler,
  'ar-organets-sekreterare': {
    ...praxis,
    prov: 'vem',
    fakta: [],
    mening: 'Organets sekreterare eller dess ordförande förbereder och för sammanträdet.',
    kalla: 'H-13–H-15',
    saknas: (k, h) => utan(forSammantradet(k, h.aktor), 'roll:sekreterare'),
    kanGorasAv: 'Organets sekreterare eller ordförande',
  },
  'ar-sekreteraren-eller-ledamoten-sjalv': {
    ...praxis,
    prov: 'innehall',
    fakta: [],
    mening: 'Sekreteraren antecknar detta, eller ledamoten själv.',
    kalla: 'H-13, A-49',
    saknas: (k, h) => utan(forSammantradet(k, h.aktor) || (h.aktor.personId !== null && h.aktor.personId === h.data.personId), 'personId'),
    kanGorasAv: 'Sekreteraren eller ledamoten själv',
  },
  'kallelsen-skickas-i-tid': {
    ...lag('5 kap. 13–14 §§'),
    prov: 'laget',
    fakta: [],
    mening: 'Kallelsen ska skickas i tid: till fullmäktige minst en vecka före, annars så som organets egna regler säger.',
    kalla: 'KL 5:13–14, organets reglemente',
    saknas: (k, h) => utan(h.idag <= kallelseSenast(k), `senast:${kallelseSenast(k)}`),
    kanGorasAv: 'Sekreteraren kan planera ett senare sammanträde',
  },
  'sammantradet-flyttas-framat': {
    ...praxis,
    prov: 'innehall',
    fakta: [],
    mening: 'Sammanträdet flyttas till en dag som inte har varit, och till en annan tid eller plats än den som gäller.',
    kalla: 'H-13',
    saknas: (k, { data, idag }) => [
      ...utan((text(data.datum) ?? '') >= idag, 'datum'),
      ...utan(data.datum !== k.datum || data.tid !== k.tid || data.plats !== k.plats, 'tid'),
    ],
    ...sekreteraren,
  },
  'dagordningen-har-punkter': {
    ...praxis,
    prov: 'laget',
    fakta: ['obeslutadePunkter'],
    mening: 'Föredragningslistan ska ha minst en punkt när kallelsen skickas.',
    kalla: 'KL 5:14',
    saknas: (_k, h) => utan(texter(h.fakta.obeslutadePunkter).length > 0, 'punkter'),
    ...sekreteraren,
  },
  'sammantradet-oppnas-pa-sin-dag': {
    ...praxis,
    prov: 'laget',
    fakta: [],
    mening: 'Sammanträdet öppnas på sin dag, aldrig före den dag som kallelsen anger.',
    kalla: 'KL 5:13–14',
    saknas: (k, h) => utan(h.idag >= k.datum, `tidigast:${k.datum}`),
    ...sekreteraren,
  },
  'ersattarna-ar-organets': {
    ...lag('5 kap. 12 § och 6 kap. 21–22 §§'),
    prov: 'innehall',
    fakta: ['organetsSaten'],
    mening: 'Ersättarna ska vara organets egna, och var och en står en gång i ordningen.',
    kalla: 'KL 5:12, 6:21–22',
    saknas: (_k, h) => {
      const ersattare = texter(h.data.ersattare);
      const finns = satenAv(h.fakta).flatMap(({ personId, ordinarie }) => (ordinarie ? [] : [personId]));
      return ersattare.filter((id, plats) => !finns.includes(id) || ersattare.indexOf(id) !== plats).map((id) => `ersattare.${id}`);
    },
    ...sekreteraren,
  },
  'arendet-tar-emot-beslut': {
    ...praxis,
    prov: 'innehall',
    fakta: ['arendetTarEmotBeslut'],
    mening:
      'Ett ärende på föredragningslistan ska kunna ta emot organets beslut och får stå där en gång; andra slags punkter har inget ärende.',
    kalla: 'H-17, SM-10',
    saknas: (_k, h) => utan(h.data.slag === 'arende' ? h.fakta.arendetTarEmotBeslut === true : text(h.data.arendeId) === null, 'arendeId'),
    kanGorasAv: 'Den som bereder ärendet',
  },
  'sent-arende-ar-bradskande': {
    ...lag('5 kap. 15 och 52 §§'),
    prov: 'innehall',
    fakta: [],
    mening: 'Efter kallelsen kan bara ett brådskande ärende läggas till; i fullmäktige senast sista vardagen före.',
    kalla: 'KL 5:15, 5:52',
    saknas: (k, h) => [
      ...utan(k.kallat === null || h.data.bradskande === true, 'bradskande'),
      ...utan(k.kallat === null || k.organtyp !== 'kf' || h.idag <= bradskandeSenast(k), `senast:${bradskandeSenast(k)}`),
    ],
    ...sekreteraren,
  },
  'narvarande-har-plats-i-organet': {
    ...praxis,
    prov: 'innehall',
    fakta: ['organetsSaten'],
    mening: 'Bara organets ledamöter och ersättare räknas som närvarande.',
    kalla: 'KL 5:65, 6:35',
    saknas: (_k, h) => {
      const finns = new Set(satenAv(h.fakta).map(({ personId }) => personId));
      return narvaroI(h)
        .filter((id) => !finns.has(id))
        .map((id) => `narvarande.${id}`);
    },
    ...sekreteraren,
  },
  'narvarande-sitter-inte-pa-annat-sammantrade': {
    ...praxis,
    prov: 'innehall',
    fakta: ['upptagnaPaAnnatSammantrade'],
    mening: 'Ingen kan vara närvarande på två sammanträden samtidigt.',
    kalla: 'KL 5:65, 6:35',
    saknas: (_k, h) => texter(h.fakta.upptagnaPaAnnatSammantrade).map((id) => `narvarande.${id}`),
    kanGorasAv: 'Sekreteraren på det andra sammanträdet antecknar att personen har gått',
  },
  'beslutsfort-vid-oppnandet': {
    ...lag('5 kap. 45 § och 6 kap. 27 §'),
    prov: 'innehall',
    fakta: ['organetsSaten'],
    mening: 'Fler än hälften av ledamöterna ska vara närvarande.',
    kalla: 'KL 6:27, 5:45',
    saknas: (k, h) => utan(arBeslutsfor({ ...k, narvarande: texter(h.data.narvarande) }, satenAv(h.fakta)), 'narvarande'),
    kanGorasAv: 'Organets ledamöter och ersättare',
  },
  'ordforanden-ar-narvarande': {
    ...praxis,
    prov: 'innehall',
    fakta: ['organetsSaten'],
    mening: 'Den som leder sammanträdet ska vara närvarande och tjänstgöra.',
    kalla: 'KL 5:9–11, 6:24–26',
    saknas: (k, h) => {
      const narvarande = Array.isArray(h.data.narvarande) ? texter(h.data.narvarande) : k.narvarande;
      const leder = text(h.data.ordforande) ?? text(h.data.personId) ?? '';
      return utan(tjanstgorande({ ...k, narvarande }, satenAv(h.fakta)).includes(leder), 'ordforande');
    },
    ...sekreteraren,
  },
  'justerarna-tjanstgor': {
    ...lag('5 kap. 69 § och 6 kap. 35 §'),
    prov: 'innehall',
    fakta: ['organetsSaten'],
    mening: 'Justerarna och de som tar över efter dem ska tjänstgöra på sammanträdet, och ordföranden justerar utöver dem.',
    kalla: 'KL 5:69, H-13',
    saknas: (k, h) => {
      const tjanstgor = tjanstgorande(k, satenAv(h.fakta));
      return [...texter(h.data.justerare), ...texter(h.data.ersattareForJusterare)]
        .filter((id) => !tjanstgor.includes(id) || id === k.ordforande)
        .map((id) => `justerare.${id}`);
    },
    ...sekreteraren,
  },
  'punkten-ar-obeslutad': {
    ...praxis,
    ...innehall,
    mening: 'Punkten ska stå på föredragningslistan, vara obeslutad och se ut som när du läste den.',
    kalla: 'H-13',
    saknas: (_k, h) => {
      const punkt = punktAv(h.fakta);
      return utan(punkt?.status === 'oppen' && punkt.radVersion === h.data.radVersion, 'radVersion');
    },
    kanGorasAv: 'Läs punkten igen',
  },
  'ordforanden-deltar-i-punkten': {
    ...lag('6 kap. 28–30 §§ och 5 kap. 47 §'),
    ...iRummet,
    mening: 'Den som leder punkten ska tjänstgöra i den; vid jäv leder någon annan.',
    kalla: 'A-49',
    saknas: (k, h) => utan(iPunkten(k, h).includes(k.ordforande ?? ''), 'ordforande'),
    kanGorasAv: 'Sekreteraren antecknar vem som leder punkten',
  },
  'jav-anmals-for-en-narvarande': {
    ...lag('6 kap. 28–30 §§ och 5 kap. 47 §'),
    ...innehall,
    mening: 'Jäv anmäls en gång för en närvarande, som lämnar rummet under punkten.',
    kalla: 'A-49',
    saknas: (k, h) => {
      const person = text(h.data.personId) ?? '';
      return utan(k.narvarande.includes(person) && !(punktAv(h.fakta)?.jav ?? []).includes(person), 'personId');
    },
    kanGorasAv: 'Ledamoten själv eller sekreteraren',
  },
  'yrkandet-kommer-fran-en-tjanstgorande': {
    ...lag('4 kap. 17 och 19 §§'),
    ...iRummet,
    mening: 'Bara den som tjänstgör i punkten får yrka.',
    kalla: 'H-14',
    saknas: (k, h) => utan(iPunkten(k, h).includes(text(h.data.personId) ?? ''), 'personId'),
    kanGorasAv: 'En tjänstgörande ledamot eller ersättare',
  },
  'inga-yrkanden-ar-framstallda': {
    ...praxis,
    ...innehall,
    mening: 'Inga yrkanden kan antecknas bara när ingen har yrkat.',
    kalla: 'H-13, H-14',
    saknas: (_k, h) => utan(punktAv(h.fakta)?.yrkanden.length === 0, 'yrkanden'),
    ...sekreteraren,
  },
  'yrkandena-ar-antecknade': {
    ...lag('5 kap. 66 § och 6 kap. 35 §'),
    ...innehall,
    mening: 'Yrkandena ska vara antecknade, eller så ska det stå att det inte finns några.',
    kalla: 'H-13, H-14',
    saknas: (_k, h) => {
      const punkt = punktAv(h.fakta);
      return utan(punkt !== null && (punkt.ingaYrkanden || punkt.yrkanden.length > 0), 'yrkanden');
    },
    ...sekreteraren,
  },
  'propositionen-galler-ett-forslag': {
    ...lag('5 kap. 53 § och 6 kap. 33 §'),
    ...innehall,
    mening: 'Ordföranden kan bara finna det beslutat som någon har föreslagit: förslaget i ärendet eller ett yrkande.',
    kalla: 'H-15, KL 5:53',
    saknas: (_k, h) => utan(foreslaget(h.data.finner, punktAv(h.fakta)?.yrkanden ?? []), 'finner'),
    kanGorasAv: 'Ordföranden',
  },
  'propositionen-ar-stalld': {
    ...lag('5 kap. 53 § och 6 kap. 33 §'),
    ...innehall,
    mening: 'Ordföranden ska ha lagt fram vilka förslag som finns och sagt vad som är beslutat, eller så ska sedlarna vara räknade.',
    kalla: 'H-15, KL 5:53',
    saknas: (_k, h) => utan(punktAv(h.fakta)?.finner != null || arRaknat(punktAv(h.fakta)), 'proposition'),
    kanGorasAv: 'Ordföranden',
  },
  'voteringen-galler-framstallda-forslag': {
    ...lag('5 kap. 53–54 §§ och 6 kap. 33 §'),
    ...innehall,
    mening: 'En votering ställer två olika framställda förslag mot varandra.',
    kalla: 'H-15, KL 5:53–54',
    saknas: (_k, h) => {
      const { yrkanden = [], andringar = [] } = punktAv(h.fakta) ?? {};
      const forslag = [forslagAv(h.data.ja), forslagAv(h.data.nej)].flatMap((ett) => ett ?? []);
      const olika = new Set(forslag.map((ett) => nyckelAv(ett, { andringar }))).size === 2;
      const framstallt = ({ utfall, yrkandeId }: Voteringsforslag) =>
        yrkandeId ? utfall === 'bifall' && andringar.some(({ id }) => id === yrkandeId) : foreslaget(utfall, yrkanden);
      return utan(olika && forslag.every(framstallt), 'forslag');
    },
    kanGorasAv: 'Ordföranden',
  },
  'val-avgors-inte-oppet': {
    ...lag('5 kap. 55 § och 6 kap. 33 §'),
    ...innehall,
    mening: 'Ett val avgörs med slutna sedlar, aldrig med öppen votering.',
    kalla: 'KL 5:55',
    saknas: (_k, h) => utan(punktAv(h.fakta)?.slag !== 'val', 'votering'),
    kanGorasAv: 'Ordföranden',
  },
  'rosterna-stammer-med-de-tjanstgorande': {
    ...lag('4 kap. 24 § samt 5 kap. 66 § och 6 kap. 35 §'),
    ...iRummet,
    mening: 'Varje tjänstgörande ska ha en rad i voteringen, ja, nej eller avstår, och ingen annan.',
    kalla: 'KL 4:24–25, 5:66',
    saknas: (k, h) => {
      const rostande = roster(h).map(({ personId }) => personId);
      const tjanstgor = iPunkten(k, h);
      return [
        ...rostande.filter((id, plats) => !tjanstgor.includes(id) || rostande.indexOf(id) !== plats),
        ...tjanstgor.filter((id) => !rostande.includes(id)),
      ].map((id) => `roster.${id}`);
    },
    ...sekreteraren,
  },
  'ordforanden-rostar-nar-det-behovs': {
    ...lag('4 kap. 26 §'),
    prov: 'innehall',
    fakta: [],
    mening: 'Ordföranden är skyldig att rösta när det behövs för att ärendet ska kunna avgöras.',
    kalla: 'KL 4:26',
    saknas: (k, h) =>
      utan(!lika(h) || roster(h).some(({ personId, rost }) => personId === k.ordforande && rost !== 'avstar'), 'ordforandens-rost'),
    kanGorasAv: 'Ordföranden',
  },
  'utslagsrosten-galler-vid-lika': {
    ...lag('5 kap. 54 § och 6 kap. 33 §'),
    prov: 'innehall',
    fakta: [],
    mening: 'Vid lika röstetal avgör ordförandens röst och märks som utslagsröst, annars inte.',
    kalla: 'KL 5:54',
    saknas: (k, h) => {
      const egen = roster(h).find(({ personId }) => personId === k.ordforande)?.rost ?? null;
      return utan(lika(h) ? h.data.utslagsrost != null && h.data.utslagsrost === egen : h.data.utslagsrost == null, 'utslagsrost');
    },
    kanGorasAv: 'Ordföranden',
  },
  'beslutsfort-i-punkten': {
    ...lag('5 kap. 45–46 §§ och 6 kap. 27 §'),
    ...iRummet,
    mening: 'Fler än hälften av ledamöterna ska tjänstgöra i punkten; bara i fullmäktige får jäv minska antalet.',
    kalla: 'KL 6:27, 5:45–46',
    saknas: (k, h) => utan(arBeslutsfor(k, satenAv(h.fakta), punktAv(h.fakta)?.jav ?? []), 'narvarande'),
    kanGorasAv: 'Organets ledamöter och ersättare',
  },
  'beslutet-har-en-mening': {
    ...praxis,
    prov: 'innehall',
    fakta: [],
    mening: 'Ett beslut har minst en numrerad beslutspunkt, och numren är 1, 2, 3 och så vidare.',
    kalla: 'H-05, H-13',
    saknas: (_k, h) => {
      const nummer = lista(h.data.beslutspunkter).map((rad) => tal(objekt(rad).nr));
      return utan(nummer.length > 0 && nummer.every((nr, plats) => nr === plats + 1), 'beslutspunkter');
    },
    ...sekreteraren,
  },
  'bradskande-arende-medges-av-alla': {
    ...lag('5 kap. 52 §'),
    ...innehall,
    mening: 'I fullmäktige får ett ärende som kom efter kallelsen avgöras bara om alla närvarande är med på det.',
    kalla: 'KL 5:52',
    saknas: (k, h) => {
      const behovs = k.organtyp === 'kf' && punktAv(h.fakta)?.bradskande === true && ['bifall', 'avslag'].includes(String(h.data.utfall));
      return utan(!behovs || h.data.bradskandeMedges === true, 'bradskandeMedges');
    },
    kanGorasAv: 'Fullmäktiges närvarande ledamöter',
  },
  'omedelbar-justering-har-skal': {
    slag: 'riktlinje',
    lagrum: null,
    prov: 'innehall',
    fakta: [],
    mening: 'Omedelbar justering är en egen beslutspunkt och har ett skäl.',
    kalla: 'H-16',
    saknas: (_k, h) => utan(h.data.omedelbartJusterad !== true || text(h.data.skalOmedelbar) !== null, 'skalOmedelbar'),
    ...sekreteraren,
  },
  'paragrafen-tas-ur-serien': {
    ...praxis,
    prov: 'innehall',
    fakta: ['nastaParagraf'],
    mening:
      'Beslutet får organets nästa paragraf för året, utan lucka och aldrig samma två gånger. Är numret redan givet stämmer serien inte med besluten, och registret ska prövas innan något mer beslutas.',
    kalla: 'H-17',
    saknas: (_k, h) => utan((tal(h.fakta.nastaParagraf) ?? 0) > 0, 'paragraf'),
    kanGorasAv: 'Sekreteraren; stämmer serien inte, den som sköter driften',
  },
  'arendet-vantar-pa-organet': {
    ...lag('5 kap. 28 §'),
    ...innehall,
    mening:
      'Ärendet ska vänta på organets beslut: det får inte vara avslutat, och kommunstyrelsen ska alltid ha fått yttra sig innan kommunfullmäktige beslutar.',
    kalla: 'C-22, KL 5:28',
    saknas: (k, h) => {
      const punkt = punktAv(h.fakta);
      return utan(!punkt?.arendetAvslutat && (punkt?.instans ?? k.organ) === k.organ, 'arende');
    },
    kanGorasAv: 'Sekreteraren stryker punkten, eller väntar tills ärendet har kommit hit',
  },
  'reservationen-ar-av-en-som-deltog': {
    ...lag('4 kap. 27 §'),
    ...innehall,
    mening: 'Bara den som deltog när punkten avgjordes får reservera sig, innan sammanträdet avslutas.',
    kalla: 'KL 4:27',
    saknas: (_k, h) => {
      const punkt = punktAv(h.fakta);
      return utan(punkt?.status === 'beslutad' && punkt.deltog.includes(text(h.data.personId) ?? ''), 'personId');
    },
    kanGorasAv: 'En ledamot som deltog i beslutet',
  },
  'alla-punkter-ar-behandlade': {
    ...praxis,
    prov: 'laget',
    fakta: ['obeslutadePunkter'],
    mening: 'Varje punkt ska vara avgjord, bordlagd eller struken innan sammanträdet avslutas.',
    kalla: 'H-13',
    saknas: (_k, h) => texter(h.fakta.obeslutadePunkter).map((id) => `punkt:${id}`),
    kanGorasAv: 'Ordföranden och sekreteraren',
  },
} as const satisfies Record<string, Sammantraderegel>;

const KRAVER: Readonly<Record<string, Yrkandeslag | null>> = {
  bifall: null,
  avslag: 'avslag',
  aterremiss: 'aterremiss',
  bordlagd: 'bordlaggning',
};

/** The case's own proposal can always be accepted; anything else somebody must have moved. */
function foreslaget(utfall: unknown, yrkanden: readonly Yrkandeslag[]): boolean {
  const namn = beslutsutfall.safeParse(utfall).data;
  const kraver = namn === undefined ? undefined : KRAVER[namn];
  return kraver === null || (kraver !== undefined && yrkanden.includes(kraver));
}

/** The ballots of an election have been counted, by candidates or by groups. */
const arRaknat = (punkt: Sammantradespunkt | null): boolean => punkt?.sedlar != null || punkt?.proportionellt?.raknat != null;

function roster({ data }: MaskinHandelse): { personId: string; rost: string }[] {
  return lista(data.roster).map((rad) => ({ personId: text(objekt(rad).personId) ?? '', rost: text(objekt(rad).rost) ?? '' }));
}

function lika({ data }: MaskinHandelse): boolean {
  const { ja, nej } = raknade(data);
  return ja === nej;
}
