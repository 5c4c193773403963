import { randomUUID } from 'node:crypto';
import type { Klient, Svar } from './klient.js';

/** How people take a case on over HTTP, each with the step that the case has just then. */
export function arendesteg(som: (namn: string) => Klient) {
  const las = async (namn: string, id: string) => (await som(namn).get(`/api/arenden/${id}`)).json;
  /** The answer whatever it is. */
  const gor = async (namn: string, id: string, handelse: string, data: Record<string, unknown> = {}): Promise<Svar> => {
    const { steg } = await las(namn, id);
    return som(namn).skicka('POST', `/api/arenden/${id}/handelser`, { handelse, forvantatSteg: steg, data }, randomUUID());
  };
  /** Throws what stopped the step. */
  const ga = async (...steg: Parameters<typeof gor>): Promise<Svar['json']> => {
    const [namn, , handelse] = steg;
    const svar = await gor(...steg);
    if (svar.status !== 200) throw new Error(`${handelse} av ${namn}: ${svar.text}`);
    return svar.json;
  };
  return { las, gor, ga };
}
