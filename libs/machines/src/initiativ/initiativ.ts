import { startInitiativSchema } from '#contracts';
import { motesvag } from './motesvag.js';
import { notiser } from './notiser.js';
import type { Process } from '../process.js';
import { overtaganden } from '../regler/overtagande.js';
import { barn } from './barn.js';
import { beslutsvag } from './beslutsvag.js';
import { effekter } from './effekter.js';
import { frister } from './frister.js';
import { handelser } from './handelser.js';
import { initiativMachine } from './initiativ.machine.js';
import { migreringar } from './migreringar.js';
import { tillstand } from './tillstand.js';
import { uppgifter } from './uppgifter.js';

/** SM-01 with everything the engine needs to run it. */
export const initiativ: Process = {
  namn: 'initiativ',
  etikett: 'Initiativ i gemensamma spåret',
  version: 2,
  machine: initiativMachine,
  migreringar,
  startSchema: startInitiativSchema,
  tillstand,
  handelser,
  uppgifter,
  frister,
  effekter,
  barn,
  notiser,
  overtaganden,
  moten: motesvag,
  beslut: beslutsvag,
  ledare: ['forvaltningsdirektor', 'stadsdirektor', 'bolagschef', 'ordforande', 'verksamhetschef', 'ssg-ordforande'],
};
