import { randomUUID } from 'node:crypto';
import { setTimeout as paus } from 'node:timers/promises';
import type { Kvitto } from '#engine';
import { Klient } from '../bench/klient.js';
import type { Kommandopost } from '../bench/kommandon.js';
import type { Inloggning } from '../support/session.js';

/** A command that was answered with 200, and whether its outcome was once unknown. */
export interface Godtaget {
  readonly post: Kommandopost;
  readonly kvitto: Kvitto;
  readonly upprepat: boolean;
}

/** People at work through the HTTP API: each command is sent with the same key until it is answered. */
export class Belastning {
  readonly godtagna: Godtaget[] = [];
  readonly nekade: string[] = [];
  private stannad = false;
  private klienter: Promise<void>[] = [];

  constructor(
    private readonly url: string,
    private readonly inloggade: ReadonlyMap<string, Inloggning>,
    private readonly poster: Kommandopost[],
    private readonly taktMs: number,
  ) {}

  borja(antal: number): void {
    this.klienter = Array.from({ length: antal }, () => this.arbeta());
  }

  /** Lets each person finish the command under way; all outcomes are known after this. */
  async stanna(): Promise<void> {
    this.stannad = true;
    await Promise.all(this.klienter);
  }

  /** Sends a command again exactly as it was. */
  async omigen(post: Kommandopost): Promise<Kvitto> {
    const { kvitto } = await this.tillsSvar(post);
    if (!kvitto) throw new Error('Det upprepade kommandot nekades.');
    return kvitto;
  }

  private async arbeta(): Promise<void> {
    for (let post = this.poster.pop(); post !== undefined && !this.stannad; post = this.poster.pop()) {
      const uppgiftId = await this.utfor(post);
      const kunder = { kriterieanteckning: 'Uppfyller kriterierna.', kunder: ['matorgan-0001'] };
      if (uppgiftId)
        await this.utfor({ ...post, nyckel: randomUUID(), uppgiftId, forvantatSteg: 2, handelse: { typ: 'ga-vidare', data: kunder } });
      await paus(this.taktMs);
    }
  }

  /** The task that the command opened; null when it was refused. */
  private async utfor(post: Kommandopost): Promise<string | null> {
    const { kvitto, upprepat, nekat } = await this.tillsSvar(post);
    if (!kvitto) {
      this.nekade.push(nekat ?? '');
      return null;
    }
    this.godtagna.push({ post, kvitto, upprepat });
    return kvitto.oppnadeUppgifter[0] ?? null;
  }

  private async tillsSvar(post: Kommandopost): Promise<{ kvitto: Kvitto | null; upprepat: boolean; nekat?: string }> {
    const slut = Date.now() + 120_000;
    for (let forsok = 0; Date.now() < slut; forsok += 1) {
      const svar = await this.skicka(post);
      if (svar?.status === 200) return { kvitto: JSON.parse(svar.kropp) as Kvitto, upprepat: forsok > 0 };
      if (svar && svar.status < 500) return { kvitto: null, upprepat: forsok > 0, nekat: `${svar.status} ${svar.kropp}` };
      await paus(100);
    }
    throw new Error('Kommandot fick inget svar på två minuter.');
  }

  /** Null when the connection broke: the outcome is unknown. */
  private async skicka({ personId, uppgiftId, nyckel, forvantatSteg, handelse }: Kommandopost) {
    const jag = this.inloggade.get(personId);
    if (!jag) throw new Error('Personen är inte inloggad.');
    const klient = new Klient(this.url);
    try {
      return await klient.anropa({
        jag,
        metod: 'POST',
        vag: `/api/uppgifter/${uppgiftId}/utfor`,
        nyckel,
        kropp: { handelse: handelse.typ, forvantatSteg, data: handelse.data },
      });
    } catch {
      // Broken in the middle: it may have been done or not, and the same key will tell.
      return null;
    } finally {
      klient.stang();
    }
  }
}
