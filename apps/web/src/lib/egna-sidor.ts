const TJANSTEUTLATANDE = new Set(['spara-version', 'lamna-till-granskning']);

/** Where an event is done that has a page of its own instead of a form in its task; null for all others. */
export function egenSidaFor(handelse: string, arendeId: string): string | null {
  return TJANSTEUTLATANDE.has(handelse) ? `/formella-arenden/${arendeId}/tjansteutlatande` : null;
}
