import { nastaArbetsdag } from '../arbetsdag/nasta-arbetsdag.js';
import { adderaManader } from '../datum/addera-manader.js';
import { dagnummer, dagnummerAv, type Datum, datumAv, delarAv, veckodagAv } from '../datum/datum.js';
import { minuterAv } from '../klocka/klockslag.js';
import type { ManadsvisRegel, Mote, Moteskalender, Motesregel, Motesveckodag } from './motesregel.js';

const VECKODAG = { man: 1, tis: 2, ons: 3, tors: 4, fre: 5 } satisfies Record<Motesveckodag, number>;

/**
 * The meetings from `fran` to `till`, both counted, in date order and one per date. A recurring meeting that falls on a day off is
 * held the next working day. Throws RangeError for a date, time or number in the rules that does not exist.
 */
export function motesdagar(kalender: Moteskalender, fran: Datum, till: Datum): Mote[] {
  const [forsta, sista] = [dagnummer(fran), dagnummer(till)];
  const moten = new Map<Datum, Mote>();
  for (const regel of regler(kalender)) {
    const start = regel.start ?? null;
    if (start !== null) minuterAv(start);
    for (const datum of dagarFor(regel, fran, till)) {
      const nummer = dagnummer(datum);
      if (nummer >= forsta && nummer <= sista && !moten.has(datum)) moten.set(datum, { datum, start });
    }
  }
  return [...moten.values()].toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
}

function regler(kalender: Moteskalender): readonly Motesregel[] {
  return 'typ' in kalender ? [kalender] : kalender;
}

function dagarFor(regel: Motesregel, fran: Datum, till: Datum): readonly Datum[] {
  switch (regel.typ) {
    case 'lista':
      return regel.datum;
    case 'manadsvis':
      return manadsvisa(regel, fran, till);
  }
}

/** Begins a month early: a meeting moved from the month's last day is held in the next. */
function manadsvisa(regel: ManadsvisRegel, fran: Datum, till: Datum): Datum[] {
  kravRegel(regel);
  const dagar: Datum[] = [];
  for (let manad = adderaManader(`${fran.slice(0, 7)}-01`, -1); manad <= till; manad = adderaManader(manad, 1)) {
    const dag = motetI(regel, manad);
    if (dag !== null && !regel.installda?.includes(dag)) dagar.push(dag);
  }
  return dagar;
}

function motetI({ veckodag, nr, undantagManader }: ManadsvisRegel, manadensForsta: Datum): Datum | null {
  const { ar, manad } = delarAv(manadensForsta);
  if (undantagManader?.includes(manad)) return null;
  const [forsta, sista] = [dagnummerAv(ar, manad, 1), dagnummerAv(ar, manad + 1, 0)];
  const dag =
    nr === 'sista'
      ? sista - ((veckodagAv(sista) - VECKODAG[veckodag] + 7) % 7)
      : forsta + ((VECKODAG[veckodag] - veckodagAv(forsta) + 7) % 7) + (nr - 1) * 7;
  return dag > sista ? null : nastaArbetsdag(datumAv(dag));
}

function kravRegel({ nr, undantagManader = [], installda = [] }: ManadsvisRegel): void {
  const nrFinns = nr === 'sista' || [1, 2, 3, 4, 5].includes(nr);
  const manaderFinns = undantagManader.every((manad) => Number.isInteger(manad) && manad >= 1 && manad <= 12);
  if (!nrFinns || !manaderFinns)
    throw new RangeError('Mötesregeln har ett nummer eller en månad som inte finns.', { cause: { nr, undantagManader } });
  installda.forEach(dagnummer);
}
