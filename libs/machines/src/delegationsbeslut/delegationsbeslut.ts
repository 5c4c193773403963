import { nyttDelegationsbeslutSchema } from '#contracts';
import type { Process } from '../process.js';
import { medBeskrivning } from '../tabeller.js';
import { delegationsbeslutMachine } from './delegationsbeslut.machine.js';
import { barn } from './barn.js';
import { frister } from './frister.js';
import { effekter, handelser, tillstand, uppgifter } from './tabeller.js';

/** SM-11 with everything the engine needs to run it. */
export const delegationsbeslut: Process = {
  namn: 'delegationsbeslut',
  etikett: 'Delegationsbeslut',
  version: 1,
  machine: delegationsbeslutMachine,
  migreringar: {},
  startSchema: nyttDelegationsbeslutSchema,
  startregler: ['ar-beredare-av-delegationsbeslutet'],
  tillstand: medBeskrivning(delegationsbeslutMachine, tillstand),
  handelser,
  uppgifter,
  frister,
  effekter,
  barn,
  notiser: {},
  overtaganden: [],
  ledare: ['stadsdirektor', 'forvaltningsdirektor', 'ordforande', 'bolagschef'],
};
