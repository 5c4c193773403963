import type { AktorFakta } from '../process.js';

/** A point of a delegationsordning as the register has it, with the point that it was delegated onward from. */
export interface Delegationspunkt {
  readonly id: string;
  /** `delegation` = power to decide; anything else (a forum's mandate) gives none. */
  readonly typ: string;
  readonly punkt: string | null;
  readonly text: string;
  readonly delegerandeOrgan: string | null;
  readonly delegatOrgan: string | null;
  readonly delegatOrgantyp: string | null;
  readonly delegatRoll: string | null;
  readonly arendetyp: string | null;
  readonly giltigFran: string | null;
  readonly giltigTill: string | null;
  /** Whole tkr; null = no limit. */
  readonly takTkr: number | null;
  /** The organs whose matters it covers; null = all. */
  readonly omfattarOrgan: readonly string[] | null;
  /** The kinds of decision that it covers; null = all. */
  readonly omfattarSlag: readonly string[] | null;
  /** KL 6:39: for what cannot wait, and nothing else. */
  readonly bradskande: boolean;
  readonly delegatSlag: 'funktion' | 'grupp';
  readonly vidaredelegering: boolean;
  readonly vidaredelegeradFran: string | null;
  readonly overordnad: Overordnad | null;
  readonly forhandsOrgan: string | null;
  readonly forhandsRoll: string | null;
  readonly anmals: boolean;
  readonly kalla: string | null;
}

/** What matters of the point above: a point is delegated onward once, by the förvaltningschef (KL 7:6). */
interface Overordnad {
  readonly vidaredelegering: boolean;
  readonly vidaredelegerad: boolean;
  readonly delegatRoll: string | null;
  readonly delegerandeOrgan: string | null;
  readonly arendetyp: string | null;
  readonly takTkr: number | null;
  readonly omfattarOrgan: readonly string[] | null;
  readonly omfattarSlag: readonly string[] | null;
  readonly forhandsOrgan: string | null;
  readonly forhandsRoll: string | null;
  readonly giltigFran: string | null;
  readonly giltigTill: string | null;
}

/** The matter that somebody is to decide. */
export interface Delegationsarende {
  readonly delegerandeOrgan: string;
  /** The organ whose matter it is. */
  readonly organ: string;
  readonly arendetyp: string;
  readonly beslutsslag: string | null;
  readonly delegerbarhet: string;
  readonly beloppTkr: number | null;
  readonly bradskande: boolean;
}

type Prov = (punkt: Delegationspunkt, arende: Delegationsarende, idag: string) => boolean;

const FORVALTNINGSCHEF = ['forvaltningsdirektor', 'stadsdirektor'];
/** Bodies of employees that meet and advise: none of them is a delegate (KL 6:37, 7:5). */
const GRUPPER = ['forum', 'styrgrupp', 'referensgrupp', 'samverkansgrupp', 'samordningsgrupp', 'natverk', 'partigrupp', 'projekt'];

/** What a point must be for the matter, by the name of the rule; each is asked on the day of the decision. */
export const punktprov = {
  'delegationspunkten-ar-fullstandig': ({ typ, punkt, delegerandeOrgan, delegatOrgan, delegatRoll }) =>
    typ === 'delegation' && [punkt, delegerandeOrgan, delegatOrgan, delegatRoll].every((del) => del !== null),
  'delegationspunkten-galler': (punkt, _arende, idag) => galler(punkt, idag),
  'delegationspunkten-omfattar-arendet': (punkt, { delegerandeOrgan, organ, arendetyp, beslutsslag }) =>
    punkt.delegerandeOrgan === delegerandeOrgan &&
    punkt.arendetyp === arendetyp &&
    (punkt.omfattarOrgan?.includes(organ) ?? true) &&
    (punkt.omfattarSlag === null || (beslutsslag !== null && punkt.omfattarSlag.includes(beslutsslag))),
  'beloppet-ryms-i-delegationen': ({ takTkr }, { beloppTkr }) => takTkr === null || (beloppTkr !== null && beloppTkr <= takTkr),
  'delegaten-ar-inte-en-grupp': ({ delegatSlag, delegatOrgantyp }) => delegatSlag !== 'grupp' && !GRUPPER.includes(delegatOrgantyp ?? ''),
  'vidaredelegeringen-gar-genom-forvaltningschefen': (punkt, _arende, idag) =>
    punkt.vidaredelegeradFran === null || (punkt.overordnad !== null && ryms(punkt, punkt.overordnad, idag)),
  'bradskande-beslut-ar-ordforandens': (punkt, { bradskande, delegerandeOrgan }) =>
    punkt.bradskande === bradskande && (!bradskande || (punkt.delegatOrgan === delegerandeOrgan && punkt.delegatRoll === 'ordforande')),
} as const satisfies Record<string, Prov>;
export type Punktregel = keyof typeof punktprov;

/** KL 6:38: only what is neither fullmäktige's nor the nämnd's own may be delegated. */
export const farDelegeras = ({ delegerbarhet }: Pick<Delegationsarende, 'delegerbarhet'>): boolean => delegerbarhet === 'lopande';

/** The rules that stop the point from deciding the matter; empty when it may. */
export function hinderFor(punkt: Delegationspunkt, arende: Delegationsarende, idag: string): Punktregel[] {
  return (Object.keys(punktprov) as Punktregel[]).filter((namn) => !punktprov[namn](punkt, arende, idag));
}

/** Whether the person holds the function that the point names. */
export function arDelegat(
  { delegatOrgan, delegatRoll }: Pick<Delegationspunkt, 'delegatOrgan' | 'delegatRoll'>,
  aktor: AktorFakta,
): boolean {
  return aktor.personId !== null && aktor.roller.some(({ organ, roll }) => organ === delegatOrgan && roll === delegatRoll);
}

function galler({ giltigFran, giltigTill }: Pick<Delegationspunkt, 'giltigFran' | 'giltigTill'>, idag: string): boolean {
  return (giltigFran === null || giltigFran <= idag) && (giltigTill === null || giltigTill >= idag);
}

/** What has been delegated onward is never wider than what was given. */
function ryms(punkt: Delegationspunkt, over: Overordnad, idag: string): boolean {
  const inomTak = over.takTkr === null || (punkt.takTkr !== null && punkt.takTkr <= over.takTkr);
  const samma = over.arendetyp === punkt.arendetyp && over.delegerandeOrgan === punkt.delegerandeOrgan;
  const chef = over.vidaredelegering && !over.vidaredelegerad && FORVALTNINGSCHEF.includes(over.delegatRoll ?? '');
  const inom = iDel(punkt.omfattarOrgan, over.omfattarOrgan) && iDel(punkt.omfattarSlag, over.omfattarSlag);
  // An approval that the point above asks for is not got round by sending the point onward.
  const godkanns = over.forhandsRoll === null || (punkt.forhandsRoll === over.forhandsRoll && punkt.forhandsOrgan === over.forhandsOrgan);
  return chef && samma && inomTak && inom && godkanns && galler(over, idag);
}

/** Null covers all. */
function iDel(delen: readonly string[] | null, hela: readonly string[] | null): boolean {
  return hela === null || (delen !== null && delen.every((en) => hela.includes(en)));
}
