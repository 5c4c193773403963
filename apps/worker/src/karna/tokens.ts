/** Injection tokens for what is not a class of our own. */
export const ENGINE = Symbol('engine');
export const MILJO = Symbol('miljo');
export const LOGG = Symbol('logg');
export const POOL = Symbol('pool');
