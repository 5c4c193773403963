import { skrivDatum } from '#calendar';
import type { Arendetyp } from '#contracts';
import { arendetyper } from '../formelltarende/konfiguration.js';

/** Who hears appeals in the municipality's county, by name; null = the organisation's file does not say. */
export interface Overklagandeinstanser {
  readonly forvaltningsratt: string | null;
  readonly lansstyrelse: string | null;
}

/** A decision as the information on how to appeal it needs it. Dates are yyyy-mm-dd. */
export interface Overklagat {
  readonly slag: 'laglighetsprovning' | 'forvaltningsbesvar' | 'ej-overklagbart';
  /** The matter type, whose own law says who hears a förvaltningsbesvär; null when it is not known or may not be told. */
  readonly arendetyp: Arendetyp | null;
  /** The body that decided, by name. */
  readonly organ: string;
  /** The last day, when it is known; for a förvaltningsbesvär each party has their own. */
  readonly till: string | null;
  /** What the time runs from, when the day is not known yet. */
  readonly fran: 'justeringen' | 'anmalan' | 'tillkannagivandet';
}

const RAKNAS_FRAN = {
  justeringen: 'den dag då det tillkännagavs på kommunens anslagstavla att protokollet har justerats',
  anmalan:
    'den dag då det tillkännagavs på kommunens anslagstavla att protokollet från det sammanträde där beslutet anmäldes har justerats',
  tillkannagivandet: 'den dag då beslutet tillkännagavs på kommunens anslagstavla',
} as const;

/** How a decision is appealed (H-39): who may, to which court or authority, who receives it, when it must be in, and by which law; sentence by sentence. */
export function overklagandehanvisning(beslut: Overklagat, instanser: Overklagandeinstanser): string[] {
  if (beslut.slag === 'ej-overklagbart')
    return ['Beslutet är förberedande eller rent verkställande och kan inte överklagas (kommunallagen 13 kap. 2 §).'];
  return beslut.slag === 'laglighetsprovning' ? laglighetsprovning(beslut, instanser) : forvaltningsbesvar(beslut, instanser);
}

/** The court or authority that hears the appeal, by name. */
export function overklagandeinstans({ slag, arendetyp }: Pick<Overklagat, 'slag' | 'arendetyp'>, instanser: Overklagandeinstanser): string {
  const ratten = instanser.forvaltningsratt ?? 'förvaltningsrätten';
  if (slag !== 'forvaltningsbesvar') return ratten;
  if (arendetyp === null) return 'den instans som står i beslutet';
  return arendetyper[arendetyp].besvar?.provasAv === 'lansstyrelsen' ? (instanser.lansstyrelse ?? 'länsstyrelsen') : ratten;
}

/** KL 13:1, 13:4–5, 13:7: it goes straight to the court. */
function laglighetsprovning(beslut: Overklagat, instanser: Overklagandeinstanser): string[] {
  const nar = beslut.till === null ? `inom tre veckor från ${RAKNAS_FRAN[beslut.fran]}` : `senast den ${skrivDatum(beslut.till, 'lang')}`;
  return [
    'Den som är medlem i kommunen kan få beslutet prövat genom laglighetsprövning (kommunallagen 13 kap. 1 §).',
    `Överklagandet ska vara skriftligt och ha kommit in till ${overklagandeinstans(beslut, instanser)} ${nar} (kommunallagen 13 kap. 4–5 §§).`,
    'Skriv vilket beslut du överklagar, med organ, datum och paragraf, och varför du anser att beslutet är olagligt.',
  ];
}

/** FL 40–44 §§ and the matter type's own law: it is left with the body that decided, which tries whether it came in time and sends it on. */
function forvaltningsbesvar(beslut: Overklagat, instanser: Overklagandeinstanser): string[] {
  const lagrum = beslut.arendetyp === null ? null : arendetyper[beslut.arendetyp].besvar?.lagrum;
  return [
    `Den som beslutet angår, och som det har gått emot, kan överklaga det till ${overklagandeinstans(beslut, instanser)} (${lagrum ?? 'förvaltningslagen 42 §'}).`,
    `Överklagandet ska vara skriftligt, och lämnas till ${beslut.organ}, som har beslutat, inom tre veckor från den dag då du fick del av beslutet (förvaltningslagen 43–44 §§).`,
    'Skriv vilket beslut du överklagar, vilken ändring du vill ha och varför.',
  ];
}
