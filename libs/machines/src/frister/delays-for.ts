import { type Fristspec, raknaFrist, slutPaDagen } from '#calendar';

interface Langd<Kontext> {
  readonly namn: string;
  readonly langd: (kontext: Kontext) => Fristspec | null;
}
type Fordrojning<Kontext> = (args: { context: Kontext; event: object }) => number;

/** The named delays of a machine: milliseconds from the event's `nu` to the end of the deadline's day. A deadline without a length throws RangeError. */
export function delaysFor<Kontext, Namn extends string>(
  frister: Readonly<Record<Namn, Langd<Kontext>>>,
): Record<Namn, Fordrojning<Kontext>> {
  return Object.fromEntries(
    Object.entries<Langd<Kontext>>(frister).map(([namn, frist]): [string, Fordrojning<Kontext>] => [
      namn,
      ({ context, event }) => fordrojning(frist, context, event),
    ]),
  ) as Record<Namn, Fordrojning<Kontext>>;
}

function fordrojning<Kontext>(frist: Langd<Kontext>, kontext: Kontext, handelse: object): number {
  const spec = frist.langd(kontext);
  if (spec === null) throw new RangeError('Fristen har ingen längd.', { cause: { frist: frist.namn } });
  const { nu, idag } = tidpunkt(handelse);
  return Math.max(0, slutPaDagen(raknaFrist(spec, idag).datum).getTime() - Date.parse(nu));
}

/** The instant of the command; a machine that starts has it in its input. */
function tidpunkt(handelse: object): { nu: string; idag: string } {
  return 'input' in handelse ? (handelse.input as { nu: string; idag: string }) : (handelse as { nu: string; idag: string });
}
