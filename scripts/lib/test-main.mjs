import { build } from './build.mjs';
import { explain } from './fault.mjs';
import { ensurePackages } from './install-packages.mjs';
import { runTier } from './jest-run.mjs';
import { stopAll } from './process-registry.mjs';
import { stopAsked } from './stop-signals.mjs';
import { removeFolder, startTestServices, temporaryFolder } from './test-services.mjs';
import { tiers } from './tiers.mjs';

const say = (line) => console.log(line);

/** `npm test [-- tier … [Jest's own arguments]]`; the last line is always `N passed, N failed`. */
async function main() {
  const { chosen, args } = parse(process.argv.slice(2));
  const folder = temporaryFolder();
  const results = [];
  try {
    const stopped = stopAsked().then(() => Promise.reject(new Error('Avbruten.')));
    await Promise.race([stopped, runAll({ chosen, args, folder, results })]);
  } catch (error) {
    console.error(explain(error));
    results.push({ name: 'uppstart', passed: 0, failed: 1, skipped: 0, files: 0 });
  } finally {
    await stopAll();
    removeFolder(folder);
  }
  summarise(results);
}

function parse(args) {
  const names = tiers.map(({ name }) => name);
  const first = args.findIndex((arg) => !names.includes(arg));
  const wanted = first === -1 ? args : args.slice(0, first);
  return {
    chosen: wanted.length > 0 ? tiers.filter(({ name }) => wanted.includes(name)) : tiers,
    args: first === -1 ? [] : args.slice(first),
  };
}

async function runAll({ chosen, args, folder, results }) {
  await ensurePackages({ say });
  await build({ say });
  const environment = chosen.some(({ services }) => services) ? await startTestServices(folder, { say }) : process.env;
  for (const tier of chosen) {
    say(`\n── ${tier.name} ──`);
    const started = Date.now();
    const result = await runTier(tier, { environment, folder, args });
    results.push({ name: tier.name, ...result, seconds: (Date.now() - started) / 1000 });
  }
}

function summarise(results) {
  say('');
  for (const { name, passed, failed, skipped, files, seconds } of results) {
    const extra = skipped > 0 ? `, ${skipped} överhoppade` : '';
    say(
      `${name.padEnd(12)} ${passed} gick, ${failed} gick inte${extra} (${files} filer${seconds === undefined ? '' : `, ${seconds.toFixed(0)} s`})`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

await main();
