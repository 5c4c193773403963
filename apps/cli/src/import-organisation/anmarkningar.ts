import type { Organisation } from './organisation.schema.js';

/** The types of body that the product does something of its own with; demo/FORMAT.md says what. */
const TYPER = new Set([
  ...['kf', 'ks', 'namnd', 'arkivnamnd', 'bolagsstyrelse', 'presidium', 'forvaltning', 'enhet', 'bolag'],
  ...['samordningsgrupp', 'forum', 'samverkansgrupp', 'referensgrupp', 'styrgrupp', 'natverk', 'projekt', 'partigrupp'],
]);

/** What is allowed and yet seldom meant: a type that nothing knows, a supplier whom nobody can reach, a role in a body that has ended. */
export function anmarkningar({ organ, personer }: Organisation): readonly string[] {
  const medlemskap = personer.flatMap(({ id, medlemskap: rader }) => rader.map((rad) => ({ person: id, ...rad })));
  return organ.flatMap((rad, nr) => {
    const plats = `organ › rad ${nr + 1} (${rad.id})`;
    const egna = medlemskap.filter(({ organ: id }) => id === rad.id);
    const slut = rad.giltig_till;
    const foretradd = egna.some(({ roll, till }) => roll === 'leverantorsforetradare' && till === null);
    return [
      ...(TYPER.has(rad.typ)
        ? []
        : [`${plats} › typ: ”${rad.typ}” är ingen typ som produkten känner; organet kan väljas men har inga egna regler`]),
      ...(rad.leverantor && rad.typ !== 'namnd' && slut === null && !foretradd
        ? [`${plats} › leverantor: ingen är leverantörsföreträdare tills vidare, så organet kan inte ta emot initiativ`]
        : []),
      ...egna
        .filter(({ till }) => slut !== null && (till === null || till > slut))
        .map(({ person, roll }) => `${plats} › giltig_till: ${person} är ${roll} efter ${slut}, då organet har upphört`),
    ];
  });
}
