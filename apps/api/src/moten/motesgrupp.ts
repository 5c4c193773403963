import type { Inloggad } from '#auth';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { beredningFor, regimer, type MotesKontext } from '#machines';
import type { Moterad } from './moten.repository.js';

/** What the person is in the group of a meeting. */
export interface Plats {
  /** The seat that the person values for: one's own, or that of the one whom one substitutes. */
  readonly ledamotId: string | null;
  readonly leder: boolean;
  readonly bereder: boolean;
}

/** The person's place in the group, by the roles that the meeting itself remembers. */
export function platsFor(jag: Inloggad, kontext: Pick<MotesKontext, 'organ' | 'grupp' | 'policy'>): Plats {
  const { organ, grupp } = kontext;
  const beredning = beredningFor(kontext);
  const mina = jag.roller.filter((en) => en.organ === organ && grupp.ledamoter.includes(en.roll));
  const egen = mina.find((en) => en.forPersonId === null);
  return {
    ledamotId: egen ? jag.personId : (mina[0]?.forPersonId ?? null),
    leder: mina.some((en) => grupp.ordforande.includes(en.roll)),
    bereder: jag.roller.some((en) => en.organ === beredning.organ && en.roll === beredning.roll),
  };
}

/** Bodies whose meetings the person may list: those where the person has a role, and those whose meetings the person prepares under some regime. */
export function insynsorgan(jag: Inloggad): string[] {
  const egna = jag.roller.map(({ organ }) => organ);
  const beredda = regimer().flatMap(({ policy, motesgrupper }) =>
    jag.roller.some(({ organ, roll }) => organ === policy.organ.beredning && roll === policy.roll.beredning)
      ? motesgrupper.flatMap(({ organ }) => organ ?? [])
      : [],
  );
  return [...new Set([...egna, ...beredda])];
}

/** The meeting's material is for its group, for those who prepare it and for the group's own staff. */
export function kravInsyn(jag: Inloggad, mote: Moterad): Plats {
  const kontext = mote.kontext as unknown as MotesKontext;
  const plats = platsFor(jag, kontext);
  if (plats.ledamotId !== null || plats.bereder || jag.roller.some((en) => en.organ === mote.organId)) return plats;
  throw new Nekad(
    'ingen-behorighet',
    problem('ingen-behorighet', {
      regel: 'ar-ledamot-i-gruppen',
      detail: `Du behöver en roll i ${mote.organNamn} för att se mötet.`,
      kalla: 'A-32',
      kanGorasAv: 'Gruppens ordförande kan bjuda in ledamöter',
    }),
  );
}
