import type { Logger } from 'pino';
import { felkod } from '../karna/felkod.js';
import type { Matvarden } from '../karna/matvarden.js';

export interface JobbSpec {
  readonly namn: string;
  readonly intervallMs: number;
  /** Resolves to true when there is more to do at once. */
  readonly arbete: () => Promise<boolean>;
}

/** One piece of work at a time, again and again: at its interval, earlier when woken, at once when there is more. A failure is logged, counted and tried again. */
export class Bakgrundsjobb {
  private stannat = false;
  private vackt = false;
  private vackare: (() => void) | null = null;
  private readonly slinga: Promise<void>;

  constructor(
    private readonly spec: JobbSpec,
    private readonly delar: { logg: Logger; matvarden: Matvarden },
  ) {
    this.slinga = this.kor();
  }

  vack(): void {
    this.vackt = true;
    this.vackare?.();
  }

  /** Lets what is under way finish; nothing new begins. */
  async stanna(): Promise<void> {
    this.stannat = true;
    this.vackare?.();
    await this.slinga;
  }

  private async kor(): Promise<void> {
    while (!this.stannat) {
      this.vackt = false;
      const mer = await this.korEnGang();
      if (!mer && !this.vackt && !this.stannat) await this.vila();
    }
  }

  private async korEnGang(): Promise<boolean> {
    const klar = this.delar.matvarden.jobb.startTimer({ jobb: this.spec.namn });
    try {
      const mer = await this.spec.arbete();
      klar({ utfall: 'klart' });
      return mer;
    } catch (fel) {
      klar({ utfall: 'fel' });
      this.delar.logg.warn({ jobb: this.spec.namn, fel: felkod(fel) }, 'Bakgrundsjobbet gick inte och prövas igen.');
      return false;
    }
  }

  private vila(): Promise<void> {
    return new Promise((vidare) => {
      const timer = setTimeout(() => this.vackare?.(), this.spec.intervallMs);
      this.vackare = () => {
        clearTimeout(timer);
        this.vackare = null;
        vidare();
      };
    });
  }
}
