import { motesvag as initiativ } from '../initiativ/motesvag.js';
import { motesvag as verksamhetsinitiativ } from '../verksamhetsinitiativ/motesvag.js';
import type { Motesvag } from './motesvag.js';

/** Every kind of case that a group's meeting can take up; a new one is one line. */
export const motesvagar: readonly Motesvag[] = [initiativ, verksamhetsinitiativ];

/** The way of a process's cases through a meeting; undefined when they have none. */
export function motesvagFor(process: string): Motesvag | undefined {
  return motesvagar.find((vag) => vag.process === process);
}
