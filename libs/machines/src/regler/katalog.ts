import type { Regel, Regelkort } from '../process.js';
import { agarregler } from './agare.js';
import { anslagsregler } from './anslag.js';
import { arenderegler } from './arende.js';
import { avstegsregler } from './avsteg.js';
import { bilageregler, kompletteringsregler } from './bilaga.js';
import { beroenderegler } from './beroende.js';
import { behovsregler } from './behov.js';
import { beslutsarenderegler } from './beslutsarende.js';
import { budgetregler } from './budget.js';
import { anmalningsregler, delegationsregler } from './delegation.js';
import { delegationsregisterregler } from './delegationsregister.js';
import { dsoradregler, dsoregler } from './dsorad.js';
import { efterBeslutetRegler } from './efter-beslutet.js';
import { finansieringsregler } from './finansiering.js';
import { formelltarenderegler } from './formelltarende.js';
import { justeringsregler } from './justering.js';
import { handlingsregisterregler } from './handlingsregister.js';
import { knaregler } from './kna.js';
import { motesregler } from './mote.js';
import { motionsregler } from './motion.js';
import { motorregler } from './motor.js';
import { offentlighetsregler, webbregler } from './offentligt.js';
import { overtaganderegler } from './overtagande.js';
import { prioriteringsregler } from './prioritering.js';
import type { Regelrad } from './regelrad.js';
import { rangregler, varderingsregler } from './vardering.js';
import { rondregler } from './rond.js';
import { remissregler } from './remiss.js';
import { rollregler } from './roller.js';
import { samverkansregler } from './samverkan.js';
import { sekretessregler } from './sekretess.js';
import { sammantraderegler } from './sammantrade.js';
import { tjansteutlatanderegler } from './tjansteutlatande.js';
import { underlagsregler } from './underlag.js';
import { varningsregler } from './varningar.js';
import { verksamhetsregler } from './verksamhet.js';

/** The rows that SM-01's guards are made from. */
export const initiativregler = {
  ...rollregler,
  ...arenderegler,
  ...agarregler,
  ...behovsregler,
  ...knaregler,
  ...underlagsregler,
  ...finansieringsregler,
  ...prioriteringsregler,
  ...budgetregler,
  ...beslutsarenderegler,
  ...overtaganderegler,
} as const satisfies Record<string, Regelrad>;

/** The rules that stop a step: name → sentence, source, kind, what is missing and who can do it. */
export const regler: Readonly<Record<string, Regel>> = Object.fromEntries(
  Object.entries<Omit<Regel, 'namn'>>({
    ...initiativregler,
    ...verksamhetsregler,
    ...avstegsregler,
    ...formelltarenderegler,
    ...tjansteutlatanderegler,
    ...dsoregler,
    ...dsoradregler,
    ...bilageregler,
    ...kompletteringsregler,
    ...motionsregler,
    ...remissregler,
    ...samverkansregler,
    ...motesregler,
    ...rondregler,
    ...delegationsregler,
    ...anmalningsregler,
    ...delegationsregisterregler,
    ...handlingsregisterregler,
    ...varderingsregler,
    ...rangregler,
    ...motorregler,
    ...sekretessregler,
    ...beroenderegler,
    ...sammantraderegler,
    ...anslagsregler,
    ...efterBeslutetRegler,
    ...offentlighetsregler,
    ...webbregler,
    ...justeringsregler,
  }).map(([namn, rad]) => [namn, { ...rad, namn }]),
);

/** The whole rule catalogue with how grave a breach is: what a guard stops, and what only is told. */
export const regelkatalog: Readonly<Record<string, Regelkort>> = {
  ...Object.fromEntries(Object.entries(regler).map(([namn, rad]) => [namn, { ...rad, allvar: 'hinder' as const }])),
  ...varningsregler,
};
