import { objekt, text, texter, lista } from '../las/varde.js';
import type { AktorFakta, MaskinHandelse, Regel } from '../process.js';
import { punktAv, type SammantradeKontext, satenAv, tjanstgorande } from '../sammantrade/kontext.js';

/** A catalogue row about a meeting that decides. */
export interface Sammantraderegel extends Omit<Regel, 'namn' | 'saknas' | 'iFallet'> {
  readonly saknas: (kontext: SammantradeKontext, handelse: MaskinHandelse) => readonly string[];
}

/** What many rows have in common. */
export const lag = (lagrum: string) => ({ slag: 'lag', lagrum: `${lagrum} kommunallagen (2017:725)` }) as const;
export const praxis = { slag: 'praxis', lagrum: null } as const;
export const innehall = { prov: 'innehall', fakta: ['sammantradespunkt'] } as const;
export const iRummet = { prov: 'innehall', fakta: ['sammantradespunkt', 'organetsSaten'] } as const;
export const sekreteraren = { kanGorasAv: 'Sekreteraren' } as const;

const SEKRETERARE = ['sekreterare', 'ordforande', 'vice-ordforande'];

export function forSammantradet({ organ }: SammantradeKontext, { personId, roller }: AktorFakta): boolean {
  return personId !== null && roller.some((en) => en.organ === organ && SEKRETERARE.includes(en.roll));
}

/** Who serves in the item of the event. */
export function iPunkten(kontext: SammantradeKontext, { fakta }: MaskinHandelse): string[] {
  return tjanstgorande(kontext, satenAv(fakta), punktAv(fakta)?.jav ?? []);
}

/** Those whom the event takes into the room. */
export function narvaroI({ data }: MaskinHandelse): string[] {
  return [...texter(data.narvarande), ...(data.narvarande === true ? texter([data.personId]) : [])];
}

/** Those of the event who take part from elsewhere. */
export function distansI({ data }: MaskinHandelse): string[] {
  return [...texter(data.distans), ...(data.distans === true ? texter([data.personId]) : [])];
}

/** The sentences that the event decides. */
export function meningar({ data }: MaskinHandelse): string[] {
  return lista(data.beslutspunkter).flatMap((rad) => text(objekt(rad).text) ?? []);
}
