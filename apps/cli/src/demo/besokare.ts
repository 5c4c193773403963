import { randomUUID } from 'node:crypto';
import { setTimeout as paus } from 'node:timers/promises';
import { jagSchema, type Problem, problemSchema } from '#contracts';
import { z } from 'zod';
import { Indatafel } from '../fel.js';
import { Kakburk } from './kakburk.js';

const MAX_HOPP = 15;
/** A busy product says 503 and has done nothing; the same key may be sent again. */
const FORSOK = 4;
const PAUS_MS = 500;

/** The answer to a command: what was asked for, or the problem that the counter gave. */
export type Svar<Varde> = { readonly varde: Varde } | { readonly nekad: Problem };

/** One person at a browser: logs in by following redirects and choosing a name on the provider's page, and knows no other door. */
export class Besokare {
  private readonly burk = new Kakburk();
  private csrf = '';
  private inloggning: URL | null = null;

  private constructor(
    private readonly bas: URL,
    private readonly personId: string | null,
    readonly namn: string,
  ) {}

  static async loggaIn(adress: string, personId: string, namn: string): Promise<Besokare> {
    const besokare = new Besokare(new URL(adress), personId, namn);
    await besokare.valjPerson(personId, '');
    return besokare;
  }

  /** Anybody at all, who does not log in. */
  static utanInloggning(adress: string): Besokare {
    return new Besokare(new URL(adress), null, 'vem som helst');
  }

  /** Proves once more who it is, as a signature asks. */
  async loggaInIgen(): Promise<void> {
    if (this.personId !== null) await this.valjPerson(this.personId, '&anyo=ja');
  }

  /** The page of caught letters beside the demo's login; null when the login is another. */
  async demobreven(): Promise<{ readonly adress: string; readonly sida: string } | null> {
    if (this.inloggning === null) return null;
    const adress = new URL('/post', this.inloggning);
    const svar = await this.anropa(adress, {});
    const sida = await svar.text();
    return svar.ok ? { adress: adress.href, sida } : null;
  }

  /** A stored document as it is. */
  async hamtaFil(vag: string): Promise<Uint8Array> {
    const svar = await this.anropa(new URL(vag, this.bas), {});
    if (!svar.ok) throw new Indatafel([`GET ${vag} gav ${svar.status}.`]);
    return new Uint8Array(await svar.arrayBuffer());
  }

  async hamta<Schema extends z.ZodType>(vag: string, schema: Schema): Promise<z.infer<Schema>> {
    const svar = await this.anropa(new URL(vag, this.bas), {});
    if (!svar.ok) throw new Indatafel([`GET ${vag} gav ${svar.status}.`]);
    return schema.parse(await svar.json());
  }

  /** Sends a command with a key of its own. */
  async skicka<Schema extends z.ZodType>(vag: string, kropp: unknown, schema: Schema): Promise<Svar<z.infer<Schema>>> {
    return this.be('POST', { vag, kropp }, schema);
  }

  /** Replaces what is there; what is sent names the version that was read. */
  async ersatt<Schema extends z.ZodType>(vag: string, kropp: unknown, schema: Schema): Promise<Svar<z.infer<Schema>>> {
    return this.be('PUT', { vag, kropp }, schema);
  }

  private async be<Schema extends z.ZodType>(
    method: 'POST' | 'PUT',
    { vag, kropp }: { vag: string; kropp: unknown },
    schema: Schema,
  ): Promise<Svar<z.infer<Schema>>> {
    const svar = await this.anropaIgen(new URL(vag, this.bas), {
      method,
      headers: { 'content-type': 'application/json', 'x-csrf-token': this.csrf, 'idempotency-key': randomUUID(), origin: this.bas.origin },
      body: JSON.stringify(kropp),
    });
    const innehall: unknown = await svar.json();
    if (svar.ok) return { varde: schema.parse(innehall) };
    const nekad = problemSchema.safeParse(innehall);
    if (nekad.success && svar.status < 500) return { nekad: nekad.data };
    throw new Indatafel([`${method} ${vag} gav ${svar.status}.`]);
  }

  private async valjPerson(personId: string, anyo: '' | '&anyo=ja'): Promise<void> {
    const sida = await this.folj(new URL(`/api/auth/logga-in?till=/${anyo}`, this.bas), {});
    this.inloggning = sida;
    const val = new URLSearchParams({ person: personId });
    await this.folj(sida, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: sida.origin, referer: sida.href },
      body: val.toString(),
    });
    const jag = await this.hamta('/api/jag', jagSchema);
    if (jag.person.id !== personId) throw new Indatafel([`${this.namn} kunde inte logga in.`]);
    this.csrf = jag.csrf;
  }

  /** Follows redirects as a browser does and returns the address where it ended. */
  private async folj(url: URL, init: RequestInit): Promise<URL> {
    let har = url;
    let med = init;
    for (let hopp = 0; hopp < MAX_HOPP; hopp++) {
      const svar = await this.anropa(har, med);
      await svar.arrayBuffer();
      const vidare = svar.headers.get('location');
      if (svar.status < 300 || svar.status >= 400 || vidare === null) return har;
      har = new URL(vidare, har);
      med = {};
    }
    throw new Indatafel(['Inloggningen tog aldrig slut.']);
  }

  private async anropaIgen(url: URL, init: RequestInit): Promise<Response> {
    for (let nr = 1; ; nr++) {
      const svar = await this.anropa(url, init);
      if (svar.status !== 503 || nr === FORSOK) return svar;
      await svar.arrayBuffer();
      await paus(PAUS_MS * nr);
    }
  }

  private async anropa(url: URL, init: RequestInit): Promise<Response> {
    const kakor = this.burk.for(url);
    const svar = await hamtaSvar(url, {
      ...init,
      redirect: 'manual',
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...(kakor === '' ? {} : { cookie: kakor }) },
    });
    this.burk.ta(url, svar);
    return svar;
  }
}

async function hamtaSvar(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError'))
      throw new Indatafel([`${url.origin} svarar inte.`]);
    throw error;
  }
}
