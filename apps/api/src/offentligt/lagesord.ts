import { skrivDatum } from '#calendar';

/** What is known of a matter when its standing is to be told to one who knows nothing of the procedure. Dates are ISO dates. */
export interface Beslutslage {
  readonly tillstand: string;
  readonly overklagandeTill: string | null;
  readonly lagaKraft: string | null;
  readonly kanOverklagas: boolean;
}

const dag = (datum: string): string => skrivDatum(datum, 'lang');

/** One short sentence: where the decision stands now. */
export function lagesord({ tillstand, overklagandeTill, kanOverklagas }: Beslutslage): string {
  switch (tillstand) {
    case 'justerat':
      return kanOverklagas ? 'Protokollet är godkänt. Beslutet kan överklagas.' : 'Protokollet är godkänt. Beslutet gäller.';
    case 'overklagandetid':
      return overklagandeTill === null ? 'Beslutet kan överklagas.' : `Kan överklagas till och med ${dag(overklagandeTill)}.`;
    case 'overklagat':
      return 'Beslutet är överklagat. Domstolen har inte sagt sitt än.';
    case 'upphavt':
      return 'Domstolen har upphävt beslutet. Det gäller inte längre.';
    case 'verkstallt':
    case 'avslutat':
      return 'Beslutet gäller och är genomfört.';
    default:
      return kanOverklagas ? 'Beslutet gäller. Det går inte längre att överklaga.' : 'Beslutet gäller.';
  }
}

const UTFALL: Readonly<Record<string, string>> = {
  bifall: 'sa ja till förslaget',
  avslag: 'sa nej till förslaget',
};

/** What was decided, when, by whom, and what one can do: sentence by sentence. */
export function forklara(
  lage: Beslutslage,
  { organ, beslutsdatum, paragraf, utfall }: { organ: string; beslutsdatum: string; paragraf: number | null; utfall: string | null },
): string[] {
  const vad = (utfall === null ? undefined : UTFALL[utfall]) ?? 'fattade ett beslut';
  const var_ = paragraf === null ? '' : ` Beslutet står i paragraf ${paragraf} i protokollet.`;
  return [`${organ} ${vad} den ${dag(beslutsdatum)}.${var_}`, lagesord(lage), ...folj(lage)];
}

function folj({ tillstand, overklagandeTill, lagaKraft, kanOverklagas }: Beslutslage): string[] {
  switch (tillstand) {
    case 'justerat':
      return kanOverklagas
        ? ['Tiden för att överklaga börjar när protokollet har anslagits på kommunens anslagstavla. Den är tre veckor.']
        : [];
    case 'overklagandetid':
      return [
        `Den som är medlem i kommunen kan be domstolen pröva om beslutet är lagligt. Överklagandet ska ha kommit in till förvaltningsrätten ${overklagandeTill === null ? 'inom tre veckor från det att protokollet anslogs' : `senast den ${dag(overklagandeTill)}`}.`,
      ];
    case 'overklagat':
      return ['Beslutet kan ändras till dess att målet är avgjort.'];
    case 'upphavt':
      return [];
    default:
      return lagaKraft === null || !kanOverklagas
        ? []
        : [`Beslutet fick laga kraft den ${dag(lagaKraft)}. Det betyder att det inte går att överklaga.`];
  }
}
