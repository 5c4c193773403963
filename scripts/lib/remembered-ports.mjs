import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';
import { freePort, isFree } from './ports.mjs';

const names = ['postgres', 'temporal', 'temporalUi', 'demo', 'smtp', 'worker'];

/** The inner ports, the same from start to start unless somebody else has taken one meanwhile. */
export async function rememberedPorts(dataDir) {
  const file = join(dataDir, 'portar.json');
  const earlier = readJson(file) ?? {};
  const ports = {};
  for (const name of names) ports[name] = (await keepable(earlier[name])) ? earlier[name] : await newPort(ports);
  writeJson(file, ports);
  return ports;
}

async function keepable(port) {
  return Number.isInteger(port) && (await isFree(port));
}

async function newPort(taken) {
  const port = await freePort();
  return Object.values(taken).includes(port) ? newPort(taken) : port;
}
