import { connect, type Socket } from 'node:net';
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

interface Vantande {
  klar(svar: Svar): void;
  nekad(fel: Error): void;
}

const TIDSGRANS_MS = 15_000;

/**
 * One kept connection to one api, one request at a time; who asks is said with each request. It shares the cores with what is measured, so it does no
 * more than send and read answers of a given length: node's own client takes three times as long.
 */
export class Klient {
  private readonly url: URL;
  private koppling: Socket | null = null;
  private vantande: Vantande | null = null;
  private mottaget: Buffer = Buffer.alloc(0);

  constructor(url: string) {
    this.url = new URL(url);
  }

  /** Sends one request and reads the whole answer. */
  anropa(anrop: Anrop): Promise<Svar> {
    return new Promise((klar, nekad) => {
      this.vantande = { klar, nekad };
      (this.koppling ??= this.koppla()).write(this.text(anrop));
    });
  }

  stang(): void {
    this.koppling?.destroy();
  }

  private koppla(): Socket {
    const koppling = connect({ host: this.url.hostname, port: Number(this.url.port), noDelay: true });
    koppling.setTimeout(TIDSGRANS_MS, () => koppling.destroy(new Error('Inget svar på 15 s.')));
    koppling.on('data', (bit) => this.taEmot(bit));
    koppling.on('error', (fel) => this.bruten(fel));
    koppling.on('close', () => this.bruten(new Error('Förbindelsen bröts.')));
    return koppling;
  }

  private text({ jag, metod = 'GET', vag, kropp, nyckel }: Anrop): string {
    const data = kropp === undefined ? '' : JSON.stringify(kropp);
    const langd = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(data)}\r\nx-csrf-token: ${jag.csrf}\r\n`;
    return `${metod} ${vag} HTTP/1.1\r\nhost: ${this.url.host}\r\ncookie: ${jag.cookie}\r\n${metod === 'GET' ? '' : langd}${nyckel ? `idempotency-key: ${nyckel}\r\n` : ''}\r\n${data}`;
  }

  private taEmot(bit: Buffer): void {
    this.mottaget = this.mottaget.length === 0 ? bit : Buffer.concat([this.mottaget, bit]);
    const slut = this.mottaget.indexOf('\r\n\r\n');
    if (slut < 0) return;
    const huvud = this.mottaget.toString('latin1', 0, slut);
    const langd = /\r\ncontent-length: (\d+)/i.exec(huvud)?.[1];
    if (langd === undefined) return void this.koppling?.destroy(new Error('Svaret säger inte hur långt det är.'));
    const till = slut + 4 + Number(langd);
    if (this.mottaget.length < till) return;
    const svar = { status: Number(huvud.slice(9, 12)), kropp: this.mottaget.toString('utf8', slut + 4, till) };
    this.mottaget = Buffer.alloc(0);
    const { vantande } = this;
    this.vantande = null;
    vantande?.klar(svar);
  }

  private bruten(fel: Error): void {
    const { vantande } = this;
    [this.koppling, this.vantande, this.mottaget] = [null, null, Buffer.alloc(0)];
    vantande?.nekad(fel);
  }
}
