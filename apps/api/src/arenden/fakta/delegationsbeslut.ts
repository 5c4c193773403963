import { arendetypsord } from '#contracts';
import { dag, ettNamn, iOrd, objekt, type Rad, tkr } from './skriv.js';

/** What is shown of SM-11. */
export const delegationsbeslut: readonly Rad[] = [
  { falt: 'delegerandeOrgan', etikett: 'Beslutas för', skriv: ettNamn },
  { falt: 'arendetyp', etikett: 'Ärendetyp', skriv: (varde) => (typeof varde === 'string' ? arendetypsord(varde) : null) },
  { falt: 'beloppTkr', etikett: 'Belopp', skriv: tkr },
  { falt: 'bradskandeSkal', etikett: 'Brådskande', skriv: iOrd },
  { falt: 'punkt', etikett: 'Delegationspunkt', skriv: punkt },
  { falt: 'forhandsgodkant', etikett: 'Godkänt i förväg', skriv: (varde) => dag(objekt(varde)?.datum) },
  { falt: 'beslut', etikett: 'Beslutat', skriv: (varde) => dag(objekt(varde)?.datum) },
  { falt: 'startdatum', etikett: 'Gäller från', skriv: dag },
  { falt: 'anmalanSenast', etikett: 'Anmäls senast', skriv: dag },
  { falt: 'anmaldVid', etikett: 'Anmält vid sammanträdet', skriv: dag },
  { falt: 'tillkannagivet', etikett: 'Tillkännagivet', skriv: dag },
];

function punkt(varde: unknown): string | null {
  const { punkt: nummer, text } = objekt(varde) ?? {};
  return typeof text === 'string' ? `${typeof nummer === 'string' ? nummer : 'Utan nummer'}: ${text}` : null;
}
