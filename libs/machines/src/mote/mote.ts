import { nyttMoteSchema } from '#contracts';
import type { Process, TillstandSpec } from '../process.js';
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
  const machine = skapaMotesmaskin(namn, grupp);
  return {
    namn,
    etikett,
    version: 1,
    machine,
    migreringar: {},
    startSchema: nyttMoteSchema,
    startregler: ['ar-sammankallande', 'motets-dagar-ligger-i-ordning'],
    tillstand: Object.fromEntries(
      Object.entries(tillstandFor(adresser)).map(([id, rad]): [string, TillstandSpec] => [
        id,
        { ...rad, beskrivning: new Map(Object.entries(machine.states)).get(id)?.description ?? '' },
      ]),
    ),
    handelser,
    uppgifter: uppgifterFor(adresser),
    frister,
    effekter,
    notiser,
    overtaganden: [],
    ledare: ['stadsdirektor', 'ssg-ordforande'],
  };
}

/** SM-18: the strategiska samordningsgruppen's meeting. */
export const ssgmote = skapaMotesprocess({
  namn: 'ssgmote',
  etikett: 'SSG-möte',
  grupp: { ordforande: ['ssg-ordforande'], ledamoter: ['ssg-ordforande', 'ssg-ledamot'] },
  beredning: { organ: 'stadsledningskontoret', roll: 'beredningsansvarig' },
  ordforande: { organ: 'agare', roll: 'ssg-ordforande' },
});
