import { nyttFormelltArendeSchema } from '#contracts';
import type { Process } from '../process.js';
import { barn } from './barn.js';
import { effekter } from './effekter.js';
import { formelltarendeMachine } from './formelltarende.machine.js';
import { frister } from './frister.js';
import { handelser } from './handelser.js';
import { migreringar } from './migreringar.js';
import { notiser } from './notiser.js';
import { tillstand } from './tillstand.js';
import { uppgifter } from './uppgifter.js';

/** SM-10 with everything the engine needs to run it. */
export const formelltarende: Process = {
  namn: 'formelltarende',
  etikett: 'Formellt ärende',
  version: 2,
  machine: formelltarendeMachine,
  migreringar,
  startSchema: nyttFormelltArendeSchema,
  startregler: ['far-registrera-arende', 'registreringsdagen-har-varit', 'arendets-namnd-ar-angiven'],
  tillstand,
  handelser,
  uppgifter,
  frister,
  effekter,
  barn,
  notiser,
  overtaganden: [],
  ledare: ['forvaltningsdirektor', 'stadsdirektor', 'bolagschef', 'ordforande', 'verksamhetschef'],
};
