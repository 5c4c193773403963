import { isAlive } from './process-identity.mjs';
import { waitFor } from './wait-for.mjs';

/** Asks a recorded process to stop, then insists: SIGKILL after the limit (ms). Another process with the same number is left alone. */
export async function endProcess(identity, { signal = 'SIGTERM', limit = 5_000 } = {}) {
  if (!isAlive(identity)) return;
  send(identity.pid, signal);
  if (await waitFor(() => !isAlive(identity), { limit, every: 20 })) return;
  send(identity.pid, 'SIGKILL');
  await waitFor(() => !isAlive(identity), { limit: 2_000, every: 20 });
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
