import type { Motesutfall } from '#contracts';
import { lista, objekt, text } from '../las/varde.js';
import type { Foljd, MaskinHandelse } from '../process.js';
import { deltar, type MotesKontext, punktfakta, type Punktfakta, rangfakta, samtyckespunkter, skalAv } from './kontext.js';
import { motesvagFor } from './motesvagar.js';

/** What follows for the initiative, in the same transaction, when the chair closes an item (C-19). */
export function foljderAvPunkt(kontext: MotesKontext, handelse: MaskinHandelse): Foljd[] {
  const punkt = punktfakta(handelse.fakta);
  if (!punkt) return [];
  return foljd(kontext, punkt, { ...handelse.data, utfall: handelse.data.utfall as Motesutfall }, kontext.antalPrioriterade + 1);
}

/** What follows for every initiative of a consent list: all of them, or none. */
export function foljderAvSamtycke(kontext: MotesKontext, handelse: MaskinHandelse): Foljd[] {
  const valda = new Map(lista(handelse.data.punkter).map((rad) => [text(objekt(rad).arendeId), objekt(rad)]));
  return samtyckespunkter(handelse.fakta).flatMap((punkt, plats) => {
    const { finansieringstyp = null, skalKommunbidrag = null } = valda.get(punkt.arendeId) ?? {};
    const data = { ...handelse.data, utfall: 'prioriterad', finansieringstyp, skalKommunbidrag } as const;
    return foljd(kontext, punkt, data, kontext.antalPrioriterade + 1 + plats);
  });
}

/** The initiatives whose place has changed take their new one. */
export function foljderAvRang(_kontext: MotesKontext, handelse: MaskinHandelse): Foljd[] {
  return (rangfakta(handelse.fakta)?.ordning ?? []).flatMap(({ arendeId, process, rang }, plats) => {
    const typ = motesvagFor(process)?.rang.handelse;
    return typ === undefined || rang === plats + 1 ? [] : [{ arendeId, handelse: { typ, data: { rang: plats + 1 } } }];
  });
}

type Utfallsdata = Readonly<Record<string, unknown>> & { readonly utfall: Motesutfall };

/** The outcome in the words of the waiting case's own machine; a postponed item stays where it waits. */
function foljd(kontext: MotesKontext, punkt: Punktfakta, data: Utfallsdata, rang: number): Foljd[] {
  const vag = motesvagFor(punkt.process);
  const typ = vag?.utfall[data.utfall];
  if (!vag || !typ) return [];
  const underlag = {
    skal: skalAv(data),
    narvarande: deltar(kontext, punkt),
    rang,
    budgetar: kontext.budgetar,
    medel: punkt.medel ?? { nytta: 0, effektivitet: 0, innovation: 0 },
    finansieringstyp: text(data.finansieringstyp),
    skalKommunbidrag: text(data.skalKommunbidrag),
  };
  return [{ arendeId: punkt.arendeId, handelse: { typ, data: vag.data(data.utfall, underlag) } }];
}
