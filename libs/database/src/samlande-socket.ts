import { Socket } from 'node:net';

type Klar = (fel?: Error | null) => void;

/** Gathers what is written in one turn of the event loop and sends it in one system call; a database statement is several small writes. */
export class SamlandeSocket extends Socket {
  private samlar = false;

  override cork(): void {
    if (this.samlar) return;
    this.samlar = true;
    super.cork();
    process.nextTick(() => {
      this.samlar = false;
      super.uncork();
    });
  }

  override write(bit: Uint8Array | string, kodning?: BufferEncoding | Klar, klar?: Klar): boolean {
    this.cork();
    return typeof kodning === 'string' ? super.write(bit, kodning, klar) : super.write(bit, kodning ?? klar);
  }

  /** The turn's end uncorks. */
  override uncork(): void {}
}
