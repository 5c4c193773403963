import { lista, objekt, tal, text, texter } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = {
  lagrum: null,
  slag: 'riktlinje',
  prov: 'innehall',
  fakta: [],
  kanGorasAv: 'Handläggaren hos leverantören, tillsammans med berörda kunder',
} as const;

/** Kostnads- och nyttoanalys. */
export const knaregler = {
  'kunder-har-deltagit': {
    ...bas,
    mening: 'Minst en berörd kund ska ha deltagit i kostnads- och nyttoanalysen.',
    kalla: 'B-14',
    saknas: (_k, h) =>
      utan(
        lista(h.data.deltagandeKunder).some((rad) => text(objekt(rad).organ) !== null),
        'deltagandeKunder',
      ),
  },
  'ateranvandning-ar-provad': {
    ...bas,
    mening: 'Det ska ha prövats om en befintlig lösning kan återanvändas, med resultat och skäl.',
    kalla: 'B-09, B-15',
    saknas: (_k, h) => {
      const { resultat, skal } = objekt(h.data.ateranvandning);
      return [...utan(text(resultat) !== null, 'ateranvandning.resultat'), ...utan(text(skal) !== null, 'ateranvandning.skal')];
    },
  },
  'nyttor-och-effekter-ar-beskrivna': {
    ...bas,
    mening: 'Minst en nytta ska vara beskriven för en intressent, med mått, målvärde och förväntad effekt.',
    kalla: 'B-17, B-22',
    saknas: (_k, h) =>
      utan(
        lista(h.data.intressenter).some((rad) => lista(objekt(rad).nyttor).some(arHelNytta)),
        'intressenter',
      ),
  },
  'kostnader-ar-angivna': {
    ...bas,
    mening: 'Både engångskostnad och årlig kostnad ska anges; ett tomt belopp är inte noll.',
    kalla: 'B-23',
    saknas: (_k, h) => [
      ...utan(
        Object.values(objekt(h.data.engangskostnadTkr)).some((summa) => tal(summa) !== null),
        'engangskostnadTkr',
      ),
      ...utan(tal(h.data.arligKostnadTkr) !== null, 'arligKostnadTkr'),
    ],
  },
  'arbetssatt-ar-beskrivet': {
    ...bas,
    mening: 'Det förändrade arbetssättet ska vara beskrivet; en lösning ger ingen nytta i sig.',
    kalla: 'B-26',
    saknas: (_k, h) => utan(text(h.data.arbetssatt) !== null, 'arbetssatt'),
  },
  'bada-horisonterna-ar-beskrivna': {
    ...bas,
    mening: 'Vad initiativet ger på kort sikt och på lång sikt ska vara beskrivet.',
    kalla: 'B-25',
    saknas: (_k, h) => ifyllda(h.data, ['kortSikt', 'langSikt']),
  },
  'anvandare-har-medverkat': {
    ...bas,
    mening: 'Det ska framgå hur användarna medverkat, och vilka grupper som saknar tillgång till eller har svårt för digitala tjänster.',
    kalla: 'B-27',
    saknas: (_k, h) => ifyllda(h.data, ['anvandare', 'utestangdaGrupper']),
  },
  'krav-per-kund': {
    ...bas,
    mening: 'Varje berörd kund ska ha minst ett krav i kravlistan.',
    kalla: 'B-28',
    saknas: (k, h) => {
      const kunder = k.kunder.length > 0 ? k.kunder : deltagare(h.data.deltagandeKunder);
      const medKrav = new Set(lista(h.data.krav).flatMap((rad) => (text(objekt(rad).krav) === null ? [] : texter([objekt(rad).organ]))));
      return utan(medKrav.size > 0 && kunder.every((kund) => medKrav.has(kund)), 'krav');
    },
  },
  'valordningen-ar-foljd': {
    ...bas,
    mening:
      'Valet ska göras i ordning: befintlig lösning, upphandling, egen utveckling sist. Valet ska ha skäl och stämma med prövningen av återanvändning.',
    kalla: 'B-29',
    saknas: (_k, h) => {
      const { val, skal } = objekt(h.data.anskaffning);
      const provad = text(objekt(h.data.ateranvandning).resultat);
      const emot = (provad === 'ateranvand' && val !== 'befintlig') || (provad === 'inte-mojlig' && val === 'befintlig');
      return [...utan(text(val) !== null && !emot, 'anskaffning.val'), ...utan(text(skal) !== null, 'anskaffning.skal')];
    },
  },
  'nyttorealiseringen-ar-skissad': {
    ...bas,
    mening: 'Redan analysen ska visa hur nyttor och effekter ska realiseras, vem som ansvarar och hur det följs upp.',
    kalla: 'B-30',
    saknas: (_k, h) => ifyllda(objekt(h.data.nyttorealisering), ['hur', 'ansvarig', 'uppfoljning'], 'nyttorealisering.'),
  },
  'informationen-ar-planerad': {
    ...bas,
    mening:
      'Hur informationen bevaras, skyddas och hålls tillgänglig ska vara planerat från början, med öppna format för utbyte och lagring.',
    kalla: 'B-33',
    saknas: (_k, h) => ifyllda(h.data, ['bevarande', 'oppnaFormat']),
  },
} as const satisfies Record<string, Regelrad>;

function ifyllda(data: Readonly<Record<string, unknown>>, namn: readonly string[], fore = ''): string[] {
  return namn.flatMap((ett) => utan(text(data[ett]) !== null, `${fore}${ett}`));
}

function deltagare(varde: unknown): string[] {
  return lista(varde).flatMap((rad) => texter([objekt(rad).organ]));
}

function arHelNytta(rad: unknown): boolean {
  const { nytta, matt, malvarde, effekt } = objekt(rad);
  return [nytta, matt, malvarde, effekt].every((del) => text(del) !== null);
}
