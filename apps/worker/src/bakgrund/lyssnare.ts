import pg from 'pg';

/** Hears the channel `wake` on a connection of its own and comes back when it is lost; what is missed meanwhile is found by polling. */
export class Lyssnare {
  private klient: pg.Client | null = null;
  private omstart: NodeJS.Timeout | null = null;
  private stannat = false;

  constructor(
    private readonly databasadress: string,
    private readonly vidVackning: () => void,
  ) {
    void this.anslut();
  }

  async stanna(): Promise<void> {
    this.stannat = true;
    if (this.omstart) clearTimeout(this.omstart);
    await this.klient?.end();
  }

  private async anslut(): Promise<void> {
    const klient = new pg.Client({
      connectionString: this.databasadress,
      application_name: 'beslutsgang-lyssnare',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    let forlorad = false;
    const omigen = (): void => {
      if (forlorad || this.stannat) return;
      forlorad = true;
      this.klient = null;
      this.omstart = setTimeout(() => void this.anslut(), 1_000);
    };
    klient.on('error', omigen);
    klient.on('end', omigen);
    klient.on('notification', this.vidVackning);
    try {
      await klient.connect();
      await klient.query('listen wake');
      this.klient = klient;
      this.vidVackning();
    } catch {
      // The connection's own error says no more than that the database is away; polling tells of that.
      omigen();
    }
  }
}
