export { laddaMiljo, type Miljo } from './ladda-miljo.js';
export { MiljoFel } from './miljo-fel.js';
export { miljotabell } from './miljotabell.js';
export { apiMiljo, cliMiljo, demoMiljo, workerMiljo, vidStart } from './process-miljo.js';
export {
  type ApiMiljo,
  apiSchema,
  type CliMiljo,
  cliSchema,
  type DemoMiljo,
  demoSchema,
  type WorkerMiljo,
  workerSchema,
} from './processer.js';
export type { Nyckel } from './typer/nyckelring.js';
export { vidStoppsignal } from './vid-stoppsignal.js';
