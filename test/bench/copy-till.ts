import type { Client, Submittable } from 'pg';

/** The part of pg's connection that COPY needs; its types leave it out. */
interface Koppling {
  query(text: string): void;
  sendCopyFromChunk(bit: Buffer): void;
  endCopyFrom(): void;
  sync?(): void;
}

/** Sends lines of COPY's text format to a table; every value is text that `copyRad` has made. */
export function copyTill(klient: Client, mal: string, rader: readonly string[]): Promise<void> {
  return new Promise((klar, nekad) => {
    klient.query(new Kopiering(`copy ${mal} from stdin`, rader, klar, nekad) as unknown as Submittable);
  });
}

/** One line: null is \N, and what COPY reads as signs is escaped. */
export function copyRad(varden: readonly (string | number | boolean | null)[]): string {
  return varden.map((varde) => (varde === null ? '\\N' : String(varde).replace(/[\\\t\n\r]/g, skyddat))).join('\t');
}

const skyddade: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const skyddat = (tecken: string): string => skyddade[tecken] ?? tecken;

class Kopiering {
  private fel: Error | null = null;

  constructor(
    private readonly text: string,
    private readonly rader: readonly string[],
    private readonly klar: () => void,
    private readonly nekad: (fel: Error) => void,
  ) {}

  submit(koppling: Koppling): void {
    koppling.query(this.text);
  }

  handleCopyInResponse(koppling: Koppling): void {
    for (let fran = 0; fran < this.rader.length; fran += 500)
      koppling.sendCopyFromChunk(Buffer.from(`${this.rader.slice(fran, fran + 500).join('\n')}\n`));
    koppling.endCopyFrom();
  }

  handleError(fel: Error): void {
    this.fel = fel;
    this.nekad(fel);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (!this.fel) this.klar();
  }
}
