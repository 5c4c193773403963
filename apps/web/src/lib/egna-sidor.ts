const TJANSTEUTLATANDE = new Set(['spara-version', 'lamna-till-granskning']);

/** Where an event is done that has a page of its own instead of a form in its task; null for all others. */
export function egenSidaFor(handelse: string, arendeId: string): string | null {
  return TJANSTEUTLATANDE.has(handelse) ? `/formella-arenden/${arendeId}/tjansteutlatande` : null;
}

/** What has to be done on a page of its own before the event is possible; null for all others. */
export function forstPaSidan(handelse: string, svar: Readonly<Record<string, unknown>>): { vag: string; namn: string } | null {
  if (handelse !== 'till-budgetunderlag') return null;
  const { budgetar } = svar;
  return typeof budgetar === 'number'
    ? { vag: `/budgetlista/${budgetar}`, namn: `Prioriteringslistan för ${budgetar} fryses på sidan Rangordning` }
    : { vag: '/budgetlista', namn: 'Prioriteringslistan fryses på sidan Rangordning' };
}
