import type { Inlamning } from '../arenden/inlamningar.repository.js';
import type { Formular } from './formular.js';

/** What belongs to one act alone and is never carried over to the next form. */
const EGNA = new Set([
  'skal',
  'kommentar',
  'anteckning',
  'meddelande',
  'organ',
  'datum',
  'paragraf',
  'narvarande',
  'nytta',
  'effektivitet',
  'innovation',
]);

/** Other names under which a form asks for what was stated before (form → field → earlier field). */
const UR: Readonly<Record<string, string>> = { behovOchMal: 'behov', beslut: 'forslagTillBeslut' };

/**
 * Values that the case already has for the fields of the task's forms, the latest ones. A form that has been sent in before (komplettering,
 * återföring) comes back whole.
 */
export function forifyllt(
  formular: readonly Formular[],
  kontext: Readonly<Record<string, unknown>>,
  inlamningar: readonly Inlamning[],
): Record<string, unknown> {
  const kant: Record<string, unknown> = Object.assign({}, kontext, ...inlamningar.map(({ innehall }) => innehall));
  const tidigare: Record<string, unknown> = Object.assign(
    {},
    ...inlamningar.filter((en) => formular.some((ett) => ett.formular === en.formular)).map(({ innehall }) => utanEgna(innehall)),
  );
  const falt = new Set(formular.flatMap(({ schema }) => Object.keys(egenskaper(schema))));
  const hamtat = [...falt].flatMap((namn) => {
    const varde = kant[namn] ?? kant[UR[namn] ?? namn];
    return EGNA.has(namn) || varde === undefined || varde === null ? [] : [[namn, varde] as const];
  });
  return { ...Object.fromEntries(hamtat), ...tidigare };
}

/** The reason for an act is given anew each time; the rest of an earlier form is kept. */
function utanEgna(innehall: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(innehall).filter(([namn]) => namn !== 'skal'));
}

function egenskaper(schema: Readonly<Record<string, unknown>>): object {
  return typeof schema.properties === 'object' && schema.properties !== null ? schema.properties : {};
}
