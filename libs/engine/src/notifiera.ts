import type { Pool } from 'pg';

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
    await new Promise((nasta) => setImmediate(nasta));
    while (this.andrade.size > 0) {
      const ids = [...this.andrade];
      this.andrade.clear();
      await this.pool
        .query({
          name: 'notifiera',
          text: `select pg_notify('wake', ''), (select count(pg_notify('andrat', id)) from unnest($1::text[]) id)`,
          values: [ids],
        })
        .catch(this.vidFel);
    }
    this.pagaende = null;
  }
}
