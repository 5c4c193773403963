import { objekt, tal, text } from '../las/varde.js';
import type { MaskinHandelse, MaskinKontext, MaskinStart } from '../process.js';
import type { Delegationsarende, Delegationspunkt } from './punkt.js';

/** What the rules of SM-11 remember. Money is whole tkr; null = the matter has no amount. */
export interface DelegationsKontext extends MaskinKontext, Delegationsarende {
  readonly bradskandeSkal: string | null;
  readonly overklagbart: boolean;
  readonly startdatum: string | null;
  /** The point that was chosen, as it was read then; the register is asked again on the day of the decision. */
  readonly punkt: ValdPunkt | null;
  /** Where the task of the delegate and of the one who approves beforehand goes. */
  readonly delegatOrgan: string | null;
  readonly delegatRoll: string | null;
  readonly godkannareOrgan: string | null;
  readonly godkannareRoll: string | null;
  readonly forhandsgodkant: { readonly personId: string; readonly datum: string } | null;
  /** Those who have said that they are disqualified. */
  readonly javiga: readonly string[];
  readonly beslut: { readonly datum: string; readonly personId: string; readonly organ: string; readonly roll: string } | null;
  /** The delegating body's next meeting after the decision. */
  readonly anmalanSenast: string | null;
  /** The meeting at which it was reported. */
  readonly anmaldVid: string | null;
  readonly tillkannagivet: string | null;
  /** How the separate record is called (KL 8:10). */
  readonly protokoll?: string | null;
}

type ValdPunkt = Pick<Delegationspunkt, 'id' | 'punkt' | 'text' | 'anmals' | 'kalla'>;

/** The context of a decision that starts as a draft. */
export function startkontext({ organ, regim, policy, data }: MaskinStart): DelegationsKontext {
  const bradskandeSkal = text(data.bradskandeSkal);
  return {
    organ,
    regim,
    policy,
    pausadSedan: null,
    delegerandeOrgan: text(data.delegerandeOrgan) ?? '',
    arendetyp: text(data.arendetyp) ?? '',
    beslutsslag: text(data.beslutsslag),
    delegerbarhet: text(data.delegerbarhet) ?? '',
    beloppTkr: tal(data.beloppTkr),
    bradskande: bradskandeSkal !== null,
    bradskandeSkal,
    overklagbart: data.overklagbart !== false,
    startdatum: text(data.startdatum),
    ...UTAN_PUNKT,
    javiga: [],
    beslut: null,
    anmalanSenast: null,
    anmaldVid: null,
    tillkannagivet: null,
  };
}

const UTAN_PUNKT = {
  punkt: null,
  delegatOrgan: null,
  delegatRoll: null,
  godkannareOrgan: null,
  godkannareRoll: null,
  forhandsgodkant: null,
} as const;

/** The point that the event names, or the one that was chosen, as the register has it now; null when there is none. */
export function punktI({ fakta }: Pick<MaskinHandelse, 'fakta'>): Delegationspunkt | null {
  const varde = objekt(fakta.delegationspunkt);
  return text(varde.id) === null ? null : (varde as unknown as Delegationspunkt);
}

type Minne = (kontext: DelegationsKontext, handelse: MaskinHandelse) => Partial<DelegationsKontext>;

/** What the decision remembers of each event. */
export const minnen = {
  minnsPunkt: (_k, h) => {
    const punkt = punktI(h);
    if (punkt === null) return UTAN_PUNKT;
    const { id, punkt: nummer, text: ord, anmals, kalla, delegatOrgan, delegatRoll, forhandsOrgan, forhandsRoll } = punkt;
    return {
      punkt: { id, punkt: nummer, text: ord, anmals, kalla },
      delegatOrgan,
      delegatRoll,
      godkannareOrgan: forhandsOrgan,
      godkannareRoll: forhandsRoll,
      forhandsgodkant: null,
    };
  },
  glomPunkt: () => UTAN_PUNKT,
  minnsForhandsgodkannande: (_k, h) => ({ forhandsgodkant: { personId: h.aktor.personId ?? '', datum: h.idag } }),
  minnsJav: (k, h) => ({ javiga: [...new Set([...k.javiga, ...(h.aktor.personId === null ? [] : [h.aktor.personId])])] }),
  minnsBeslut: (k, h) => ({
    beslut: { datum: h.idag, personId: h.aktor.personId ?? '', organ: k.delegatOrgan ?? '', roll: k.delegatRoll ?? '' },
    anmalanSenast: text(h.fakta.nastaSammantrade),
  }),
  minnsAnmalan: (_k, h) => ({ anmaldVid: text(h.data.mote) ?? h.idag }),
  minnsTillkannagivande: (_k, h) => ({ tillkannagivet: text(h.data.datum) ?? h.idag, protokoll: text(h.data.protokoll) }),
} as const satisfies Record<string, Minne>;
