import { setTimeout as pause } from 'node:timers/promises';
import { hasOwnProvider } from './app-environment.mjs';
import { runCli } from './node-app.mjs';

/** Prints the one address and who can log in, and says so when the worker is not there yet. */
export async function announce({ environment, worker, say }) {
  say(`\nBeslutsgång är igång: ${environment.PUBLIC_URL}\n`);
  if (hasOwnProvider()) await tellPeople(environment, say);
  say('Stoppa med Ctrl-C.');
  const workerIsUp = await Promise.race([worker.then(() => true), pause(1_000, false)]);
  if (workerIsUp) return;
  say('Temporal hämtas, byggs eller startar fortfarande: allt går att göra redan nu, påminnelser och utskick kommer i fatt.');
  await worker;
  say('Temporal och worker är igång.');
}

async function tellPeople(environment, say) {
  const people = JSON.parse(await runCli(['demo', 'personer', '--json'], environment));
  const width = Math.max(...people.map(({ roll }) => roll.length));
  say('Logga in som någon av demons personer:');
  for (const { namn, roll } of people) say(`  ${roll.padEnd(width)}  ${namn}`);
  say('Ledamöter och ersättare söks fram på inloggningssidan.\n');
}
