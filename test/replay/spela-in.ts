import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cliMiljo } from '#config';
import { arbetsflodesId } from '#contracts';
import { anslut, payloadCodec } from '#temporal';
import { historik } from './historik.js';

/** `node scripts/record-history.mjs <ärendets id> <fil>`: writes the history of a case's workflow as test/replay wants it, decrypted. */
const { positionals } = parseArgs({ allowPositionals: true });
const [arendeId, fil] = positionals;
if (!arendeId || !fil) {
  console.error('Skriv: node scripts/record-history.mjs <ärendets id> test/replay/historier/<namn>.json');
  process.exit(2);
}
const miljo = cliMiljo();
const address = miljo.TEMPORAL_ADDRESS;
if (!address) {
  console.error('TEMPORAL_ADDRESS saknas: starta med npm start, eller ange adressen.');
  process.exit(2);
}
const klient = await anslut({ address, namespace: miljo.TEMPORAL_NAMESPACE, nycklar: miljo.PAYLOAD_KEYS });
try {
  const inspelad = await historik(klient, arbetsflodesId(arendeId), miljo.PAYLOAD_KEYS ? payloadCodec(miljo.PAYLOAD_KEYS) : null);
  mkdirSync(dirname(resolve(fil)), { recursive: true });
  writeFileSync(fil, inspelad);
  console.log(`Skrev ${fil}. Läs den: bara id, tillstånd, datum och tal ska stå i den.`);
} finally {
  await klient.connection.close();
}
