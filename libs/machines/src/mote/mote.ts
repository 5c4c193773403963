import { nyttMoteSchema } from '#contracts';
import type { AktorFakta, Process } from '../process.js';
import type { Policy } from '../regim.js';
import { har } from '../regler/roller.js';
import { medBeskrivning } from '../tabeller.js';
import { frister } from './frister.js';
import { handelser } from './handelser.js';
import { beredningFor, type Grupp } from './kontext.js';
import { skapaMotesmaskin } from './mote.machine.js';
import { type Adresser, effekter, notiser, tillstandFor, uppgifterFor } from './tabeller.js';

interface Motesslag extends Adresser {
  readonly namn: string;
  readonly etikett: string;
  readonly grupp: Grupp;
}

/** A process for the meetings of one kind of group. */
export function skapaMotesprocess({ namn, etikett, grupp, ...adresser }: Motesslag): Process {
  const machine = skapaMotesmaskin(namn, { ...grupp, beredning: adresser.beredning });
  return {
    namn,
    etikett,
    version: 1,
    machine,
    migreringar: {},
    startSchema: nyttMoteSchema,
    startregler: ['ar-sammankallande', 'motets-dagar-ligger-i-ordning'],
    tillstand: medBeskrivning(machine, tillstandFor(adresser)),
    handelser,
    uppgifter: uppgifterFor(adresser),
    frister,
    effekter,
    notiser,
    overtaganden: [],
    ledare: ['stadsdirektor', ...grupp.ordforande],
  };
}

const ledningsgrupp = (ordforande: string, ledamoter: readonly string[]) =>
  ({
    grupp: { ordforande: [ordforande], ledamoter: [ordforande, ...ledamoter], vardering: 'oppen', underlag: 'handlaggare' },
    beredning: { organ: 'agare', roll: 'beredningsansvarig' },
    ordforande: { organ: 'agare', roll: ordforande },
  }) as const;

const motesslag = {
  /** SM-18: the strategiska samordningsgruppen's meeting. */
  ssgmote: {
    namn: 'ssgmote',
    etikett: 'SSG-möte',
    grupp: {
      ordforande: ['ssg-ordforande'],
      ledamoter: ['ssg-ordforande', 'ssg-ledamot'],
      vardering: 'blind',
      underlag: 'leverantorsforetradare',
    },
    beredning: { organ: 'beredning', roll: 'beredningsansvarig' },
    ordforande: { organ: 'agare', roll: 'ssg-ordforande' },
  },
  /** The meeting of a forum of the rules that ended 2022-12-31 (A-36, table A.1); which forum it is, the organ says. */
  forummote: {
    namn: 'forummote',
    etikett: 'Forummöte',
    grupp: {
      ordforande: ['forumordforande'],
      ledamoter: ['forumordforande', 'forumdeltagare'],
      vardering: 'blind',
      underlag: 'leverantorsforetradare',
    },
    beredning: { organ: 'beredning', roll: 'tjansteansvarig' },
    ordforande: { organ: 'agare', roll: 'forumordforande' },
  },
  /** Ledningens prioritering in a förvaltning (A-27, SM-02). */
  ledningsmote: {
    namn: 'ledningsmote',
    etikett: 'Ledningsmöte',
    ...ledningsgrupp('forvaltningsdirektor', ['sektorschef', 'verksamhetschef', 'kanslichef', 'ekonomichef', 'inkopschef', 'it-ansvarig']),
  },
  /** Ledningens prioritering in a bolag (A-27, SM-02). */
  bolagsledningsmote: {
    namn: 'bolagsledningsmote',
    etikett: 'Ledningsmöte i bolag',
    ...ledningsgrupp('bolagschef', ['ekonomichef', 'inkopschef', 'it-ansvarig']),
  },
} as const satisfies Readonly<Record<string, Motesslag>>;

export const ssgmote = skapaMotesprocess(motesslag.ssgmote);
export const forummote = skapaMotesprocess(motesslag.forummote);
export const ledningsmote = skapaMotesprocess(motesslag.ledningsmote);
export const bolagsledningsmote = skapaMotesprocess(motesslag.bolagsledningsmote);

/** The roles of a group that meets in a kind of meeting: those that lead it, and all that have a seat. */
export function platserI(slag: keyof typeof motesslag): Pick<Grupp, 'ordforande' | 'ledamoter'> {
  return motesslag[slag].grupp;
}

/** Whether somebody calls an organ's meetings of a kind: the group's chair, or the one who prepares. */
export function sammankallar(
  aktor: AktorFakta,
  { slag, organ, policy }: { slag: keyof typeof motesslag; organ: string; policy: Policy },
): boolean {
  const { grupp, beredning } = motesslag[slag];
  const bereder = beredningFor({ organ, grupp: { ...grupp, beredning }, policy });
  return har(aktor, organ, grupp.ordforande) || har(aktor, bereder.organ, [bereder.roll]);
}
