import { nyttVerksamhetsinitiativSchema } from '#contracts';
import type { Process } from '../process.js';
import { barn } from './barn.js';
import { beslutsvag } from './beslutsvag.js';
import { effekter } from './effekter.js';
import { frister } from './frister.js';
import { handelser } from './handelser.js';
import { motesvag } from './motesvag.js';
import { notiser } from './notiser.js';
import { tillstand } from './tillstand.js';
import { uppgifter } from './uppgifter.js';
import { verksamhetsinitiativMachine } from './verksamhetsinitiativ.machine.js';

/** SM-02 with everything the engine needs to run it. */
export const verksamhetsinitiativ: Process = {
  namn: 'verksamhetsinitiativ',
  etikett: 'Initiativ i verksamhetsspecifika spåret',
  version: 1,
  machine: verksamhetsinitiativMachine,
  migreringar: {},
  startSchema: nyttVerksamhetsinitiativSchema,
  tillstand,
  handelser,
  uppgifter,
  frister,
  effekter,
  barn,
  notiser,
  overtaganden: [],
  moten: motesvag,
  beslut: beslutsvag,
  ledare: ['forvaltningsdirektor', 'stadsdirektor', 'bolagschef', 'ordforande', 'verksamhetschef'],
};
