import { finansieringstyp, FLEST_PUNKTER, motesutfall } from '#contracts';
import { tal, text, texter } from '../las/varde.js';
import {
  beredningFor,
  deltar,
  gransFor,
  type MotesKontext,
  punktfakta,
  type Punktfakta,
  rangfakta,
  samtyckespunkter,
} from '../mote/kontext.js';
import { motesvagFor } from '../mote/motesvagar.js';
import type { AktorFakta, MaskinHandelse, Regel } from '../process.js';
import { utan } from './regelrad.js';

/** A catalogue row about a meeting of an advising group. */
export interface Motesregel extends Omit<Regel, 'namn' | 'saknas'> {
  readonly saknas: (kontext: MotesKontext, handelse: MaskinHandelse) => readonly string[];
}

const vem = { lagrum: null, prov: 'vem', fakta: [], slag: 'riktlinje' } as const;
const laget = { lagrum: null, prov: 'laget', slag: 'praxis' } as const;
const innehall = { lagrum: null, prov: 'innehall', slag: 'praxis' } as const;

/** Rules of SM-18. The group values, ranks and recommends; nothing here decides anything (A-28, A-31, C-20). */
export const motesregler = {
  'ar-sammankallande': {
    ...vem,
    mening: 'Gruppens ordförande, eller den som bereder gruppens möten, kallar och förbereder mötet.',
    kalla: 'A-11, A-32',
    saknas: (k, h) => utan(arOrdforande(k, h.aktor) || arBeredare(k, h.aktor), 'roll:sammankallande'),
    kanGorasAv: 'Gruppens ordförande eller den som bereder gruppens möten',
  },
  'ar-gruppens-ordforande': {
    ...vem,
    mening: 'Gruppens ordförande leder mötet och bekräftar gruppens utfall.',
    kalla: 'A-32, C-03',
    saknas: (k, h) => utan(arOrdforande(k, h.aktor), 'roll:ordforande'),
    kanGorasAv: 'Gruppens ordförande',
  },
  'ar-ledamot-i-gruppen': {
    ...vem,
    mening: 'Bara gruppens ledamöter gör detta.',
    kalla: 'A-32, Q-08',
    saknas: (k, h) => utan(harRoll(k, h.aktor, k.grupp.ledamoter), 'roll:ledamot'),
    kanGorasAv: 'En ledamot i gruppen',
  },
  'motets-dagar-ligger-i-ordning': {
    ...innehall,
    mening: 'Dagarna ska ligga i ordning: begäran, stoppdag, paket, värdering, möte, resultat.',
    kalla: 'SM-18',
    fakta: [],
    saknas: (_k, h) => oordnade(h.data.datum),
    kanGorasAv: 'Den som planerar mötet',
  },
  'narvarande-ar-ledamoter': {
    ...innehall,
    mening: 'Bara gruppens ledamöter eller deras ersättare räknas som närvarande.',
    kalla: 'A-32, Q-08',
    fakta: ['gruppensLedamoter'],
    saknas: (_k, h) => {
      const finns = texter(h.fakta.gruppensLedamoter);
      const angivna = [...texter(h.data.narvarande), ...texter([h.data.personId])];
      return angivna.filter((id) => !finns.includes(id)).map((id) => `narvarande.${id}`);
    },
    kanGorasAv: 'Gruppens ordförande',
  },
  'foredragande-ar-inte-ledamot': {
    ...innehall,
    slag: 'riktlinje',
    mening: 'Den som föredrar ärendena för gruppen är aldrig ledamot och räknas inte som närvarande.',
    kalla: 'A-36, tabell A.1',
    fakta: ['gruppensForedragande'],
    saknas: (_k, h) => {
      const foredragande = texter(h.fakta.gruppensForedragande);
      const angivna = [...texter(h.data.narvarande), ...texter(h.data.narvarande === true ? [h.data.personId] : [])];
      return angivna.filter((id) => foredragande.includes(id)).map((id) => `narvarande.${id}`);
    },
    kanGorasAv: 'Gruppens ordförande',
  },
  'hogst-antal-narvarande-i-gruppen': {
    ...innehall,
    slag: 'riktlinje',
    mening: 'Fler än gruppen har platser kan inte vara närvarande.',
    kalla: 'A-36, tabell A.1',
    fakta: [],
    saknas: (k, h) => {
      const { hogst } = gransFor(k);
      const narvarande = new Set([
        ...texter(h.data.narvarande),
        ...texter(h.data.narvarande === true ? [...k.narvarande, h.data.personId] : []),
      ]);
      return utan(hogst === null || narvarande.size <= hogst, 'narvarande');
    },
    kanGorasAv: 'Gruppens ordförande',
    iFallet: (k) => {
      const { hogst } = gransFor(k);
      return hogst === null ? {} : { mening: `Högst ${hogst} är ledamöter i gruppen.` };
    },
  },
  'minst-antal-narvarande-vid-oppnandet': {
    ...innehall,
    mening: 'Så många ledamöter som gruppen har bestämt ska vara närvarande när mötet öppnas.',
    kalla: 'Q-08, C-20',
    fakta: [],
    saknas: (k, h) => utan(new Set(texter(h.data.narvarande)).size >= gransFor(k).minst, 'narvarande'),
    kanGorasAv: 'Gruppens ledamöter',
  },
  'minst-antal-narvarande-vid-punkten': {
    ...laget,
    mening: 'Så många ledamöter som gruppen har bestämt ska delta i punkten; den som har anmält jäv har lämnat den.',
    kalla: 'Q-08, A-49, C-20',
    fakta: ['motespunkt'],
    saknas: (k, h) => utan(h.provning === true || deltar(k, punktfakta(h.fakta)) >= gransFor(k).minst, 'narvarande'),
    kanGorasAv: 'Gruppens ledamöter',
  },
  'punkten-star-pa-dagordningen': {
    ...innehall,
    mening: 'Initiativet ska stå på mötets dagordning.',
    kalla: 'SM-18',
    fakta: ['motespunkt'],
    saknas: (_k, h) => utan(punktfakta(h.fakta) !== null, 'arendeId'),
    kanGorasAv: 'Den som förbereder mötet kan lägga till initiativet',
  },
  'initiativet-star-inte-pa-dagordningen': {
    ...innehall,
    mening: 'Initiativet står redan på dagordningen, eller väntar inte på gruppen.',
    kalla: 'SM-18',
    fakta: ['kanLaggasTill'],
    saknas: (_k, h) => utan(h.fakta.kanLaggasTill === true, 'arendeId'),
    kanGorasAv: 'Den som äger initiativet kan lämna in underlaget',
  },
  'dagordningen-har-plats': {
    ...innehall,
    mening: `Ett möte kan ha högst ${FLEST_PUNKTER} punkter; initiativet väntar till nästa möte.`,
    kalla: 'SM-18',
    fakta: ['antalPunkter'],
    saknas: (_k, h) => utan((tal(h.fakta.antalPunkter) ?? 0) < FLEST_PUNKTER, 'punkter'),
    kanGorasAv: 'Den som planerar nästa möte',
  },
  'punkten-ar-oppen': {
    ...innehall,
    mening: 'Punkten ska vara öppen och se ut som den gjorde när du läste den.',
    kalla: 'SM-18, C-19',
    fakta: ['motespunkt'],
    saknas: (_k, h) => utan(oppen(punktfakta(h.fakta), h.data.radVersion), 'radVersion'),
    kanGorasAv: 'Läs punkten igen',
  },
  'initiativet-vantar-pa-gruppen': {
    ...innehall,
    mening: 'Initiativet ska fortfarande vänta på gruppen; ett tillbakadraget underlag kan bara skjutas upp.',
    kalla: 'C-03, SM-01',
    fakta: ['motespunkt'],
    saknas: (_k, h) => utan(punktfakta(h.fakta)?.vantar === true || h.data.utfall === 'uppskjuten', 'underlag'),
    kanGorasAv: 'Leverantören kan lämna in underlaget igen',
  },
  'underlaget-ar-det-som-frystes': {
    ...innehall,
    mening: 'Underlaget ska vara det som frystes vid stoppdagen, eller så ska ändringen ha godtagits.',
    kalla: 'SM-18, C-07',
    fakta: ['motespunkt'],
    saknas: (_k, h) => utan(punktfakta(h.fakta)?.oforandrad === true || h.data.utfall === 'uppskjuten', 'senAndring'),
    kanGorasAv: 'Den som kallar till mötet kan godta ändringen',
  },
  'utfallet-kan-ges': {
    ...innehall,
    mening: 'Utfallet ska vara ett som initiativets eget spår har.',
    kalla: 'C-19, SM-02',
    fakta: ['motespunkt'],
    saknas: (_k, h) => {
      const punkt = punktfakta(h.fakta);
      const utfall = motesutfall.safeParse(h.data.utfall).data;
      return utan(punkt === null || (utfall !== undefined && motesvagFor(punkt.process)?.utfall[utfall] !== undefined), 'utfall');
    },
    kanGorasAv: 'Gruppens ordförande kan välja ett annat utfall',
  },
  'beredaren-ar-inte-ensam-pa-motet': {
    ...innehall,
    mening: 'Den som har berett underlaget får inte ensam prioritera det; någon mer ska delta i punkten.',
    kalla: 'A-26',
    fakta: ['motespunkt', 'samtyckespunkter'],
    saknas: (k, h) =>
      [punktfakta(h.fakta), ...samtyckespunkter(h.fakta)]
        .filter((punkt) => punkt !== null)
        .filter(({ bereddAv, jav }) => bereddAv !== null && !k.narvarande.some((id) => id !== bereddAv && !jav.includes(id)))
        .map(({ arendeId }) => `annan-person:${arendeId}`),
    kanGorasAv: 'En annan ledamot i gruppen',
  },
  'finansieringstyp-ar-vald': {
    ...innehall,
    slag: 'riktlinje',
    mening: 'En finansieringstyp ska vara vald för det som prioriteras.',
    kalla: 'C-06, A-28',
    fakta: ['motespunkt'],
    saknas: (_k, h) => {
      const valjs = h.data.utfall === 'prioriterad' && motesvagFor(punktfakta(h.fakta)?.process ?? '')?.valjerFinansiering !== false;
      return utan(!valjs || finansieringstyp.safeParse(h.data.finansieringstyp).success, 'finansieringstyp');
    },
    kanGorasAv: 'Gruppens ordförande',
  },
  'samtycke-forutsatter-enighet': {
    ...innehall,
    mening: 'På samtyckeslistan står bara öppna punkter med fryst underlag som alla har värderat lika och ingen har lyft till diskussion.',
    kalla: 'C-06, Q-08',
    fakta: ['samtyckespunkter'],
    saknas: (k, h) => {
      const punkter = samtyckespunkter(h.fakta);
      const onskade = Array.isArray(h.data.punkter) ? h.data.punkter.length : 0;
      const oeniga = punkter.filter((punkt) => !kanTasISamtycke(k, punkt)).map((punkt) => `punkter.${punkt.arendeId}`);
      return [...oeniga, ...utan(h.provning === true || (punkter.length === onskade && onskade > 0), 'punkter')];
    },
    kanGorasAv: 'Gruppens ordförande kan ta punkten på dagordningen',
  },
  'minst-antal-narvarande-vid-samtycket': {
    ...innehall,
    mening: 'Så många ledamöter som gruppen har bestämt ska delta i varje punkt på samtyckeslistan.',
    kalla: 'Q-08, A-49',
    fakta: ['samtyckespunkter'],
    saknas: (k, h) =>
      samtyckespunkter(h.fakta)
        .filter((punkt) => deltar(k, punkt) < gransFor(k).minst)
        .map((punkt) => `punkter.${punkt.arendeId}`),
    kanGorasAv: 'Gruppens ledamöter',
  },
  'jav-lamnar-punkten': {
    ...innehall,
    slag: 'lag',
    lagrum: '6 kap. 28–30 §§ och 7 kap. 4 § kommunallagen (2017:725)',
    mening: 'Den som har anmält jäv deltar inte i punkten.',
    kalla: 'A-49',
    fakta: ['motespunkt'],
    saknas: (_k, h) => utan(h.aktor.personId === null || !(punktfakta(h.fakta)?.jav ?? []).includes(h.aktor.personId), 'jav'),
    kanGorasAv: 'En annan ledamot; ordförandens ersättare när ordföranden är jävig',
  },
  'rangordningen-ar-aktuell': {
    ...innehall,
    mening: 'Rangordningen ska vara den senaste och innehålla alla som gruppen har prioriterat.',
    kalla: 'C-06, C-19',
    fakta: ['rangversion'],
    saknas: (_k, h) => utan(rangfakta(h.fakta)?.radVersion === h.data.radVersion, 'radVersion'),
    kanGorasAv: 'Läs rangordningen igen',
  },
  'rangordningen-ar-bekraftad': {
    ...laget,
    mening: 'Rangordningen ska vara bekräftad efter den senaste punkten och den senaste ändringen av ramen.',
    kalla: 'C-06, C-19',
    fakta: [],
    saknas: (k) => utan(k.rangFaststalld, 'rangordning'),
    kanGorasAv: 'Gruppens ordförande',
  },
  'alla-punkter-har-utfall': {
    ...laget,
    mening: 'Varje punkt ska ha ett utfall med skäl; det som inte hinns med skjuts upp till nästa möte.',
    kalla: 'C-19',
    fakta: ['oppnaPunkter'],
    saknas: (_k, h) => texter(h.fakta.oppnaPunkter).map((id) => `punkt:${id}`),
    kanGorasAv: 'Gruppens ordförande',
  },
} as const satisfies Record<string, Motesregel>;

function oppen(punkt: Punktfakta | null, sedd: unknown): boolean {
  return punkt !== null && punkt.oppen && (sedd === undefined || sedd === punkt.radVersion);
}

/** Agreement: everybody has valued (those who wished to, in an open valuation), the spread is low, and nobody has lifted the item to the discussion. */
export function kanTasISamtycke(kontext: Pick<MotesKontext, 'policy' | 'grupp'>, punkt: Punktfakta): boolean {
  const svarat = punkt.allaHarVarderat || kontext.grupp.vardering === 'oppen';
  const enigt = punkt.spridning !== null && punkt.spridning <= kontext.policy.vardering.lagSpridning;
  return punkt.oppen && punkt.vantar && punkt.oforandrad && svarat && enigt && !punkt.lyft;
}

const ORDNING = ['begaran', 'stopp', 'paket', 'vardering', 'mote', 'resultat'] as const;

function oordnade(varde: unknown): string[] {
  const dagar = Object(varde) as Readonly<Record<string, unknown>>;
  return ORDNING.flatMap((namn, plats) => {
    const forra = plats === 0 ? null : text(dagar[ORDNING[plats - 1] ?? '']);
    return utan(text(dagar[namn]) !== null && (forra === null || forra <= (text(dagar[namn]) ?? '')), `datum.${namn}`);
  });
}

function arOrdforande(kontext: MotesKontext, aktor: AktorFakta): boolean {
  return harRoll(kontext, aktor, kontext.grupp.ordforande);
}

function arBeredare(kontext: MotesKontext, aktor: AktorFakta): boolean {
  const { organ, roll } = beredningFor(kontext);
  return aktor.personId !== null && aktor.roller.some((en) => en.organ === organ && en.roll === roll);
}

function harRoll(kontext: MotesKontext, aktor: AktorFakta, roller: readonly string[]): boolean {
  return aktor.personId !== null && aktor.roller.some((en) => en.organ === kontext.organ && roller.includes(en.roll));
}
