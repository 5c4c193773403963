import type { Processer } from './fall.js';
import type { Registerskrivarna } from './register/registerskrivare.js';

/** What an engine was made with: the processes that it runs and the registers that they may write to. */
export interface Motor {
  readonly processer: Processer;
  readonly registerskrivare: Registerskrivarna;
}
