import { nyttDelegationsbeslutSchema } from '#contracts';
import type { Process, TillstandSpec } from '../process.js';
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
  tillstand: Object.fromEntries(
    Object.entries(tillstand).map(([id, rad]): [string, TillstandSpec] => [
      id,
      { ...rad, beskrivning: new Map(Object.entries(delegationsbeslutMachine.states)).get(id)?.description ?? '' },
    ]),
  ),
  handelser,
  uppgifter,
  frister,
  effekter,
  barn,
  notiser: {},
  overtaganden: [],
  ledare: ['stadsdirektor', 'forvaltningsdirektor', 'ordforande', 'bolagschef'],
};
