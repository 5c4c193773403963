import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Brevlada } from './brevlada.js';

const STORSTA_BREV = 10_000_000;

/** Takes mail on this machine, without TLS or login, and sends it nowhere. */
export async function startaMottagning(brevlada: Brevlada, port: number): Promise<{ port: number; stang(): Promise<void> }> {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    size: STORSTA_BREV,
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData: (strom, _session, klar) => {
      taEmot(brevlada, strom).then(() => klar(), klar);
    },
  });
  smtp.on('error', (fel: Error) => console.error(`Demons brevlåda: ${fel.name}`));
  const server = smtp.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, stang: () => new Promise((resolve) => smtp.close(resolve)) };
}

async function taEmot(brevlada: Brevlada, strom: AsyncIterable<Buffer>): Promise<void> {
  const delar: Buffer[] = [];
  for await (const del of strom) delar.push(del);
  await brevlada.spara(Buffer.concat(delar));
}
