import { skrivDatum } from '#calendar';
import type { Arendetyp } from '#contracts';
import { type Overklagandeinstanser, overklagandeinstans } from '#machines';

/** What is known of a matter when its standing is to be told to one who knows nothing of the procedure. Dates are ISO dates. */
export interface Beslutslage {
  readonly tillstand: string;
  readonly overklagandeTill: string | null;
  readonly lagaKraft: string | null;
  /** How it can be appealed: by any member of the municipality, by the party, or not at all. */
  readonly overklagandetyp: 'laglighetsprovning' | 'forvaltningsbesvar' | null;
  /** The matter type, whose own law says who hears the appeal. */
  readonly arendetyp: Arendetyp | null;
}

const dag = (datum: string): string => skrivDatum(datum, 'lang');

/** What is said of a state that has no words of its own here. */
export const UTAN_EGNA_ORD = 'Beslutet är fattat.';

/** One short sentence: where the decision stands now. */
export function lagesord({ tillstand, overklagandeTill, overklagandetyp }: Beslutslage): string {
  switch (tillstand) {
    case 'justerat':
      return overklagandetyp === null ? 'Protokollet är godkänt. Beslutet gäller.' : 'Protokollet är godkänt. Beslutet kan överklagas.';
    case 'ska-redovisas':
      return 'Beslutet gäller. Det ska redovisas för politikerna, och kan överklagas efter det.';
    case 'delgivning':
      return 'Beslutet ska skickas till den som det gäller. Det kan överklagas.';
    case 'overklagandetid':
      return overklagandeTill === null ? 'Beslutet kan överklagas.' : `Kan överklagas till och med ${dag(overklagandeTill)}.`;
    case 'overklagat':
      return 'Beslutet är överklagat. Domstolen har inte sagt sitt än.';
    case 'upphavt':
      return 'Domstolen har upphävt beslutet. Det gäller inte längre.';
    case 'atertaget':
      return 'Kommunen har tagit tillbaka beslutet. Det gäller inte längre.';
    case 'verkstallt':
    case 'avslutat':
      return 'Beslutet gäller och är genomfört.';
    case 'laga-kraft':
    case 'expedierat':
      return overklagandetyp === null ? 'Beslutet gäller.' : 'Beslutet gäller. Det går inte längre att överklaga.';
    default:
      return UTAN_EGNA_ORD;
  }
}

const UTFALL: Readonly<Record<string, string>> = {
  bifall: 'sa ja till förslaget',
  avslag: 'sa nej till förslaget',
};

interface Beslutet {
  readonly organ: string;
  readonly beslutsdatum: string;
  readonly paragraf: number | null;
  readonly utfall: string | null;
  /** The function of whoever decided by delegation. */
  readonly beslutsfattare: string | null;
}

/** What was decided, when, by whom, and what one can do: sentence by sentence. */
export function forklara(
  lage: Beslutslage,
  { organ, beslutsdatum, paragraf, utfall, beslutsfattare }: Beslutet,
  instanser: Overklagandeinstanser,
): string[] {
  if (beslutsfattare !== null) {
    const vem = `${beslutsfattare} beslutade för ${organ} den ${dag(beslutsdatum)}. Det kallas att besluta på delegation.`;
    return [vem, lagesord(lage), ...sedan(lage, instanser)];
  }
  const vad = (utfall === null ? undefined : UTFALL[utfall]) ?? 'fattade ett beslut';
  const plats = paragraf === null ? '' : ` Beslutet står i paragraf ${paragraf} i protokollet.`;
  return [`${organ} ${vad} den ${dag(beslutsdatum)}.${plats}`, lagesord(lage), ...sedan(lage, instanser)];
}

/** What comes after, and what the reader can do. */
function sedan(lage: Beslutslage, instanser: Overklagandeinstanser): string[] {
  const { tillstand, overklagandeTill, lagaKraft, overklagandetyp } = lage;
  if (overklagandetyp === null) return [];
  const avParten = overklagandetyp === 'forvaltningsbesvar';
  const instans = overklagandeinstans({ slag: overklagandetyp, arendetyp: lage.arendetyp }, instanser);
  switch (tillstand) {
    case 'justerat':
      return avParten
        ? ['Den som beslutet gäller har tre veckor på sig att överklaga, från den dag då hen fick del av det.']
        : ['Tiden för att överklaga börjar när protokollet har anslagits på kommunens anslagstavla. Den är tre veckor.'];
    case 'overklagandetid':
      return avParten ? partenKan(overklagandeTill, instans) : medlemKan(overklagandeTill, instans);
    case 'overklagat':
      return ['Beslutet kan ändras till dess att målet är avgjort.'];
    case 'laga-kraft':
    case 'expedierat':
    case 'verkstallt':
    case 'avslutat':
      return lagaKraft === null ? [] : [`Beslutet fick laga kraft den ${dag(lagaKraft)}. Det betyder att det inte går att överklaga.`];
    default:
      return [];
  }
}

/** KL 13:1, 13:5. */
function medlemKan(till: string | null, instans: string): string[] {
  const nar = till === null ? 'inom tre veckor från det att protokollet anslogs' : `senast den ${dag(till)}`;
  return [
    `Den som är medlem i kommunen kan be domstolen pröva om beslutet är lagligt. Överklagandet ska ha kommit in till ${instans} ${nar}.`,
  ];
}

/** FL 42–44 §§: the appeal goes to who decided. */
function partenKan(till: string | null, instans: string): string[] {
  const nar = till === null ? 'inom tre veckor' : `senast den ${dag(till)}`;
  return [`Den som beslutet gäller kan överklaga det till ${instans}. Överklagandet ska ha kommit in till kommunen ${nar}.`];
}
