import { adderaArbetsdagar } from '../arbetsdag/addera-arbetsdagar.js';
import { foregaendeArbetsdag } from '../arbetsdag/foregaende-arbetsdag.js';
import { adderaDagar } from '../datum/addera-dagar.js';
import type { Datum } from '../datum/datum.js';
import { kravHeltal } from '../datum/krav-heltal.js';
import { skrivDatum } from '../text/skriv-datum.js';
import { adderaLangd, type Langd } from './langd.js';
import { raknaFrist } from './rakna-frist.js';

type Steglangd = Langd<'arbetsdagar' | 'dagar' | 'veckor' | 'manader'>;

/** A step that takes a length of time; steps follow on each other. */
export interface Steg {
  id: string;
  langd: Steglangd;
}

/** When a step must have started and be done, and how that was counted. */
export interface PlaneratSteg {
  id: string;
  senastStart: Datum;
  senastKlar: Datum;
  rakning: string;
}

// A month counted back from the 28th may have started as late as the 31st (the month's last day, lag 1930:173 1 §).
const MANADSSKIFTETS_SPANN = 3;

/**
 * Back-planning: the latest working day each step can start so that the last one ends no later than `mal`. A step's end is
 * counted with the shift of lag 1930:173 2 §, so an appeal time that ends on a Sunday has its Monday too.
 */
export function senasteDagFor({ steg, mal }: { steg: readonly Steg[]; mal: Datum }): PlaneratSteg[] {
  const plan: PlaneratSteg[] = [];
  let senastKlar = mal;
  for (const { id, langd } of steg.toReversed()) {
    const senastStart = senastStartFor(langd, senastKlar);
    plan.unshift({ id, senastStart, senastKlar, rakning: skrivPlan(langd, senastStart, senastKlar) });
    senastKlar = senastStart;
  }
  return plan;
}

/** Steps back from a day that is surely late enough until the end, counted forward, holds. */
function senastStartFor(langd: Steglangd, senastKlar: Datum): Datum {
  kravHeltal(langd.antal, 0);
  const tidigast = adderaLangd(senastKlar, { ...langd, antal: -langd.antal });
  let start = foregaendeArbetsdag(adderaDagar(tidigast, MANADSSKIFTETS_SPANN));
  while (rakna(langd, start).datum > senastKlar) start = adderaArbetsdagar(start, -1);
  return start;
}

function rakna(langd: Steglangd, start: Datum) {
  return raknaFrist({ ...langd, forskjut: true }, start);
}

function skrivPlan(langd: Steglangd, start: Datum, senastKlar: Datum): string {
  return `${rakna(langd, start).rakning}; klart senast ${skrivDatum(senastKlar, 'full')}`;
}
