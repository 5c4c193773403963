import { Agent, request } from 'node:http';
import type { Inloggning } from '../support/session.js';

export interface Svar {
  readonly status: number;
  readonly kropp: string;
}

export interface Anrop {
  readonly jag: Inloggning;
  readonly metod?: 'GET' | 'POST' | 'PUT';
  readonly vag: string;
  readonly kropp?: unknown;
  readonly nyckel?: string;
}

/** One kept connection to one api; who asks is said with each request. */
export class Klient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  /** Sends one request and reads the whole answer. */
  anropa({ jag, metod = 'GET', vag, kropp, nyckel }: Anrop): Promise<Svar> {
    const data = kropp === undefined ? '' : JSON.stringify(kropp);
    return new Promise((klar, nekad) => {
      const anrop = request(
        this.url + vag,
        {
          method: metod,
          agent: this.agent,
          timeout: 15_000,
          headers: {
            cookie: jag.cookie,
            ...(metod !== 'GET'
              ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(data), 'x-csrf-token': jag.csrf }
              : {}),
            ...(nyckel ? { 'idempotency-key': nyckel } : {}),
          },
        },
        (svar) => {
          const bitar: Buffer[] = [];
          svar.on('data', (bit: Buffer) => bitar.push(bit));
          svar.on('end', () => klar({ status: svar.statusCode ?? 0, kropp: Buffer.concat(bitar).toString('utf8') }));
          svar.on('error', nekad);
        },
      );
      anrop.on('timeout', () => anrop.destroy(new Error('Inget svar på 15 s.')));
      anrop.on('error', nekad);
      anrop.end(data);
    });
  }

  stang(): void {
    this.agent.destroy();
  }
}
