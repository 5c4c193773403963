import { anslagsformular } from './anslagsformular.js';
import { arendeformular } from './arendeformular.js';
import { avstegsformular } from './avstegsformular.js';
import { delegationsformular } from './delegationsformular.js';
import { initiativformular } from './initiativformular.js';
import { rondformular } from './rondformular.js';
import { verksamhetsformular } from './verksamhetsformular.js';

/** How each event's form is asked for, whatever process it belongs to. Events of the same name have the same form. */
export const formularFor = {
  ...arendeformular,
  ...verksamhetsformular,
  ...avstegsformular,
  ...delegationsformular,
  ...rondformular,
  ...anslagsformular,
  ...initiativformular,
};

export type Formularnamn = keyof typeof formularFor;

/** True for an event that this desk has a form for. */
export function harFormular(typ: string): typ is Formularnamn {
  return Object.hasOwn(formularFor, typ);
}
