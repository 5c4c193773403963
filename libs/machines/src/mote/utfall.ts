import type { Motesutfall } from '#contracts';
import { lista, objekt, text } from '../las/varde.js';
import type { Foljd, MaskinHandelse } from '../process.js';
import { deltar, type MotesKontext, punktfakta, type Punktfakta, rangfakta, samtyckespunkter, skalAv } from './kontext.js';

/** C-19: the group's outcome → the event of the initiative that it means. A postponed item stays where it waits. */
const HANDELSE: Readonly<Record<Motesutfall, string | null>> = {
  prioriterad: 'prioritera',
  'ej-prioriterad': 'prioritera-inte',
  aterford: 'aterfor',
  omkategoriserad: 'omkategorisera',
  uppskjuten: null,
};

/** What follows for the initiative, in the same transaction, when the chair closes an item. */
export function foljderAvPunkt(kontext: MotesKontext, handelse: MaskinHandelse): Foljd[] {
  const punkt = punktfakta(handelse.fakta);
  const typ = HANDELSE[handelse.data.utfall as Motesutfall];
  if (!punkt || !typ) return [];
  return [{ arendeId: punkt.arendeId, handelse: { typ, data: dataFor(typ, kontext, handelse, punkt, kontext.antalPrioriterade + 1) } }];
}

/** What follows for every initiative of a consent list: all of them, or none. */
export function foljderAvSamtycke(kontext: MotesKontext, handelse: MaskinHandelse): Foljd[] {
  const typer = new Map(lista(handelse.data.punkter).map((rad) => [text(objekt(rad).arendeId), objekt(rad).finansieringstyp]));
  return samtyckespunkter(handelse.fakta).map((punkt, plats) => ({
    arendeId: punkt.arendeId,
    handelse: {
      typ: 'prioritera',
      data: {
        ...dataFor('prioritera', kontext, handelse, punkt, kontext.antalPrioriterade + 1 + plats),
        finansieringstyp: typer.get(punkt.arendeId) ?? null,
      },
    },
  }));
}

/** The initiatives whose place has changed take their new one. */
export function foljderAvRang(_kontext: MotesKontext, handelse: MaskinHandelse): Foljd[] {
  return (rangfakta(handelse.fakta)?.ordning ?? []).flatMap(({ arendeId, rang }, plats) =>
    rang === plats + 1 ? [] : [{ arendeId, handelse: { typ: 'rangordna', data: { rang: plats + 1 } } }],
  );
}

function dataFor(typ: string, kontext: MotesKontext, { data }: MaskinHandelse, punkt: Punktfakta, rang: number): Record<string, unknown> {
  const gemensamt = { skal: skalAv(data), narvarande: deltar(kontext, punkt) };
  if (typ !== 'prioritera') return gemensamt;
  const { nytta = 0, effektivitet = 0, innovation = 0 } = punkt.medel ?? {};
  return {
    ...gemensamt,
    nytta: Math.round(nytta),
    effektivitet: Math.round(effektivitet),
    innovation: Math.round(innovation),
    rang,
    finansieringstyp: text(data.finansieringstyp),
    skalKommunbidrag: text(data.skalKommunbidrag),
    budgetar: kontext.budgetar,
  };
}
