import { availableParallelism } from 'node:os';

const cores = availableParallelism();

/** The tiers of `npm test` in the order they run: how many Jest workers each bears, and whether it needs PostgreSQL and Temporal. */
export const tiers = [
  { name: 'unit', workers: cores, services: false },
  { name: 'runtime', workers: Math.min(2, cores), services: true },
  { name: 'integration', workers: Math.min(3, cores), services: true },
  { name: 'replay', workers: 1, services: false },
  { name: 'browser', workers: 1, services: true },
  { name: 'kill', workers: 1, services: true },
];
