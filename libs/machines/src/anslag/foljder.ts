import { adderaDagar } from '#calendar';
import { lista, objekt, text } from '../las/varde.js';
import type { Foljd, MaskinHandelse } from '../process.js';
import type { AnslagKontext } from './kontext.js';

/** A case of the notice as the register fact `anslagsarenden` has it. */
export interface Anslagsarende {
  readonly id: string;
  readonly process: string;
  readonly tillstand: string;
  readonly avslutad: boolean;
  readonly justerat: string | null;
  readonly overklagandeTill: string | null;
}

/** In which of its states a formal matter has use for what the notice tells it. A case that is elsewhere keeps its own clock and is left in peace. */
const TAR_EMOT = {
  anslaget: ['justerat', 'overklagandetid'],
  'registrera-overklagande': ['overklagandetid', 'laga-kraft', 'overklagat', 'expedierat', 'verkstallt'],
  'laga-kraft': ['overklagandetid', 'laga-kraft'],
} as const;

export function arendenI({ fakta }: Pick<MaskinHandelse, 'fakta'>): Anslagsarende[] {
  return lista(fakta.anslagsarenden).map((rad) => {
    const { id, process, tillstand, avslutad, justerat, overklagandeTill } = objekt(rad);
    return {
      id: text(id) ?? '',
      process: text(process) ?? '',
      tillstand: text(tillstand) ?? '',
      avslutad: avslutad === true,
      justerat: text(justerat),
      overklagandeTill: text(overklagandeTill),
    };
  });
}

/** The notice went up: every matter in it has its time for appeal from that day. */
export function foljderAvUppsattning(kontext: AnslagKontext, handelse: MaskinHandelse): Foljd[] {
  const { uppsatt, overklagandeTill } = kontext;
  if (uppsatt === null || overklagandeTill === null) return [];
  return som('anslaget', handelse)
    .filter(({ justerat }) => justerat !== null && justerat <= uppsatt)
    .map(({ id }) => ({ arendeId: id, handelse: { typ: 'anslaget', data: { datum: uppsatt, overklagandeTill } } }));
}

/** An appeal goes to the matter that it is about, also when it came too late: the court says what follows. */
export function foljderAvOverklagande({ paragrafer }: AnslagKontext, handelse: MaskinHandelse): Foljd[] {
  const { punktId, inkom, domstol } = handelse.data;
  const arende = paragrafer.find((rad) => rad.punktId === punktId)?.arendeId ?? null;
  return som('registrera-overklagande', handelse)
    .filter(({ id }) => id === arende)
    .map(({ id }) => ({ arendeId: id, handelse: { typ: 'registrera-overklagande', data: { inkom, domstol } } }));
}

/** The time passed: the matters that nobody has appealed have laga kraft the day after its last day. */
export function foljderAvNedtagning(kontext: AnslagKontext, handelse: MaskinHandelse): Foljd[] {
  const { overklagandeTill, overklaganden, paragrafer } = kontext;
  if (overklagandeTill === null) return [];
  const overklagade = new Set(overklaganden.filter(({ iTid }) => iTid).map(({ punktId }) => punktId));
  const laga = new Set(paragrafer.filter(({ punktId }) => !overklagade.has(punktId)).map(({ arendeId }) => arendeId));
  return som('laga-kraft', handelse)
    .filter((arende) => laga.has(arende.id) && arende.overklagandeTill !== null && arende.overklagandeTill < handelse.idag)
    .map(({ id }) => ({ arendeId: id, handelse: { typ: 'laga-kraft', data: { datum: adderaDagar(overklagandeTill, 1) } } }));
}

function som(typ: keyof typeof TAR_EMOT, handelse: MaskinHandelse): Anslagsarende[] {
  const tillstand: readonly string[] = TAR_EMOT[typ];
  return arendenI(handelse).filter((arende) => arende.process === 'formelltarende' && tillstand.includes(arende.tillstand));
}
