import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server on the port that gives each letter to `taEmot`; it refuses for good who begins with `nej@`. */
export async function startaPost(port: number, taEmot: (brev: string) => void): Promise<SMTPServer> {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, klar) =>
      klar(address.startsWith('nej@') ? Object.assign(new Error('Okänd mottagare'), { responseCode: 550 }) : null),
    onData: (strom, _session, klar) => {
      buffer(strom).then((innehall) => {
        taEmot(innehall.toString());
        klar();
      }, klar);
    },
  });
  smtp.on('error', () => undefined);
  await once(smtp.listen(port, '127.0.0.1'), 'listening');
  return smtp;
}
