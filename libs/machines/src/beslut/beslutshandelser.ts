import { beslutsarendeFormular } from '#contracts';
import { objekt, tal, text } from '../las/varde.js';
import type { HandelseSpec, MaskinHandelse } from '../process.js';

const intern = { schemaVersion: 1, intern: true, underPaus: true } as const;

/** What a case hears of the matter that decides about it; the decision itself is the process's own event. */
export const beslutshandelser = {
  'tas-upp-i-beslutsarende': {
    ...intern,
    verb: 'Ta upp i beslutsärende',
    logg: 'tog upp ärendet i ett gemensamt beslutsärende',
    schema: beslutsarendeFormular['tas-upp-i-beslutsarende'],
    formular: 'tas-upp-i-beslutsarende',
  },
  'beslutsarendet-aterkallades': {
    ...intern,
    verb: 'Notera återkallelsen',
    logg: 'noterade att beslutsärendet återkallades',
    schema: beslutsarendeFormular['beslutsarendet-aterkallades'],
    formular: 'beslutsarendet-aterkallades',
  },
  'beslutets-laga-kraft': {
    ...intern,
    verb: 'Notera laga kraft',
    logg: 'noterade om beslutet har laga kraft',
    schema: beslutsarendeFormular['beslutets-laga-kraft'],
    formular: 'beslutets-laga-kraft',
    noterar: true,
  },
  'beslutet-upphavdes': {
    ...intern,
    verb: 'Notera upphävandet',
    logg: 'noterade att beslutet upphävdes',
    schema: beslutsarendeFormular['beslutet-upphavdes'],
    formular: 'beslutet-upphavdes',
  },
} as const satisfies Record<string, HandelseSpec>;

/** A decision as a case remembers it. */
export interface Beslutsminne {
  readonly organ: string;
  readonly datum: string;
  readonly paragraf: number;
  /** The day when it cannot be appealed any more; a case from before matters has none. */
  readonly lagaKraft?: string | null;
}

/** The decision with what is now known of its laga kraft; one about another decision changes nothing. */
export function medLagaKraft(beslut: Beslutsminne | null, { data }: MaskinHandelse): Beslutsminne | null {
  const { organ, datum, paragraf, lagaKraft } = objekt(data);
  const samma = beslut !== null && beslut.organ === organ && beslut.datum === datum && beslut.paragraf === tal(paragraf);
  return samma ? { ...beslut, lagaKraft: text(lagaKraft) } : beslut;
}
