export { behovAv, type Behov, cyklerI, grafAv } from './beroenden.js';
export { foresla, type Fraga } from './foresla.js';
export type { Bortvald, Forslag, Forslagsvarning, Hinder } from './forslag.js';
export type { PerAr, Post } from './post.js';
export { arI, granskaRangordning, kumulera, ramensGrans, type Rangrad, type Rangvarning } from './rangordning.js';
