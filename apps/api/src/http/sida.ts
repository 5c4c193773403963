import { z } from 'zod';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { lasMarkor, type Markor } from './markor.js';

/** A row's day and id, as the place of a list that is ordered by day. */
export interface Dagplats {
  readonly datum: string;
  readonly id: string;
}

const dagform = z.tuple([z.iso.date(), z.uuid()]);
const nummerform = z.coerce.number().int().min(0);

/** One page of rows that were fetched with one to spare; `sista` is the page's last row when more follow it. */
export function sidaAv<Rad>(rader: readonly Rad[], antal: number): { sida: Rad[]; sista: Rad | undefined } {
  return { sida: rader.slice(0, antal), sista: rader.length > antal ? rader[antal - 1] : undefined };
}

/** The place in a list ordered by time; null from the beginning. Throws felaktig-begaran for what is not one of ours. */
export function tidsplats(efter: string | undefined): (Markor & { readonly nyckel: string }) | null {
  if (efter === undefined) return null;
  const { nyckel, id } = lasMarkor(efter) ?? { nyckel: null, id: '' };
  if (nyckel === null) throw sidanFinnsInte();
  return { nyckel, id };
}

/** The place in a list ordered by day, `yyyy-mm-dd/<id>`; null from the beginning. Throws felaktig-begaran for anything else. */
export function dagplats(efter: string | undefined): Dagplats | null {
  if (efter === undefined) return null;
  const delar = dagform.safeParse(efter.split('/'));
  if (!delar.success) throw sidanFinnsInte();
  return { datum: delar.data[0], id: delar.data[1] };
}

export const skrivDagplats = ({ datum, id }: Dagplats): string => `${datum}/${id}`;

/** The number of the last row shown in a list of numbered rows; 0 from the beginning. Throws felaktig-begaran for anything else. */
export function nummerplats(efter: string | undefined): number {
  const nummer = nummerform.safeParse(efter ?? 0);
  if (!nummer.success) throw sidanFinnsInte();
  return nummer.data;
}

/** The refusal of a place that no list of ours has given. */
export const sidanFinnsInte = (): Nekad =>
  new Nekad('felaktig-begaran', problem('felaktig-begaran', { falt: [{ falt: 'efter', meddelande: 'Sidan finns inte.' }] }));
