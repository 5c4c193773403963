import type { Fortroendevalda } from './fortroendevalda.schema.js';

/** What the register already has. */
export interface Kanda {
  readonly organ: ReadonlySet<string>;
  readonly personer: ReadonlySet<string>;
}

type Sate = Fortroendevalda['organ'][number]['saten'][number];

/** Faults between rows: somebody or a body that is not there, two chairs, one person in two seats of a body, two in the same place of an order. */
export function kontrolleraSaten(fil: Fortroendevalda, kanda: Kanda): readonly string[] {
  const partier = new Set(fil.partier.map(({ id }) => id));
  const personer = new Set([...kanda.personer, ...fil.personer.map(({ id }) => id)]);
  const fel = [...dubbletter('partier', fil.partier), ...dubbletter('personer', fil.personer)];
  fel.push(
    ...dubbletter(
      'organ',
      fil.organ.map(({ organ }) => ({ id: organ })),
    ),
  );
  for (const { organ, saten } of fil.organ) {
    if (!kanda.organ.has(organ)) fel.push(`organ ${organ}: finns inte i registret`);
    const valda = saten.filter(({ roll }) => roll !== 'sekreterare');
    if (!valda.some(({ roll }) => roll === 'ordforande')) fel.push(`organ ${organ}: saknar ordförande`);
    for (const [nr, { person, parti }] of saten.entries()) {
      const plats = `organ ${organ} › säte ${nr + 1}`;
      if (!personer.has(person)) fel.push(`${plats}: ”${person}” finns varken i filen eller i registret`);
      if (parti !== null && !partier.has(parti)) fel.push(`${plats}: partiet ”${parti}” finns inte i filen`);
    }
    for (const [en, annan] of samtidiga(valda)) {
      if (en.person === annan.person) fel.push(`organ ${organ}: ”${en.person}” har två säten samtidigt`);
      if (en.roll === annan.roll && (en.roll === 'ordforande' || (en.ordning !== null && en.ordning === annan.ordning)))
        fel.push(`organ ${organ}: ”${en.person}” och ”${annan.person}” har samma plats (${[en.roll, en.ordning].join(' ')})`);
    }
  }
  return fel;
}

/** Every pair of seats that somebody holds on the same day. */
function samtidiga(saten: readonly Sate[]): (readonly [Sate, Sate])[] {
  return saten.flatMap((en, plats) =>
    saten
      .slice(plats + 1)
      .filter((annan) => (annan.till === null || en.fran <= annan.till) && (en.till === null || annan.fran <= en.till))
      .map((annan) => [en, annan] as const),
  );
}

function dubbletter(namn: string, rader: readonly { id: string }[]): string[] {
  return upprepade(rader.map(({ id }) => id)).map((id) => `${namn}: ”${id}” finns två gånger`);
}

function upprepade(varden: readonly string[]): string[] {
  return [...new Set(varden.filter((varde, plats) => varden.indexOf(varde) !== plats))];
}
