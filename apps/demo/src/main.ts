import { demoMiljo, vidStart, vidStoppsignal } from '#config';
import { startaDemo } from './starta-demo.js';

const TIDSGRANS_MS = 4_000;
const demo = await startaDemo(vidStart(demoMiljo));
vidStoppsignal(() => void stang());
console.log(`Demons inloggning svarar på ${demo.adress}, dess brevlåda på ${demo.adress}/post.`);

async function stang(): Promise<void> {
  setTimeout(() => process.exit(1), TIDSGRANS_MS).unref();
  await demo.stang();
  process.exit(0);
}
