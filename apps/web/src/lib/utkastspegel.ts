import { clear, createStore, del, get, set } from 'idb-keyval';

export interface Spegel {
  version: number;
  innehall: Record<string, unknown>;
}
const lager = createStore('beslutsgang', 'utkast');

/** What has been typed but not yet acknowledged by the server, so that a closed page loses nothing. */
export const lasSpegel = (id: string) => get<Spegel>(id, lager);
export const skrivSpegel = (id: string, spegel: Spegel) => set(id, spegel, lager);
export const taBortSpegel = (id: string) => del(id, lager);
export const tomSpegel = () => clear(lager);
