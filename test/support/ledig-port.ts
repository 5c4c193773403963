import { createServer } from 'node:net';

/** A port on 127.0.0.1 that nobody listens on right now. */
export function ledigPort(): Promise<number> {
  return new Promise((svar, nekad) => {
    const server = createServer();
    server.once('error', nekad);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const adress = server.address();
      server.close(() => (adress && typeof adress === 'object' ? svar(adress.port) : nekad(new Error('Ingen port.'))));
    });
  });
}
