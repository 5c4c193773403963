import type { Fristspec } from '#calendar';
import { nyttAvstegSchema } from '#contracts';
import type { Beslutsminne } from '../beslut/beslutshandelser.js';
import { objekt, texter } from '../las/varde.js';
import type { AktorFakta, MaskinKontext, MaskinStart } from '../process.js';
import type { Policy } from '../regim.js';

/** The group that is told, as it was on the day: who has a seat and may know of the case, and by which roles. */
export interface InformeradGrupp {
  readonly ledamoter: readonly string[];
  readonly ordforande: readonly string[];
  readonly roller: readonly string[];
}

/** What the rules of a planned avsteg remember. Money is whole tkr. */
export interface AvstegKontext extends MaskinKontext {
  readonly policy: Policy;
  readonly tjanst: string;
  readonly vad: string;
  readonly skal: string;
  readonly engangskostnadTkr: number;
  readonly arligKostnadTkr: number;
  /** The day when the nämnd is planned to decide. */
  readonly beslutsdatum: string;
  /** The day when the avsteg is to be tried anew (E-14). */
  readonly gallerTill: string;
  readonly namnd: string | null;
  readonly ledningsroll: string | null;
  readonly dialogDatum: string | null;
  readonly dialog: string | null;
  /** E-03: how the original assessment of nytta and effektivitet looks now. */
  readonly omvardering: string | null;
  readonly grupp: InformeradGrupp;
  readonly informeradDatum: string | null;
  /** Who acknowledged, when, and for whose seats: one's own, or that of a member one stands in for. */
  readonly kvitterat: readonly { readonly personId: string; readonly datum: string; readonly platser: readonly string[] }[];
  /** The members whose receipt is missing. */
  readonly vantarPaKvittens: readonly string[];
  /** The day when the receipts were enough for the group to be informed; null until then. */
  readonly gruppenInformerad: string | null;
  readonly beslut: Beslutsminne | null;
}

const INGEN_GRUPP: InformeradGrupp = { ledamoter: [], ordforande: [], roller: [] };

/** The context of an avsteg that is planned. Throws for a start that the schema would refuse. */
export function startkontext({ organ, regim, policy, data }: MaskinStart): AvstegKontext {
  const { tjanst, vad, skal, engangskostnadTkr, arligKostnadTkr, beslutsdatum, gallerTill } = nyttAvstegSchema.parse(data);
  return {
    ...{ organ, regim, policy: policy as Policy, pausadSedan: null },
    ...{ tjanst, vad, skal, engangskostnadTkr, arligKostnadTkr, beslutsdatum, gallerTill },
    namnd: null,
    ledningsroll: null,
    dialogDatum: null,
    dialog: null,
    omvardering: null,
    grupp: INGEN_GRUPP,
    informeradDatum: null,
    kvitterat: [],
    vantarPaKvittens: [],
    gruppenInformerad: null,
    beslut: null,
  };
}

/** Those in the register's group who may know of the case: of a secret one, those named in it. The others get nothing to acknowledge. */
export function gruppAv(fakta: unknown): InformeradGrupp {
  const { ledamoter, ordforande, ser, roller } = objekt(fakta);
  const vet = new Set(texter(ser));
  return {
    ledamoter: texter(ledamoter).filter((id) => vet.has(id)),
    ordforande: texter(ordforande).filter((id) => vet.has(id)),
    roller: texter(roller),
  };
}

/** How many have a seat in the group, whether they may know of the case or not. */
export const antalPlatser = (fakta: unknown): number => texter(objekt(fakta).ledamoter).length;

/** Whether the receipts of those who may know of the case would make the group informed: the chair is one of them, or as many as the group needs to meet. */
export function kanInformeras({ policy }: AvstegKontext, fakta: unknown): boolean {
  const { ledamoter, ordforande } = gruppAv(fakta);
  return ordforande.length > 0 || ledamoter.length >= Math.min(policy.ssgMinstNarvarande, antalPlatser(fakta));
}

/** The members whose seats the person holds today: one's own, and those one stands in for. */
export function platserFor({ grupp, policy }: AvstegKontext, { personId, roller }: AktorFakta): readonly string[] {
  if (personId === null) return [];
  const egna = roller.filter(({ organ, roll }) => organ === policy.organ.prioritering && grupp.roller.includes(roll));
  return [...new Set(egna.map((en) => en.for ?? personId))];
}

/** The seats whose receipt the group already has. */
export const kvitteradePlatser = ({ kvitterat }: AvstegKontext): readonly string[] => kvitterat.flatMap(({ platser }) => platser);

/**
 * Whether one more receipt makes the group informed: it is the chair's, who receives for the group, or there are as many as the group needs to
 * meet. One who says nothing can then not stop the nämnd: the group is told, it does not decide.
 */
export function rackerMed(kontext: AvstegKontext, aktor: AktorFakta): boolean {
  const { grupp, policy } = kontext;
  const alla = new Set([...kvitteradePlatser(kontext), ...platserFor(kontext, aktor)]);
  return grupp.ordforande.some((id) => alla.has(id)) || alla.size >= Math.min(policy.ssgMinstNarvarande, grupp.ledamoter.length);
}

/** The last day before the nämnd is to decide. */
export function foreBeslutet({ beslutsdatum }: AvstegKontext): Fristspec {
  const dagen = new Date(`${beslutsdatum}T12:00:00Z`);
  dagen.setUTCDate(dagen.getUTCDate() - 1);
  return fastDag(dagen.toISOString().slice(0, 10), false);
}

export const fastDag = (datum: string, forskjut = true): Fristspec => ({ antal: 0, enhet: 'fast-datum', datum, forskjut });
