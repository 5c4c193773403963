import type { Organisation } from './organisation.schema.js';

/** Faults that only show between rows: an id twice, a reference to nothing, an end before its start, a ring of superiors or successors. */
export function kontrolleraHanvisningar(fil: Organisation): readonly string[] {
  const organ = new Set(fil.organ.map(({ id }) => id));
  const roller = new Set(fil.roller.map(({ id }) => id));
  const punkter = new Set(fil.delegationspunkter.map(({ id }) => id));
  const personer = new Set(fil.personer.map(({ id }) => id));
  const fel: string[] = [];
  const krav = (finns: ReadonlySet<string>, plats: string, id: string | null) => {
    if (id !== null && !finns.has(id)) fel.push(`${plats}: ”${id}” finns inte i filen`);
  };
  for (const namn of ['roller', 'organ', 'tjansteomraden', 'delegationspunkter', 'tjanster', 'mal', 'personer'] as const)
    fel.push(...dubbletter(namn, fil[namn]));
  fel.push(...ringar('overordnat', fil.organ, (o) => o.overordnat), ...ringar('efterfoljare', fil.organ, (o) => o.efterfoljare));
  for (const [nr, rad] of fil.organ.entries()) {
    const plats = `organ › rad ${nr + 1} (${rad.id})`;
    for (const falt of ['overordnat', 'efterfoljare', 'del_av'] as const) krav(organ, `${plats} › ${falt}`, rad[falt]);
    fel.push(...omvandTid(plats, rad));
  }
  for (const [nr, rad] of fil.delegationspunkter.entries()) {
    const plats = `delegationspunkter › rad ${nr + 1} (${rad.id})`;
    for (const falt of ['delegerande_organ', 'delegat_organ', 'forhands_organ'] as const) krav(organ, `${plats} › ${falt}`, rad[falt]);
    for (const falt of ['delegat_roll', 'forhands_roll'] as const) krav(roller, `${plats} › ${falt}`, rad[falt]);
    krav(punkter, `${plats} › vidaredelegerad_fran`, rad.vidaredelegerad_fran);
    for (const id of rad.omfattar_organ ?? []) krav(organ, `${plats} › omfattar_organ`, id);
    fel.push(...omvandTid(plats, rad));
  }
  for (const [nr, rad] of fil.tjanster.entries()) krav(organ, `tjanster › rad ${nr + 1} (${rad.id}) › agare`, rad.agare);
  for (const [nr, rad] of fil.tjansteomraden.entries())
    krav(organ, `tjansteomraden › rad ${nr + 1} (${rad.id}) › tjansteforum`, rad.tjansteforum);
  for (const [nr, rad] of fil.mal.entries()) {
    krav(organ, `mal › rad ${nr + 1} (${rad.id}) › beslutad_av`, rad.beslutad_av);
    fel.push(...omvandTid(`mal › rad ${nr + 1} (${rad.id})`, rad));
  }
  for (const [nr, person] of fil.personer.entries()) {
    for (const [m, rad] of person.medlemskap.entries()) {
      const plats = `personer › rad ${nr + 1} (${person.id}) › medlemskap › rad ${m + 1}`;
      krav(organ, `${plats} › organ`, rad.organ);
      krav(roller, `${plats} › roll`, rad.roll);
    }
  }
  for (const [nr, rad] of fil.vikariat.entries()) {
    const plats = `vikariat › rad ${nr + 1}`;
    krav(personer, `${plats} › for_person`, rad.for_person);
    krav(personer, `${plats} › ersattare`, rad.ersattare);
    krav(organ, `${plats} › organ`, rad.organ);
    krav(roller, `${plats} › roll`, rad.roll);
  }
  return fel;
}

function dubbletter(namn: string, rader: readonly { id: string }[]): string[] {
  const sedda = new Set<string>();
  return rader.flatMap(({ id }, nr) => {
    if (sedda.has(id)) return [`${namn} › rad ${nr + 1} (${id}) › id: finns två gånger`];
    sedda.add(id);
    return [];
  });
}

function omvandTid(plats: string, { giltig_fran, giltig_till }: { giltig_fran: string | null; giltig_till: string | null }): string[] {
  return giltig_fran !== null && giltig_till !== null && giltig_till < giltig_fran
    ? [`${plats} › giltig_till: ligger före giltig_fran`]
    : [];
}

function ringar<Rad extends { id: string }>(falt: string, rader: readonly Rad[], nasta: (rad: Rad) => string | null): string[] {
  const via = new Map(rader.map((rad) => [rad.id, nasta(rad)]));
  return rader.flatMap(({ id }, nr) => {
    let har = via.get(id) ?? null;
    for (let steg = 0; har !== null && steg < rader.length; steg++) {
      if (har === id) return [`organ › rad ${nr + 1} (${id}) › ${falt}: leder tillbaka till sig själv`];
      har = via.get(har) ?? null;
    }
    return [];
  });
}
