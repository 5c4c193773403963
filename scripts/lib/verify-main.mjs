import { explain, runMain } from './fault.mjs';
import { ensurePackages } from './install-packages.mjs';

/** `npm run verify`: every step runs even when one fails; exit code 1 when any did. */
await runMain(async () => {
  await ensurePackages({ say: (line) => console.log(line) });
  const { verifySteps } = await import('./verify-steps.mjs');
  const failed = [];
  for (const step of verifySteps) if (!(await holds(step))) failed.push(step.name);
  console.log(failed.length === 0 ? '\nAllt stämmer.' : `\nStämmer inte: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});

async function holds({ name, check }) {
  const started = Date.now();
  const wrong = await check().catch(explain);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${wrong === undefined ? 'rätt' : 'FEL '}  ${name} (${seconds} s)`);
  if (wrong !== undefined) console.log(wrong.replace(/^/gm, '      '));
  return wrong === undefined;
}
