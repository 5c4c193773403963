import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from './fault.mjs';
import { isStopping } from './process-registry.mjs';

const patience = 5;
const calmAfter = 60_000;

/** Starts a part and starts it again whenever it ends by itself; `failed` is called when it keeps ending. Resolves when it is ready the first time. */
export async function supervise(name, start, { say, failed }) {
  const process = await start();
  watch(process).catch(failed);
  return process;

  async function watch(running) {
    let failures = 0;
    for (;;) {
      const since = Date.now();
      await running.exited;
      if (isStopping()) return;
      failures = Date.now() - since > calmAfter ? 1 : failures + 1;
      if (failures > patience) throw new Fault(`${name} stannar gång på gång: se loggen ${name}.log.`);
      say(`${name} stannade oväntat och startas igen (loggen ${name}.log berättar varför).`);
      await pause(250 * failures);
      if (isStopping()) return;
      running = await start();
      say(`${name} är igång igen.`);
    }
  }
}
