import { nyttMoteSchema } from '#contracts';
import type { Process } from '../process.js';
import { medBeskrivning } from '../tabeller.js';
import { frister } from './frister.js';
import { handelser } from './handelser.js';
import type { Grupp } from './kontext.js';
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

/** SM-18: the strategiska samordningsgruppen's meeting. */
export const ssgmote = skapaMotesprocess({
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
});

/** The meeting of a forum of the rules that ended 2022-12-31 (A-36, table A.1); which forum it is, the organ says. */
export const forummote = skapaMotesprocess({
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
});

const ledningsgrupp = (ordforande: string, ledamoter: readonly string[]) =>
  ({
    grupp: { ordforande: [ordforande], ledamoter: [ordforande, ...ledamoter], vardering: 'oppen', underlag: 'handlaggare' },
    beredning: { organ: 'agare', roll: 'beredningsansvarig' },
    ordforande: { organ: 'agare', roll: ordforande },
  }) as const;

/** Ledningens prioritering in a förvaltning (A-27, SM-02). */
export const ledningsmote = skapaMotesprocess({
  namn: 'ledningsmote',
  etikett: 'Ledningsmöte',
  ...ledningsgrupp('forvaltningsdirektor', ['sektorschef', 'verksamhetschef', 'kanslichef', 'ekonomichef', 'inkopschef', 'it-ansvarig']),
});

/** Ledningens prioritering in a bolag (A-27, SM-02). */
export const bolagsledningsmote = skapaMotesprocess({
  namn: 'bolagsledningsmote',
  etikett: 'Ledningsmöte i bolag',
  ...ledningsgrupp('bolagschef', ['ekonomichef', 'inkopschef', 'it-ansvarig']),
});
