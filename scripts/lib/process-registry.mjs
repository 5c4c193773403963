import { endProcess } from './end-process.mjs';

/** The order in which things that run are stopped: those who use first (they do not need each other), those who are used last. */
const stopOrder = [['kommando', 'worker', 'api', 'demo'], ['temporal'], ['postgres']];
const living = new Map();
let listener = () => undefined;
let closing = false;

/** Thrown when something would start while all is being stopped. */
export class Stopping extends Error {}

/** Remembers a running process until it has exited; throws when all is being stopped. */
export function register(child) {
  living.set(child.identity.pid, child);
  listener();
  child.exited.then(() => {
    living.delete(child.identity.pid);
    listener();
  });
}

/** Refuses new processes once the stop has begun. */
export function refuseWhenStopping() {
  if (closing) throw new Stopping();
}

export const isStopping = () => closing;

/** What runs now, as {name, pid, started}: enough to recognise it after we have been killed. */
export function livingProcesses() {
  return [...living.values()].map(({ name, identity }) => ({ name, ...identity }));
}

export function onProcessChange(callback) {
  listener = callback;
}

/** Stops everything that runs, in order; nothing new starts after that. */
export async function stopAll() {
  closing = true;
  for (const names of stopOrder) {
    await Promise.all([...living.values()].filter((child) => names.includes(kind(child.name))).map((child) => child.stop()));
  }
}

/** Ends what a killed run left behind, in the same order. */
export async function endOrphans(records) {
  for (const names of stopOrder) {
    const orphans = records.filter((record) => names.includes(kind(record.name)));
    await Promise.all(
      orphans.map((record) => endProcess(record, { signal: record.name === 'postgres' ? 'SIGINT' : 'SIGTERM', limit: 5_000 })),
    );
  }
}

function kind(name) {
  return stopOrder.flat().includes(name) ? name : 'kommando';
}
