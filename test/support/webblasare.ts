type Kakor = Map<string, string>;

/** A browser without a screen: keeps cookies per origin and follows redirects. */
export class Webblasare {
  private readonly kakor = new Map<string, Kakor>();

  /** One request; redirects are answered as they are. */
  async anropa(url: string, val: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const mina = this.kakor.get(origin) ?? new Map<string, string>();
    const cookie = [...mina].map(([namn, varde]) => `${namn}=${varde}`).join('; ');
    const svar = await fetch(url, { redirect: 'manual', ...val, headers: { ...(val.headers as Record<string, string>), cookie } });
    for (const kaka of svar.headers.getSetCookie()) spara(mina, kaka);
    this.kakor.set(origin, mina);
    return svar;
  }

  /** Goes to an address and on until a page answers. */
  async ga(url: string, val: RequestInit = {}): Promise<{ url: string; svar: Response }> {
    const svar = await this.anropa(url, val);
    const vidare = svar.headers.get('location');
    return vidare === null ? { url, svar } : this.ga(new URL(vidare, url).href);
  }

  kaka(url: string, namn: string): string | undefined {
    return this.kakor.get(new URL(url).origin)?.get(namn);
  }

  sattKaka(url: string, namn: string, varde: string): void {
    this.kakor.get(new URL(url).origin)?.set(namn, varde);
  }
}

function spara(mina: Kakor, kaka: string): void {
  const par = (kaka.split(';')[0] ?? '').split('=');
  const namn = par[0] ?? '';
  if (/expires=Thu, 01 Jan 1970/i.test(kaka)) mina.delete(namn);
  else mina.set(namn, par.slice(1).join('='));
}
