import pg from 'pg';

/** Nothing of a group is final before the group's own answer; pg's client passes the status on and acts on nothing in it. */
const FORTSATT = { name: 'readyForQuery', length: 5, status: 'T' };

/**
 * Sends what is asked in one turn of the event loop together: one system call, and one `Sync` after the last statement instead of one after each, so that
 * PostgreSQL answers all of them in one go too. pg's client takes a statement as answered when the server is ready for the next; between the statements of
 * a group that is said here. When one fails, PostgreSQL passes over the rest of its group, and they fail with its error.
 */
export class SamlandeForbindelse extends pg.Connection {
  private bitar: Uint8Array[] = [];
  /** Statements that have been asked since the last `Sync`. */
  private oppna = 0;
  /** For each `Sync` that has been sent and not answered, how many of its statements are left to answer. */
  private readonly grupper: number[] = [];

  /** pg's one way out to the socket, which its types leave out. */
  _send(bit: Uint8Array): boolean {
    if (this.bitar.length === 0) process.nextTick(() => this.skicka());
    this.bitar.push(bit);
    return this.stream.writable;
  }

  /** A statement has been asked. */
  override sync(): void {
    this.oppna += 1;
  }

  /** Text without values is a group of its own. */
  override query(text: string): void {
    this.avsluta();
    this.grupper.push(1);
    super.query(text);
  }

  override end(): void {
    this.skicka();
    super.end();
  }

  override emit(namn: string | symbol, ...vad: unknown[]): boolean {
    switch (namn) {
      case 'commandComplete':
      case 'emptyQuery':
      case 'closeComplete': {
        const horde = super.emit(namn, ...vad);
        if (this.nasta()) super.emit('readyForQuery', FORTSATT);
        return horde;
      }
      case 'errorMessage': {
        const horde = super.emit(namn, ...vad);
        while (this.nasta()) {
          super.emit('readyForQuery', FORTSATT);
          super.emit(namn, ...vad);
        }
        return horde;
      }
      case 'readyForQuery':
        this.grupper.shift();
        return super.emit(namn, ...vad);
      default:
        return super.emit(namn, ...vad);
    }
  }

  /** Goes on to the next statement of the group that is being answered; false when there is none. */
  private nasta(): boolean {
    const [kvar = 0] = this.grupper;
    if (kvar < 2) return false;
    this.grupper[0] = kvar - 1;
    return true;
  }

  private avsluta(): void {
    if (this.oppna === 0) return;
    this.grupper.push(this.oppna);
    this.oppna = 0;
    super.sync();
  }

  private skicka(): void {
    this.avsluta();
    const { bitar } = this;
    this.bitar = [];
    if (bitar.length > 0 && this.stream.writable) this.stream.write(Buffer.concat(bitar));
  }
}

/** A client whose statements go together: each is handed to the connection as it is asked, and none waits in the client for the one before. */
export class SamlandeKlient extends pg.Client {
  constructor(val?: pg.ClientConfig) {
    super({ ...val, pipeline: true });
    const { ssl, sslNegotiation } = this as { ssl?: pg.ConnectionConfig['ssl']; sslNegotiation?: string };
    Object.assign(this, { connection: new SamlandeForbindelse({ ...val, ssl, sslNegotiation } as pg.ConnectionConfig) });
  }
}
