const BAS = 'http://lokal.invalid';
const STYRTECKEN = /[\u0000-\u0020\u007f\\]/;

/** The path to go to after login, or null when it could lead to another site. */
export function lokalSokvag(sokvag: string | undefined): string | null {
  if (!sokvag?.startsWith('/') || sokvag.length > 1000 || STYRTECKEN.test(sokvag) || !URL.canParse(sokvag, BAS)) return null;
  const adress = new URL(sokvag, BAS);
  if (adress.origin !== BAS || adress.pathname.startsWith('//')) return null;
  return adress.pathname + adress.search + adress.hash;
}
