import { objekt, text, texter } from '../las/varde.js';
import type { Foljd, MaskinHandelse, MaskinKontext, MaskinStart } from '../process.js';

/** What the rules of the list remember. */
export interface Anmalningskontext extends MaskinKontext {
  /** The meeting's day. */
  readonly mote: string;
  /** Cases of the decisions, in the order of the list. */
  readonly beslut: readonly string[];
}

export function startkontext({ organ, regim, policy, data }: MaskinStart): Anmalningskontext {
  return { organ, regim, policy, pausadSedan: null, mote: text(data.mote) ?? '', beslut: [] };
}

/**
 * Every decision of the list is reported in the same transaction, or none is; and the list stands on the agenda of its meeting, when that is planned here and not
 * yet summoned. After the summons the secretary adds it.
 */
export function foljder({ mote }: Anmalningskontext, { data, fakta }: MaskinHandelse): Foljd[] {
  const beslut = texter(data.beslut);
  const anmalda = beslut.map((arendeId) => ({ arendeId, handelse: { typ: 'anmal-till-organet', data: { mote } } }));
  const { id, dnr } = objekt(fakta.planeratSammantrade);
  const sammantrade = text(id);
  return sammantrade === null ? anmalda : [...anmalda, punktPa(sammantrade, text(dnr), beslut.length)];
}

function punktPa(arendeId: string, dnr: string | null, antal: number): Foljd {
  const lista = dnr === null ? 'en lista' : `listan ${dnr}`;
  return {
    arendeId,
    handelse: {
      typ: 'lagg-till-punkt',
      data: {
        slag: 'anmalan',
        rubrik: dnr === null ? 'Anmälan av delegationsbeslut' : `Anmälan av delegationsbeslut, ${dnr}`,
        arendeId: null,
        forslag: [{ nr: 1, text: `Anmälan av ${antal} delegationsbeslut enligt ${lista} antecknas till protokollet.` }],
        bradskande: false,
      },
    },
  };
}
