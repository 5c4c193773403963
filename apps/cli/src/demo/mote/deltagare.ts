import { Besokare } from '../besokare.js';

/** A seat in the group: the person, what the person is, and the address that a seat is given to. */
export interface Plats {
  readonly id: string;
  readonly vad: string;
  readonly epost: string;
}

const plats = (id: string, vad: string, namn: string): Plats => ({ id, vad, epost: `${namn}@demo.example` });

/** The chair of the demo's samordningsgrupp. */
export const ordforande = plats('person-06', 'ordförande i SSG', 'goran.tallviska');

/** The other seven seats. The first leads the leverantör whose initiatives the group values. */
export const ledamoter: readonly Plats[] = [
  plats('person-11', 'ledamot, direktör i Intraservice', 'zeynep.ljungdrom'),
  plats('person-15', 'ledamot, bolagschef', 'freja.krakvind'),
  plats('person-17', 'ledamot, direktör i utbildningsförvaltningen', 'linnea.vindkulla'),
  plats('person-18', 'ledamot, direktör i grundskoleförvaltningen', 'pekka.ronnglod'),
  plats('person-19', 'ledamot, direktör i förskoleförvaltningen', 'hanh.fjallton'),
  plats('person-23', 'ledamot, chef för Stadshus AB', 'samir.isblomma'),
  plats('person-24', 'ledamot, direktör i kulturförvaltningen', 'esmeralda.akerton'),
];

export interface Deltagare {
  readonly beredare: Besokare;
  readonly ordforande: Besokare;
  /** In the order of `ledamoter`. */
  readonly ledamoter: readonly Besokare[];
}

/** Everyone of the meeting, each in a browser of their own. */
export async function loggaInGruppen(adress: string): Promise<Deltagare> {
  const in_ = (id: string, vad: string) => Besokare.loggaIn(adress, id, vad);
  return {
    beredare: await in_('person-07', 'beredningsansvarig'),
    ordforande: await in_(ordforande.id, ordforande.vad),
    ledamoter: await Promise.all(ledamoter.map(({ id, vad }) => in_(id, vad))),
  };
}

/** The one in seat `nr`, of those who are not the chair. Throws RangeError for a seat that is not there. */
export function ledamot({ ledamoter: alla }: Deltagare, nr: number): Besokare {
  const en = alla[nr];
  if (!en) throw new RangeError(`Gruppen har ingen plats ${nr}.`);
  return en;
}
