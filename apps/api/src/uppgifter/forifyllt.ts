import type { Inlamning } from '../arenden/inlamningar.repository.js';
import type { Formular } from './formular.js';

/** What says which act it was: an earlier act's § or day would be a false record of the next one, also when the same form comes back. */
const AKTENS = new Set(['skal', 'organ', 'datum', 'paragraf', 'utfall', 'omedelbartJusterad', 'skalOmedelbar', 'narvarande']);

/** What belongs to one form alone and is never carried over to another. */
const EGNA = new Set([...AKTENS, 'kommentar', 'anteckning', 'meddelande', 'nytta', 'effektivitet', 'innovation']);

/** Other names under which a form asks for what was stated before (form → field → earlier field). */
const UR: Readonly<Record<string, string>> = { behovOchMal: 'behov', beslut: 'forslagTillBeslut' };

/**
 * Values that the case already has for the fields of the task's forms, the latest ones. A form that has been sent in before (komplettering,
 * återföring) comes back as it was, but for what says which act it was.
 */
export function forifyllt(
  formular: readonly Formular[],
  kontext: Readonly<Record<string, unknown>>,
  inlamningar: readonly Inlamning[],
): Record<string, unknown> {
  const kant: Record<string, unknown> = Object.assign({}, kontext, ...inlamningar.map(({ innehall }) => innehall));
  const tidigare: Record<string, unknown> = Object.assign(
    {},
    ...inlamningar.filter((en) => formular.some((ett) => ett.formular === en.formular)).map(({ innehall }) => utanAkten(innehall)),
  );
  const falt = new Set(formular.flatMap(({ schema }) => Object.keys(egenskaper(schema))));
  const hamtat = [...falt].flatMap((namn) => {
    const varde = kant[namn] ?? kant[UR[namn] ?? namn];
    return EGNA.has(namn) || varde === undefined || varde === null ? [] : [[namn, varde] as const];
  });
  return { ...Object.fromEntries(hamtat), ...tidigare };
}

function utanAkten(innehall: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(innehall).filter(([namn]) => !AKTENS.has(namn)));
}

function egenskaper(schema: Readonly<Record<string, unknown>>): object {
  return typeof schema.properties === 'object' && schema.properties !== null ? schema.properties : {};
}
