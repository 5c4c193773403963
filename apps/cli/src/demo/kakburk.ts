/** The cookies of one browser: by origin and name, sent to paths under the one they were set for. */
export class Kakburk {
  private readonly kakor = new Map<string, { varde: string; origin: string; path: string }>();

  ta(url: URL, svar: Response): void {
    for (const rad of svar.headers.getSetCookie()) {
      const [par = '', ...attribut] = rad.split(';').map((del) => del.trim());
      const skil = par.indexOf('=');
      const egenskaper = new Map(attribut.map((del) => [del.split('=')[0]?.toLowerCase() ?? '', del.slice(del.indexOf('=') + 1)]));
      const path = egenskaper.get('path') ?? '/';
      const nyckel = `${url.origin} ${path} ${par.slice(0, skil)}`;
      const slut = egenskaper.get('expires');
      const borta = egenskaper.get('max-age') === '0' || (slut !== undefined && Date.parse(slut) <= Date.now());
      if (borta) this.kakor.delete(nyckel);
      else this.kakor.set(nyckel, { varde: par, origin: url.origin, path });
    }
  }

  for(url: URL): string {
    return [...this.kakor.values()]
      .filter(
        ({ origin, path }) =>
          origin === url.origin && (url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`)),
      )
      .map(({ varde }) => varde)
      .join('; ');
  }
}
