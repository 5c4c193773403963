import type { Pool } from 'pg';

/** So long is gathered before it is sent; less than anybody sees, and much less than the relay waits between its own look-ups. */
const SAMLAS_MS = 25;

/**
 * Tells relays (`wake`) and screens (`andrat`) after the commit, many cases in one go. NOTIFY inside each transaction would make all commits
 * wait for one lock; here a lost message only means that the relay's polling finds the row a moment later.
 */
export class Notifierare {
  private readonly andrade = new Set<string>();
  private pagaende: Promise<void> | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly vidFel: (fel: unknown) => void,
  ) {}

  andrat(arendeId: string): void {
    this.andrade.add(arendeId);
    this.pagaende ??= this.tom();
  }

  /** Resolves when all that has been said is sent; for orderly shutdown. */
  async klar(): Promise<void> {
    while (this.pagaende) await this.pagaende;
  }

  private async tom(): Promise<void> {
    while (this.andrade.size > 0) {
      await new Promise((nasta) => setTimeout(nasta, SAMLAS_MS));
      const ids = [...this.andrade];
      this.andrade.clear();
      await this.pool
        .query({
          name: 'notifiera',
          // A message outlives no crash, so nothing waits for the disk: this commit alone.
          text: `select set_config('synchronous_commit', 'off', true), pg_notify('wake', ''), (select count(pg_notify('andrat', id)) from unnest($1::text[]) id)`,
          values: [ids],
        })
        .catch(this.vidFel);
    }
    this.pagaende = null;
  }
}
