const zon = 'Europe/Stockholm';
const tidpunkt = (val: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('sv-SE', { timeZone: zon, ...val });
const kortDag = tidpunkt({ weekday: 'short', day: 'numeric', month: 'long' });
const kortDagAr = tidpunkt({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
const langDag = tidpunkt({ day: 'numeric', month: 'long', year: 'numeric' });
const klocka = tidpunkt({ hour: '2-digit', minute: '2-digit' });
const heltal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

/** What is shown where a value is missing; never 0. */
export const SAKNAS = '–';

/** "tis 3 mars", with the year when it is not this one. */
export function visaDag(datum: string): string {
  const dag = mitt(datum);
  return dag.getUTCFullYear() === new Date().getFullYear() ? kortDag.format(dag) : kortDagAr.format(dag);
}

/** "3 mars 2026" of a date or an instant. */
export function visaDatum(varde: string): string {
  return langDag.format(mitt(varde));
}

/** "14:05" in Stockholm. */
export function visaKlockslag(tid: string): string {
  return klocka.format(new Date(tid));
}

/** "3 mars 2026 14:05". */
export function visaTid(tid: string): string {
  return `${visaDatum(tid)} ${visaKlockslag(tid)}`;
}

/** "12 400" with no-break spaces and a real minus; a missing amount is a dash. */
export function visaHeltal(varde: number | null | undefined): string {
  if (varde === null || varde === undefined) return SAKNAS;
  return heltal.format(varde).replaceAll(/\s/g, '\u00A0').replace('-', '\u2212');
}

/** "12 400 tkr". */
export function visaTkr(varde: number | null | undefined): string {
  return varde === null || varde === undefined ? SAKNAS : `${visaHeltal(varde)}\u00A0tkr`;
}

/** "3 arbetsdagar kvar", "i dag", "2 arbetsdagar sen". */
export function visaArbetsdagarKvar(antal: number): string {
  if (antal === 0) return 'Sista dagen i dag';
  const dagar = Math.abs(antal) === 1 ? 'arbetsdag' : 'arbetsdagar';
  return antal > 0 ? `${antal} ${dagar} kvar` : `${-antal} ${dagar} sen`;
}

/** A bare date has no time zone: noon keeps it on its day everywhere. */
function mitt(varde: string): Date {
  return new Date(varde.length === 10 ? `${varde}T12:00:00Z` : varde);
}

/** A rule that follows a comma begins with a small letter, unless it begins with an abbreviation ("KL 5 kap."). */
const medLiten = (regel: string): string => (/^\p{Lu}\p{Ll}/u.test(regel) ? regel.charAt(0).toLowerCase() + regel.slice(1) : regel);

/** The rule of a deadline after its date, with how many working days when the rule is counted in them: "60 arbetsdagar från att analysen började". */
export function fristregel({ regel, rakning = '' }: { regel: string; rakning?: string }): string {
  const antal = regel.startsWith('Arbetsdagar ') ? /^(\d+) arbetsdag/.exec(rakning)?.[1] : undefined;
  return antal === undefined ? medLiten(regel) : `${antal} ${antal === '1' ? regel.replace('Arbetsdagar', 'arbetsdag') : medLiten(regel)}`;
}

/** The same where it begins a line, with how it was counted: "60 arbetsdagar från att analysen började – 60 arbetsdagar från mån 23 november = …". */
export function fristrad(frist: { regel: string; rakning: string }): string {
  const regel = fristregel(frist);
  return `${regel.charAt(0).toUpperCase()}${regel.slice(1)} – ${frist.rakning}`;
}
