import type { Arendetyp, Beslutsgang, instansslag, myndighetsslag as myndighetsslagen, Punktmottagare } from '#contracts';
import type { z } from 'zod';
import { type Arendeordning, gallandeRegelverk } from '../regelverk/gallande.js';
import { regimer } from '../regim.js';

/** H-39: which law a decision of the matter type is appealed by; null = purely preparatory, and not appealed (KL 13:2). */
export type Overklagandetyp = 'laglighetsprovning' | 'forvaltningsbesvar' | null;

interface Arendetypsrad {
  readonly namn: string;
  readonly overklagandetyp: Overklagandetyp;
  /** For förvaltningsbesvär: who hears the appeal, and by which law. It is always left with the body that decided (FL 43 §). */
  readonly besvar?: { readonly provasAv: 'forvaltningsratten' | 'lansstyrelsen'; readonly lagrum: string };
}
export const arendetyper: Readonly<Record<Arendetyp, Arendetypsrad>> = {
  hemstallan: { namn: 'Hemställan', overklagandetyp: null },
  yttrande: { namn: 'Yttrande', overklagandetyp: null },
  'styrande-dokument': { namn: 'Styrande dokument', overklagandetyp: 'laglighetsprovning' },
  verksamhet: { namn: 'Verksamhet och organisation', overklagandetyp: 'laglighetsprovning' },
  'overlamnande-av-handlingar': { namn: 'Överlämnande av allmänna handlingar', overklagandetyp: 'laglighetsprovning' },
  motion: { namn: 'Svar på motion', overklagandetyp: 'laglighetsprovning' },
  enskilt: {
    namn: 'Ärende som rör en enskild',
    overklagandetyp: 'forvaltningsbesvar',
    besvar: { provasAv: 'forvaltningsratten', lagrum: 'förvaltningslagen 40 §' },
  },
  'tillsyn-miljobalken': {
    namn: 'Tillsyn enligt miljöbalken',
    overklagandetyp: 'forvaltningsbesvar',
    besvar: { provasAv: 'lansstyrelsen', lagrum: 'miljöbalken 19 kap. 1 §' },
  },
};

/** A part of a chain: the nämnd that the matter names, kommunstyrelsen or kommunfullmäktige. */
export type Instansslag = z.infer<typeof instansslag>;
type Myndighetsslag = z.infer<typeof myndighetsslagen>;

/** What a matter keeps of the order that it was registered under, whatever a later file says: the templates alone follow the day that is written. */
export interface Arendeordningsminne {
  readonly ks: string;
  readonly kf: string;
  readonly dso: { readonly organ: string; readonly roll: string };
  /** The parts of its chain, in order, and whether nämnderna must be asked. */
  readonly instanser: readonly Instansslag[];
  readonly remiss: boolean;
  /** Whose templates it is written by. */
  readonly slag: Myndighetsslag;
}

/** The order that a matter of the organ is registered under. Throws RangeError when the regime has none. */
export function ordningFor(regim: string, organ: string, gang: Beslutsgang): Arendeordningsminne {
  const { organ: organen, dso, kedjor } = konfigurationFor(regim);
  return { ...organen, dso, ...kedjor[gang], slag: myndighetsslag(regim, organ) };
}

/** What the regime says of formal matters: the municipality's own organs, chains, signers and templates. Throws RangeError when it says nothing. */
export function konfigurationFor(regim: string): Arendeordning {
  const ordning = regimer().find(({ id }) => id === regim)?.arendeordning;
  const hit = gallandeRegelverk().arendeordningar.find(({ id }) => id === ordning);
  if (!hit) throw new RangeError('Regimen har ingen ordning för formella ärenden.', { cause: { regim } });
  return hit;
}

/** Every office whose own group is the central one for samverkan, whatever the regime. */
export function ledningskontoren(): string[] {
  return [...new Set(gallandeRegelverk().arendeordningar.flatMap(({ ledningskontor }) => ledningskontor))];
}

function myndighetsslag(regim: string, organ: string): Myndighetsslag {
  return konfigurationFor(regim).ledningskontor.includes(organ) ? 'ledningskontor' : 'forvaltning';
}

/** The organ ids of a chain; a nämnd that the matter does not name leaves a gap that the rule of the start refuses. */
export function kedjanFor(ordning: Arendeordningsminne, namnd: string | null): string[] {
  return ordning.instanser.flatMap((slag) => (slag === 'namnd' ? (namnd ?? []) : ordning[slag]));
}

/** H-04: the parts of the chain that a point is addressed to. */
export function instanserFor(mottagare: Punktmottagare): readonly Instansslag[] {
  return mottagare === 'ks-kf' ? ['ks', 'kf'] : [mottagare];
}

/** H-01, H.1: a template of the tjänsteutlåtande, by kind of office and the days it applies. Versions that no longer apply stay readable. */
export type Tumall = Arendeordning['tumallar'][number];

/** What says which templates a matter is written by; without an order of its own it is one from before a matter kept that (version 1). */
interface Mallfraga {
  readonly regim: string;
  readonly organ: string;
  readonly ordning?: Arendeordningsminne;
}

/** The template that a matter is written by on a date. Throws RangeError when there is none. */
export function tumallFor({ regim, organ, ordning }: Mallfraga, datum: string): Tumall {
  const slag = ordning?.slag ?? myndighetsslag(regim, organ);
  const hit = konfigurationFor(regim).tumallar.find(
    (mall) => mall.slag === slag && (mall.fran === null || mall.fran <= datum) && (mall.till === null || datum <= mall.till),
  );
  if (!hit) throw new RangeError('Ingen mall för tjänsteutlåtande gäller den dagen.', { cause: { datum } });
  return hit;
}

/** The template that a version was written by; undefined when the municipality's rules no longer have it. */
export function tumallMed(id: string): Tumall | undefined {
  return gallandeRegelverk()
    .arendeordningar.flatMap(({ tumallar }) => tumallar)
    .find((mall) => mall.id === id);
}
