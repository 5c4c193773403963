export type * from './process.js';
export { processer } from './processer.js';
export { type Policy, type Regim, regimer, regimFor } from './regim.js';
export { ENGINE_REGLER } from './regler/motor.js';
export { regler } from './regler/katalog.js';
export { uppgiftMachine, uppgiftSteg, type UppgiftSteg } from './uppgift/uppgift.machine.js';
export { notiser } from './initiativ/notiser.js';
export type { InitiativKontext } from './initiativ/kontext.js';
export { tidigasteBudgetar } from './initiativ/budgetdag.js';
