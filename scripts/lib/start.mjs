import { refuseHalfProvider } from './app-environment.mjs';
import { openDataFolder, resetData } from './data-folder.mjs';
import { Fault } from './fault.mjs';
import { build } from './build.mjs';
import { ensurePackages } from './install-packages.mjs';
import { isFree } from './ports.mjs';
import { isStopping, livingProcesses, Stopping, stopAll } from './process-registry.mjs';
import { claimRun, recordName } from './run-record.mjs';
import { startEverything } from './start-everything.mjs';
import { stopAsked } from './stop-signals.mjs';

const say = (line) => console.log(line);

/** Starts everything, waits for the stop, stops everything in order; returns the exit code. */
export async function run(options) {
  refuseHalfProvider();
  const asked = stopAsked();
  openDataFolder(options.dataDir);
  const record = await claimRun(options.dataDir, { say, port: options.port });
  try {
    await Promise.race([asked, startAndWatch(options, record)]);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopping && isStopping())) throw error;
    return 0;
  } finally {
    record.stopping();
    await stopInOrder();
    record.release();
  }
}

async function stopInOrder() {
  const something = livingProcesses().length > 0;
  if (something) say('\nStoppar …');
  await stopAll();
  if (something) say('Allt är stoppat.');
}

/** Never resolves while all is well. */
async function startAndWatch(options, record) {
  if (options.reset && !(await resetData(options.dataDir, { yes: options.yes, keep: recordName }))) return say('Ingenting är raderat.');
  if (!(await isFree(options.port)))
    throw new Fault(`Port ${options.port} används redan av något annat: välj en annan med npm start -- --port ${options.port + 1}.`);
  await ensurePackages({ say });
  await build({ say });
  await startEverything(options, { say, record });
}
